// The end that all commands over a corpus share: summary, messages, manifest, foot of the table, exit code.
#include "corpus_run.hpp"

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/message.hpp"
#include "base/shortage.hpp"
#include "base/version.hpp"
#include "base/wording.hpp"
#include "count/names.hpp"
#include "embedding.hpp"
#include "exit_code.hpp"
#include "lexicon/load.hpp"
#include "messages.hpp"
#include "partial/head.hpp"
#include "study/intake_account.hpp"
#include "study/manifest.hpp"
#include "study/study.hpp"

namespace slant::cli {
namespace {

constexpr Task reading_lexicon{"reading the lexicon", "a smaller lexicon needs less"};
constexpr Task laying_out_result{"laying out the result",
                                 "--format csv needs less, and so do fewer groups (--by)"};

void print_left_out(const std::string& path, const std::vector<std::string>& keys) {
  constexpr std::size_t shown = 5;
  say(fmt::format(
      "note: {}: {} at none of --levels, left out: {}{}\n", path, counted(keys.size(), "key"),
      fmt::join(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(std::min(shown, keys.size())), ", "),
      keys.size() > shown ? ", …" : ""));
}

WriterOptions writer_options(const OutputFlags& flags, const OutputFile& output, bool several) {
  WriterOptions options;
  options.color = output.is_terminal() && std::getenv("NO_COLOR") == nullptr;
  options.width = text_width(flags);
  options.several = several;
  options.bom = flags.bom;
  options.page = true;
  return options;
}

// For the foot of a table: what was found out, then what was asked for.
std::vector<Setting> foot(const std::vector<Setting>& made, std::vector<Setting> more,
                          const OutputFlags& output) {
  const std::vector<Setting> asked = shown_settings(*output.sheet);
  more.insert(more.end(), asked.begin(), asked.end());
  return foot_of(made, more);
}

// Tables for people say at their foot what made them.
void add_line(const std::string& line, std::vector<Table>& tables, const OutputFlags& output) {
  if (is_for_machines(output.format) || tables.empty()) return;
  std::string& note = tables.back().note;
  note += (note.empty() ? "" : "\n") + line;
}

std::vector<ManifestFile> inputs_of(const Sheet& sheet) {
  std::vector<ManifestFile> inputs;
  for (const Flag& flag : sheet.flags()) {
    // Corpus and lexicons have hashes of their own among what was made.
    if (!flag.is_input || !flag.is_given() || flag.value.takes_many) continue;
    inputs.push_back({flag.value.written(), hash_of_file(flag.value.written())});
  }
  return inputs;
}

void write_manifest(std::vector<Setting> made, const std::vector<Setting>& more, const Written& written,
                    const OutputFlags& output) {
  if (output.manifest.empty()) return;
  for (const Setting& one : more) {
    const auto same = [&](const Setting& other) { return other.name == one.name; };
    if (std::none_of(made.begin(), made.end(), same)) made.push_back(one);
  }
  const Sheet& sheet = *output.sheet;
  OutputFile manifest(output.manifest);
  manifest.stream() << to_json({std::string(version()),
                                sheet.command(),
                                arguments_of(sheet),
                                changed_settings(sheet),
                                std::move(made),
                                inputs_of(sheet),
                                {output.path, written.hash}});
  manifest.commit();
}

void say_where(const OutputFlags& output) {
  if (!output.quiet && output.path != "-") say(fmt::format("wrote {}\n", output.path));
}

}  // namespace

void refuse_idle_encoding(const std::vector<std::string>& paths, const LoadOptions& options) {
  const auto is_lex = [](const std::string& path) { return lexicon_path(path).ends_with(".lex"); };
  if (!options.encoding.empty() && std::all_of(paths.begin(), paths.end(), is_lex)) {
    throw InputError("--lexicon-encoding without a dictionary that it is about",
                     ".lex files are always UTF-8; the encoding of a corpus is --encoding");
  }
}

Lexicon load_lexicons(const std::vector<std::string>& paths, bool quiet, const LoadOptions& options) {
  const Working reading(reading_lexicon);
  refuse_idle_encoding(paths, options);
  std::vector<Lexicon> lexicons;
  std::vector<std::string> files;
  std::vector<Diagnostic> wrong;  // of all files at once
  for (const std::string& path : paths) {
    try {
      files.push_back(lexicon_path(path));
      LoadedLexicon loaded = load_lexicon(files.back(), options);
      const std::string& format = loaded.lexicon.schema.lexicons.front().format;
      if (!format.empty() && (!quiet || loaded.account.lost > 0)) {
        say(fmt::format("note: {}: read as {}{}{}; {}{}\n", path, format, loaded.reading.empty() ? "" : "; ",
                        loaded.reading, to_string(loaded.account),
                        loaded.findings.empty() ? "" : fmt::format(" (slant lexicon check {})", path)));
      } else if (!loaded.findings.empty() && !quiet) {
        say(fmt::format("note: {}: {} (slant lexicon check {})\n", path,
                        counted(loaded.findings.size(), "lint finding"), path));
      }
      if (!loaded.left_out.empty() && !quiet) print_left_out(path, loaded.left_out);
      lexicons.push_back(std::move(loaded.lexicon));
    } catch (const InputError& error) {
      wrong.insert(wrong.end(), error.diagnostics().begin(), error.diagnostics().end());
    }
  }
  if (!wrong.empty()) throw InputError(std::move(wrong));
  Lexicon all = combine_loaded(files, std::move(lexicons), options);
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

const Lexicon& load_lexicons(const StudyFlags& flags, const OutputFlags& output) {
  if (flags.partial) return flags.partial->lexicon;
  return kept(load_lexicons(flags.lexicons, output.quiet, flags.loading));
}

std::vector<ChoiceId> choices_asked_for(const Schema& schema, const std::vector<std::string>& names) {
  std::vector<Diagnostic> wrong;
  std::vector<ChoiceId> choices = choices_named(schema, names, "--choice", wrong);
  if (!wrong.empty()) throw InputError(std::move(wrong));
  return choices;
}

StudyOptions options_of(const StudyFlags& flags, const OutputFlags& output) {
  StudyOptions options = flags.options;
  options.progress = progress_on_stderr(output.quiet);
  if (const Embedding* const here = embedding()) {
    options.progress = here->progress;
    options.corpus.records = here->records;
  }
  return options;
}

void require_fields(const StudySummary& summary, const std::vector<std::string>& fields,
                    const std::string& flag, const OutputFlags& output) {
  try {
    check_fields(summary, fields, flag);
  } catch (const InputError&) {
    if (!output.quiet) print_summary(summary);
    throw;
  }
}

void tell(const std::vector<std::string>& notes, std::vector<Table>& tables, const OutputFlags& output) {
  for (const std::string& note : notes) {
    add_line(note, tables, output);
    if (is_for_machines(output.format) && !output.quiet) say(fmt::format("note: {}\n", note));
  }
}

void require_unit(const StudySummary& summary, const std::optional<Unit>& unit, const OutputFlags& output) {
  if (unit && !unit->is_document()) require_fields(summary, {unit->field}, "--unit", output);
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
      writer_(embedding() != nullptr && embedding()->writer && flags.path == "-"
                  ? embedding()->writer()
                  : slant::writer(flags.format, output_.stream(), writer_options(flags, output_, several))) {}

Written Result::commit() {
  writer_->close();
  return output_.commit();
}

Written write_tables(const std::vector<Table>& tables, const OutputFlags& output) {
  const Working laying_out(laying_out_result);
  if (embedding() != nullptr && embedding()->writer && output.path == "-") {
    write(tables, *embedding()->writer());
    return {};
  }
  OutputFile out(output.path);
  write(output.format, tables, out.stream(), writer_options(output, out, tables.size() > 1));
  return out.commit();
}

int conclude_part(const Written& written, const StudySummary& summary, const Lexicon* lexicon,
                  const StudyFlags& flags, const OutputFlags& output, const std::vector<Setting>& more) {
  if (!output.quiet) {
    print_summary(summary);
  } else if (summary.corpus.bad > 0) {  // a loss is no note
    say(fmt::format("warning: {}\n", intake_line(summary)));
  }
  const std::vector<Setting> made = provenance_of(summary, lexicon, flags.options.score.select);
  if (!output.quiet && is_for_machines(output.format))
    say(fmt::format("{}\n", in_one_line(foot(made, more, output))));
  write_manifest(made, more, written, output);
  say_where(output);
  const CorpusSummary& corpus = summary.corpus;
  if (static_cast<double>(corpus.bad) * 100.0 > flags.max_bad_percent * static_cast<double>(corpus.records)) {
    say(fmt::format("error: bad records: {} of {}, more than --max-bad {} percent{}\n",
                    with_thousands(corpus.bad), with_thousands(corpus.records), flags.max_bad_percent,
                    corpus.documents > 0 ? "; the result stands for the others" : ""));
    return exit_bad_records;
  }
  return exit_done;
}

int conclude(const Written& written, const StudySummary& summary, const Lexicon* lexicon,
             const StudyFlags& flags, const OutputFlags& output, const std::vector<Setting>& more) {
  const int code = conclude_part(written, summary, lexicon, flags, output, more);
  const CorpusSummary& corpus = summary.corpus;
  if (code != exit_done) return code;
  if (corpus.documents == 0) {
    say(fmt::format("nothing found: the corpus has no document{}\n",
                    corpus.filtered > 0 ? " for which --where holds" : ""));
    return exit_nothing;
  }
  if (lexicon != nullptr && summary.hits == 0) {
    say(fmt::format(
        "nothing found: no document has a word of the lexicon{}\n",
        flags.options.score.filter.lets_all() ? "" : " that --voice, --zone and --exclude let through"));
    return exit_nothing;
  }
  return exit_done;
}

int finish(std::vector<Table> tables, const StudySummary& summary, const Lexicon* lexicon,
           const StudyFlags& flags, const OutputFlags& output, const std::vector<Setting>& more) {
  const std::vector<Setting> made = provenance_of(summary, lexicon, flags.options.score.select);
  add_line(in_one_line(foot(made, more, output)), tables, output);
  return conclude(write_tables(tables, output), summary, lexicon, flags, output, more);
}

void write_manifest_alone(const Written& written, const OutputFlags& output) {
  write_manifest(versions(), {}, written, output);
  say_where(output);
}

void write_results(std::vector<Table> tables, const std::vector<Setting>& made, const OutputFlags& output) {
  const std::string line = in_one_line(foot(made, {}, output));
  add_line(line, tables, output);
  const Written written = write_tables(tables, output);
  if (!output.quiet && is_for_machines(output.format)) say(fmt::format("{}\n", line));
  write_manifest(made, {}, written, output);
  say_where(output);
}

}  // namespace slant::cli
