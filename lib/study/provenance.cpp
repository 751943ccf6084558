// Provenance: versions, hashes and rules as settings for the foot of a table and the manifest.
#include <algorithm>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "base/hash.hpp"
#include "base/shown_text.hpp"
#include "base/unicode.hpp"
#include "base/version.hpp"
#include "study/intake_account.hpp"
#include "study/study.hpp"
#include "text/elisions.hpp"

namespace slant {
namespace {

void add_once(std::string& words, std::string_view name) {
  if (words.find(name) == std::string::npos) words.append(words.empty() ? "" : "/").append(name);
}

// The overlap of each choice; one word where it is the same for all.
std::string overlap_in_words(const Lexicon& lexicon, const SelectOptions& select) {
  if (select.overlap) return std::string(name_of(*select.overlap));
  std::string choices, categories;
  for (std::size_t i = 0; i < lexicon.overlaps.size(); ++i) {
    const bool is_choice = lexicon.schema.choices[i].kind == ChoiceKind::choice;
    add_once(is_choice ? choices : categories, name_of(lexicon.overlaps[i]));
  }
  if (categories.empty() || categories == choices) return choices;
  if (choices.empty()) return categories;
  return fmt::format("{} (categories: {})", choices, categories);
}

std::string scope_in_words(const Lexicon& lexicon, const SelectOptions& select) {
  const auto& scopes = lexicon.scopes;
  const bool whole = select.scope ? *select.scope == Scope::lexicon
                                  : std::find(scopes.begin(), scopes.end(), Scope::lexicon) != scopes.end();
  return std::string(name_of(whole ? Scope::lexicon : Scope::choice));
}

// Of each lexicon, in the order of the enum; one word where it is the same for all.
template <class Value>
std::string by_lexicon_in_words(const std::vector<Value>& values) {
  std::string words;
  for (std::size_t i = 0; i < enum_names<Value>.size(); ++i) {
    if (std::find(values.begin(), values.end(), static_cast<Value>(i)) != values.end())
      add_once(words, enum_names<Value>[i]);
  }
  return words;
}

std::string lexicons_in_words(const Schema& schema) {
  std::string words;
  for (const Schema::Lexicon& one : schema.lexicons) {
    words += fmt::format("{}{}{} [{}]", words.empty() ? "" : "; ", one.name,
                         one.version.empty() ? "" : " " + one.version, hex(one.hash));
  }
  return words;
}

// Of the lexicons that were no .lex files; empty where all were.
std::string formats_in_words(const Schema& schema) {
  std::string formats;
  for (const Schema::Lexicon& one : schema.lexicons) {
    if (!one.format.empty())
      formats += fmt::format("{}{}: {}", formats.empty() ? "" : "; ", one.name, one.format);
  }
  return formats;
}

bool is_intake(std::string_view name) {
  static const std::vector<IntakeCount> counts = intake_counts({});
  return std::any_of(counts.begin(), counts.end(),
                     [name](const IntakeCount& one) { return one.setting == name; });
}

// The languages whose elided words were words of their own; empty: none.
std::string elisions_in_words(const Schema& schema) {
  Elisions elisions;
  for (const Schema::Lexicon& one : schema.lexicons) elisions.add(one.language);
  std::string words;
  for (const std::string_view language : elisions.languages()) add_once(words, language);
  return words;
}

bool has(const std::vector<Setting>& settings, std::string_view name) {
  return std::any_of(settings.begin(), settings.end(),
                     [name](const Setting& one) { return one.name == name; });
}

}  // namespace

std::vector<Setting> versions() {
  return {{"slant", std::string(version())}, {"icu", icu_version()}, {"unicode", unicode_version()}};
}

std::vector<Setting> provenance_of(const StudySummary& summary, const Lexicon* lexicon,
                                   const SelectOptions& select) {
  std::vector<Setting> settings = versions();
  if (lexicon != nullptr) {
    settings.push_back({"lexicon", lexicons_in_words(lexicon->schema)});
    if (std::string formats = formats_in_words(lexicon->schema); !formats.empty())
      settings.push_back({"lexicon_format", std::move(formats)});
    settings.push_back({"overlap", overlap_in_words(*lexicon, select)});
    settings.push_back({"scope", scope_in_words(*lexicon, select)});
    settings.push_back({"across", by_lexicon_in_words(lexicon->across)});
    settings.push_back({"hyphens", by_lexicon_in_words(lexicon->hyphens)});
    if (std::string elisions = elisions_in_words(lexicon->schema); !elisions.empty())
      settings.push_back({"elisions", std::move(elisions)});
  }
  settings.push_back({"corpus", hex(summary.corpus.hash)});
  settings.push_back({"words", std::to_string(summary.words)});
  for (const IntakeCount& one : intake_counts(summary))
    settings.push_back({std::string(one.setting), std::to_string(one.count)});
  return settings;
}

std::vector<Setting> foot_of(const std::vector<Setting>& provenance, const std::vector<Setting>& more) {
  // Who comes from another program may be used to its ways, so those of Slant are named.
  const bool has_import = has(provenance, "lexicon_format");
  std::vector<Setting> told;
  for (const Setting& one : provenance) {
    const bool is_usual = (one.name == "across" && one.value == name_of(Across::punctuation)) ||
                          (one.name == "hyphens" && one.value == name_of(Hyphens::split));
    const bool is_detail = one.name == "icu" || one.name == "unicode" || one.name == "lexicon_format" ||
                           one.name == "words" || (is_intake(one.name) && one.name != "documents");
    if (!is_detail && (!is_usual || has_import)) told.push_back(one);
  }
  for (const Setting& one : more) {
    if (!has(provenance, one.name) && !has(told, one.name)) told.push_back(one);
  }
  return told;
}

std::string in_one_line(const std::vector<Setting>& settings) {
  std::string line;
  for (const Setting& one : settings)
    line += fmt::format("{}{} {}", line.empty() ? "" : " · ", one.name, on_one_line(one.value));
  return line;
}

}  // namespace slant
