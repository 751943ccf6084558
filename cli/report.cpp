// slant report: everything that was found, on one page.
#include <memory>

#include "command.hpp"
#include "command_line.hpp"
#include "output.hpp"
#include "page/page.hpp"
#include "page_run.hpp"

namespace slant::cli {
namespace {

enum class Shape { html, json };

struct Flags {
  PageFlags page;
  Shape shape{Shape::html};
};

int make(const Flags& flags) {
  const PageRun run = run_page(flags.page, command_line());
  Output output(flags.page.output.path);
  if (flags.shape == Shape::html) {
    output.stream() << html_of(run.page);
  } else {
    output.stream() << run.page.data << '\n';
  }
  output.commit();
  return conclude(run.report, run.lexicon, flags.page.study, flags.page.output);
}

}  // namespace

Command add_report(CLI::App& parent) {
  CLI::App& app = *parent.add_subcommand(
      "report", "Everything on one page: tables, figures, map, and the sentences behind each number");
  const auto flags = std::make_shared<Flags>();
  add_page_flags(app, flags->page);
  const std::string group = "Output";
  add_named(app, "--format", flags->shape, {{"html", Shape::html}, {"json", Shape::json}},
            "A page that needs no network (default), or the data in it: input of slant plot")
      ->group(group);
  app.add_option("-o,--output", flags->page.output.path,
                 "Write to a file, which appears when it is whole; - is stdout")
      ->type_name("FILE")
      ->group(group);
  app.add_option("--manifest", flags->page.output.manifest,
                 "Write what made the result (versions, hashes, options) as JSON")
      ->type_name("FILE")
      ->group(group);
  app.add_flag("-q,--quiet", flags->page.output.quiet, "No notes, warnings or progress on stderr")
      ->group(group);
  add_example(app, "slant report examples/news.jsonl -l lexicons/syria.lex -o report.html");
  return {&app, [flags] { return make(*flags); }};
}

}  // namespace slant::cli
