// Contrast tables for reading: the strongest contrasts with their notes.
#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include "base/ratio.hpp"
#include "base/wording.hpp"
#include "compare/contrasts.hpp"
#include "report/columns.hpp"
#include "report/contrast_tables.hpp"
#include "report/unit_notes.hpp"

namespace slant {
namespace {

std::string without_nought(std::string number) {
  const std::size_t at = number.find("0.");
  if (at != std::string::npos && (at == 0 || number[at - 1] == '-')) number.erase(at, 1);
  return number;
}

std::string shown_share(double share) {
  return std::isnan(share) ? "–" : share == 0 ? "0" : without_nought(fmt::format("{:.2f}", share));
}

std::string shown_p(double p) {
  if (std::isnan(p)) return "–";
  return p < .0001 ? "<.0001" : without_nought(fmt::format("{:.4f}", p));
}

// With a sign of minus that is as wide as a figure.
std::string shown_number(double number, bool plus, int digits = 2) {
  std::string text = plus ? fmt::format("{:+.{}f}", number, digits) : fmt::format("{:.{}f}", number, digits);
  if (text[0] == '-') text.replace(0, 1, "−");
  return text;
}

// What both kinds of rows show.
struct Shown {
  std::uint32_t group;
  VariantId variant;
  double value, rest_value;
  double units, rest_units;  // NaN: not known
  double log_odds;
  Interval odds_interval;
  double strength;         // |z| or the like; NaN: nothing to test
  double effect{missing};  // of shares in percentage points, of rates a ratio
  Interval effect_interval{missing, missing};
  bool few{false};
};

std::string shown_points(double points, bool plus) {
  return shown_number(points, plus, 1);
}

std::string with_interval(std::string number, const Interval& interval, const auto& shown) {
  if (!std::isnan(interval.low))
    number += fmt::format(" [{}, {}]", shown(interval.low), shown(interval.high));
  return number;
}

std::string shown_ratio(double ratio) {
  return std::isinf(ratio) ? "∞" : fmt::format("{:.2f}", ratio);
}

class Layout {
 public:
  Layout(const Schema& schema, const ContrastNames& names, bool rates_alone)
      : schema_(schema), names_(names), rates_alone_(rates_alone) {}

  // Empty where no row has a sentence.
  std::vector<Table> sentences(const std::vector<Shown>& rows, const std::vector<std::size_t>& order) const {
    std::vector<Row> made;
    bool any = false;
    for (const std::size_t i : order) {
      made.push_back(head(rows[i]));
      made.back().emplace_back(shown_number(rows[i].log_odds, true));
      made.back().emplace_back(sentence(rows[i]));
      any = any || !std::get<std::string>(made.back().back()).empty();
    }
    if (!any) return {};
    std::vector<Column> columns = head_columns();
    columns.push_back(label_column("log odds"));
    columns.push_back(label_column("sentence"));
    columns.back().fills = true;
    Table table = table_of("sentences", std::move(columns), std::move(made));
    table.labels = names_.by.size() + 1;
    return {std::move(table)};
  }

  std::vector<Column> columns(bool units, const std::vector<std::string>& tests) const {
    std::vector<Column> all = head_columns();
    all.push_back(number_column("own"));
    all.back().heading = rates_alone_ ? "rate" : "share";
    all.push_back(number_column("rest"));
    all.back().heading = rest_heading();
    if (units) {
      all.push_back(label_column(rates_alone_ ? "ratio [interval]" : "points [interval]"));
      all.push_back(number_column("units"));
      all.back().heading = units_in_words(names_.unit);
      all.push_back(number_column("rest_units"));
      all.back().heading = rest_heading();
    }
    all.push_back(label_column(units ? "log odds [interval]" : "log odds"));
    for (const std::string& test : tests) all.push_back(number_column(test));
    return all;
  }

  Row row(const Shown& shown) const {
    Row row = head(shown);
    const bool rate = measure_of(schema_, shown.variant, names_.measure) == Measure::rate;
    for (const double value : {shown.value, shown.rest_value}) {
      row.emplace_back(rate ? fmt::format("{:.2f}‰", value * 1000) : shown_share(value));
    }
    if (!std::isnan(shown.units)) {
      const auto points = [](double value) { return shown_points(value, false); };
      row.emplace_back(std::isnan(shown.effect) ? "–"
                       : rate
                           ? with_interval(shown_ratio(shown.effect), shown.effect_interval, shown_ratio)
                           : with_interval(shown_points(shown.effect, true), shown.effect_interval, points));
      row.emplace_back(with_thousands(static_cast<std::uint64_t>(shown.units)));
      row.emplace_back(with_thousands(static_cast<std::uint64_t>(shown.rest_units)) +
                       (shown.few ? " few" : ""));
    }
    row.emplace_back(with_interval(shown_number(shown.log_odds, true), shown.odds_interval,
                                   [](double value) { return shown_number(value, false); }));
    return row;
  }

