// The door of the formats: bytes of any dictionary → Dictionary → what load_lexicon gives; and a Dictionary
// written in each.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/enum_names.hpp"
#include "lexicon/formats/dictionary.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/load.hpp"

namespace slant {

enum class DictionaryFormat : std::uint8_t {
  lex,
  liwc,
  wordstat,
  yoshikoder,
  lexicoder3,
  yaml,
  table,
  subjectivity,
  words,
};
template <>
inline constexpr auto enum_names<DictionaryFormat> = spelled("lex", "dic", "cat", "ykd", "lc3", "yaml",
                                                             "table", "tff", "words");

// As notes say it: "LIWC dictionary (.dic)".
std::string_view long_name(DictionaryFormat format);

struct ImportOptions {
  std::optional<DictionaryFormat> format;  // not said: told from the content, then from the name
  std::string encoding;                    // empty: told from the content
};

struct Imported {
  Dictionary dictionary;
  DictionaryFormat format{DictionaryFormat::lex};
  std::string encoding;  // as read
};

// Dictionaries larger than this are refused.
inline constexpr std::size_t dictionary_size_limit = std::size_t{64} << 20U;

// From the text and, where it does not tell, the ending of the name. A .lex file is told by its name alone,
// so that a broken one is answered in its own words.
DictionaryFormat detect_format(std::string_view text, std::string_view file);

// `file` is how errors call it. Throws InputError.
Imported read_dictionary(std::string_view bytes, const std::string& file, const ImportOptions& options = {});

// By way of .lex text, in which it was written. Findings are the losses; entries have the lines of the file.
LoadedLexicon lexicon_of(const Imported& imported, std::string_view bytes, const std::string& file,
                         const LoadOptions& options = {});

// What load_lexicon does with a file that is not named .lex.
LoadedLexicon read_any_lexicon(std::string_view bytes, const std::string& file,
                               const LoadOptions& options = {});

std::vector<Diagnostic> diagnostics_of(const std::vector<Loss>& losses, const std::string& file);

enum class WrittenFormat : std::uint8_t { lex, dic, yaml, csv };
template <>
inline constexpr auto enum_names<WrittenFormat> = spelled("lex", "dic", "yaml", "csv");

// By the ending of a file's name.
std::optional<WrittenFormat> written_format_of(std::string_view file);

std::string write_dictionary(const Dictionary& dictionary, WrittenFormat format, std::vector<Loss>& losses);

// A Dictionary written in each format. What the format cannot say is appended to `losses`, by the lines of
// the file that it came from.
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
