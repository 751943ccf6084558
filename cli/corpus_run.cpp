// The common end of every run over a corpus.
#include "corpus_run.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <string_view>
#include <utility>

#include <sys/ioctl.h>
#include <unistd.h>

#include "base/hash.hpp"
#include "base/unicode.hpp"
#include "base/wording.hpp"
#include "exit_code.hpp"
#include "lexicon/load.hpp"
#include "library.hpp"
#include "messages.hpp"

namespace slant::cli {
namespace {

// The overlap of each choice; one word where it is the same for all.
std::string overlap_in_words(const Lexicon& lexicon, const SelectOptions& select) {
  if (select.overlap) return std::string(name_of(*select.overlap));
  std::string choices, categories;
  for (std::size_t i = 0; i < lexicon.overlaps.size(); ++i) {
    const bool is_choice = lexicon.schema.choices[i].kind == ChoiceKind::choice;
    std::string& words = is_choice ? choices : categories;
    const std::string name(name_of(lexicon.overlaps[i]));
    if (words.find(name) == std::string::npos) words += (words.empty() ? "" : "/") + name;
  }
  if (categories.empty() || categories == choices) return choices;
  if (choices.empty()) return categories;
  return fmt::format("{} (categories: {})", choices, categories);
}

std::string scope_in_words(const Lexicon& lexicon, const SelectOptions& select) {
  bool whole = select.scope == Scope::lexicon;
  if (!select.scope) {
    for (const Scope scope : lexicon.scopes) whole = whole || scope == Scope::lexicon;
  }
  return whole ? "lexicon" : "choice";
}

// Of each lexicon; one word where it is the same for all.
template <class Value>
std::string by_lexicon_in_words(const std::vector<Value>& values,
                                const std::array<std::string_view, 2>& names) {
  std::string words;
  for (const std::string_view name : names) {
    const auto is_it = [&](Value value) { return names[static_cast<std::size_t>(value)] == name; };
    if (std::any_of(values.begin(), values.end(), is_it)) words.append(words.empty() ? "" : "/").append(name);
  }
  return words;
}

std::string lexicon_in_words(const Schema::Lexicon& lexicon) {
  const std::string version = lexicon.version.empty() ? "" : " " + lexicon.version;
  return fmt::format("{}{} [{}]", lexicon.name, version, hex(lexicon.hash));
}

// Of the lexicons that were no .lex files; empty where all were.
std::string formats_in_words(const Schema& schema) {
  std::string formats;
  for (const auto& one : schema.lexicons) {
    if (one.format.empty()) continue;
    formats += fmt::format("{}{}: {}", formats.empty() ? "" : "; ", one.name, one.format);
  }
  return formats;
}

// "narrator+reported"; everything: "all".
template <class Place, std::size_t count>
std::string places_in_words(const std::bitset<count>& places) {
  if (places.all()) return "all";
  std::string names;
  for (std::size_t i = 0; i < count; ++i) {
    if (places[i]) names.append(names.empty() ? "" : "+").append(name_of(static_cast<Place>(i)));
  }
  return names;
}

std::string excluded_in_words(const HitFilter& filter) {
  std::string names = filter.negated ? "" : "negated";
  if (!filter.distanced) names += names.empty() ? "distanced" : ",distanced";
  return names;
}

std::string levels_in_words(const std::optional<Levels>& levels) {
  return levels ? written_levels(*levels) : "all";
}

std::string joined(const std::vector<Setting>& settings) {
  std::string line;
  for (const Setting& setting : settings) {
    line += fmt::format("{}{} {}", line.empty() ? "" : " · ", setting.name, setting.value);
  }
  return line;
}

// For the foot of a table: enough to make it again.
std::string line_of(const std::vector<Setting>& settings, const std::vector<Setting>& more) {
  // Who comes from another program may be used to its ways, so those of Slant are named.
  const bool has_import = std::any_of(settings.begin(), settings.end(), [](const Setting& setting) {
    return setting.name == "lexicon_format";
  });
  std::vector<Setting> told;
  for (const Setting& setting : settings) {
    const bool said = setting.name == "slant" || setting.name == "lexicon" || setting.name == "overlap" ||
                      setting.name == "scope" || setting.name == "corpus" || setting.name == "documents" ||
                      (setting.name == "across" && (has_import || setting.value != "punctuation")) ||
                      (setting.name == "hyphens" && (has_import || setting.value != "split")) ||
                      (setting.name == "levels" && setting.value != "all") ||
                      ((setting.name == "voice" || setting.name == "zone") && setting.value != "all") ||
                      (setting.name == "exclude" && !setting.value.empty()) ||
                      (setting.name == "denominator" && setting.value == "voice") ||
                      (setting.name == "title" && setting.value == "no") ||
                      (setting.name == "repair" && setting.value == "no") ||
                      (setting.name == "duplicates" && setting.value == "first") ||
                      (setting.name == "where" && !setting.value.empty());
    if (said) told.push_back(setting);
  }
  told.insert(told.end(), more.begin(), more.end());
  return joined(told);
}

Table manifest_of(const std::vector<Setting>& settings) {
  std::vector<Column> columns;
  Row row;
  for (const Setting& setting : settings) {
    columns.push_back({setting.name, {}, false, 0});
    row.emplace_back(setting.value);
  }
  return table_of("manifest", std::move(columns), {std::move(row)});
}

void write_manifest(const std::vector<Setting>& settings, const OutputFlags& output) {
  if (output.manifest.empty()) return;
  Output manifest(output.manifest);
  write(Format::json, {manifest_of(settings)}, manifest.stream());
  manifest.commit();
}

// Tables for people say at their foot what made them.
void add_line(const std::string& line, std::vector<Table>& tables, const OutputFlags& output) {
  if (is_for_machines(output.format) || tables.empty()) return;
  std::string& note = tables.back().note;
  note += (note.empty() ? "" : "\n") + line;
}

void print_left_out(const std::string& path, const std::vector<std::string>& keys) {
  constexpr std::size_t shown = 5;
  fmt::print(
      stderr, "note: {}: {} at none of --levels, left out: {}{}\n", path, counted(keys.size(), "key"),
      fmt::join(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(std::min(shown, keys.size())), ", "),
      keys.size() > shown ? ", …" : "");
}

WriterOptions writer_options(const OutputFlags& flags, const Output& output, bool several) {
  WriterOptions options;
  options.color = output.is_terminal() && std::getenv("NO_COLOR") == nullptr;
  options.width = text_width(flags);
  options.several = several;
  return options;
}

}  // namespace

std::vector<Setting> settings_of(const StudyReport& report, const Lexicon* lexicon, const StudyFlags& flags) {
  const ScoreOptions& score = flags.options.score;
  const CorpusOptions& corpus = flags.options.corpus;
  std::vector<Setting> settings{{"slant", SLANT_VERSION}};
  if (lexicon != nullptr) {
    std::string names;
    for (const auto& one : lexicon->schema.lexicons)
      names += (names.empty() ? "" : "; ") + lexicon_in_words(one);
    settings.push_back({"lexicon", names});
    if (const std::string formats = formats_in_words(lexicon->schema); !formats.empty()) {
      settings.push_back({"lexicon_format", formats});
    }
    settings.push_back({"overlap", overlap_in_words(*lexicon, score.select)});
    settings.push_back({"scope", scope_in_words(*lexicon, score.select)});
    settings.push_back({"across", by_lexicon_in_words(lexicon->across, {"punctuation", "words"})});
    settings.push_back({"hyphens", by_lexicon_in_words(lexicon->hyphens, {"split", "keep"})});
    settings.push_back({"levels", levels_in_words(flags.loading.levels)});
    settings.push_back({"scare_words", std::to_string(score.voice.scare_words)});
    settings.push_back({"voice", places_in_words<Voice>(score.filter.voices)});
    settings.push_back({"zone", places_in_words<Zone>(score.filter.zones)});
    settings.push_back({"exclude", excluded_in_words(score.filter)});
    settings.push_back({"denominator", flags.options.denominator == Denominator::voice ? "voice" : "group"});
  }
  settings.push_back({"corpus", hex(report.corpus.hash)});
  settings.push_back({"documents", std::to_string(report.corpus.documents)});
  settings.push_back({"words", std::to_string(report.words)});
  settings.push_back({"bad_records", std::to_string(report.corpus.bad)});
  settings.push_back({"title", score.text.title ? "yes" : "no"});
  settings.push_back({"repair", score.text.repair ? "yes" : "no"});
  settings.push_back({"duplicates", corpus.duplicates == Duplicates::first ? "first" : "keep"});
  settings.push_back({"where", corpus.where});
  settings.push_back({"join", corpus.join});
  settings.push_back({"icu", icu_version()});
  settings.push_back({"unicode", unicode_version()});
  return settings;
}

void refuse_idle_encoding(const std::vector<std::string>& paths, const LoadOptions& options) {
  const auto is_lex = [](const std::string& path) { return lexicon_path(path).ends_with(".lex"); };
  if (!options.encoding.empty() && std::all_of(paths.begin(), paths.end(), is_lex)) {
    throw InputError("--lexicon-encoding without a dictionary that it is about",
                     ".lex files are always UTF-8; the encoding of a corpus is --encoding");
  }
}

Lexicon load_lexicons(const std::vector<std::string>& paths, bool quiet, const LoadOptions& options) {
  refuse_idle_encoding(paths, options);
  std::vector<Lexicon> lexicons;
  std::vector<Diagnostic> wrong;  // of all files at once
  for (const std::string& path : paths) {
    try {
      LoadedLexicon loaded = load_lexicon(lexicon_path(path), options);
      const std::string& format = loaded.lexicon.schema.lexicons.front().format;
      if (!format.empty() && !quiet) {
        fmt::print(stderr, "note: {}: read as {}; {}\n", path, format,
                   loaded.findings.empty() ? std::string("nothing lost")
                                           : fmt::format("{} lost or changed (slant lexicon check {})",
                                                         counted(loaded.findings.size(), "construct"), path));
      } else if (!loaded.findings.empty() && !quiet) {
        fmt::print(stderr, "note: {}: {} (slant lexicon check {})\n", path,
                   counted(loaded.findings.size(), "lint finding"), path);
      }
      if (!loaded.left_out.empty() && !quiet) print_left_out(path, loaded.left_out);
      lexicons.push_back(std::move(loaded.lexicon));
    } catch (const InputError& error) {
      wrong.insert(wrong.end(), error.diagnostics().begin(), error.diagnostics().end());
    }
  }
  if (!wrong.empty()) throw InputError(std::move(wrong));
  Lexicon all = combine(std::move(lexicons));
  const auto& choices = all.schema.choices;
  if (options.levels && std::none_of(choices.begin(), choices.end(),
                                     [](const auto& one) { return one.kind == ChoiceKind::category; })) {
    throw InputError("--levels without a category that it is about",
                     "choices have one level alone, their variants; keys are nested in categories");
  }
  return all;
}

const Lexicon& kept(Lexicon lexicon) {
  static auto& all = *new std::deque<Lexicon>;  // never destroyed
  return all.emplace_back(std::move(lexicon));
}

StudyOptions options_of(const StudyFlags& flags, const OutputFlags& output) {
  StudyOptions options = flags.options;
  options.progress = progress_on_stderr(output.quiet);
  return options;
}

void require_fields(const StudyReport& report, const std::vector<std::string>& fields,
                    const std::string& flag, const OutputFlags& output) {
  try {
    check_fields(report, fields, flag);
  } catch (const InputError&) {
    if (!output.quiet) print_report(report);
    throw;
  }
}

std::size_t text_width(const OutputFlags& output) {
  winsize size{};
  if (output.width > 0) return output.width;
  if (output.path == "-" && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
    return size.ws_col;
  return WriterOptions{}.width;
}

Result::Result(const OutputFlags& flags, bool several)
    : output_(flags.path),
      writer_(slant::writer(flags.format, output_.stream(), writer_options(flags, output_, several))) {}

void Result::commit() {
  writer_->close();
  output_.commit();
}

void write_tables(const std::vector<Table>& tables, const OutputFlags& output) {
  Output out(output.path);
  write(output.format, tables, out.stream(), writer_options(output, out, tables.size() > 1));
  out.commit();
}

int conclude(const StudyReport& report, const Lexicon* lexicon, const StudyFlags& flags,
             const OutputFlags& output, const std::vector<Setting>& more) {
  if (!output.quiet) print_report(report);
  std::vector<Setting> settings = settings_of(report, lexicon, flags);
  if (!output.quiet && is_for_machines(output.format)) fmt::print(stderr, "{}\n", line_of(settings, more));
  settings.insert(settings.end(), more.begin(), more.end());
  write_manifest(settings, output);
  const CorpusReport& corpus = report.corpus;
  if (static_cast<double>(corpus.bad) * 100.0 > flags.max_bad_percent * static_cast<double>(corpus.records)) {
    fmt::print(stderr, "error: bad records: {} of {}, more than --max-bad {} percent{}\n",
               with_thousands(corpus.bad), with_thousands(corpus.records), flags.max_bad_percent,
               corpus.documents > 0 ? "; the result stands for the others" : "");
    return exit_bad_records;
  }
  if (corpus.documents == 0) {
    fmt::print(stderr, "nothing found: the corpus has no document{}\n",
               corpus.filtered > 0 ? " for which --where holds" : "");
    return exit_nothing;
  }
  if (lexicon != nullptr && report.hits == 0) {
    fmt::print(
        stderr, "nothing found: no document has a word of the lexicon{}\n",
        flags.options.score.filter.lets_all() ? "" : " that --voice, --zone and --exclude let through");
    return exit_nothing;
  }
  return exit_done;
}

int finish(std::vector<Table> tables, const StudyReport& report, const Lexicon* lexicon,
           const StudyFlags& flags, const OutputFlags& output, const std::vector<Setting>& more) {
  add_line(line_of(settings_of(report, lexicon, flags), more), tables, output);
  write_tables(tables, output);
  return conclude(report, lexicon, flags, output, more);
}

void write_results(std::vector<Table> tables, const std::vector<Setting>& settings,
                   const OutputFlags& output) {
  add_line(joined(settings), tables, output);
  write_tables(tables, output);
  if (!output.quiet && is_for_machines(output.format)) fmt::print(stderr, "{}\n", joined(settings));
  write_manifest(settings, output);
}

}  // namespace slant::cli
