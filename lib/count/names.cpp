// Look-up of choices and variants by name, with "did you mean" for unknown names.
#include "count/names.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "base/suggest.hpp"

namespace slant {
namespace {

bool is_in(const std::vector<std::string>& all, const std::string& name) {
  return std::find(all.begin(), all.end(), name) != all.end();
}

// What things 0, 1, … are called: by a name, and by a longer one that others do not share. One without a name
// cannot be asked for.
struct Known {
  std::vector<std::string> names, full_names;

  void add(std::string name, std::string full_name) {
    names.push_back(std::move(name));
    full_names.push_back(std::move(full_name));
  }

  std::vector<std::string> suggested(const std::string& typed) const {
    const std::vector<std::string>& all = typed.find('.') == std::string::npos ? names : full_names;
    std::vector<std::string> out;
    std::copy_if(all.begin(), all.end(), std::back_inserter(out),
                 [](const std::string& n) { return !n.empty(); });
    return out;
  }
};

template <class Tag>
std::vector<Id<Tag>> found(const Known& known, const std::vector<std::string>& names, const std::string& flag,
                           std::vector<Diagnostic>& wrong) {
  for (const std::string& name : names) {
    if (!name.empty() && (is_in(known.names, name) || is_in(known.full_names, name))) continue;
    wrong.push_back({Severity::error,
                     {},
                     fmt::format("{} {}: the lexicon has no such name", flag, name),
                     suggestion(name, known.suggested(name)),
                     {},
                     1});
  }
  std::vector<Id<Tag>> ids;
  for (std::size_t i = 0; i < known.names.size(); ++i) {
    if (known.names[i].empty()) continue;
    if (is_in(names, known.names[i]) || is_in(names, known.full_names[i])) ids.push_back(id_of<Tag>(i));
  }
  return ids;
}

}  // namespace

std::vector<ChoiceId> choices_named(const Schema& schema, const std::vector<std::string>& names,
                                    const std::string& flag, std::vector<Diagnostic>& wrong) {
  Known known;
  for (const Schema::Choice& choice : schema.choices) known.add(choice.name, choice.name);
  return found<ChoiceTag>(known, names, flag, wrong);
}

std::vector<VariantId> variants_named(const Schema& schema, const std::vector<std::string>& names,
                                      const std::string& flag, std::vector<Diagnostic>& wrong) {
  Known known;
  for (std::size_t i = 0; i < schema.variants.size(); ++i) {
    const bool ignored = schema.variants[i].ignored;
    known.add(ignored ? "" : schema.variants[i].name,
              ignored ? "" : counted_name(schema, id_of<VariantTag>(i)));
  }
  return found<VariantTag>(known, names, flag, wrong);
}

std::vector<AxisId> axes_named(const Schema& schema, const std::vector<std::string>& names,
                               const std::string& flag) {
  std::vector<bool> has_weights(schema.axes.size(), false);
  for (const Schema::Variant& variant : schema.variants)
    for (const AxisWeight& weight : variant.weights) has_weights[weight.axis.index()] = true;
  std::vector<std::string> known;
  std::vector<AxisId> axes;
  for (std::size_t a = 0; a < schema.axes.size(); ++a) {
    if (!has_weights[a]) continue;
    known.push_back(schema.axes[a].name);
    if (names.empty() || is_in(names, known.back())) axes.push_back(id_of<AxisTag>(a));
  }
  if (known.empty()) {
    throw InputError(
        "no variant has a weight on an axis",
        "an axis is declared in the lexicon, and a weight is written as in: regime [legitimacy -1] = "
        "\"regime\"; a table of counts takes weights from --weights LEXICON");
  }
  std::vector<Diagnostic> wrong;
  for (const std::string& name : names) {
    if (is_in(known, name)) continue;
    Diagnostic diagnostic;
    diagnostic.message = fmt::format("{} {}: no variant has a weight on an axis of this name", flag, name);
    diagnostic.hint = suggestion(name, known);
    wrong.push_back(std::move(diagnostic));
  }
  if (!wrong.empty()) throw InputError(std::move(wrong));
  return axes;
}

std::string counted_name(const Schema& schema, VariantId variant) {
  const std::string& own = schema[variant].name;
  const std::string& choice = schema[schema[variant].choice].name;
  return choice == own ? choice : choice + "." + own;
}

bool is_asked_for(const std::vector<ChoiceId>& choices, ChoiceId choice) {
  return choices.empty() || std::find(choices.begin(), choices.end(), choice) != choices.end();
}

}  // namespace slant
