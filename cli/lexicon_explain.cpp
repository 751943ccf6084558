// slant lexicon explain: why the words of a text typed in are counted, or not.
#include <iostream>
#include <iterator>

#include <fmt/format.h>

#include "audit/explain.hpp"
#include "base/message.hpp"
#include "base/unicode.hpp"
#include "commands.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "report/use_tables.hpp"

namespace slant::cli {
namespace {

constexpr const char* notes = R"(Every match of an entry in order of place: what its guards found, which hit
displaced it, and what is counted in the end.)";

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
  const Lexicon& lexicon = load_lexicons(flags.study, flags.output);
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
  say(fmt::format("nothing found: the words of no entry stand in the text\n"));
  return exit_nothing;
}

}  // namespace

void add_lexicon_explain(Sheet& sheet) {
  sheet.summary = "Why the words of a text typed in are counted, or not";
  sheet.needs = "a lexicon and a text";
  Flags& flags = sheet.own<Flags>();
  sheet
      .add("text", "TEXT", value_of(flags.given, '\0'),
           "The lexicon, unless -l names it, and the text; - is stdin")
      .required();
  sheet.add("--title", flags.title, "TEXT", "A headline above it");
  add_lexicon_flags(sheet, flags.study);
  sheet["--lexicon"].is_required = false;
  add_output_flags(sheet, flags.output);
  sheet.remove("--manifest");
  sheet.example = "slant lexicon explain lexicons/syria.lex \"President Assad met rebels.\"";
  sheet.notes = notes;
  sheet.run = [&flags] { return explain(flags); };
}

}  // namespace slant::cli
