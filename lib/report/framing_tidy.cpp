// The framing table, one observation a row.
#include <algorithm>
#include <optional>

#include "base/ratio.hpp"
#include "compare/interval.hpp"
#include "report/columns.hpp"
#include "report/framing_tables.hpp"
#include "report/variant_columns.hpp"

namespace slant {
namespace {

// What rows share with the one before: millions of rows are written, and most counts are zero.
constexpr std::uint8_t once_a_choice = 1, once_a_group = 2;

// A variant in a group; NaN: no such number.
struct FramingRow {
  std::uint8_t fresh{0};  // what is new since the row before
  const GroupCount* group{nullptr};
  VariantId variant{};
  std::uint64_t count{0};
  std::optional<std::uint64_t> mentions{};  // of a choice, whose variants compete
  double share{0}, rate{0};
  std::uint64_t documents{0}, choice_documents{0};
  Interval of_share{0, 0}, of_rate{0, 0};
  bool few{false};
  double score_mean{0}, score_rate{0};
};
using FramingColumn = TidyColumn<FramingRow>;
using FramingColumns = TidyColumns<FramingRow>;

FramingColumns count_columns() {
  return {
      {"count", unit::count, "Hits of the variant in the group's documents.", never, &FramingRow::count},
      FramingColumn{"mentions", unit::count,
                    "Hits of all variants of the choice together, look-alikes left out.",
                    "for categories, whose keys do not compete", &FramingRow::mentions}
          .lasting(once_a_choice),
      {"share", unit::share_of_mentions,
       "Part of the mentions that use the variant, count / mentions; with --average articles the mean of "
       "this part over the documents that mention the choice.",
       "where the choice has no mentions, and for categories", &FramingRow::share},
      {"rate", unit::per_1000_words, "Hits of the variant per 1,000 words: 1,000 count / words.",
       "where the group has no words", &FramingRow::rate},
      {"documents", unit::count, "Documents with at least one hit of the variant.", never,
       &FramingRow::documents},
      FramingColumn{"choice_documents", unit::count,
                    "Documents with at least one mention of the choice, whichever the variant.", never,
                    &FramingRow::choice_documents}
          .lasting(once_a_choice),
      FramingColumn{"group_documents", unit::count, "All documents of the group, with hits or without.",
                    never, [](const FramingRow& row) { return row.group->documents; }}
          .lasting(once_a_group),
      FramingColumn{
          "words", unit::count,
          "Words of title and text in all documents of the group, by which rates divide; with --denominator "
          "voice only those in the voices that are counted.",
          never, [](const FramingRow& row) { return row.group->words; }}
          .lasting(once_a_group)};
}

FramingColumns interval_columns() {
  return {{"share_low", unit::share_of_mentions,
           "Lower limit of the share's confidence interval (95 %, or --level), for which units "
           "(--unit), not words, are independent.",
           "where share is empty, where fewer than 5 units "
           "mention the choice, and with --average articles",
           [](const FramingRow& row) { return row.of_share.low; }},
          {"share_high", unit::share_of_mentions, "Upper limit of the share's confidence interval.",
           "where share_low is empty", [](const FramingRow& row) { return row.of_share.high; }},
          {"rate_low", unit::per_1000_words,
           "Lower limit of the rate's confidence interval (95 %, or --level), for which units "
           "(--unit), not words, are independent.",
           "where the group has fewer than 5 units with words",
           [](const FramingRow& row) { return row.of_rate.low; }},
          {"rate_high", unit::per_1000_words, "Upper limit of the rate's confidence interval.",
           "where rate_low is empty", [](const FramingRow& row) { return row.of_rate.high; }},
          FramingColumn{"few", unit::zero_or_one,
                        "1 where fewer than 10 units (--unit) of the group mention the choice, so that "
                        "share and interval rest on little; else 0.",
                        never, [](const FramingRow& row) { return row.few ? 1 : 0; }}
              .lasting(once_a_choice)};
}

FramingColumns score_columns() {
  return {
      {"score_mean", unit::weight,
       "Mean weight of the variant's hits (the column is there if some entry of the lexicon has a weight).",
       "where the variant has no hits", &FramingRow::score_mean},
      {"score_rate", unit::weight_per_1000_words,
       "Sum of the weights of the variant's hits, per 1,000 words (the "
       "column is there if some entry of the lexicon has a weight).",
       "where the group has no words", &FramingRow::score_rate}};
}

struct OptionalColumns {
  bool intervals, scores;
};

FramingColumns columns_of_framing(const Schema& schema, const std::vector<std::string>& fields,
                                  OptionalColumns with) {
  FramingColumns columns = with_fields(
      {}, fields, group_field,
      [](const FramingRow& row) -> const std::vector<std::string>& { return row.group->labels; },
      joined(variant_columns<FramingRow>(schema, &FramingRow::variant), count_columns(),
             with.intervals ? interval_columns() : FramingColumns(),
             with.scores ? score_columns() : FramingColumns()));
  for (std::size_t i = 0; i < fields.size(); ++i) columns[i].lasts = once_a_group;
  for (const std::size_t name : {0U, 1U})
    columns[fields.size() + name].lasts = once_a_choice;  // lexicon, choice
  return columns;
}

Interval per_thousand(Interval rate) {
  return {rate.low * 1000, rate.high * 1000};
}

RatioMoments of_none(RatioMoments moments) {
  moments.x = moments.xx = moments.xm = 0;
  return moments;
}

// Group by group, variant by variant. What rows share is worked out once: most counts are zero.
class FramingRows {
 public:
  FramingRows(const CountTable& counts, const FramingOptions& options)
      : schema_(&counts.schema()),
        options_(options),
        groups_(counts.groups()),
        variants_(counted_variants(counts.schema(), options.choices)),
        intervals_(counts.moments().has_value()),
        scores_(has_scores(counts.schema())) {
    check_rows(groups_.size(), variants_.size(), {options.zeros, options.max_rows});
  }

