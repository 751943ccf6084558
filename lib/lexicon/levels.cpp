// --levels: nested keys counted at some levels; keys that become the same name are merged.
#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/diagnostic.hpp"
#include "lexicon/load.hpp"

namespace slant {
namespace {

std::optional<std::size_t> level_of(std::string_view digits) {
  std::size_t level = 0;
  const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), level);
  if (fault != std::errc{} || end != digits.data() + digits.size() || level < 1 || level > level_limit)
    return std::nullopt;
  return level;
}

bool add_range(std::string_view range, Levels& levels) {
  const std::size_t colon = range.find(':');
  const auto first = level_of(range.substr(0, colon));
  const auto last = colon == std::string_view::npos ? first : level_of(range.substr(colon + 1));
  if (!first || !last || *first > *last) return false;
  for (std::size_t level = *first; level <= *last; ++level) levels.set(level - 1);
  return true;
}

bool has_categories(const Schema& schema) {
  return std::any_of(schema.choices.begin(), schema.choices.end(),
                     [](const Schema::Choice& choice) { return choice.kind == ChoiceKind::category; });
}

using Path = std::vector<std::string>;

Path part_of(const Path& path, const Levels& levels) {
  Path part;
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (levels[i]) part.push_back(path[i]);
  }
  return part;
}

class Leveller {
 public:
  Leveller(Lexicon lexicon, const KeyPaths& paths, const Levels& levels)
      : old_(std::move(lexicon)), paths_(paths), levels_(levels), new_of_(old_.schema.variants.size()) {}

  Levelled run() {
    if (!has_categories(old_.schema)) return {std::move(old_), {}};
    check_depth();
    made_ = old_;
    Schema& schema = made_.schema;
    schema.choices.clear();
    schema.variants.clear();
    made_.overlaps.clear();
    made_.rivals.clear();
    for (const Schema::Choice& choice : old_.schema.choices) {
      for (const VariantId id : choice.variants) place(id);
    }
    place_look_alikes();
    take_entries();
    if (schema.choices.empty()) refuse();
    return {std::move(made_), std::move(left_out_)};
  }

 private:
  void check_depth() const {
    std::size_t deepest = 0;
    for (std::size_t i = 0; i < paths_.size(); ++i) {
      if (!in_choice(id_of<VariantTag>(i))) deepest = std::max(deepest, paths_[i].size());
    }
    std::size_t highest = level_limit;
    while (!levels_[highest - 1]) --highest;
    if (highest <= deepest) return;
    throw InputError(fmt::format("--levels {}: the keys of {} end at level {}", highest, name(), deepest),
                     "level 1 are the categories, level 2 the keys in them, and so on down");
  }

  [[noreturn]] void refuse() const {
    throw InputError(fmt::format("--levels: no key of {} stands there", name()),
                     "level 1 are the categories, level 2 the keys in them, and so on down");
  }

  const std::string& name() const { return old_.schema.lexicons.front().name; }

  bool in_choice(VariantId id) const {
    return old_.schema[old_.schema[id].choice].kind == ChoiceKind::choice;
  }

  void place(VariantId id) {
    const Schema::Variant& variant = old_.schema[id];
    const Schema::Choice& choice = old_.schema[variant.choice];
    if (in_choice(id)) return add(id, choice.name, variant.name);
    if (variant.ignored) return;  // when the keys that it guards have their places
    const Path part = part_of(paths_[id.index()], levels_);
    if (part.empty()) {
      left_out_.push_back(fmt::format("{}", fmt::join(paths_[id.index()], "/")));
      return;
    }
    const std::string key =
        fmt::format("{}", fmt::join(part.begin() + (part.size() > 1 ? 1 : 0), part.end(), "/"));
    const auto [found, is_new] = keys_.try_emplace(part);
    if (is_new) {
      add(id, part.front(), key);
      found->second = *new_of_[id.index()];
    } else {
      check_weights(variant, made_.schema[found->second], part);
      new_of_[id.index()] = found->second;
    }
  }

