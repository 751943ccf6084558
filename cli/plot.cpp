// slant plot: a figure of the report page as a file.
#include <memory>

#include "command.hpp"
#include "command_line.hpp"
#include "corpus/byte_source.hpp"
#include "drawing.hpp"
#include "exit_code.hpp"
#include "flags.hpp"
#include "output.hpp"
#include "page_run.hpp"
#include "picture.hpp"

namespace slant::cli {
namespace {

struct Flags {
  PageFlags page;
  std::string kind;
  std::string data;
  FigureOptions figure;
};

std::string all_of(const std::string& path) {
  std::uint64_t size = 0;
  FileSource source(path, size);
  std::string bytes;
  std::vector<char> piece(1 << 16);
  while (const std::size_t got = source.read(piece.data(), piece.size())) bytes.append(piece.data(), got);
  return bytes;
}

void add_flags(CLI::App& app, Flags& flags) {
  std::vector<std::pair<std::string, std::string>> kinds;
  kinds.reserve(figure_kinds.size());
  for (const std::string_view kind : figure_kinds) kinds.emplace_back(kind, kind);
  add_named(app, "kind", flags.kind, kinds, "Which figure")->required();
  add_page_flags(app, flags.page);
  app.get_option("corpus")->required(false);
  app.get_option("--lexicon")->required(false);
  app.get_option("--choice")->description("Of this choice; else of the one with most mentions");
  app.add_option("--data", flags.data,
                 "Instead of a corpus: what slant report --format json wrote; - is stdin")
      ->type_name("FILE");
  app.add_option("--group", flags.figure.group, "Of this group, where a figure is of one")->type_name("NAME");
  app.add_option("--width", flags.figure.width, "In mm: 89 unless said, which is a column of most journals")
      ->type_name("MM")
      ->check(CLI::Validator(CLI::Range(32.0, 1058.0)).description(""));
  add_named(app, "--theme", flags.figure.is_dark, {{"light", false}, {"dark", true}},
            "Dark on light (default), or light on dark");
  app.add_option(
         "-o,--output", flags.page.output.path,
         "Write to a file, which appears when it is whole: .svg, or .pdf and .png where rsvg-convert is "
         "at hand; - is SVG on stdout")
      ->type_name("FILE");
  app.add_flag("-q,--quiet", flags.page.output.quiet, "No notes, warnings or progress on stderr");
}

void check_sources(const Flags& flags) {
  const bool has_corpus = !flags.page.study.options.corpus.paths.empty();
  if (!flags.data.empty() && (has_corpus || !flags.page.study.lexicons.empty())) {
    throw InputError("--data takes the place of a corpus and its lexicon, and both are given",
                     "leave one of them out");
  }
  if (flags.data.empty() && (!has_corpus || flags.page.study.lexicons.empty())) {
    throw InputError("there is nothing to draw",
                     "name a corpus and a lexicon (news.jsonl -l syria), or what slant report --format json "
                     "wrote (--data report.json)");
  }
}

int plot(Flags& flags) {
  check_sources(flags);
  const OutputFlags& output = flags.page.output;
  const Picture picture = picture_named(output.path);
  const Drawing draw;
  if (flags.page.choices.size() == 1) flags.figure.choice = flags.page.choices.front();
  const bool drawn_anew = !flags.data.empty();
  flags.page.lines = 0;  // no figure has any
  const PageRun run = drawn_anew ? PageRun{} : run_page(flags.page, command_line());
  const std::string svg = draw({flags.kind, flags.figure, drawn_anew ? all_of(flags.data) : run.data});
  Output file(output.path);
  file.stream() << picture_of(svg, picture);
  file.commit();
  return drawn_anew ? int{exit_done} : conclude(run.report, run.lexicon, flags.page.study, output);
}

}  // namespace

Command add_plot(CLI::App& parent) {
  CLI::App& app = *parent.add_subcommand("plot", "A figure of the report as a file for a manuscript");
  const auto flags = std::make_shared<Flags>();
  add_flags(app, *flags);
  add_example(app, "slant plot table examples/news.jsonl -l lexicons/syria.lex --choice ruler -o ruler.svg");
  return {&app, [flags] { return plot(*flags); }};
}

}  // namespace slant::cli
