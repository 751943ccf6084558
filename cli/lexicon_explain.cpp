// slant lexicon explain: why the words of a text typed in are counted, or not.
#include <iostream>
#include <iterator>
#include <memory>

#include "audit/explain.hpp"
#include "base/unicode.hpp"
#include "command.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "report/explanation_table.hpp"

namespace slant::cli {
namespace {

constexpr const char* example =
    R"(slant lexicon explain lexicons/syria.lex "President Assad met rebels; the opposition supporters, he said, are terrorists."

Every match of an entry in order of place: what its guards found, which hit displaced it, and what is
counted in the end.)";

struct Flags {
  std::vector<std::string> given;  // [LEX] TEXT
  std::string title;
  StudyFlags study;
  OutputFlags output;
};

std::string text_of(const std::string& given) {
  if (given != "-") return given;
  return {std::istreambuf_iterator<char>(std::cin), {}};
}

int explain(Flags flags) {
  std::vector<std::string>& lexicons = flags.study.lexicons;
  if (lexicons.empty() && flags.given.size() == 2) {
    lexicons.push_back(flags.given.front());
    flags.given.erase(flags.given.begin());
  }
  if (lexicons.empty() || flags.given.size() != 1)
    throw InputError("slant lexicon explain needs a lexicon and one text",
                     "as in slant lexicon explain my.lex \"The text.\"; - reads the text from stdin");
  const Lexicon& lexicon = kept(load_lexicons(lexicons, flags.output.quiet, flags.study.loading));
  const std::string text = text_of(flags.given.front());
  for (const std::string& part : {flags.title, text}) {
    if (!is_valid_utf8(part)) throw InputError("the text is not UTF-8");
  }
  const Explanation made = Explainer(lexicon, flags.study.options.score).explain(flags.title, text);
  if (made.words == 0) throw InputError("the text has no words");
  write_tables(is_for_machines(flags.output.format)
                   ? std::vector<Table>{tidy_explanation_table(lexicon.schema, made)}
                   : explanation_tables(lexicon.schema, made),
               flags.output);
  if (!made.hits.empty()) return exit_done;
  fmt::print(stderr, "nothing found: the words of no entry stand in the text\n");
  return exit_nothing;
}

}  // namespace

Command add_lexicon_explain(CLI::App& lexicon) {
  CLI::App& app = *lexicon.add_subcommand("explain", "Why the words of a text typed in are counted, or not");
  const auto flags = std::make_shared<Flags>();
  app.add_option("lexicon", flags->given, "The lexicon, unless -l names it, and the text; - is stdin")
      ->required()
      ->expected(1, 2)
      ->type_name("[LEX] TEXT");
  app.add_option("--title", flags->title, "A headline above it")->type_name("TEXT");
  add_lexicon_flags(app, flags->study);
  app.get_option("--lexicon")->required(false);
  add_output_flags(app, flags->output);
  add_example(app, example);
  return {&app, [flags] { return explain(*flags); }};
}

}  // namespace slant::cli
