// The door of the formats: bytes of any dictionary → Dictionary → what load_lexicon gives; and a Dictionary
// written in each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/enum_names.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/load.hpp"

namespace slant {

struct DictionaryEntry {
  std::string text;       // as between the quotes of a .lex STRING: * and ? are globs, \" \\ \* \? characters
  double weight{1};       // or score; any finite number up to 1,000,000 either way
  std::uint32_t line{0};  // of the file it came from; 0: unknown
  friend bool operator==(const DictionaryEntry& a, const DictionaryEntry& b) {
    return a.text == b.text && a.weight == b.weight;
  }
};

struct DictionaryKey {
  std::string name;  // on one line, without '
  std::string description;
  std::vector<DictionaryEntry> entries;  // its own, without those of the keys below
  std::vector<std::size_t> keys;         // below it, numbers in Dictionary::keys
  bool is_choice{false};                 // those below it are variants, which compete
  std::uint32_t line{0};
};

// What the file says and the dictionary does not, or not in full.
struct Loss {
  std::uint32_t line{0};
  std::string construct;   // as written, shortened
  std::string reason;      // what became of it, and why; the same words for the same kind
  std::size_t entries{0};  // of the file that are not in the dictionary for it
  friend bool operator==(const Loss&, const Loss&) = default;
};

struct Dictionary {
  static constexpr std::size_t root = 0;
  static constexpr std::size_t depth_limit = 50;  // keys below each other; .lex has 64

  // Key 0 holds all others and has the dictionary's name; names below one key are distinct. An entry stands
  // once in a key. No key is empty to the bottom.
  std::vector<DictionaryKey> keys{DictionaryKey{}};
  std::vector<Loss> losses;  // by line
  std::size_t given{0};      // entries that the file has: those here, and those of the losses
  std::string reading;       // of a table: what was taken for what

  const std::string& name() const { return keys[root].name; }
  std::size_t entries() const;     // of all keys
  std::size_t categories() const;  // at the top
  bool weighted() const;           // an entry has a weight other than 1
};

// `losses` are all of them, those of writing, too.
EntryAccount account_of(const Dictionary& dictionary, const std::vector<Loss>& losses);

// The same tree with the same entries, whatever their order, lines and losses.
bool same_content(const Dictionary& a, const Dictionary& b);

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

// What a column of a table holds; the name of `none` is what users write for it.
enum class TableColumn : std::uint8_t { none, term, category, variant, weight, member, list };
template <>
inline constexpr auto enum_names<TableColumn> = spelled("-", "term", "category", "variant", "weight",
                                                        "member", "list");

// Whether the first row of a table names its columns.
enum class TableHeader : std::uint8_t { yes, no };
template <>
inline constexpr auto enum_names<TableHeader> = spelled("yes", "no");

struct ImportOptions {
  std::optional<DictionaryFormat> format;  // not said: detected from the content, then from the name
  std::string encoding;                    // empty: detected from the content
  std::optional<TableHeader> header{};     // of tables; not said: told by what its cells say
  std::vector<TableColumn> columns{};      // of tables, from the first; empty: by their names and cells
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
// Entries that hold no word, or that would take any, are lost; those that look like several phrases in one, if
// phrases go on as `across` says, are named too, but kept.
LexText write_lex(const Dictionary& dictionary, std::vector<Loss>& losses,
                  Across across = Across::punctuation);

std::string write_dic(const Dictionary& dictionary, std::vector<Loss>& losses);   // LIWC, hierarchical
std::string write_yaml(const Dictionary& dictionary, std::vector<Loss>& losses);  // quanteda's
std::string write_csv(const Dictionary& dictionary, std::vector<Loss>& losses);   // term, category…, weight

}  // namespace slant
