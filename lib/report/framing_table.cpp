// The framing table as a paper prints it: a table a choice, outlets by variants.
#include <algorithm>
#include <string>

#include <fmt/compile.h>

#include "base/wording.hpp"
#include "report/columns.hpp"
#include "report/framing_tables.hpp"

namespace slant {
namespace {

// ".67" for a share and "1.25" for a rate: a share never exceeds 1, and papers save its nought.
std::string two_decimals(double number, bool is_share) {
  std::string text = fmt::format(FMT_COMPILE("{:.2f}"), number);
  if (is_share && text[0] == '0') text.erase(0, 1);
  return text;
}

// A number and the count beside it, each aligned for itself down the column.
struct Pair {
  std::string number, count;
  std::size_t number_width;  // the count is ASCII

  std::string padded(std::size_t numbers, std::size_t counts) const {
    std::string cell;
    cell.reserve(number.size() + numbers + counts + 1);
    cell.append(numbers - number_width, ' ').append(number);
    if (counts > 0) cell.append(1 + counts - count.size(), ' ').append(count);
    return cell;
  }
};

void append_aligned(const std::vector<Pair>& column, std::vector<Row>& rows) {
  std::size_t numbers = 0;
  std::size_t counts = 0;
  for (const Pair& pair : column) {
    numbers = std::max(numbers, pair.number_width);
    counts = std::max(counts, pair.count.size());
  }
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i].emplace_back(column[i].padded(numbers, counts));
}

// What a cell says: a share or rate with the count, or the mean weight with the sum per 1,000 words.
enum class Cells { counts, scores };

class ChoiceLayout {
 public:
  // `groups` are those of `counts`, `all` their sums, part by part.
  ChoiceLayout(const CountTable& counts, const FramingOptions& options, ChoiceId choice, Cells cells,
               const std::vector<const GroupCount*>& groups, const std::vector<GroupCount>& all)
      : counts_(counts),
        schema_(counts.schema()),
        names_(counts.label_names()),
        options_(options),
        choice_(choice),
        cells_(cells) {
    const bool only_used = options.zeros == Zeros::mentioned;
    for (const VariantId variant : schema_[choice].variants) {
      const bool used =
          std::any_of(all.begin(), all.end(), [&](const GroupCount& one) { return one[variant].count > 0; });
      if (schema_[variant].ignored || (only_used && !used)) continue;
      variants_.push_back(variant);
    }
    const bool folds = only_used || (options.fold_silent && is_choice());
    const auto is_shown = [&](const GroupCount& group) { return !folds || group[choice].mentions > 0; };
    std::vector<std::size_t> shown(all.size());  // groups by part
    for (std::size_t i = 0; i < groups.size(); ++i) {
      if (!is_shown(*groups[i])) continue;
      groups_.push_back(groups[i]);
      ++shown[i % all.size()];
    }
    if (*std::max_element(shown.begin(), shown.end()) < 2) return;
    for (std::size_t part = 0; part < all.size(); ++part) {
      if (!is_shown(all[part])) continue;
      groups_.push_back(&all[part]);
      total_parts_.push_back(part);
    }
  }

  Table table() const {
    std::vector<Row> rows(groups_.size());
    std::vector<ChoiceCount> mentioned;
    mentioned.reserve(groups_.size());
    for (const GroupCount* group : groups_) mentioned.push_back((*group)[choice_]);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      rows[i].reserve(names_.size() + variants_.size() + 2);
      add_labels(i, rows[i]);
    }
    std::vector<Pair> column(rows.size());
    for (const VariantId variant : variants_) {
      for (std::size_t i = 0; i < rows.size(); ++i) column[i] = pair_of(*groups_[i], mentioned[i], variant);
      append_aligned(column, rows);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
      rows[i].emplace_back(with_thousands(is_choice() ? mentioned[i].mentions : groups_[i]->words));
      rows[i].emplace_back(with_thousands(mentioned[i].documents));
    }
    Table made = table_of(schema_[choice_].name, columns(), std::move(rows));
    made.caption = name_of(schema_, choice_);
    if (cells_ == Cells::scores) {
      made.name += "-scores";
      made.caption += ", scored";
    }
    if (!schema_[choice_].description.empty()) made.caption += ": " + schema_[choice_].description;
    made.labels = names_.size();
    made.summary_rows = total_parts_.size();
    return made;
  }

 private:
  bool is_choice() const { return schema_[choice_].kind == ChoiceKind::choice; }

  std::vector<Column> columns() const {
    std::vector<Column> all;
    for (const std::string& name : names_) all.push_back(label_column(name));
    for (const VariantId variant : variants_) all.push_back(number_column(schema_[variant].name));
    all.push_back(number_column(is_choice() ? "mentions" : "words"));
    all.push_back(number_column("articles"));
    return all;
  }

  void add_labels(std::size_t group, Row& row) const {
    const std::size_t groups = groups_.size() - total_parts_.size();
    if (group < groups) {
      for (const std::string& label : groups_[group]->labels) row.emplace_back(label);
      return;
    }
    for (std::size_t i = 0; i < names_.size(); ++i) row.emplace_back(i == 0 ? "all" : "");
    if (counts_.split())
      row.back() = std::string(name_of_part(*counts_.split(), total_parts_[group - groups]));
  }