  void check_weights(const Schema::Variant& one, const Schema::Variant& other, const Path& part) const {
    const auto same = [](const AxisWeight& a, const AxisWeight& b) {
      return a.axis == b.axis && a.weight == b.weight;
    };
    if (std::equal(one.weights.begin(), one.weights.end(), other.weights.begin(), other.weights.end(), same))
      return;
    throw InputError(
        fmt::format("--levels {}: keys of {} that would be one, `{}`, have different weights on an axis",
                    written_levels(levels_), name(), fmt::join(part, "/")),
        "count them apart: say a level further down");
  }

  // A new variant in the choice or category of this name.
  void add(VariantId old, const std::string& choice_name, const std::string& variant_name) {
    Schema& schema = made_.schema;
    const Schema::Choice& from = old_.schema[old_.schema[old].choice];
    const auto [found, is_new] =
        choices_.try_emplace({from.kind, choice_name}, id_of<ChoiceTag>(schema.choices.size()));
    if (is_new) {
      schema.choices.push_back({from.lexicon, choice_name, from.description, from.kind, {}});
      if (from.name != choice_name) schema.choices.back().description.clear();
      made_.overlaps.push_back(old_.overlaps[old_.schema[old].choice.index()]);
    }
    const auto id = id_of<VariantTag>(schema.variants.size());
    Schema::Variant variant = old_.schema[old];
    variant.choice = found->second;
    variant.name = variant_name;
    schema.variants.push_back(std::move(variant));
    schema.choices[found->second.index()].variants.push_back(id);
    made_.rivals.emplace_back();
    new_of_[old.index()] = id;
  }

  void place_look_alikes() {
    for (std::size_t i = 0; i < old_.schema.variants.size(); ++i) {
      const auto id = id_of<VariantTag>(i);
      if (!old_.schema[id].ignored || in_choice(id)) continue;
      std::vector<VariantId> guarded;
      for (const VariantId key : old_.rivals[i]) {
        if (new_of_[key.index()]) guarded.push_back(*new_of_[key.index()]);
      }
      if (guarded.empty()) continue;  // with all that it guards
      std::sort(guarded.begin(), guarded.end());
      guarded.erase(std::unique(guarded.begin(), guarded.end()), guarded.end());
      add(id, made_.schema[made_.schema[guarded.front()].choice].name, old_.schema[id].name);
      made_.rivals.back() = std::move(guarded);
    }
  }

  void take_entries() {
    made_.schema.entries.clear();
    made_.entry_patterns.clear();
    for (std::size_t i = 0; i < old_.schema.entries.size(); ++i) {
      Schema::Entry entry = old_.schema.entries[i];
      const auto& variant = new_of_[entry.variant.index()];
      if (!variant) continue;
      entry.variant = *variant;
      made_.schema.entries.push_back(std::move(entry));
      made_.entry_patterns.push_back(old_.entry_patterns[i]);
    }
  }

  Lexicon old_;
  const KeyPaths& paths_;
  Levels levels_;
  Lexicon made_;
  std::vector<std::optional<VariantId>> new_of_;  // by old VariantId; none: left out
  std::map<std::pair<ChoiceKind, std::string>, ChoiceId> choices_;
  std::map<Path, VariantId> keys_;
  std::vector<std::string> left_out_;
};

}  // namespace

Levels levels_of(std::string_view text) {
  Levels levels;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    if (!add_range(text.substr(begin, end - begin), levels)) {
      throw InputError(fmt::format("--levels {}: expected levels from 1 to {}", text, level_limit),
                       "as in --levels 1, --levels 2 or --levels 1:2");
    }
    begin = end + 1;
  }
  return levels;
}

std::string written_levels(const Levels& levels) {
  std::string text;
  for (std::size_t first = 0; first < level_limit; ++first) {
    if (!levels[first]) continue;
    std::size_t last = first;
    while (last + 1 < level_limit && levels[last + 1]) ++last;
    text += fmt::format("{}{}", text.empty() ? "" : ",", first + 1);
    if (last > first) text += fmt::format(":{}", last + 1);
    first = last;
  }
  return text;
}

Levelled at_levels(Lexicon lexicon, const KeyPaths& paths, const Levels& levels) {
  return Leveller(std::move(lexicon), paths, levels).run();
}

}  // namespace slant
