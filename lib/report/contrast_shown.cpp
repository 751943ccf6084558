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
std::string shown_number(double number, bool plus) {
  std::string text = plus ? fmt::format("{:+.2f}", number) : fmt::format("{:.2f}", number);
  if (text[0] == '-') text.replace(0, 1, "−");
  return text;
}

// What both kinds of rows show.
struct Shown {
  std::uint32_t group;
  VariantId variant;
  double value, rest_value;
  double units, rest_units;  // NaN: not known
  double log_odds, low, high;
  double strength;  // |z| or the like; NaN: missing to test
};

class Layout {
 public:
  Layout(const Schema& schema, const ContrastNames& names) : schema_(schema), names_(names) {}

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

  std::vector<Column> columns(bool units, bool interval, const std::vector<std::string>& tests) const {
    std::vector<Column> all = head_columns();
    all.push_back(number_column("own"));
    all.back().heading = names_.measure == Measure::rate ? "rate" : "share";
    all.push_back(number_column("rest"));
    all.back().heading = rest_heading();
    if (units) {
      all.push_back(number_column("units"));
      all.back().heading = names_.unit == "event" ? "events" : "articles";
      all.push_back(number_column("rest_units"));
      all.back().heading = rest_heading();
    }
    all.push_back(label_column(interval ? "log odds [interval]" : "log odds"));
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
      for (const double units : {shown.units, shown.rest_units}) {
        row.emplace_back(with_thousands(static_cast<std::uint64_t>(units)));
      }
    }
    std::string odds = shown_number(shown.log_odds, true);
    if (!std::isnan(shown.low))
      odds += fmt::format(" [{}, {}]", shown_number(shown.low, false), shown_number(shown.high, false));
    row.emplace_back(std::move(odds));
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
};

// Rows with something to show, the strongest first.
std::vector<std::size_t> strongest(const std::vector<Shown>& rows) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!std::isnan(rows[i].log_odds)) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const double one = std::isnan(rows[a].strength) ? -1 : rows[a].strength;
    const double other = std::isnan(rows[b].strength) ? -1 : rows[b].strength;
    return one > other;
  });
  return order;
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

std::string effect_in_words(const ContrastNames& names, bool any_share, bool any_rate) {
  std::string note;
  if (any_share) note += "share: of the mentions of the choice, the part that uses the variant. ";
  if (any_rate) note += "‰: hits per 1,000 words. ";
  const std::string rest = names.one_against ? "other" : "rest";
  note += fmt::format(
      "{}: the same of {}. log odds: natural logarithm of the odds ratio, above 0 where the row's group "
      "uses the variant more. A sentence behind “{}:” is of that side.",
      rest, names.one_against ? names.against : "the other groups" + names.against.substr(4), rest);
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

std::vector<Table> shown_contrasts(const Contrasts& contrasts, const Schema& schema,
                                   const ContrastNames& names, std::size_t top, double level) {
  const bool units = names.unit != "token";
  std::vector<Shown> rows;
  rows.reserve(contrasts.rows.size());
  for (const ContrastRow& row : contrasts.rows) {
    const Contrast& c = row.contrast;
    rows.push_back({row.group, row.variant, c.share, c.rest_share, units ? c.units : missing,
                    units ? c.rest_units : missing, c.log_odds, row.low, row.high, std::abs(c.z())});
  }
  const Layout layout(schema, names);
  std::vector<std::size_t> order = strongest(rows);
  const std::size_t with_effect = order.size();
  if (top > 0 && order.size() > top) order.resize(top);
  std::vector<Row> made;
  for (const std::size_t i : order) {
    made.push_back(layout.row(rows[i]));
    const ContrastRow& row = contrasts.rows[i];
    for (const double p : {row.p, row.q, row.p_max}) made.back().emplace_back(shown_p(p));
  }
  std::vector<Table> tables = layout.sentences(rows, order);
  tables.push_back(table_of("contrasts", layout.columns(units, units, {"p", "q", "p-max"}), std::move(made)));
  Table& table = tables.back();
  const Kinds kinds(rows, schema, names.measure);
  table.note = effect_in_words(names, kinds.share, kinds.rate);
  if (contrasts.tests > 0) {
    table.note += fmt::format(
        "\nIntervals: {:g} %, clustered by {}. p: {} permutations of the groups; q: false discovery rate "
        "(Benjamini–Hochberg); p-max: family-wise, by the largest |z|; both over all {} tests.",
        level * 100, names.unit, with_thousands(contrasts.permutations), with_thousands(contrasts.tests));
  }
  table.note += left_out(order.size(), with_effect, rows.size());
  table.labels = names.by.size() + 1;
  return tables;
}

std::vector<Table> shown_tokens(const std::vector<TokenRow>& rows, const std::string& statistic,
                                const Schema& schema, const ContrastNames& names, std::size_t top) {
  std::vector<Shown> shown;
  shown.reserve(rows.size());
  for (const TokenRow& row : rows) {
    shown.push_back({row.group, row.variant, row.share, row.rest_share, missing, missing, row.log_odds,
                     missing, missing, std::abs(row.statistic)});
  }
  const Layout layout(schema, names);
  std::vector<std::size_t> order = strongest(shown);
  const std::size_t with_effect = order.size();
  if (top > 0 && order.size() > top) order.resize(top);
  std::vector<Row> made;
  for (const std::size_t i : order) {
    made.push_back(layout.row(shown[i]));
    made.back().emplace_back(std::isnan(rows[i].statistic) ? "–" : shown_number(rows[i].statistic, true));
    made.back().emplace_back(shown_p(rows[i].tail.p));
    made.back().emplace_back(shown_p(rows[i].q));
  }
  std::vector<Table> tables = layout.sentences(shown, order);
  tables.push_back(
      table_of("contrasts", layout.columns(false, false, {statistic, "p", "q"}), std::move(made)));
  Table& table = tables.back();
  const Kinds kinds(shown, schema, names.measure);
  table.note = effect_in_words(names, kinds.share, kinds.rate);
  table.note +=
      "\nunit=token: this statistic takes every word for an independent draw, "
      "which words of one article are not; on real news it rejects a true null "
      "far more often than it says. Without --statistic, articles are permuted.";
  table.note += left_out(order.size(), with_effect, rows.size());
  table.labels = names.by.size() + 1;
  return tables;
}

}  // namespace slant
