// slant plot: a figure of the report page as a file.
#include <memory>

#include "command.hpp"
#include "corpus/byte_source.hpp"
#include "draw/figure.hpp"
#include "exit_code.hpp"
#include "flags.hpp"
#include "output.hpp"
#include "picture.hpp"

namespace slant::cli {
namespace {

struct Flags {
  std::string kind;
  std::string data;
  std::string output{"-"};
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
  app.add_option("--data", flags.data, "What slant report --format json wrote; - is stdin")
      ->type_name("FILE")
      ->required();
  app.add_option("--choice", flags.figure.choice, "Of this choice; else of the one with most mentions")
      ->type_name("NAME");
  app.add_option("--group", flags.figure.group, "Of this group, where a figure is of one")->type_name("NAME");
  app.add_option("--width", flags.figure.width, "In mm: 89 unless said, which is a column of most journals")
      ->type_name("MM")
      ->check(CLI::Validator(CLI::Range(32.0, 1058.0)).description(""));
  add_named(app, "--theme", flags.figure.is_dark, {{"light", false}, {"dark", true}},
            "Dark on light (default), or light on dark");
  app.add_option(
         "-o,--output", flags.output,
         "Write to a file, which appears when it is whole: .svg, or .pdf and .png where rsvg-convert is "
         "at hand; - is SVG on stdout")
      ->type_name("FILE");
}

int plot(const Flags& flags) {
  const Picture picture = picture_named(flags.output);
  const std::string svg = draw_figure(flags.kind, all_of(flags.data), flags.figure);
  Output output(flags.output);
  output.stream() << picture_of(svg, picture);
  output.commit();
  return exit_done;
}

}  // namespace

Command add_plot(CLI::App& parent) {
  CLI::App& app = *parent.add_subcommand("plot", "A figure of the report as a file for a manuscript");
  const auto flags = std::make_shared<Flags>();
  add_flags(app, *flags);
  add_example(app, "slant plot table --data report.json --choice ruler -o ruler.svg");
  return {&app, [flags] { return plot(*flags); }};
}

}  // namespace slant::cli
