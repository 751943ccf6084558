// Why a map lacks what was asked for.
#include <algorithm>
#include <cstdint>
#include <set>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "report/columns.hpp"
#include "report/map_table.hpp"
#include "report/unit_notes.hpp"

namespace slant {
namespace {

std::string joined(const std::vector<std::string>& names) {
  constexpr std::size_t most = 20;
  std::string all;
  for (std::size_t i = 0; i < std::min(most, names.size()); ++i) all += (i > 0 ? ", " : "") + names[i];
  if (names.size() > most) all += fmt::format(" and {} more", with_thousands(names.size() - most));
  return all;
}

std::string names_of(const Schema& schema, const std::vector<ChoiceId>& choices) {
  std::vector<std::string> names;
  names.reserve(choices.size());
  for (const ChoiceId choice : choices) names.push_back(name_of(schema, choice));
  return joined(names);
}

class Notes {
 public:
  explicit Notes(const MapResult& result)
      : result_(result), map_(result.map), groups_(result.counts.groups()) {}

  std::vector<std::string> all() {
    axes();
    choices();
    const std::string gone = groups_where([&](std::size_t g) { return map_.masses.mentions[at(g)] == 0; });
    if (!gone.empty() && map_.masses.mentions.sum() > 0) {
      add("No mention of what is on the map, hence no place on it: " + gone + ".");
    }
    if (map_.dimensions > 0) regions();
    return std::move(notes_);
  }

 private:
  void add(std::string note) { notes_.push_back(std::move(note)); }

  std::string name(std::size_t group) const {
    std::string all;
    for (const std::string& label : groups_[group]->labels) all += (all.empty() ? "" : ", ") + label;
    return all;
  }

  std::string groups_where(const auto& holds) const {
    std::vector<std::string> names;
    for (std::size_t g = 0; g < groups_.size(); ++g) {
      if (holds(g)) names.push_back(name(g));
    }
    return joined(names);
  }

  void axes() {
    if (map_.fixed && !groups_.empty()) {
      left_out();
      return;
    }
    const auto active = (map_.masses.group.array() > 0).count();
    if (groups_.empty()) {
      add("There is no group, hence no map.");
    } else if (active == 0) {
      add("No group mentions anything that a map could be made of.");
    } else if (active == 1) {
      add(fmt::format("A map needs two groups with mentions, and there is one: {}.",
                      groups_where([&](std::size_t g) { return map_.masses.group[at(g)] > 0; })));
    } else if (map_.axes() == 0) {
      add("All groups choose alike: they do not differ, hence no axis.");
    } else if (map_.dimensions < result_.asked) {
      add(fmt::format("{} asked for, and there {}: {} and {} in {} leave no more.",
                      counted(result_.asked, "dimension"),
                      map_.dimensions == 1 ? "is 1" : fmt::format("are {}", map_.dimensions),
                      counted(static_cast<std::uint64_t>(active), "group"),
                      counted(map_.frame.variants.size(), "variant"),
                      counted(static_cast<std::uint64_t>(map_.frame.block_count), "choice")));
    }
  }

  // Of choices that are on the earlier map.
  void left_out() {
    const Schema& schema = result_.counts.schema();
    std::set<std::uint32_t> on_map;
    std::set<std::uint32_t> choices;
    for (const VariantId variant : map_.frame.variants) {
      on_map.insert(variant.value);
      choices.insert(schema[variant].choice.value);
    }
    std::uint64_t mentions = 0;
    for (const GroupCount* group : groups_) {
      for (std::size_t v = 0; v < schema.variants.size(); ++v) {
        const auto id = id_of<VariantTag>(v);
        if (!on_map.contains(id.value) && choices.contains(schema[id].choice.value))
          mentions += (*group)[id].count;
      }
    }
    if (mentions > 0) {
      add(fmt::format("Left out, as the earlier map has not their variants: {}.",
                      counted(mentions, "mention")));
    }
  }

  void choices() {
    const Schema& schema = result_.counts.schema();
    if (!map_.frame.unmentioned.empty()) {
      add("No mentions of: " + names_of(schema, map_.frame.unmentioned) + ".");
    }
    if (!map_.frame.uncontested.empty()) {
      add("Only one variant is used, hence there is nothing to compare: " +
          names_of(schema, map_.frame.uncontested) + ".");
    }
    if (map_.frame.has_categories) {
      add("Categories have no competing words and are left out; --method ca takes them, too.");
    }
  }

  void regions() {
    if (result_.regions.empty()) {
      if (!result_.no_regions.empty()) add("No regions: " + result_.no_regions + ".");
      return;
    }
    const RegionOptions& options = result_.region;
    const auto is_small = [&](std::size_t g) {
      const GroupRegion& region = result_.regions[g];
      return map_.masses.mentions[at(g)] > 0 &&
             (region.documents < options.least_documents || region.units < options.least_units);
    };
    const std::string small = groups_where(is_small);
    if (!small.empty()) {
      add(fmt::format("No region below {} articles{} with a mention: {}.", options.least_documents,
                      result_.unit == "document"
                          ? std::string()
                          : fmt::format(" and {} {}", options.least_units, units_in_words(result_.unit)),
                      small));
    }
    const std::string uneven = groups_where([&](std::size_t g) {
      return map_.masses.mentions[at(g)] > 0 && !is_small(g) && !has_region(result_.regions[g], options);
    });
    if (!uneven.empty())
      add("No region where very few " + units_in_words(result_.unit) +
          " hold most of the mentions: " + uneven + ".");
    std::vector<std::string> away;
    for (std::size_t g = 0; g < groups_.size(); ++g) {
      if (result_.regions[g].empty == 0 || !has_region(result_.regions[g], options)) continue;
      away.push_back(fmt::format("{} ({})", name(g), with_thousands(result_.regions[g].empty)));
    }
    if (!away.empty()) {
      add(fmt::format("Of {}, some had no hit of a group or no map, and were left out for it: {}.",
                      counted(options.replicates, "replicate"), joined(away)));
    }
  }

  const MapResult& result_;
  const Map& map_;
  const std::vector<const GroupCount*> groups_;
  std::vector<std::string> notes_;
};

}  // namespace

std::vector<std::string> map_notes(const MapResult& result) {
  return Notes(result).all();
}

}  // namespace slant
