// Reads dictionaries of other formats and turns them into lexicons.
#include "lexicon/formats/import.hpp"

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/hash.hpp"
#include "lexicon/formats/builder.hpp"
#include "lexicon/formats/decode.hpp"
#include "lexicon/formats/readers.hpp"

namespace slant {
namespace {

using ReadDictionary = void (*)(std::string_view text, DictionaryBuilder& out);

ReadDictionary reader_of(DictionaryFormat format) {
  switch (format) {
    case DictionaryFormat::lex:
      return read_lex;
    case DictionaryFormat::liwc:
      return read_liwc;
    case DictionaryFormat::wordstat:
      return read_wordstat;
    case DictionaryFormat::yoshikoder:
      return read_yoshikoder;
    case DictionaryFormat::lexicoder3:
      return read_lexicoder3;
    case DictionaryFormat::yaml:
      return read_yaml;
    case DictionaryFormat::subjectivity:
      return read_subjectivity;
    case DictionaryFormat::table:  // which has options
    case DictionaryFormat::words:
      break;
  }
  return read_word_list;
}

Imported read_decoded(const Decoded& decoded, const std::string& file, DictionaryFormat format,
                      const ImportOptions& options = {}) {
  Imported imported;
  imported.encoding = decoded.encoding;
  imported.format = format;
  DictionaryBuilder builder(file);
  if (decoded.malformed > 0) {
    builder.lose(0, fmt::format("{} malformed", decoded.malformed),
                 fmt::format("bytes that are not {}: now U+FFFD; name the encoding with --encoding",
                             decoded.encoding));
  }
  if (format == DictionaryFormat::table) {
    read_table(decoded.text, options, builder);
  } else {
    reader_of(format)(decoded.text, builder);
  }
  imported.dictionary = std::move(builder).finish();
  return imported;
}

// Behind blanks, a text in quotation marks and a colon; npos where that does not stand there.
std::size_t past_json_name(std::string_view text, std::size_t at) {
  at = text.find_first_not_of(" \t\r\n", at);
  if (at == std::string_view::npos || text[at] != '"') return std::string_view::npos;
  at = text.find('"', at + 1);
  if (at != std::string_view::npos) at = text.find_first_not_of(" \t\r\n", at + 1);
  if (at == std::string_view::npos || text[at] != ':') return std::string_view::npos;
  return text.find_first_not_of(" \t\r\n", at + 1);
}

// {"anger": ["furious", …]}, nested or not, is a dictionary, and YAML; other objects are records.
bool holds_json_records(std::string_view text) {
  std::size_t at = text.find_first_not_of(" \t\r\n[");
  bool object = false;
  while (at != std::string_view::npos && text[at] == '{') {
    object = true;
    at = past_json_name(text, at + 1);
  }
  if (!object) return false;
  const std::size_t item = at == std::string_view::npos ? at : text.find_first_not_of(" \t\r\n", at + 1);
  const bool list = item != std::string_view::npos && text[at] == '[' && text[item] == '"';
  return !list && text.find('"') != std::string_view::npos;
}

Decoded decode(std::string_view bytes, const std::string& file, const std::string& encoding) {
  if (bytes.size() > dictionary_size_limit) {
    refuse_file(file, 0, "a file of more than 64 MB, expected a dictionary",
                "is it a corpus? lexicons are given with -l");
  }
  Decoded decoded = decode_dictionary(bytes, file, encoding);
  if (is_blank(decoded.text)) {
    refuse_file(file, 0, "an empty file, expected a lexicon", "was it saved?");
  }
  if (holds_json_records(decoded.text)) {
    refuse_file(file, 1, "records of JSON, expected a lexicon",
                "is it a corpus? lexicons are given with -l, a corpus without it");
  }
  return decoded;
}

}  // namespace

Imported read_dictionary(std::string_view bytes, const std::string& file, const ImportOptions& options) {
  const Decoded decoded = decode(bytes, file, options.encoding);
  return read_decoded(decoded, file, options.format.value_or(detect_format(decoded.text, file)), options);
}

LoadedLexicon read_any_lexicon(std::string_view bytes, const std::string& file, const LoadOptions& options) {
  const Decoded decoded = decode(bytes, file, options.encoding);
  const DictionaryFormat format = detect_format(decoded.text, file);
  if (format == DictionaryFormat::lex) return read_lexicon(bytes, file, options);
  return lexicon_of(read_decoded(decoded, file, format), bytes, file, options);
}

std::vector<Diagnostic> diagnostics_of(const std::vector<Loss>& losses, const std::string& file) {
  std::vector<Diagnostic> diagnostics;
  diagnostics.reserve(losses.size());
  for (const Loss& loss : losses) {
    diagnostics.push_back({Severity::warning,
                           {file, loss.line, 0},
                           fmt::format("`{}`: {}", loss.construct, loss.reason),
                           {},
                           {},
                           1});
  }
  return diagnostics;
}

LoadedLexicon lexicon_of(const Imported& imported, std::string_view bytes, const std::string& file,
                         const LoadOptions& options) {
  std::vector<Loss> losses = imported.dictionary.losses;
  const LexText lex = write_lex(imported.dictionary, losses, options.across.value_or(Across::punctuation));
  if (lex.lines.empty()) {
    refuse_file(file, 0, "a dictionary without an entry that holds a word",
                "phrases are matched word by word; punctuation cannot be searched for");
  }
  LoadOptions all_levels = options;
  all_levels.levels.reset();
  LoadedLexicon loaded = read_lexicon(lex.text, file, all_levels);
  for (std::size_t i = 0; i < lex.lines.size(); ++i) loaded.lexicon.entry_patterns[i].line = lex.lines[i];
  Schema::Lexicon& schema = loaded.lexicon.schema.lexicons.front();
  schema.format = long_name(imported.format);
  schema.hash = hash_of(bytes);
  loaded.findings = diagnostics_of(losses, file);
  loaded.account = account_of(imported.dictionary, losses);
  take_levels(loaded, options);
  return loaded;
}

}  // namespace slant
