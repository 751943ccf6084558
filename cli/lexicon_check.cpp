// slant lexicon check: every mistake of a lexicon, by line, column and caret; how its entries fare in a
// corpus.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>

#include "base/wording.hpp"
#include "command.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "flags.hpp"
#include "lexicon/load.hpp"
#include "library.hpp"
#include "messages.hpp"
#include "report/schema_tree.hpp"
#include "report/use_table.hpp"
#include "study/checking.hpp"

namespace slant::cli {
namespace {

constexpr const char* example = R"(slant lexicon check lexicons/syria.lex examples/news.jsonl

Given a corpus besides: which entries hit, how much of it, where they get in each other's way, and which
never hit. A corpus is a folder or a file whose ending says so; with -l LEX all else is corpus.)";

std::string summary(const std::string& path, const Lexicon& lexicon, std::size_t findings) {
  return fmt::format("{}: {}; {}\n", path, in_words(size_of(lexicon.schema, LexiconId{})),
                     findings == 0 ? "no findings" : counted(findings, "finding"));
}

struct Flags {
  std::vector<std::string> given;  // lexicons and the corpus, the former first
  StudyFlags study;
  OutputFlags output;
};

// The first one given is a lexicon unless -l names one; others are where they do not look like a corpus.
bool is_corpus(const std::string& path) {
  constexpr std::string_view endings[] = {".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".txt",
                                          ".gz",    ".zst",    ".bz2",  ".xz",  ".zip"};
  std::error_code ignored;
  return path == "-" || std::filesystem::is_directory(path, ignored) ||
         std::any_of(std::begin(endings), std::end(endings),
                     [&](std::string_view ending) { return path.ends_with(ending); });
}

void sort_out(Flags& flags) {
  const bool named = !flags.study.lexicons.empty();
  for (std::size_t i = 0; i < flags.given.size(); ++i) {
    const bool corpus = named || (i > 0 && is_corpus(flags.given[i]));
    (corpus ? flags.study.options.corpus.paths : flags.study.lexicons).push_back(flags.given[i]);
  }
}

// Those that have no mistakes go to `good`.
int check(const Flags& flags, std::FILE* out, bool quiet, std::vector<Lexicon>& good) {
  refuse_idle_encoding(flags.study.lexicons, flags.study.loading);
  int code = exit_done;
  for (const std::string& path : flags.study.lexicons) {
    try {
      LoadedLexicon loaded = load_lexicon(lexicon_path(path), flags.study.loading);
      print(loaded.findings);
      if (!quiet) fmt::print(out, "{}", summary(path, loaded.lexicon, loaded.findings.size()));
      if (!loaded.findings.empty() && code == exit_done) code = exit_nothing;
      good.push_back(std::move(loaded.lexicon));
    } catch (const InputError& error) {
      print(error.diagnostics());
      fmt::print(out, "{}: {}\n", path, counted(error.diagnostics().size(), "error"));
      code = exit_usage;
    }
  }
  return code;
}

int check_in_corpus(const Flags& flags) {
  std::vector<Lexicon> good;
  const int found = check(flags, stderr, flags.output.quiet, good);
  if (found == exit_usage) return found;
  const Lexicon& lexicon = kept(combine(std::move(good)));
  const CheckStudy study = check_use(options_of(flags.study, flags.output), lexicon);
  const int ran = finish(is_for_machines(flags.output.format)
                             ? std::vector<Table>{tidy_use_table(lexicon.schema, study.use)}
                             : use_tables(lexicon.schema, study.use),
                         study.report, &lexicon, flags.study, flags.output);
  return ran == exit_done ? found : ran;
}

}  // namespace

Command add_lexicon_check(CLI::App& lexicon) {
  CLI::App& app = *lexicon.add_subcommand(
      "check", "Every mistake, by line, column and caret; and how entries fare in a corpus");
  const auto flags = std::make_shared<Flags>();
  add_corpus_flags(app, flags->study);
  app.remove_option(app.get_option("corpus"));
  app.add_option("lexicon", flags->given,
                 "Lexicons to check and, behind them or where -l names them, the corpus to check them in")
      ->type_name("[LEX…] [CORPUS…]");
  add_lexicon_flags(app, flags->study);
  app.get_option("--lexicon")->required(false);
  add_output_flags(app, flags->output);
  add_example(app, example);
  return {&app, [flags] {
            sort_out(*flags);
            if (flags->study.lexicons.empty())
              throw InputError("slant lexicon check needs a lexicon", "as in slant lexicon check my.lex");
            if (!flags->study.options.corpus.paths.empty()) return check_in_corpus(*flags);
            std::vector<Lexicon> good;
            return check(*flags, stdout, false, good);
          }};
}

}  // namespace slant::cli
