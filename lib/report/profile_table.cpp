// Profile tables: tidy rows, and for reading one table for each choice.
#include "report/profile_table.hpp"

#include <algorithm>
#include <cmath>

#include "report/columns.hpp"
#include "report/variant_columns.hpp"

namespace slant {
namespace {

using Eigen::Index;

bool is_of_shares(Weighting weighting) {
  return weighting != Weighting::rate && weighting != Weighting::tf_idf;
}

// Without a number for anybody there is nothing to show of a choice.
bool has_numbers(const Schema& schema, const Profiles& profiles, ChoiceId choice) {
  const auto& variants = schema[choice].variants;
  return std::any_of(variants.begin(), variants.end(), [&](VariantId variant) {
    return profiles.values.col(at(variant.index())).array().isFinite().any();
  });
}

Table table_of_choice(const CountTable& counts, const Profiles& profiles, ChoiceId choice) {
  const Schema& schema = counts.schema();
  const auto groups = counts.groups();
  std::vector<Column> columns;
  for (const std::string& field : counts.by()) columns.push_back(label_column(field));
  std::vector<Row> rows(groups.size());
  for (std::size_t g = 0; g < groups.size(); ++g) {
    for (const std::string& label : groups[g]->labels) rows[g].emplace_back(label);
  }
  for (const VariantId variant : counted_variants(schema, {choice})) {
    columns.push_back(number_column(schema[variant].name, 2));
    for (std::size_t g = 0; g < groups.size(); ++g) {
      const bool mentions = (*groups[g])[choice].mentions > 0;
      rows[g].push_back(mentions ? Value(profiles.values(at(g), at(variant.index()))) : Value());
    }
  }
  columns.push_back(number_column("mentions"));
  for (std::size_t g = 0; g < groups.size(); ++g) rows[g].push_back(integer((*groups[g])[choice].mentions));
  Table made = table_of(schema[choice].name, std::move(columns), std::move(rows));
  made.caption = name_of(schema, choice);
  made.labels = counts.by().size();
  return made;
}

std::string meaning_of(Weighting weighting) {
  switch (weighting) {
    case Weighting::share:
      return "share: the part of the choice's mentions that use the "
             "variant, smoothed towards the shares of all groups together.";
    case Weighting::clr:
      return "clr: the logarithm of the smoothed share less its "
             "mean over the choice's variants; a row adds up to 0.";
    case Weighting::log_odds:
      return "log-odds: of the variant against the rest of its choice, less those of all other groups "
             "together; above 0, the group prefers it.";
    case Weighting::rate:
      return "rate: hits per 1,000 words.";
    case Weighting::tf_idf:
      return "tf-idf: hits per 1,000 words × ln(groups / groups "
             "that use the variant); 0 for what all of them use.";
  }
  return {};
}

// A variant in a group.
struct ProfileRow {
  const GroupCount* group{nullptr};
  VariantId variant{};
  std::uint64_t mentions{0};
  bool competes{false};  // the variant is of a choice, not of a category
  Weighting weighting{};
  double value{0}, residual{0};
};

TidyColumns<ProfileRow> columns_of_profile(const Schema& schema, const std::vector<std::string>& by) {
  return with_fields(
      {}, by, group_field,
      [](const ProfileRow& row) -> const std::vector<std::string>& { return row.group->labels; },
      joined(
          variant_columns<ProfileRow>(schema, &ProfileRow::variant),
          TidyColumns<ProfileRow>{
              {"weighting", unit::text,
               "What value is (--weighting): share, the smoothed share of mentions; clr, the centred "
               "logarithm of this share; log-odds, the log odds ratio against all other groups; rate, hits "
               "per 1,000 words; tf-idf, the rate times ln(groups / groups that use the variant).",
               never, [](const ProfileRow& row) { return name_of(row.weighting); }},
              {"value", unit::weighted, "The group's number for the variant.",
               "where the method gives no number: a choice that nobody mentions, a category under a "
               "weighting of shares, a rate without words, odds without a second group or variant, a "
               "logarithm of a variant that nobody uses",
               &ProfileRow::value},
              {"residual", unit::weighted,
               "value less that of all groups together; 0 where the group does not mention the choice.",
               "where value is empty", &ProfileRow::residual},
              {"count", unit::count, "Hits of the variant in the group's documents.", never,
               [](const ProfileRow& row) { return (*row.group)[row.variant].count; }},
              {"mentions", unit::count, "Hits of all variants of the choice in the group.",
               "for categories, whose keys do not compete",
               [](const ProfileRow& row) { return row.competes ? integer(row.mentions) : Value(); }},
              {"flagged", unit::zero_or_one,
               "1 where the group does not mention the choice or category at all, so that value is only "
               "the result of smoothing alone; else 0.",
               never, [](const ProfileRow& row) { return row.mentions == 0 ? 1 : 0; }}}));
}

}  // namespace

std::vector<ColumnInfo> profile_columns() {
  return infos(columns_of_profile({}, {"FIELD"}));
}

Table tidy_profile_table(const CountTable& counts, const Profiles& profiles, const ProfileOptions& options) {
  const Schema& schema = counts.schema();
  return tidy_stream(
      "profile", columns_of_profile(schema, counts.by()),
      [&schema, &profiles, groups = counts.groups(), variants = counted_variants(schema, options.choices),
       weighting = options.weighting.weighting, i = std::size_t{0}](ProfileRow& row) mutable {
        if (i == groups.size() * variants.size()) return false;
        const std::size_t g = i / variants.size();
        const VariantId variant = variants[i++ % variants.size()];
        const Schema::Choice& choice = schema[schema[variant].choice];
        row = {groups[g],
               variant,
               (*groups[g])[schema[variant].choice].mentions,
               choice.kind == ChoiceKind::choice,
               weighting,
               profiles.values(at(g), at(variant.index())),
               profiles.residuals(at(g), at(variant.index()))};
        return true;
      });
}

std::vector<Table> profile_tables(const CountTable& counts, const Profiles& profiles,
                                  const ProfileOptions& options) {
  const Schema& schema = counts.schema();
  const GroupCount all = total(counts);
  std::vector<Table> tables;
  std::string unmentioned, categories, odd;
  const auto add = [](std::string& names, const std::string& name) {
    names += (names.empty() ? "" : ", ") + name;
  };
  for (std::size_t c = 0; c < schema.choices.size(); ++c) {
    const auto choice = id_of<ChoiceTag>(c);
    if (!is_asked_for(options.choices, choice)) continue;
    if (all[choice].mentions == 0) {
      add(unmentioned, name_of(schema, choice));
    } else if (is_of_shares(options.weighting.weighting) && schema[choice].kind != ChoiceKind::choice) {
      add(categories, name_of(schema, choice));
    } else if (!has_numbers(schema, profiles, choice)) {
      add(odd, name_of(schema, choice));
    } else {
      tables.push_back(table_of_choice(counts, profiles, choice));
    }
  }
  if (tables.empty()) tables.emplace_back().name = "profile";
  const Weighting weighting = options.weighting.weighting;
  const bool has_logs = weighting == Weighting::clr || weighting == Weighting::log_odds;
  std::string& note = tables.back().note;
  note = meaning_of(options.weighting.weighting) + " –: no mention of the choice" +
         (has_logs ? ", or a variant that nobody uses." : ".");
  if (!unmentioned.empty()) note += "\nNo mentions of: " + unmentioned + ".";
  if (!categories.empty()) note += "\nCategories have rates only, see --weighting rate: " + categories + ".";
  if (!odd.empty()) {
    note += options.weighting.weighting == Weighting::log_odds
                ? "\nNo odds, because a second group or a second variant is missing: " + odd + "."
                : "\nNo numbers, because there are no words: " + odd + ".";
  }
  return tables;
}

}  // namespace slant
