// Look-up by name, with a remedy for a name that is not there.
#include "count/names.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/suggest.hpp"

namespace slant {
namespace {

// `known` are the names of things 0, 1, …; an empty one cannot be asked for.
template <class Tag>
std::vector<Id<Tag>> found(const std::vector<std::string>& known, const std::vector<std::string>& names,
                           const std::string& flag, std::vector<Diagnostic>& wrong) {
  const auto is_in = [](const std::vector<std::string>& all, const std::string& name) {
    return std::find(all.begin(), all.end(), name) != all.end();
  };
  for (const std::string& name : names) {
    if (is_in(known, name) && !name.empty()) continue;
    wrong.push_back({Severity::error,
                     {},
                     fmt::format("{} {}: the lexicon has no such name", flag, name),
                     suggestion(name, known),
                     {},
                     1});
  }
  std::vector<Id<Tag>> ids;
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (!known[i].empty() && is_in(names, known[i])) ids.push_back(id_of<Tag>(i));
  }
  return ids;
}

}  // namespace

std::vector<ChoiceId> choices_named(const Schema& schema, const std::vector<std::string>& names,
                                    const std::string& flag, std::vector<Diagnostic>& wrong) {
  std::vector<std::string> known;
  for (const Schema::Choice& choice : schema.choices) known.push_back(choice.name);
  return found<ChoiceTag>(known, names, flag, wrong);
}

std::vector<VariantId> variants_named(const Schema& schema, const std::vector<std::string>& names,
                                      const std::string& flag, std::vector<Diagnostic>& wrong) {
  std::vector<std::string> known;
  for (const Schema::Variant& variant : schema.variants)
    known.push_back(variant.ignored ? std::string() : variant.name);
  return found<VariantTag>(known, names, flag, wrong);
}

}  // namespace slant