  bool operator()(FramingRow& row) {
    for (; group_ < groups_.size(); ++group_, variant_ = 0) {
      while (variant_ < variants_.size()) {
        const VariantId id = variants_[variant_++];
        const VariantCount count = (*groups_[group_])[id];
        if (options_.zeros == Zeros::mentioned && count.count == 0) continue;
        row.fresh = 0;
        if (row.group != groups_[group_]) begin_group(row);
        if ((*schema_)[id].choice != choice_) begin_choice(row, (*schema_)[id].choice);
        row.variant = id;
        fill(row, count);
        return true;
      }
    }
    return false;
  }

 private:
  static constexpr ChoiceId no_choice{~std::uint32_t{0}};
  static constexpr Interval no_interval{missing, missing};

  void begin_group(FramingRow& row) {
    const GroupCount& group = *groups_[group_];
    row.group = &group;
    row.fresh = once_a_group;
    choice_ = no_choice;
    zero_rate_ = group.words > 0 ? 0 : missing;
    if (intervals_)
      of_zero_rate_ = per_thousand(rate_interval(of_none(rate_moments(group, {})), options_.level));
  }

  void begin_choice(FramingRow& row, ChoiceId id) {
    const GroupCount& group = *groups_[group_];
    const Schema::Choice& choice = (*schema_)[id];
    const ChoiceCount count = group[id];
    choice_ = id;
    row.fresh = std::max(row.fresh, once_a_choice);
    const bool competes = choice.kind == ChoiceKind::choice;
    row.mentions = competes ? std::optional(count.mentions) : std::nullopt;
    row.choice_documents = count.documents;
    const bool has_share = competes && count.mentions > 0;
    zero_share_ = has_share ? 0 : missing;
    if (!intervals_) return;
    has_share_interval_ = has_share && options_.average == Average::pooled;
    of_zero_share_ = no_interval;
    if (has_share_interval_ && !choice.variants.empty()) {
      of_zero_share_ =
          share_interval(of_none(share_moments(group, *schema_, choice.variants[0])), options_.level);
    }
    row.few = is_few(group.moments()[id].units);
  }

  void fill(FramingRow& row, const VariantCount& count) const {
    row.count = count.count;
    row.documents = count.documents;
    row.share = zero_share_;
    row.rate = zero_rate_;
    row.of_share = of_zero_share_;
    row.of_rate = of_zero_rate_;
    if (count.count > 0) fill_used(row);
    if (!scores_) return;
    row.score_mean = score_mean(*row.group, row.variant);
    row.score_rate = score_rate(*row.group, row.variant);
  }

  void fill_used(FramingRow& row) const {
    const GroupCount& group = *row.group;
    row.share = options_.average == Average::pooled ? share(group, *schema_, row.variant)
                                                    : article_share(group, *schema_, row.variant);
    row.rate = rate(group, row.variant);
    if (!intervals_) return;
    if (has_share_interval_)
      row.of_share = share_interval(share_moments(group, *schema_, row.variant), options_.level);
    row.of_rate = per_thousand(rate_interval(rate_moments(group, row.variant), options_.level));
  }

  const Schema* schema_;
  FramingOptions options_;
  std::vector<const GroupCount*> groups_;
  std::vector<VariantId> variants_;
  bool intervals_, scores_;
  std::size_t group_{0}, variant_{0};  // to come
  ChoiceId choice_{no_choice};         // of the row before
  bool has_share_interval_{false};     // that choice in this group
  // Of a count of zero in this choice and group.
  double zero_share_{missing}, zero_rate_{missing};
  Interval of_zero_share_{no_interval}, of_zero_rate_{no_interval};
};

}  // namespace

std::vector<ColumnInfo> framing_columns() {
  FramingColumns columns = columns_of_framing({}, {"FIELD", "SPLIT"}, {true, true});
  columns[1].meaning =
      "With --split, the voice or the zone whose hits the row counts; the column is called voice or zone, "
      "and is there with --split alone.";
  return infos(columns);
}

Table tidy_framing_table(const CountTable& counts, const FramingOptions& options) {
  Table table = tidy_stream("framing",
                            columns_of_framing(counts.schema(), counts.label_names(),
                                               {counts.moments().has_value(), has_scores(counts.schema())}),
                            FramingRows(counts, options));
  table.labels = counts.label_names().size();
  return table;
}

}  // namespace slant
