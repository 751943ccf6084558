// The framing table, one observation a row.
#include <limits>

#include "compare/interval.hpp"
#include "report/columns.hpp"
#include "report/framing_table.hpp"

namespace slant {
namespace {

std::vector<Column> columns_of(const CountTable& counts) {
  std::vector<Column> own{label_column("lexicon"),
                          label_column("choice"),
                          label_column("variant"),
                          number_column("count"),
                          number_column("mentions"),
                          number_column("share"),
                          number_column("rate"),
                          number_column("documents"),
                          number_column("choice_documents"),
                          number_column("group_documents"),
                          number_column("words")};
  if (counts.moments()) {
    for (const char* name : {"share_low", "share_high", "rate_low", "rate_high", "few"})
      own.push_back(number_column(name));
  }
  if (has_scores(counts.schema())) {
    for (const char* name : {"score_mean", "score_rate"}) own.push_back(number_column(name));
  }
  return with_fields(counts.label_names(), std::move(own));
}

constexpr Interval no_interval{std::numeric_limits<double>::quiet_NaN(),
                               std::numeric_limits<double>::quiet_NaN()};

Interval per_thousand(Interval rate) {
  return {rate.low * 1000, rate.high * 1000};
}

// Group by group, variant by variant. Only what differs from the row before is written into a row.
class TidyRows {
 public:
  TidyRows(const CountTable& counts, const FramingOptions& options)
      : schema_(&counts.schema()),
        options_(options),
        groups_(counts.groups()),
        variants_(counted_variants(counts.schema(), options.choices)),
        labels_(counts.label_names().size()),
        intervals_(counts.moments().has_value()),
        score_(has_scores(counts.schema()) ? labels_ + (intervals_ ? 16 : 11) : 0) {
    check_rows(groups_.size(), variants_.size(), {options.zeros, options.max_rows});
  }

  bool next(Row& row) {
    for (; group_ < groups_.size(); ++group_, variant_ = 0) {
      while (variant_ < variants_.size()) {
        const VariantId id = variants_[variant_++];
        const VariantCount count = (*groups_[group_])[id];
        if (options_.zeros == Zeros::mentioned && count.count == 0) continue;
        if (row.empty() || group_ != filled_group_) fill_group(row);
        if ((*schema_)[id].choice != choice_) fill_choice(row, (*schema_)[id].choice);
        fill(row, id, count);
        return true;
      }
    }
    return false;
  }

 private:
  void fill_group(Row& row) {
    const GroupCount& group = *groups_[group_];
    row.resize(labels_ + (intervals_ ? 16 : 11) + (score_ > 0 ? 2 : 0));
    for (std::size_t i = 0; i < labels_; ++i) row[i] = group.labels[i];
    set(row[labels_ + 9], group.documents);
    set(row[labels_ + 10], group.words);
    filled_group_ = group_;
    choice_ = none;
    if (intervals_)
      zero_rate_ = per_thousand(rate_interval(of_none(rate_moments(group, {})), options_.level));
  }

  void fill_choice(Row& row, ChoiceId id) {
    const Schema::Choice& choice = (*schema_)[id];
    const ChoiceCount count = (*groups_[group_])[id];
    const bool competes = choice.kind == ChoiceKind::choice;
    row[labels_] = schema_->lexicons[choice.lexicon.index()].name;
    row[labels_ + 1] = choice.name;
    row[labels_ + 4] = competes ? integer(count.mentions) : Value();
    set(row[labels_ + 8], count.documents);
    choice_ = id;
    has_share_ = competes && count.mentions > 0;
    if (!intervals_) return;
    const GroupCount& group = *groups_[group_];
    const bool pooled = options_.average == Average::pooled;
    has_share_interval_ = has_share_ && pooled;
    zero_share_ = no_interval;
    if (has_share_interval_ && !choice.variants.empty()) {
      zero_share_ =
          share_interval(of_none(share_moments(group, *schema_, choice.variants[0])), options_.level);
    }
    set(row[labels_ + 15], is_few(group.moments()[id].units) ? 1 : 0);
  }

  void fill(Row& row, VariantId id, const VariantCount& count) const {
    const GroupCount& group = *groups_[group_];
    row[labels_ + 2] = (*schema_)[id].name;
    set(row[labels_ + 3], count.count);
    if (count.count == 0) {  // most rows: no look-ups, no divisions
      row[labels_ + 5] = has_share_ ? 0 : nothing;
      row[labels_ + 6] = group.words > 0 ? 0 : nothing;
    } else {
      const bool pooled = options_.average == Average::pooled;
      row[labels_ + 5] = pooled ? share(group, *schema_, id) : article_share(group, *schema_, id);
      row[labels_ + 6] = rate(group, id);
    }
    set(row[labels_ + 7], count.documents);
    if (score_ > 0) {
      row[score_] = score_mean(group, id);
      row[score_ + 1] = score_rate(group, id);
    }
    if (intervals_) fill_intervals(row, id, count.count == 0);
  }

  // Those of a count of zero are the same for all variants of a choice.
  void fill_intervals(Row& row, VariantId id, bool is_zero) const {
    const GroupCount& group = *groups_[group_];
    Interval share = zero_share_, rate = zero_rate_;
    if (!is_zero) {
      if (has_share_interval_) share = share_interval(share_moments(group, *schema_, id), options_.level);
      rate = per_thousand(rate_interval(rate_moments(group, id), options_.level));
    }
    row[labels_ + 11] = share.low;
    row[labels_ + 12] = share.high;
    row[labels_ + 13] = rate.low;
    row[labels_ + 14] = rate.high;
  }

  static RatioMoments of_none(RatioMoments moments) {
    moments.x = moments.xx = moments.xm = 0;
    return moments;
  }

  static void set(Value& value, std::uint64_t number) { value = static_cast<std::int64_t>(number); }

  static constexpr ChoiceId none{~std::uint32_t{0}};
  static constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

  const Schema* schema_;
  FramingOptions options_;
  std::vector<const GroupCount*> groups_;
  std::vector<VariantId> variants_;
  std::size_t labels_;
  bool intervals_;
  std::size_t score_;                  // the column of the first of the scores; 0: there are none
  std::size_t group_{0}, variant_{0};  // to come
  std::size_t filled_group_{0};        // in the row
  ChoiceId choice_{none};              // in the row
  bool has_share_{false};              // the choice in the row, in this group
  bool has_share_interval_{false};     // the same
  Interval zero_share_{no_interval}, zero_rate_{no_interval};  // of a count of zero in this choice and group
};

}  // namespace

Table tidy_framing_table(const CountTable& counts, const FramingOptions& options) {
  Table table;
  table.name = "framing";
  table.columns = columns_of(counts);
  table.labels = counts.label_names().size();
  table.next = [rows = TidyRows(counts, options)](Row& row) mutable { return rows.next(row); };
  return table;
}

}  // namespace slant
