// Any bytes are a dictionary of each format, or refused with a diagnostic; what was read is written in every
// format, and as .lex it comes back whole.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "fuzz/require.hpp"
#include "lexicon/formats/import.hpp"

namespace {

void check_lex(const slant::Dictionary& dictionary) {
  std::vector<slant::Loss> losses;
  const slant::LexText lex = slant::write_lex(dictionary, losses);
  if (lex.lines.empty()) return;  // no entry holds a word
  const slant::Dictionary again = slant::read_dictionary(lex.text, "again.lex").dictionary;
  std::vector<slant::Loss> more;
  SLANT_REQUIRE(slant::write_lex(again, more).text == lex.text);
  SLANT_REQUIRE(again.entries() == lex.lines.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data + 1), size - 1);
  slant::ImportOptions options;
  constexpr std::size_t formats = slant::enum_names<slant::DictionaryFormat>.size();
  const std::size_t chosen = data[0] % (formats + 1);
  if (chosen < formats)
    options.format = static_cast<slant::DictionaryFormat>(chosen);  // else detected from the content
  try {
    const slant::Dictionary dictionary = slant::read_dictionary(text, "fuzz", options).dictionary;
    SLANT_REQUIRE(dictionary.entries() > 0);
    std::vector<slant::Loss> losses;
    SLANT_REQUIRE(!slant::write_dic(dictionary, losses).empty());
    SLANT_REQUIRE(!slant::write_csv(dictionary, losses).empty());
    slant::read_dictionary(slant::write_yaml(dictionary, losses), "again.yml");
    check_lex(dictionary);
  } catch (const slant::InputError& error) {
    SLANT_REQUIRE(!error.diagnostics().empty());
    SLANT_REQUIRE(error.diagnostics().front().place.file != "again.lex");
    SLANT_REQUIRE(error.diagnostics().front().place.file != "again.yml");
  }
  return 0;
}
