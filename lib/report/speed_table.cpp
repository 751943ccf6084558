// Medians, rates and ratios of times.
#include "report/speed_table.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "report/columns.hpp"

namespace slant {
namespace {

constexpr double mega = 1e6;

// What both tables take from a stage.
struct Figures {
  double seconds, least, most;
  Value megabytes, words, documents, ratio, peak;
};

Figures figures_of(const Speed& speed, const SpeedReport& report) {
  const auto [least, most] = std::minmax_element(speed.seconds.begin(), speed.seconds.end());
  Figures figures{median(speed.seconds), *least, *most, {}, {}, {}, {}, {}};
  if (speed.of_texts && figures.seconds > 0) {
    figures.megabytes = static_cast<double>(report.bytes) / mega / figures.seconds;
    figures.words = static_cast<double>(report.words) / figures.seconds;
    figures.documents = static_cast<double>(report.documents) / figures.seconds;
    figures.ratio = report.floor_seconds / figures.seconds;
  }
  if (speed.peak_bytes > 0) figures.peak = static_cast<double>(speed.peak_bytes) / mega;
  return figures;
}

Column number(std::string name, std::string heading, int decimals) {
  return {std::move(name), std::move(heading), true, decimals};
}

}  // namespace

Table tidy_speed_table(const SpeedReport& report) {
  std::vector<Column> columns{label_column("stage"), label_column("engine")};
  for (const char* name :
       {"threads", "repetitions", "seconds", "least_seconds", "most_seconds", "mb_per_second",
        "words_per_second", "documents_per_second", "ratio", "peak_mb", "documents", "words", "mb"}) {
    columns.push_back(number_column(name));
  }
  std::vector<Row> rows;
  for (const Speed& speed : report.speeds) {
    const Figures figures = figures_of(speed, report);
    rows.push_back({speed.stage, speed.engine, integer(speed.threads), integer(speed.seconds.size()),
                    figures.seconds, figures.least, figures.most, figures.megabytes, figures.words,
                    figures.documents, figures.ratio, figures.peak, integer(report.documents),
                    integer(report.words), static_cast<double>(report.bytes) / mega});
  }
  return table_of("speed", std::move(columns), std::move(rows));
}

Table speed_table(const SpeedReport& report) {
  std::vector<Row> rows;
  for (const Speed& speed : report.speeds) {
    const Figures figures = figures_of(speed, report);
    const auto in_millions = [](const Value& value) {
      const double* words = std::get_if<double>(&value);
      return words == nullptr ? Value() : Value(*words / mega);
    };
    rows.push_back({speed.stage, speed.engine, integer(speed.threads), figures.seconds * 1e3,
                    (figures.most - figures.least) * 1e3, figures.megabytes, in_millions(figures.words),
                    figures.documents, figures.ratio, figures.peak});
  }
  Table table = table_of(
      "speed",
      {label_column("stage"), label_column("engine"), number_column("threads"), number("ms", "ms", 1),
       number("spread", "spread", 1), number("mb_per_second", "MB/s", 1),
       number("words_per_second", "million words/s", 2), number("documents_per_second", "documents/s", 0),
       number("ratio", "ratio to simdjson", 3), number("peak_mb", "peak MB", 1)},
      std::move(rows));
  table.caption = fmt::format("{}: {}, {} words, {:.1f} MB; {} entries",
                              report.whole_corpus ? "The corpus" : "The beginning of the corpus",
                              counted(report.documents, "document"), with_thousands(report.words),
                              static_cast<double>(report.bytes) / mega, with_thousands(report.entries));
  table.note = fmt::format(
      "Medians of {}; the spread is from the least to the most, in ms. The engines agree on every count.",
      counted(report.speeds.empty() ? 0 : report.speeds.front().seconds.size(), "repetition"));
  return table;
}

}  // namespace slant
