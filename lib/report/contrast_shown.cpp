// The strongest contrasts, for reading.
#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include "compare/tested.hpp"
#include "report/columns.hpp"
#include "report/contrast_table.hpp"
#include "report/wording.hpp"

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

std::string signed_number(double number) {
  std::string text = fmt::format("{:+.2f}", number);
  if (text[0] == '-') text.replace(0, 1, "−");
  return text;
}

// What both kinds of rows show.
struct Shown {
  std::uint32_t group;
  VariantId variant;
  double value, rest_value;
  double log_odds, low, high;
  double strength;  // |z| or the like; NaN: nothing to test
};

class Layout {
 public:
  Layout(const Schema& schema, const ContrastNames& names) : schema_(schema), names_(names) {}

  std::vector<Column> columns(bool interval, const std::vector<std::string>& tests) const {
    std::vector<Column> all;
    for (const std::string& field : names_.by) all.push_back(label_column(field));
    all.push_back(label_column("choice"));
    all.push_back(label_column("variant"));
    Column own = number_column("own");
    own.heading = names_.measure == Measure::rate ? "rate" : "share";
    all.push_back(own);
    Column rest = number_column("rest");
    rest.heading = names_.labels.size() == 2 ? names_.against : "rest";
    all.push_back(rest);
    Column odds = label_column("odds");
    odds.heading = interval ? "log odds [interval]" : "log odds";
    all.push_back(odds);
    Column example = label_column("example");
    example.fills = true;
    all.push_back(example);
    for (const std::string& test : tests) all.push_back(number_column(test));
    return all;
  }

  Row row(const Shown& shown) const {
    Row row;
    for (const std::string& label : names_.labels[shown.group]) row.emplace_back(label);
    row.emplace_back(name_of(schema_, schema_[shown.variant].choice));
    row.emplace_back(schema_[shown.variant].name);
    const bool rate = measure_of(schema_, shown.variant, names_.measure) == Measure::rate;
    for (const double value : {shown.value, shown.rest_value}) {
      row.emplace_back(rate ? fmt::format("{:.2f}‰", value * 1000) : shown_share(value));
    }
    std::string odds = signed_number(shown.log_odds);
    if (!std::isnan(shown.low))
      odds += fmt::format(" [{}, {}]", signed_number(shown.low), signed_number(shown.high));
    row.emplace_back(std::move(odds));
    row.emplace_back(sentence(shown));
    return row;
  }

 private:
  // Of the side that says it more often.
  std::string sentence(const Shown& shown) const {
    const bool rest = shown.log_odds < 0;
    const Example* example = names_.example(shown.group, shown.variant, rest);
    if (example != nullptr) return (rest ? "not: " : "") + example->sentence();
    example = names_.example(shown.group, shown.variant, !rest);
    return example == nullptr ? "" : (rest ? "" : "not: ") + example->sentence();
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

std::string rest_in_words(const ContrastNames& names) {
  return names.labels.size() == 2 ? names.against : "the other groups";
}

std::string effect_in_words(const ContrastNames& names, bool any_share, bool any_rate) {
  std::string note;
  if (any_share) note += "share: of the mentions of the choice, the part that uses the variant. ";
  if (any_rate) note += "‰: hits per 1,000 words. ";
  note += fmt::format(
      "rest: the same of {} ({}). log odds: natural logarithm of the odds ratio, above 0 where the row's "
      "group "
      "uses the variant more. “not:” before a sentence that is of the rest.",
      rest_in_words(names), names.against);
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

Table shown_contrasts(const Contrasts& contrasts, const Schema& schema, const ContrastNames& names,
                      std::size_t top, double level) {
  std::vector<Shown> rows;
  for (const ContrastRow& row : contrasts.rows) {
    const Contrast& c = row.contrast;
    rows.push_back(
        {row.group, row.variant, c.share, c.rest_share, c.log_odds, row.low, row.high, std::abs(c.z())});
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
  Table table = table_of("contrasts", layout.columns(true, {"p", "q", "p-max"}), std::move(made));
  const Kinds kinds(rows, schema, names.measure);
  table.note = effect_in_words(names, kinds.share, kinds.rate);
  if (contrasts.tests > 0) {
    table.note += fmt::format(
        "\nIntervals: {:g} %, clustered by {}. p: {} permutations of the groups; q: false discovery rate "
        "(Benjamini–Hochberg); p-max: family-wise, by the largest |z|; both over all {} tests.",
        level * 100, names.unit, with_thousands(contrasts.permutations), with_thousands(contrasts.tests));
  }
  table.note += left_out(order.size(), with_effect, rows.size());
  table.labels = names.by.size() + 2;
  return table;
}

Table shown_tokens(const std::vector<TokenRow>& rows, const std::string& statistic, const Schema& schema,
                   const ContrastNames& names, std::size_t top) {
  const double nothing = std::nan("");
  std::vector<Shown> shown;
  for (const TokenRow& row : rows) {
    shown.push_back({row.group, row.variant, row.share, row.rest_share, row.log_odds, nothing, nothing,
                     std::abs(row.statistic)});
  }
  const Layout layout(schema, names);
  std::vector<std::size_t> order = strongest(shown);
  const std::size_t with_effect = order.size();
  if (top > 0 && order.size() > top) order.resize(top);
  std::vector<Row> made;
  for (const std::size_t i : order) {
    made.push_back(layout.row(shown[i]));
    made.back().emplace_back(std::isnan(rows[i].statistic) ? "–" : signed_number(rows[i].statistic));
    made.back().emplace_back(shown_p(rows[i].tail.p));
    made.back().emplace_back(shown_p(rows[i].q));
  }
  Table table = table_of("contrasts", layout.columns(false, {statistic, "p", "q"}), std::move(made));
  const Kinds kinds(shown, schema, names.measure);
  table.note = effect_in_words(names, kinds.share, kinds.rate);
  table.note +=
      "\nunit=token: this statistic takes every word for an independent draw, which words of one article are "
      "not; "
      "on real news it rejects a true null far more often than it says. Without --statistic, articles are "
      "permuted.";
  table.note += left_out(order.size(), with_effect, rows.size());
  table.labels = names.by.size() + 2;
  return table;
}

}  // namespace slant