 private:
  std::vector<Column> head_columns() const {
    std::vector<Column> columns;
    for (const std::string& field : names_.by) columns.push_back(label_column(field));
    columns.push_back(label_column("variant"));
    return columns;
  }

  Row head(const Shown& shown) const {
    Row row;
    for (const std::string& label : names_.labels[shown.group]) row.emplace_back(label);
    row.emplace_back(name_of(schema_, schema_[shown.variant].choice) + "/" + schema_[shown.variant].name);
    return row;
  }

  std::string rest_heading() const { return names_.one_against ? "other" : "rest"; }

  // Of the side that says it more often.
  std::string sentence(const Shown& shown) const {
    const bool rest = shown.log_odds < 0;
    for (const bool of_rest : {rest, !rest}) {
      const Example* example = names_.example(shown.group, shown.variant, of_rest);
      if (example != nullptr) return (of_rest ? rest_heading() + ": " : "") + example->sentence();
    }
    return {};
  }

  const Schema& schema_;
  const ContrastNames& names_;
  bool rates_alone_;
};

// Rows with something to show, the strongest first; those without a test after all others.
std::vector<std::size_t> strongest(const std::vector<Shown>& rows) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!std::isnan(rows[i].log_odds)) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const auto rank = [&](const Shown& row) {
      const bool untested = std::isnan(row.strength);
      return std::pair(!untested, untested ? std::abs(row.log_odds) : row.strength);
    };
    return rank(rows[a]) > rank(rows[b]);
  });
  return order;
}

// The `top` strongest (0: all), group by group.
std::vector<std::size_t> shown_order(std::vector<std::size_t> order, const std::vector<Shown>& rows,
                                     std::size_t top) {
  if (top > 0 && order.size() > top) order.resize(top);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return rows[a].group < rows[b].group; });
  return order;
}

// Numbers first, sentences behind.
std::vector<Table> with_sentences(Table numbers, std::vector<Table> sentences) {
  std::string note = std::move(numbers.note);
  numbers.note.clear();
  std::vector<Table> tables{std::move(numbers)};
  for (Table& table : sentences) tables.push_back(std::move(table));
  tables.back().note = std::move(note);
  return tables;
}

std::string left_out(std::size_t shown, std::size_t with_effect, std::size_t all) {
  std::string note;
  if (shown < with_effect) {
    note +=
        fmt::format("\nShown are the {} strongest of {} contrasts; --top 0 shows all.", shown, with_effect);
  }
  if (with_effect < all) {
    note += fmt::format(
        "\n{} more cannot be made: one side does not mention the choice, or nobody uses the variant.",
        counted(all - with_effect, "contrast"));
  }
  return note;
}

std::string effect_in_words(const ContrastNames& names, bool any_share, bool any_rate, bool effect) {
  std::string note;
  if (any_share) note += "share: of the mentions of the choice, the part that uses the variant. ";
  if (any_rate) note += "‰: hits per 1,000 words. ";
  const std::string rest = names.one_against ? "other" : "rest";
  std::string in_points;
  if (effect && any_share) in_points += "points: the difference of the shares in percentage points. ";
  if (effect && any_rate) in_points += "ratio: the rate over the other rate. ";
  note += fmt::format(
      "{}: the same of {}. {}log odds: natural logarithm of the odds ratio, above 0 where the row's group "
      "uses the variant more. A sentence behind “{}:” is of that side.",
      rest, names.one_against ? names.against : "the other groups" + names.against.substr(4), in_points,
      rest);
  return note;
}

struct Kinds {
  bool share{false}, rate{false};

  Kinds(const std::vector<Shown>& rows, const Schema& schema, Measure measure) {
    for (const Shown& row : rows) {
      (measure_of(schema, row.variant, measure) == Measure::rate ? rate : share) = true;
    }
  }
};

}  // namespace

