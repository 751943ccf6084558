// slant lexicon check: every mistake of a lexicon, by line, column and caret; how its entries fare in a corpus.
#include <algorithm>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/message.hpp"
#include "base/wording.hpp"
#include "commands.hpp"
#include "corpus/file_type.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "lexicon/load.hpp"
#include "messages.hpp"
#include "outputs.hpp"
#include "report/schema_tables.hpp"
#include "report/use_tables.hpp"
#include "study/checking.hpp"

namespace slant::cli {
namespace {

constexpr const char* notes = R"(Given a corpus besides: which entries hit, how much of it, where they get in
each other's way, and which never hit. A corpus is a folder or a file whose
ending says so; with -l LEX all else is corpus.)";

struct Flags {
  std::vector<std::string> given;  // lexicons and the corpus, the former first
  StudyFlags study;
  OutputFlags output;
};

std::string summary(const std::string& path, const Lexicon& lexicon, std::size_t findings) {
  return fmt::format("{}: {}; {}\n", path, in_words(size_of(lexicon.schema, LexiconId{})),
                     findings == 0 ? "no findings" : counted(findings, "finding"));
}

// The first one given is a lexicon unless -l names one; others are where they do not look like a corpus.
void sort_out(Flags& flags) {
  const bool named = !flags.study.lexicons.empty();
  for (std::size_t i = 0; i < flags.given.size(); ++i) {
    const bool corpus = named || (i > 0 && is_corpus(flags.given[i]));
    (corpus ? flags.study.options.corpus.paths : flags.study.lexicons).push_back(flags.given[i]);
  }
}

// Lexicons without mistakes, and their files.
struct Good {
  std::vector<std::string> files;
  std::vector<Lexicon> lexicons;
};

int check(const Flags& flags, void (*out)(std::string), bool quiet, Good& good) {
  refuse_idle_encoding(flags.study.lexicons, flags.study.loading);
  int code = exit_done;
  for (const std::string& path : flags.study.lexicons) {
    try {
      const std::string file = lexicon_path(path);
      LoadedLexicon loaded = load_lexicon(file, flags.study.loading);
      print(loaded.findings);
      if (!quiet) out(summary(path, loaded.lexicon, loaded.findings.size()));
      if (!loaded.findings.empty() && code == exit_done) code = exit_nothing;
      good.files.push_back(file);
      good.lexicons.push_back(std::move(loaded.lexicon));
    } catch (const InputError& error) {
      print(error.diagnostics());
      out(fmt::format("{}: {}\n", path, counted(error.diagnostics().size(), "error")));
      code = exit_usage;
    }
  }
  return code;
}

int check_in_corpus(const Flags& flags) {
  Good good;
  const int found = check(flags, say, flags.output.quiet, good);
  if (found == exit_usage) return found;
  const Lexicon& lexicon = kept(combine_loaded(good.files, std::move(good.lexicons), flags.study.loading));
  const CheckStudy study = check_use(options_of(flags.study, flags.output), lexicon);
  const int ran = finish(is_for_machines(flags.output.format)
                             ? std::vector<Table>{tidy_use_table(lexicon.schema, study.use)}
                             : use_tables(lexicon.schema, study.use),
                         study.summary, &lexicon, flags.study, flags.output);
  return ran == exit_done ? found : ran;
}

int make(Flags& flags) {
  sort_out(flags);
  if (flags.study.lexicons.empty())
    throw InputError("slant lexicon check needs a lexicon", "as in slant lexicon check my.lex");
  if (!flags.study.options.corpus.paths.empty()) return check_in_corpus(flags);
  Good good;
  return check(flags, answer, false, good);
}

}  // namespace

void add_lexicon_check(Sheet& sheet) {
  sheet.summary =
      "Every error in a lexicon, with line and column; and how often each entry is found in a corpus";
  sheet.needs = "a lexicon";
  Flags& flags = sheet.own<Flags>();
  add_corpus_flags(sheet, flags.study);
  sheet.remove("corpus");
  sheet
      .add("files", "LEX", value_of(flags.given, '\0'),
           "Lexicons to check and, behind them or where -l names them, the corpus to check them in")
      .lexicon();
  add_lexicon_flags(sheet, flags.study);
  sheet["--lexicon"].is_required = false;
  add_output_flags(sheet, flags.output);
  sheet.example = "slant lexicon check lexicons/syria.lex examples/news.jsonl";
  sheet.notes = notes;
  sheet.run = [&flags] { return make(flags); };
}

}  // namespace slant::cli
