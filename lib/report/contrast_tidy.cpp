// Contrasts as tidy data, one a row.
#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "base/ratio.hpp"
#include "compare/contrasts.hpp"
#include "report/contrast_tables.hpp"
#include "report/variant_columns.hpp"

namespace slant {
namespace {

// One side of a contrast: the group, or the others. NaN: not known.
struct ContrastSide {
  double count{0}, base{0}, units{0};
  double value{0};  // count / base, or the mean of shares
  const Example* example{nullptr};
};

struct ContrastLine {
  const ContrastNames* names{nullptr};
  std::uint32_t group{0};
  VariantId variant{};
  Measure measure{Measure::share};
  ContrastSide own{}, rest{};
  double log_odds{0}, low{0}, high{0};
  double effect{missing}, effect_low{missing}, effect_high{missing}, error{missing}, freedom{missing};
  bool few{false};
  // Of contrasts z, p, q, p_max; of token statistics the statistic, p, log10_p, q.
  double statistic{0}, p{0}, q{0}, p_max{0}, log10_p{0};
};
using ContrastColumns = TidyColumns<ContrastLine>;

Value whole(double number) {
  return std::isnan(number) ? Value() : Value(static_cast<std::int64_t>(number));
}

ContrastColumns side_columns(ContrastSide ContrastLine::*side, bool is_rest) {
  const std::string prefix = is_rest ? "rest_" : "";
  const auto meaning = [is_rest](const char* name, const char* own) {
    return is_rest ? fmt::format("The same as {}, of what the group is compared with (column against).", name)
                   : std::string(own);
  };
  return {
      {prefix + "count", unit::count, meaning("count", "Hits of the variant in the group."), never,
       [side](const ContrastLine& line) { return whole((line.*side).count); }},
      {prefix + "base", unit::count,
       meaning("base",
               "What the hits are divided by: mentions of the choice "
               "in the group, or its words where the measure is rate."),
       never, [side](const ContrastLine& line) { return whole((line.*side).base); }},
      {prefix + "units", unit::count,
       meaning("units",
               "Units (column unit: documents, events, outlets …) of the group that have some of the base."),
       "with --statistic", [side](const ContrastLine& line) { return whole((line.*side).units); }},
      {prefix + "value", unit::share_or_rate,
       meaning("value", "Share or rate of the variant in the group, as column measure says."),
       "where the base is 0", [side](const ContrastLine& line) {
         return (line.*side).value * (line.measure == Measure::rate ? 1000 : 1);
       }}};
}

ContrastColumns example_columns(const std::string& prefix, ContrastSide ContrastLine::*side,
                                const std::string& whose) {
  return {{prefix + "example", unit::text,
           "A sentence of " + whose + " with a hit of the variant in [brackets], drawn at random.",
           "where there is no such sentence, and with --counts",
           [side](const ContrastLine& line) {
             const Example* example = (line.*side).example;
             return example == nullptr ? std::string() : example->sentence();
           }},
          {prefix + "example_doc_id", unit::text, "The doc_id of the document of this sentence.",
           "where the sentence is empty", [side](const ContrastLine& line) {
             const Example* example = (line.*side).example;
             return example == nullptr ? std::string_view() : std::string_view(example->doc_id);
           }}};
}

// `effect`: columns of the effect itself, where it has intervals.
ContrastColumns columns_of_contrasts(const Schema& schema, const std::vector<std::string>& by,
                                     ContrastColumns effect, ContrastColumns test) {
  return with_fields(
      {}, by, group_field,
      [](const ContrastLine& line) -> const std::vector<std::string>& {
        return line.names->labels[line.group];
      },
      joined(
          ContrastColumns{
              {"against", unit::text,
               "What the group is compared with: the other group where there are two, else rest, pooled "
               "(all other groups together) or rest, equal (the mean of their shares).",
               never, [](const ContrastLine& line) -> std::string_view { return line.names->against; }}},
          variant_columns<ContrastLine>(schema, &ContrastLine::variant),
          ContrastColumns{
              {"measure", unit::text,
               "share (hits of the variant over mentions of its choice) "
               "or rate (hits per 1,000 words); categories have a rate.",
               never,
               [](const ContrastLine& line) { return line.measure == Measure::rate ? "rate" : "share"; }},
              {"unit", unit::text,
               "What is taken as independent: document, event, another field, or token where counts without "
               "documents are compared and with --statistic.",
               never, [](const ContrastLine& line) -> std::string_view { return line.names->unit; }}},
          side_columns(&ContrastLine::own, false), side_columns(&ContrastLine::rest, true), std::move(effect),
          ContrastColumns{
              {"log_odds", unit::log_odds,
               "Natural logarithm of the odds ratio of the variant, group against the others: above 0 the "
               "group uses it more; ½ is added to each count (with --within event to both sums of Mantel "
               "and Haenszel's ratio, with Fightin' Words their prior instead).",
               "where one side has no mentions, or nobody uses the variant", &ContrastLine::log_odds},
              {"low", unit::log_odds,
               "Lower limit of the confidence interval of log_odds (95 %, or --level).",
               "where p is empty, and with --statistic", &ContrastLine::low},
              {"high", unit::log_odds, "Upper limit of the confidence interval of log_odds.",
               "where low is empty", &ContrastLine::high},
              {"odds_ratio", unit::odds_ratio,
               "Odds ratio of the variant, group against the others: e to the log_odds.",
               "where log_odds is empty", [](const ContrastLine& line) { return std::exp(line.log_odds); }}},
          example_columns("", &ContrastLine::own, "the group"),
          example_columns("rest_", &ContrastLine::rest, "the other groups"), std::move(test)));
}

constexpr const char* adjusted_p =
    "p adjusted for all rows so as to control the false discovery rate (Benjamini and Hochberg).";

ContrastColumns effect_columns() {
  const char* untested = "where p is empty";
  return {
      {"effect", unit::effect,
       "How far the group is from the others: the difference of shares in percentage points (within events "
       "Mantel and Haenszel's, weighed over events); of rates their ratio.",
       "where one side has no mentions, or nobody uses the variant; of rates where rest_value is 0",
       &ContrastLine::effect},
      {"effect_low", unit::effect, "Lower limit of the confidence interval of effect (95 %, or --level).",
       untested, &ContrastLine::effect_low},
      {"effect_high", unit::effect, "Upper limit of the confidence interval of effect.",
       "where p is empty; of a ratio that has no upper limit", &ContrastLine::effect_high},
      {"error", unit::effect_error,
       "Standard error: of a difference in percentage points; of a ratio that of its natural logarithm.",
       "where one side has fewer than 2 units; of a ratio where a rate is 0", &ContrastLine::error},
      {"freedom", unit::number_of, "Degrees of freedom of error (Welch and Satterthwaite).",
       "where error is empty", &ContrastLine::freedom},
      {"few", unit::truth,
       "Whether one side has fewer than 10 units that mention the choice (of rates: that have words), so that the row "
       "should not be leaned on; below 5 there is no p.",
       never, &ContrastLine::few}};
}

ContrastColumns test_columns() {
  const char* untested =
      "where one side has fewer than 5 units that mention the choice, or nobody uses the variant";
  const char* no_family =
      "where p is empty, and where p could not have been 5 % (1 − --level) or less "
      "whoever had used the variant: such rows are no part of the family";
  return {
      {"z", unit::test_statistic,
       "Standard normal deviate of p, above 0 where the group uses the variant more.", untested,
       &ContrastLine::statistic},
      {"p", unit::probability,
       "Two-sided p-value of no difference. Units are independent, words inside them are not; never below "
       "Fisher's exact test, but with --rest equal, --within event and few short articles. At most 5 % exactly where the intervals leave out no difference.",
       untested, &ContrastLine::p},
      {"q", unit::probability, adjusted_p, no_family, &ContrastLine::q},
      {"p_max", unit::probability,
       "p adjusted for all rows so as to control the probability "
       "of any false finding (family-wise, Westfall and Young).",
       no_family, &ContrastLine::p_max}};
}

ContrastColumns statistic_columns(const std::string& statistic) {
  const char* untested = "where the statistic is empty";
  return {{statistic, unit::test_statistic,
           "The statistic of --statistic, by whose name the column is called: z of Fightin' Words, or "
           "chi-squared or G-squared, above 0 where the group uses the variant more than expected.",
           "where it cannot be computed: a side without mentions, a variant that nobody uses",
           &ContrastLine::statistic},
          {"p", unit::probability,
           "Two-sided p-value of the statistic, which takes every word "
           "for an independent draw and is too small on real texts.",
           untested, &ContrastLine::p},
          {"log10_p", unit::log10, "Base-10 logarithm of p, right also where p is too small for a number.",
           untested, &ContrastLine::log10_p},
          {"q", unit::probability, adjusted_p, untested, &ContrastLine::q}};
}

// What both kinds of rows say alike.
ContrastLine contrast_line(std::uint32_t group, VariantId variant, const Schema& schema,
                           const ContrastNames& names) {
  ContrastLine line;
  line.names = &names;
  line.group = group;
  line.variant = variant;
  line.measure = measure_of(schema, variant, names.measure);
  line.own.example = names.example(group, variant, false);
  line.rest.example = names.example(group, variant, true);
  return line;
}

std::string as_name(std::string statistic) {
  std::replace(statistic.begin(), statistic.end(), '-', '_');
  return statistic;
}

void set_side(ContrastSide& side, double count, double base, double units, double value) {
  side.count = count;
  side.base = base;
  side.units = units;
  side.value = value;
}

}  // namespace

std::vector<ColumnInfo> contrast_columns() {
  return infos(columns_of_contrasts({}, {"FIELD"}, effect_columns(), test_columns()));
}

std::vector<ColumnInfo> token_columns() {
  return infos(columns_of_contrasts({}, {"FIELD"}, {}, statistic_columns("STATISTIC")));
}

Table contrast_table(std::vector<ContrastRow> rows, const Schema& schema, const ContrastNames& names) {
  const auto line_of = [&schema, &names](const ContrastRow& row) {
    const Contrast& c = row.contrast;
    ContrastLine line = contrast_line(row.group, row.variant, schema, names);
    set_side(line.own, c.count, c.base, c.units, c.share);
    set_side(line.rest, c.rest_count, c.rest_base, c.rest_units, c.rest_share);
    line.log_odds = c.log_odds;
    const bool rate = c.measure == Measure::rate;
    const Interval effect = rate ? c.intervals.log_ratio : c.intervals.difference;
    const auto shown = [rate](double value) { return rate ? std::exp(value) : value * 100; };
    line.effect = rate ? c.ratio : shown(c.difference);
    line.effect_low = shown(effect.low);
    line.effect_high = std::isinf(effect.high) ? missing : shown(effect.high);
    line.error = rate ? c.test.error : c.test.error * 100;
    line.freedom = c.test.freedom;
    line.few = c.few();
    line.low = c.intervals.log_odds.low;
    line.high = c.intervals.log_odds.high;
    line.statistic = c.test.z;
    line.p = row.p;
    line.q = row.q;
    line.p_max = row.p_max;
    return line;
  };
  return tidy_rows("contrasts", columns_of_contrasts(schema, names.by, effect_columns(), test_columns()),
                   std::move(rows), line_of);
}

Table token_table(std::vector<TokenRow> rows, const std::string& statistic, const Schema& schema,
                  const ContrastNames& names) {
  const auto line_of = [&schema, &names](const TokenRow& row) {
    const FourCounts& c = row.counts;
    ContrastLine line = contrast_line(row.group, row.variant, schema, names);
    set_side(line.own, c.own, c.own + c.own_others, missing, row.share);
    set_side(line.rest, c.rest, c.rest + c.rest_others, missing, row.rest_share);
    line.log_odds = row.log_odds;
    line.low = line.high = missing;
    line.statistic = row.statistic;
    line.p = row.tail.p;
    line.log10_p = row.tail.log10_p;
    line.q = row.q;
    return line;
  };
  return tidy_rows("contrasts",
                   columns_of_contrasts(schema, names.by, {}, statistic_columns(as_name(statistic))),
                   std::move(rows), line_of);
}

}  // namespace slant
