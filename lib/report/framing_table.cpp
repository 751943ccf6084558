// The framing table as a paper prints it: a table a choice, outlets by variants.
#include "report/framing_table.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include <fmt/format.h>

#include "base/unicode.hpp"
#include "report/columns.hpp"
#include "report/wording.hpp"
#include "table/align.hpp"

namespace slant {
namespace {

// ".67" for a share and "1.25" for a rate: a share never exceeds 1, and papers save its nought.
std::string two_decimals(double number, bool is_share) {
  std::string text = fmt::format("{:.2f}", number);
  return is_share && text[0] == '0' ? text.substr(1) : text;
}

// A number and the count beside it, each aligned for itself down the column.
struct Pair {
  std::string number, count;
};

std::vector<std::string> aligned(const std::vector<Pair>& pairs) {
  std::size_t numbers = 0;
  std::size_t counts = 0;
  for (const Pair& pair : pairs) {
    numbers = std::max(numbers, display_width(pair.number));
    counts = std::max(counts, display_width(pair.count));
  }
  std::vector<std::string> cells;
  cells.reserve(pairs.size());
  for (const Pair& pair : pairs) {
    cells.push_back(pad_left(pair.number, numbers) + (counts > 0 ? " " : "") + pad_left(pair.count, counts));
  }
  return cells;
}

class ChoiceLayout {
 public:
  ChoiceLayout(const CountTable& counts, const FramingOptions& options, ChoiceId choice,
               const GroupCount& all)
      : counts_(counts), schema_(counts.schema()), options_(options), choice_(choice) {
    const bool only_used = options.zeros == Zeros::mentioned;
    for (const VariantId variant : schema_[choice].variants) {
      if (schema_[variant].ignored || (only_used && all[variant].count == 0)) continue;
      variants_.push_back(variant);
    }
    for (const GroupCount* group : counts.groups()) {
      if (!only_used || (*group)[choice].mentions > 0) groups_.push_back(group);
    }
    has_total_ = groups_.size() > 1;
    if (has_total_) groups_.push_back(&all);
  }

  Table table() const {
    std::vector<Row> rows(groups_.size());
    for (std::size_t i = 0; i < rows.size(); ++i) add_labels(*groups_[i], rows[i]);
    for (const VariantId variant : variants_) {
      const std::vector<std::string> cells = cells_of(variant);
      for (std::size_t i = 0; i < rows.size(); ++i) rows[i].emplace_back(cells[i]);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const ChoiceCount count = (*groups_[i])[choice_];
      rows[i].emplace_back(with_thousands(is_choice() ? count.mentions : groups_[i]->words));
      rows[i].emplace_back(with_thousands(count.documents));
    }
    Table made = table_of(schema_[choice_].name, columns(), std::move(rows));
    made.caption = name_of(schema_, choice_);
    if (!schema_[choice_].description.empty()) made.caption += ": " + schema_[choice_].description;
    made.labels = counts_.by().size();
    made.summary_rows = has_total_ ? 1 : 0;
    return made;
  }

 private:
  bool is_choice() const { return schema_[choice_].kind == ChoiceKind::choice; }

  std::vector<Column> columns() const {
    std::vector<Column> all;
    for (const std::string& field : counts_.by()) all.push_back(label_column(field));
    for (const VariantId variant : variants_) all.push_back(number_column(schema_[variant].name));
    all.push_back(number_column(is_choice() ? "mentions" : "words"));
    all.push_back(number_column("articles"));
    return all;
  }

  void add_labels(const GroupCount& group, Row& row) const {
    for (std::size_t i = 0; i < counts_.by().size(); ++i) {
      const bool is_group = i < group.labels.size();
      row.emplace_back(is_group ? group.labels[i] : i == 0 ? "all" : "");
    }
  }

  Pair pair_of(const GroupCount& group, VariantId variant) const {
    double number = rate(group, variant);
    if (is_choice()) {
      number = options_.average == Average::pooled ? share(group, schema_, variant)
                                                   : article_share(group, schema_, variant);
    }
    if (std::isnan(number)) return {"–", ""};
    const std::uint64_t count = group[variant].count;
    if (count == 0) return {"0", ""};
    return {two_decimals(number, is_choice()), "(" + with_thousands(count) + ")"};
  }

  std::vector<std::string> cells_of(VariantId variant) const {
    std::vector<Pair> pairs;
    for (const GroupCount* group : groups_) pairs.push_back(pair_of(*group, variant));
    return aligned(pairs);
  }

  const CountTable& counts_;
  const Schema& schema_;
  const FramingOptions& options_;
  ChoiceId choice_;
  std::vector<VariantId> variants_;
  std::vector<const GroupCount*> groups_;  // all of them as one at the end, where there are several
  bool has_total_{false};
};

struct Met {
  bool choices{false}, categories{false};
  std::string unmentioned;  // names, with commas
};

std::string note_of(const Met& met, const CountTable& counts, Average average) {
  const std::string group = counts.by().size() == 1 ? counts.by()[0] : "group";
  std::string note;
  if (met.choices) {
    note = average == Average::pooled
               ? "Shares: of all the times a row's " + group +
                     " mentions the choice, the part in which it uses this variant; in parentheses, how many "
                     "times. The shares of a row add up to 1."
               : "Shares: the part of an article's mentions of the choice that use this variant, as the mean "
                 "over the articles that mention it, each counting the same; in parentheses, how many times "
                 "the variant is used in all of them.";
    note += " articles: those that mention the choice. –: no mention.";
  }
  if (met.categories) {
    note += note.empty() ? "" : "\n";
    note +=
        "Rates: hits per 1,000 words; in parentheses, the number of hits. A category has no competing words "
        "and hence no shares. articles: those with a hit.";
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
  const GroupCount all = total(counts);
  std::vector<Table> tables;
  Met met;
  for (std::size_t i = 0; i < schema.choices.size(); ++i) {
    const ChoiceId choice = id_of<ChoiceTag>(i);
    if (!is_asked_for(options.choices, choice) || !has_counted(schema, schema[choice])) continue;
    if (all[choice].mentions == 0) {
      met.unmentioned += (met.unmentioned.empty() ? "" : ", ") + name_of(schema, choice);
      continue;
    }
    tables.push_back(ChoiceLayout(counts, options, choice, all).table());
    (schema[choice].kind == ChoiceKind::choice ? met.choices : met.categories) = true;
  }
  if (tables.empty()) tables.emplace_back().name = "framing";
  tables.back().note = note_of(met, counts, options.average);
  return tables;
}

}  // namespace slant
