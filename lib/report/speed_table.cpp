// Benchmark tables: medians of times, and speeds.
#include "report/speed_table.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "report/column.hpp"
#include "report/columns.hpp"

namespace slant {
namespace {

constexpr double mega = 1e6;

// What both tables take from a stage.
struct SpeedFigures {
  double seconds, least, most;
  Value megabytes, words, documents, ratio, peak;
};

SpeedFigures figures_of(const Speed& speed, const SpeedSummary& summary) {
  const auto [least, most] = std::minmax_element(speed.seconds.begin(), speed.seconds.end());
  SpeedFigures figures{median(speed.seconds), *least, *most, {}, {}, {}, {}, {}};
  if (speed.of_texts && figures.seconds > 0) {
    figures.megabytes = static_cast<double>(summary.bytes) / mega / figures.seconds;
    figures.words = static_cast<double>(summary.words) / figures.seconds;
    figures.documents = static_cast<double>(summary.documents) / figures.seconds;
    figures.ratio = summary.floor_seconds / figures.seconds;
  }
  if (speed.peak_bytes > 0) figures.peak = static_cast<double>(speed.peak_bytes) / mega;
  return figures;
}

Column shown_figure(std::string name, std::string heading, int decimals) {
  return {std::move(name), std::move(heading), true, decimals};
}

struct SpeedRow {
  const Speed* speed{nullptr};
  const SpeedSummary* summary{nullptr};
  SpeedFigures figures{};
};

TidyColumns<SpeedRow> columns_of_speeds() {
  const char* no_rate = "for stages that do not go over the texts, and where no time was measured";
  const auto figure = [](auto SpeedFigures::*member) {
    return [member](const SpeedRow& row) { return row.figures.*member; };
  };
  return {
      {"stage", unit::text, "What was timed: a stage of the run, or the whole.", never,
       [](const SpeedRow& row) -> std::string_view { return row.speed->stage; }},
      {"engine", unit::text, "How the stage cut words and matched: fast, or reference (--engine).",
       "for stages that are the same for both",
       [](const SpeedRow& row) -> std::string_view { return row.speed->engine; }},
      {"threads", unit::count, "Threads that the stage ran on.", never,
       [](const SpeedRow& row) { return row.speed->threads; }},
      {"repetitions", unit::count, "How often the stage was timed.", never,
       [](const SpeedRow& row) { return row.speed->seconds.size(); }},
      {"seconds", unit::seconds, "Median of the times.", never, figure(&SpeedFigures::seconds)},
      {"least_seconds", unit::seconds, "The shortest of the times.", never, figure(&SpeedFigures::least)},
      {"most_seconds", unit::seconds, "The longest of the times.", never, figure(&SpeedFigures::most)},
      {"mb_per_second", unit::megabytes_per_second,
       "Megabytes of titles and texts per second, at the median.", no_rate, figure(&SpeedFigures::megabytes)},
      {"words_per_second", unit::per_second, "Words per second, at the median.", no_rate,
       figure(&SpeedFigures::words)},
      {"documents_per_second", unit::per_second, "Documents per second, at the median.", no_rate,
       figure(&SpeedFigures::documents)},
      {"ratio", unit::ratio,
       "Time that simdjson alone takes to read the corpus, divided by the time of the stage.", no_rate,
       figure(&SpeedFigures::ratio)},
      {"peak_mb", unit::megabytes, "The most memory that the program held.", "where it was not measured",
       figure(&SpeedFigures::peak)},
      {"documents", unit::count, "Documents that were read.", never,
       [](const SpeedRow& row) { return row.summary->documents; }},
      {"words", unit::count, "Words in them.", never, [](const SpeedRow& row) { return row.summary->words; }},
      {"mb", unit::megabytes, "Size of their titles and texts.", never,
       [](const SpeedRow& row) { return static_cast<double>(row.summary->bytes) / mega; }}};
}

}  // namespace

std::vector<ColumnInfo> speed_columns() {
  return infos(columns_of_speeds());
}

Table tidy_speed_table(const SpeedSummary& summary) {
  std::vector<SpeedRow> rows;
  for (const Speed& speed : summary.speeds) rows.push_back({&speed, &summary, figures_of(speed, summary)});
  return tidy_table("speed", columns_of_speeds(), rows);
}

Table speed_table(const SpeedSummary& summary) {
  std::vector<Row> rows;
  for (const Speed& speed : summary.speeds) {
    const SpeedFigures figures = figures_of(speed, summary);
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
      {label_column("stage"), label_column("engine"), number_column("threads"), shown_figure("ms", "ms", 1),
       shown_figure("spread", "spread", 1), shown_figure("mb_per_second", "MB/s", 1),
       shown_figure("words_per_second", "million words/s", 2),
       shown_figure("documents_per_second", "documents/s", 0), shown_figure("ratio", "ratio to simdjson", 3),
       shown_figure("peak_mb", "peak MB", 1)},
      std::move(rows));
  table.caption = fmt::format("{}: {}, {} words, {:.1f} MB; {} entries",
                              summary.whole_corpus ? "The corpus" : "The beginning of the corpus",
                              counted(summary.documents, "document"), with_thousands(summary.words),
                              static_cast<double>(summary.bytes) / mega, with_thousands(summary.entries));
  table.note = fmt::format(
      "Medians of {}; the spread is from the least to the most, in ms. The engines agree on every count.",
      counted(summary.speeds.empty() ? 0 : summary.speeds.front().seconds.size(), "repetition"));
  return table;
}

}  // namespace slant
