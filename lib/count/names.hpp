// Choices, variants and groups by the names that users type.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/ids.hpp"
#include "count/count_table.hpp"
#include "count/schema.hpp"

namespace slant {

// Everything that has one of these names (several lexicons may share one), in order of declaration. `wrong`
// gets a diagnostic, with what may have been meant, for each name that nothing has; `flag` is what named it.
std::vector<ChoiceId> choices_named(const Schema& schema, const std::vector<std::string>& names,
                                    const std::string& flag, std::vector<Diagnostic>& wrong);
// Counted ones, also as choice.variant.
std::vector<VariantId> variants_named(const Schema& schema, const std::vector<std::string>& names,
                                      const std::string& flag, std::vector<Diagnostic>& wrong);

// Axes on which some variant has a weight; no names: all of them. Throws InputError for a name that none of
// these has, and where there is no such axis at all. `flag` is what named them.
std::vector<AxisId> axes_named(const Schema& schema, const std::vector<std::string>& names,
                               const std::string& flag);

// "choice.variant", or a plain category's name.
std::string counted_name(const Schema& schema, VariantId variant);

// Whether `choice` is among those asked for; an empty list asks for all.
bool is_asked_for(const std::vector<ChoiceId>& choices, ChoiceId choice);

struct WantedVariants {
  std::vector<std::string> choices;   // names; empty: all
  std::vector<std::string> variants;  // names; empty: all
  bool ignored{false};                // look-alikes too: what was not counted, and why

  // By VariantId. Throws InputError for a name that the schema does not have.
  std::vector<bool> in(const Schema& schema) const;
};

// By group, in the order of CountTable::groups().
std::vector<std::vector<std::string>> labels_of(const CountTable& counts);

// A group's name on the command line: its labels with commas between them.
std::string name_of_group(const std::vector<std::string>& labels);

// The numbers of the groups named, in the order of `names`. Throws InputError with all that there are not;
// `flag` is what named them.
std::vector<std::size_t> groups_named(const std::vector<std::string>& names,
                                      const std::vector<std::vector<std::string>>& labels,
                                      const std::string& flag);

}  // namespace slant
