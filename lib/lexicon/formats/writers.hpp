// Dictionaries written in each format. What the format cannot say is appended to `losses`, by the lines of
// the file that the dictionary came from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/enum_names.hpp"
#include "lexicon/formats/dictionary.hpp"
#include "lexicon/lexicon.hpp"

namespace slant {

enum class WrittenFormat : std::uint8_t { lex, dic, yaml, csv };
template <>
inline constexpr auto enum_names<WrittenFormat> = spelled("lex", "dic", "yaml", "csv");

// By the ending of a file's name.
std::optional<WrittenFormat> written_format_of(std::string_view file);

std::string write_dictionary(const Dictionary& dictionary, WrittenFormat format, std::vector<Loss>& losses);

struct LexText {
  std::string text;
  std::vector<std::uint32_t> lines;  // of the file it came from, by item in the order of the text
};

// Categories with the options `overlap nested`, `possessive keep` and `hyphens keep`, as quanteda counts.
// Entries that hold no word are lost; those that no text can match if phrases go on as `across` says are
// named too, but kept.
LexText write_lex(const Dictionary& dictionary, std::vector<Loss>& losses,
                  Across across = Across::punctuation);

std::string write_dic(const Dictionary& dictionary, std::vector<Loss>& losses);   // LIWC, hierarchical
std::string write_yaml(const Dictionary& dictionary, std::vector<Loss>& losses);  // quanteda's
std::string write_csv(const Dictionary& dictionary, std::vector<Loss>& losses);   // term, category…, weight

}  // namespace slant
