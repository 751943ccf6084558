// slant plot: a figure of the report page as a file.
#include "base/diagnostic.hpp"
#include "base/output_file.hpp"
#include "commands.hpp"
#include "corpus/byte_source.hpp"
#include "exit_code.hpp"
#include "figure/drawing.hpp"
#include "figure/picture.hpp"
#include "page_flags.hpp"

namespace slant::cli {
namespace {

struct Flags {
  PageFlags page;
  std::size_t kind{0};
  std::string data;
  FigureOptions figure;
};

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
  const bool from_data = !flags.data.empty();
  flags.page.page.lines = 0;  // no figure has any
  const PageRun run = from_data ? PageRun{} : run_page(flags.page);
  const std::string svg = draw({std::string(figure_kinds[flags.kind]), flags.figure,
                                from_data ? bytes_of_file(flags.data) : run.study.page.data});
  OutputFile file(output.path);
  file.stream() << picture_of(svg, picture);
  const Written written = file.commit();
  if (!from_data) return conclude(written, run.study.summary, run.lexicon, flags.page.study, output);
  write_manifest_alone(written, output);
  return exit_done;
}

template <class Names>
FlagValue value_of_names(const Names& names, std::size_t& number) {
  return one_of(
      {names.begin(), names.end()}, [&number](std::size_t i) { number = i; },
      [&number] { return std::optional(number); });
}

}  // namespace

void add_plot(Sheet& sheet) {
  sheet.summary = "A figure of the report as a file for a manuscript";
  sheet.needs = "a kind of figure, a corpus and a lexicon";
  Flags& flags = sheet.own<Flags>();
  sheet.add("kind", "KIND", value_of_names(figure_kinds, flags.kind), "Which figure: " + listed(figure_kinds))
      .required();
  add_page_flags(sheet, flags.page);
  sheet.remove("--max-lines");
  sheet["corpus"].is_required = false;
  sheet["--lexicon"].is_required = false;
  sheet["--choice"].help = "Of this choice";
  sheet["--choice"].otherwise("the one that parts groups most");
  sheet
      .add("--data", flags.data, "FILE",
           "Instead of a corpus: what slant report --format json wrote; - is stdin")
      .input();
  sheet.add("--group", flags.figure.group, "NAME", "Of this group, where a figure is of one");
  sheet.add("--width", flags.figure.width, "MM", "Width in mm; 89 is a column of most journals")
      .within(32, 1058);
  sheet.add("--theme", "light|dark",
            one_of(
                {"light", "dark"}, [&flags](std::size_t i) { flags.figure.is_dark = i == 1; },
                [&flags] { return std::optional<std::size_t>(flags.figure.is_dark ? 1 : 0); }),
            "Dark on light, or light on dark");
  add_file_flags(sheet, flags.page.output);
  sheet["--output"].help =
      "Write to a file, which appears when it is whole: .svg, or .pdf "
      "and .png where rsvg-convert is installed; - is SVG on stdout";
  sheet.example = "slant plot table examples/news.jsonl -l lexicons/syria.lex -o table.svg";
  sheet.run = [&flags] { return plot(flags); };
}

}  // namespace slant::cli
