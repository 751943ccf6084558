// Builds a dictionary from what the readers of other formats find.
#include "lexicon/formats/builder.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <filesystem>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/unicode.hpp"
#include "count/schema.hpp"
#include "lexicon/formats/foreign.hpp"

namespace slant {
namespace {

constexpr std::size_t reported_bytes = 120;

std::string scoped(std::size_t key, std::string_view name) {
  std::string owner = std::to_string(key);
  return owner.append("/").append(name);
}

// At most so many bytes of it, whole characters.
std::string shortened(std::string text) {
  if (text.size() <= reported_bytes) return text;
  std::size_t end = reported_bytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "…";
}

// “ ” and „ as ": a lone one would end a .lex STRING too early, and between words all are the same.
std::string with_straight_quotes(std::string_view text) {
  std::string straight;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view mark = text.substr(i, 3);
    const bool typographic = mark == "“" || mark == "”" || mark == "„";
    straight += typographic ? '"' : text[i];
    if (typographic) i += 2;
  }
  return straight;
}

}  // namespace

void refuse_file(const std::string& file, std::uint32_t line, std::string message, std::string hint) {
  throw InputError(
      {Diagnostic{Severity::error, {file, line, 0}, std::move(message), std::move(hint), {}, 1}});
}

DictionaryBuilder::DictionaryBuilder(std::string file) : file_(std::move(file)) {
  std::string stem = clean(with_straight_quotes(std::filesystem::path(file_).stem().string()));
  std::replace(stem.begin(), stem.end(), '\'', '_');
  dictionary_.keys[Dictionary::root].name = stem.empty() || stem == "-" ? "dictionary" : stem;
}

void DictionaryBuilder::name(std::string_view name) {
  std::string cleaned = clean(with_straight_quotes(name));
  if (!cleaned.empty()) dictionary_.keys[Dictionary::root].name = std::move(cleaned);
}

// Runs of white space and control characters are one space, none at the ends.
std::string DictionaryBuilder::clean(std::string_view text) const {
  std::string cleaned;
  bool space = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const bool nbsp = c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) == 0xA0;
    if (nbsp) ++i;
    if (nbsp || c <= ' ' || c == 0x7F) {
      space = true;
      continue;
    }
    if (space && !cleaned.empty()) cleaned += ' ';
    space = false;
    cleaned += text[i];
  }
  return cleaned;
}

std::string DictionaryBuilder::name_of_key(std::string_view name, std::uint32_t line) {
  std::string cleaned = clean(name);
  if (cleaned == own_entries) {
    lose(line, cleaned,
         "a key named with a full stop, which .lex files use for a key's own entries: now `_`");
    return "_";
  }
  if (cleaned.find('\'') == std::string::npos) return cleaned;
  std::string renamed;
  for (const char c : cleaned) {
    if (c == '\'') renamed += "’";
    if (c != '\'') renamed += c;
  }
  lose(line, cleaned, "a straight ' in the name of a key, which .lex files cannot have there: now ’");
  return renamed;
}

std::size_t DictionaryBuilder::key(std::size_t parent, std::string_view name, std::uint32_t line) {
  const std::string cleaned = name_of_key(name, line);
  if (cleaned.empty()) return parent;
  const auto [found, is_new] = keys_.try_emplace(scoped(parent, cleaned), dictionary_.keys.size());
  if (!is_new) return found->second;
  if (depths_[parent] >= Dictionary::depth_limit) {
    refuse(line, fmt::format("categories more than {} deep", Dictionary::depth_limit),
           "no analysis has so many levels; is the file damaged?");
  }
  dictionary_.keys[parent].keys.push_back(dictionary_.keys.size());
  depths_.push_back(depths_[parent] + 1);
  dictionary_.keys.push_back({cleaned, {}, {}, {}, false, line});
  return found->second;
}

void DictionaryBuilder::describe(std::size_t key, std::string_view description, std::uint32_t line) {
  std::string cleaned = clean(with_straight_quotes(description));
  std::string& said = dictionary_.keys[key].description;
  if (cleaned.empty() || cleaned == said) return;
  if (!said.empty() || key == Dictionary::root) {
    lose(line, cleaned, "a second description of one category, or one of the whole dictionary");
  } else {
    said = std::move(cleaned);
  }
}