  Pair pair_of(const GroupCount& group, const ChoiceCount& mentioned, VariantId variant) const {
    if ((is_choice() ? mentioned.mentions : group.words) == 0) return {"–", "", 1};
    const std::uint64_t count = mentioned.mentions > 0 ? group[variant].count : 0;
    if (count == 0) return cells_ == Cells::counts ? Pair{"0", "", 1} : Pair{"–", "", 1};
    if (cells_ == Cells::scores) {
      std::string mean = two_decimals(score_mean(group, variant), false);
      const std::size_t width = mean.size();
      return {std::move(mean), "(" + two_decimals(score_rate(group, variant), false) + ")", width};
    }
    std::string number = two_decimals(number_of(group, variant), is_choice());
    const std::size_t width = number.size();
    return {std::move(number), "(" + with_thousands(count) + ")", width};
  }

  double number_of(const GroupCount& group, VariantId variant) const {
    if (!is_choice()) return rate(group, variant);
    return options_.average == Average::pooled ? share(group, schema_, variant)
                                               : article_share(group, schema_, variant);
  }

  const CountTable& counts_;
  const Schema& schema_;
  std::vector<std::string> names_;  // of the labels
  const FramingOptions& options_;
  ChoiceId choice_;
  Cells cells_;
  std::vector<VariantId> variants_;
  std::vector<const GroupCount*> groups_;  // all of them as one at the end, where there are several
  std::vector<std::size_t> total_parts_;   // of those at the end
};

struct Met {
  bool choices{false}, categories{false}, scores{false};
  bool folded{false};       // some group has no row
  std::string unmentioned;  // names, with commas
};

std::string note_of(const Met& met, const CountTable& counts, Average average) {
  const std::string group = counts.by().size() == 1 ? counts.by()[0] : "group";
  const std::string where = counts.split() ? " in the row's " + std::string(name_of(*counts.split())) : "";
  std::string note;
  if (met.choices) {
    note =
        average == Average::pooled
            ? "Shares: of all the times a row's " + group + " mentions the choice" + where +
                  ", the part in which it uses this variant; in parentheses, how many "
                  "times. The shares of a row add up to 1."
            : "Shares: the part of an article's mentions of the choice" + where +
                  " that use this variant, as the mean over the articles that mention it, each counting the "
                  "same; in parentheses, how many times the variant is used in all of them.";
    note += " articles: those that mention the choice" + where + ". –: no mention.";
  }
  if (met.folded)
    note += "\nA table has no row where the " + group +
            " does not mention the choice; --zeros all shows such rows.";
  if (met.categories) {
    note += note.empty() ? "" : "\n";
    note +=
        "Rates: hits per 1,000 words; in parentheses, the number of hits. A category has no competing words "
        "and hence no shares. articles: those with a hit.";
  }
  if (met.scores) {
    note +=
        "\nScored: the mean weight of the hits, by the weights of the lexicon's entries; in parentheses, the "
        "sum of the weights per 1,000 words. –: no hit.";
  }
  if (!met.unmentioned.empty()) {
    note += note.empty() ? "" : "\n";
    note += "No mentions of: " + met.unmentioned + ".";
  }
  return note;
}

bool has_counted(const Schema& schema, const Schema::Choice& choice) {
  return std::any_of(choice.variants.begin(), choice.variants.end(),
                     [&](VariantId variant) { return !schema[variant].ignored; });
}

}  // namespace

std::vector<Table> framing_tables(const CountTable& counts, const FramingOptions& options) {
  const Schema& schema = counts.schema();
  const std::vector<const GroupCount*> groups = counts.groups();
  const std::vector<GroupCount> all = totals(counts);
  const std::vector<ChoiceId> scored = scored_choices(schema);
  std::vector<Table> tables;
  Met met;
  for (std::size_t i = 0; i < schema.choices.size(); ++i) {
    const ChoiceId choice = id_of<ChoiceTag>(i);
    if (!is_asked_for(options.choices, choice) || !has_counted(schema, schema[choice])) continue;
    if (std::all_of(all.begin(), all.end(), [&](const auto& one) { return one[choice].mentions == 0; })) {
      met.unmentioned += (met.unmentioned.empty() ? "" : ", ") + name_of(schema, choice);
      continue;
    }
    tables.push_back(ChoiceLayout(counts, options, choice, Cells::counts, groups, all).table());
    const bool is_choice = schema[choice].kind == ChoiceKind::choice;
    (is_choice ? met.choices : met.categories) = true;
    met.folded = met.folded || (is_choice && options.fold_silent &&
                                std::any_of(groups.begin(), groups.end(), [&](const GroupCount* group) {
                                  return (*group)[choice].mentions == 0;
                                }));
    if (!std::binary_search(scored.begin(), scored.end(), choice)) continue;
    tables.push_back(ChoiceLayout(counts, options, choice, Cells::scores, groups, all).table());
    met.scores = true;
  }
  if (tables.empty()) tables.emplace_back().name = "framing";
  tables.back().note = note_of(met, counts, options.average);
  return tables;
}

}  // namespace slant