namespace {

Shown shown_contrast(const ContrastRow& row, bool units) {
  const Contrast& c = row.contrast;
  Shown made{row.group,
             row.variant,
             c.share,
             c.rest_share,
             units ? c.units : missing,
             units ? c.rest_units : missing,
             c.log_odds,
             c.intervals.log_odds,
             std::abs(c.test.z)};
  made.few = c.few();
  if (c.measure == Measure::rate) {
    made.effect = c.ratio;
    made.effect_interval = {std::exp(c.intervals.log_ratio.low), std::exp(c.intervals.log_ratio.high)};
  } else {
    made.effect = c.difference * 100;
    made.effect_interval = {c.intervals.difference.low * 100, c.intervals.difference.high * 100};
  }
  return made;
}

std::string tests_in_words(const Contrasts& contrasts, const ContrastNames& names, double level) {
  const std::string units = units_in_words(names.unit);
  const std::string alpha = without_nought(fmt::format("{:.2g}", 1 - level));
  std::string note;
  if (names.joint) {
    note = fmt::format(
        "\nOne test a variant, of the group that differs most ({} draws). Intervals: {:g} %, for all groups of a "
        "variant at once, units: {}. ",
        with_thousands(contrasts.permutations), level * 100, units);
    if (contrasts.permutations == 0) {
      note += "No p: --joint needs draws (--permutations). ";
    } else if (1 / (contrasts.permutations + 1.0) > 1 - level) {
      note += "No intervals: they need more draws (--permutations). ";
    }
  } else {
    note = fmt::format("\nIntervals: {:g} %, units: {}. ", level * 100, units);
  }
  note += fmt::format(
      "p ≤ {} exactly where the interval leaves out no difference. q: false discovery rate (Benjamini–Hochberg); "
      "p-max: family-wise (Westfall–Young, {}), which may be the smaller one; over {}",
      alpha,
      contrasts.permutations == 0 ? "not computed without draws" : counted(contrasts.permutations, "draw"),
      counted(contrasts.family(), "row"));
  if (contrasts.hopeless > 0) {
    note += fmt::format("; {} more could not reach {}, whoever had used the variant",
                        with_thousands(contrasts.hopeless), alpha);
  }
  note += fmt::format(".\nfew: a side has fewer than {} {} that mention the choice; below {} there is no p",
                      few_units, units, fewest_units);
  std::size_t untested = 0;
  for (const ContrastRow& row : contrasts.rows)
    untested += !std::isnan(row.contrast.log_odds) && std::isnan(row.p) ? 1U : 0U;
  if (untested > 0) note += fmt::format(" ({})", counted(untested, "row"));
  std::size_t found = 0;
  for (const ContrastRow& row : contrasts.rows) found += row.q < .05 ? 1U : 0U;
  return note + fmt::format(".\nq < .05: {} of {}.", found, counted(contrasts.family(), "row"));
}

}  // namespace

std::vector<Table> shown_contrasts(const Contrasts& contrasts, const Schema& schema,
                                   const ContrastNames& names, std::size_t top, double level) {
  const bool units = names.unit != "token";
  std::vector<Shown> rows;
  rows.reserve(contrasts.rows.size());
  for (const ContrastRow& row : contrasts.rows) rows.push_back(shown_contrast(row, units));
  const Kinds kinds(rows, schema, names.measure);
  const Layout layout(schema, names, kinds.rate && !kinds.share);
  const std::vector<std::size_t> all = strongest(rows);
  const std::vector<std::size_t> order = shown_order(all, rows, top);
  std::vector<Row> made;
  for (const std::size_t i : order) {
    made.push_back(layout.row(rows[i]));
    const ContrastRow& row = contrasts.rows[i];
    for (const double p : {row.p, row.q, row.p_max}) made.back().emplace_back(shown_p(p));
  }
  Table table = table_of("contrasts", layout.columns(units, {"p", "q", "p-max"}), std::move(made));
  table.note = effect_in_words(names, kinds.share, kinds.rate, units) +
               left_out(order.size(), all.size(), rows.size());
  if (contrasts.tests > 0 || (names.joint && !rows.empty()))
    table.note += tests_in_words(contrasts, names, level);
  table.labels = names.by.size() + 1;
  return with_sentences(std::move(table), layout.sentences(rows, order));
}

std::vector<Table> shown_tokens(const std::vector<TokenRow>& rows, const std::string& statistic,
                                const Schema& schema, const ContrastNames& names, std::size_t top) {
  std::vector<Shown> shown;
  shown.reserve(rows.size());
  for (const TokenRow& row : rows) {
    shown.push_back({row.group,
                     row.variant,
                     row.share,
                     row.rest_share,
                     missing,
                     missing,
                     row.log_odds,
                     {missing, missing},
                     std::abs(row.statistic)});
  }
  const Kinds kinds(shown, schema, names.measure);
  const Layout layout(schema, names, kinds.rate && !kinds.share);
  const std::vector<std::size_t> all = strongest(shown);
  const std::vector<std::size_t> order = shown_order(all, shown, top);
  std::vector<Row> made;
  for (const std::size_t i : order) {
    made.push_back(layout.row(shown[i]));
    made.back().emplace_back(std::isnan(rows[i].statistic) ? "–" : shown_number(rows[i].statistic, true));
    made.back().emplace_back(shown_p(rows[i].tail.p));
    made.back().emplace_back(shown_p(rows[i].q));
  }
  Table table = table_of("contrasts", layout.columns(false, {statistic, "p", "q"}), std::move(made));
  table.note = effect_in_words(names, kinds.share, kinds.rate, false);
  table.note +=
      "\nunit=token: this statistic takes every word for an independent draw, "
      "which words of one article are not; on real news it rejects a true null "
      "far more often than it says. Without --statistic, units are whole articles.";
  table.note += left_out(order.size(), all.size(), rows.size());
  table.labels = names.by.size() + 1;
  return with_sentences(std::move(table), layout.sentences(shown, order));
}

}  // namespace slant