void DictionaryBuilder::add(std::size_t key, std::string_view text, double weight, std::uint32_t line) {
  const ForeignEntry foreign = read_foreign(clean(text));
  if (foreign.reason.empty()) return add_plain(key, text, weight, line);
  if (foreign.texts.empty()) return lose_entries(line, text, foreign.reason);
  lose(line, text, foreign.reason);
  for (const std::string& one : foreign.texts) {
    add_plain(key, one, foreign.weighted ? foreign.weight : weight, line);
  }
}

void DictionaryBuilder::add_plain(std::size_t key, std::string_view text, double weight, std::uint32_t line) {
  std::string escaped;
  for (const char c : with_straight_quotes(text)) {
    if (c == '"' || c == '\\') escaped += '\\';
    escaped += c;
  }
  add_escaped(key, escaped, weight, line);
}

void DictionaryBuilder::add_escaped(std::size_t key, std::string_view text, double weight,
                                    std::uint32_t line) {
  // Entries stand in a category: those of none are in one that is named like the file.
  if (key == Dictionary::root) key = this->key(Dictionary::root, stem(), line);
  std::string cleaned = clean(text);
  if (cleaned.empty()) return;
  if (!std::isfinite(weight) || std::abs(weight) > weight_limit) {
    return lose_entries(line, cleaned, "a weight beyond 1,000,000: the entry is left out");
  }
  const auto [found, is_new] = entries_.try_emplace(scoped(key, fold_case(cleaned)), weight);
  if (is_new) {
    ++dictionary_.given;
    dictionary_.keys[key].entries.push_back({std::move(cleaned), weight, line});
  } else if (found->second != weight) {
    lose_entries(line, fmt::format("{} {}", cleaned, written_number(weight)),
                 "an entry a second time in its category with another weight: the first one holds");
  } else {
    lose_entries(line, cleaned, "an entry a second time in its category: it counts once");
  }
}

void DictionaryBuilder::lose_entries(std::uint32_t line, std::string_view construct, std::string reason,
                                     std::size_t entries) {
  dictionary_.given += entries;
  dictionary_.losses.push_back({line, shortened(clean(construct)), std::move(reason), entries});
}

void DictionaryBuilder::lose(std::uint32_t line, std::string_view construct, std::string reason) {
  dictionary_.losses.push_back({line, shortened(clean(construct)), std::move(reason), 0});
}

void DictionaryBuilder::refuse(std::uint32_t line, std::string message, std::string hint) const {
  refuse_file(file_, line, std::move(message), std::move(hint));
}

// True if nothing stands at or below the key.
bool DictionaryBuilder::drop_empty(std::size_t key) {
  std::vector<std::size_t> kept;
  for (const std::size_t below : dictionary_.keys[key].keys) {
    if (!drop_empty(below)) {
      kept.push_back(below);
    } else {
      lose(dictionary_.keys[below].line, dictionary_.keys[below].name,
           "a category without an entry: left out");
    }
  }
  dictionary_.keys[key].keys = std::move(kept);
  return dictionary_.keys[key].keys.empty() && dictionary_.keys[key].entries.empty();
}

Dictionary DictionaryBuilder::finish() && {
  if (drop_empty(Dictionary::root)) {
    refuse(0, "a dictionary without an entry that could be read",
           "is it of another format? name it with --from");
  }
  std::stable_sort(dictionary_.losses.begin(), dictionary_.losses.end(),
                   [](const Loss& a, const Loss& b) { return a.line < b.line; });
  return std::move(dictionary_);
}

bool read_number(std::string_view text, double& value) {
  if (text.starts_with('+')) text.remove_prefix(1);
  const char* end = text.data() + text.size();
  const auto [at, fault] = std::from_chars(text.data(), end, value);
  return !text.empty() && fault == std::errc{} && at == end && std::isfinite(value);
}

std::string written_number(double value) {
  std::array<char, 400> digits;
  const auto [end, fault] =
      std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
  return fault == std::errc{} ? std::string(digits.data(), end) : std::string("0");
}

std::string unescaped(std::string_view text, bool& literal) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) {
      ++i;
      literal = literal || text[i] == '*' || text[i] == '?';
    }
    plain += text[i];
  }
  return plain;
}

}  // namespace slant
