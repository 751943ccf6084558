// slant report: everything that was found, on one page.
#include "base/output_file.hpp"
#include "commands.hpp"
#include "page_flags.hpp"

namespace slant::cli {
namespace {

struct Flags {
  PageFlags page;
  bool is_json{false};
};

int make(const Flags& flags) {
  const PageRun run = run_page(flags.page);
  const Page& page = run.study.page;
  OutputFile output(flags.page.output.path);
  output.stream() << (flags.is_json ? page.data + "\n" : html_of(page));
  return conclude(output.commit(), run.study.summary, run.lexicon, flags.page.study, flags.page.output);
}

}  // namespace

void add_report(Sheet& sheet) {
  sheet.summary = "Everything on one page: tables, figures, map, and the sentences behind each number";
  sheet.needs = "a corpus and a lexicon";
  Flags& flags = sheet.own<Flags>();
  add_page_flags(sheet, flags.page);
  sheet.under("Output");
  sheet.add("--format", "html|json",
            one_of(
                {"html", "json"}, [&flags](std::size_t i) { flags.is_json = i == 1; },
                [&flags] { return std::optional<std::size_t>(flags.is_json ? 1 : 0); }),
            "A page that needs no network, or the data in it: input of slant plot");
  add_file_flags(sheet, flags.page.output);
  sheet["--output"].rather_than_terminal("report.html");
  sheet.example = "slant report examples/news.jsonl -l lexicons/syria.lex -o report.html";
  sheet.run = [&flags] { return make(flags); };
}

}  // namespace slant::cli
