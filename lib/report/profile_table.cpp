// Profiles as rows, and as a table a choice.
#include "report/profile_table.hpp"

#include <algorithm>
#include <cmath>

#include "report/columns.hpp"

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
      return "share: the part of the choice's mentions that use the variant, smoothed towards the shares of "
             "all "
             "groups together.";
    case Weighting::clr:
      return "clr: the logarithm of the smoothed share less its mean over the choice's variants; a row adds "
             "up to 0.";
    case Weighting::log_odds:
      return "log-odds: of the variant against the rest of its choice, less those of all other groups "
             "together; "
             "above 0, the group prefers it.";
    case Weighting::rate:
      return "rate: hits per 1,000 words.";
    case Weighting::tf_idf:
      return "tf-idf: hits per 1,000 words × ln(groups / groups that use the variant); 0 for what all of "
             "them use.";
  }
  return {};
}

}  // namespace

Table tidy_profile_table(const CountTable& counts, const Profiles& profiles, const ProfileOptions& options) {
  const Schema& schema = counts.schema();
  const auto groups = counts.groups();
  std::vector<Row> rows;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    for (const VariantId variant : counted_variants(schema, options.choices)) {
      const Schema::Choice& choice = schema[schema[variant].choice];
      const std::uint64_t mentions = (*groups[g])[schema[variant].choice].mentions;
      Row& row = rows.emplace_back();
      for (const std::string& label : groups[g]->labels) row.emplace_back(label);
      row.emplace_back(schema.lexicons[choice.lexicon.index()].name);
      row.emplace_back(choice.name);
      row.emplace_back(schema[variant].name);
      row.emplace_back(std::string(name_of(options.weighting.weighting)));
      row.emplace_back(profiles.values(at(g), at(variant.index())));
      row.emplace_back(profiles.residuals(at(g), at(variant.index())));
      row.push_back(integer((*groups[g])[variant].count));
      row.push_back(choice.kind == ChoiceKind::choice ? integer(mentions) : Value());
      row.push_back(integer(mentions == 0 ? 1 : 0));
    }
  }
  return table_of(
      "profile",
      with_fields(counts.by(), {label_column("lexicon"), label_column("choice"), label_column("variant"),
                                label_column("weighting"), number_column("value"), number_column("residual"),
                                number_column("count"), number_column("mentions"), number_column("flagged")}),
      std::move(rows));
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
                ? "\nNo odds, for want of a second group or a second variant: " + odd + "."
                : "\nNo numbers, for want of words: " + odd + ".";
  }
  return tables;
}

}  // namespace slant
