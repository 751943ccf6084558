// Options looked up by name and value.
#include "lexicon/file_options.hpp"

#include <array>
#include <string>

#include <fmt/format.h>

#include "base/suggest.hpp"
#include "lexicon/names.hpp"

namespace slant {
namespace {

// An option of a file, and the member of FileOptions that its value sets.
struct KnownOption {
  std::string_view name;
  std::vector<std::string> values;
  void (*set)(FileOptions& options, std::size_t value);
};

template <auto member>
KnownOption known(std::string_view name) {
  using Value = inside_t<std::remove_reference_t<decltype(FileOptions{}.*member)>>;
  return {name,
          {enum_names<Value>.begin(), enum_names<Value>.end()},
          [](FileOptions& options, std::size_t value) { options.*member = static_cast<Value>(value); }};
}

const std::vector<KnownOption>& known_options() {
  static const std::vector<KnownOption> all = {
      known<&FileOptions::overlap>("overlap"), known<&FileOptions::scope>("scope"),
      known<&FileOptions::possessive>("possessive"), known<&FileOptions::across>("across"),
      known<&FileOptions::hyphens>("hyphens")};
  return all;
}

void read(const ast::Option& option, FileOptions& options, Names& given, Diagnostics& diagnostics) {
  std::vector<std::string> names;
  for (const KnownOption& known : known_options()) {
    names.emplace_back(known.name);
    if (known.name != option.name.text) continue;
    if (!given.first(option.name.text, option.name.at)) {
      diagnostics.error(option.name.at, fmt::format("the option {} a second time", known.name),
                        given.where(option.name.text));
    }
    for (std::size_t value = 0; value < known.values.size(); ++value) {
      if (known.values[value] == option.value.text) return known.set(options, value);
    }
    diagnostics.error(
        option.value.at,
        fmt::format("the value `{}` for the option {}, expected {}", option.value.text, known.name,
                    either(known.values)),
        closest(option.value.text, known.values).empty() ? "" : suggestion(option.value.text, known.values));
    return;
  }
  diagnostics.error(option.name.at,
                    fmt::format("the option `{}`, expected {}", option.name.text, either(names)),
                    closest(option.name.text, names).empty() ? "" : suggestion(option.name.text, names));
}

}  // namespace

FileOptions read_options(const ast::File& file, const LoadOptions& instead, Diagnostics& diagnostics) {
  FileOptions options;
  Names given(diagnostics);
  for (const ast::Statement& statement : file.statements) {
    if (const auto* option = std::get_if<ast::Option>(&statement)) read(*option, options, given, diagnostics);
    const auto* heading = std::get_if<ast::Heading>(&statement);
    if (heading != nullptr && heading->word == ast::HeadingWord::language)
      options.elisions.add(heading->text.text);
  }
  options.across = instead.across.value_or(options.across);
  options.hyphens = instead.hyphens.value_or(options.hyphens);
  for (const std::string& language : instead.languages) options.elisions.add(language);
  return options;
}

}  // namespace slant
