// Scales to rows.
#include "report/scaling_table.hpp"

#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "report/columns.hpp"

namespace slant {
namespace {

std::uint64_t scaled_words(const Scaled& scaled, const GroupCount& group) {
  std::uint64_t words = 0;
  for (const VariantId variant : scaled.variants) words += group[variant].count;
  return words;
}

std::vector<Column> columns(const Scaled& scaled, const std::vector<const char*>& numbers) {
  std::vector<Column> own;
  own.reserve(numbers.size());
  for (const char* name : numbers) own.push_back(number_column(name, 3));
  return with_fields(scaled.counts.by(), std::move(own));
}

Row row_of(const GroupCount& group, const std::vector<double>& numbers, std::uint64_t words) {
  Row row;
  for (const std::string& label : group.labels) row.emplace_back(label);
  for (const double number : numbers) row.emplace_back(number);
  row.push_back(integer(words));
  return row;
}

Table words_of(const Scaled& scaled, const std::vector<std::pair<const char*, const Vector*>>& numbers) {
  const Schema& schema = scaled.counts.schema();
  std::vector<Column> columns{label_column("lexicon"), label_column("choice"), label_column("variant"),
                              number_column("count")};
  for (const auto& [name, values] : numbers) columns.push_back(number_column(name, 3));
  const GroupCount all = total(scaled.counts);
  std::vector<Row> rows;
  for (std::size_t i = 0; i < scaled.variants.size(); ++i) {
    const Schema::Variant& variant = schema[scaled.variants[i]];
    const Schema::Choice& choice = schema[variant.choice];
    rows.push_back({schema.lexicons[choice.lexicon.index()].name, choice.name, variant.name,
                    integer(all[scaled.variants[i]].count)});
    for (const auto& [name, values] : numbers)
      rows.back().emplace_back((*values)[static_cast<Eigen::Index>(i)]);
  }
  Table table = table_of("words", std::move(columns), std::move(rows));
  table.labels = 3;
  return table;
}

// How sure a number is: by the bootstrap with its interval, or as the method has it.
void add_error(const Scaled& scaled, std::size_t group, double of_words, std::vector<double>& numbers) {
  if (scaled.errors.empty()) {
    numbers.push_back(of_words);
  } else {
    const GroupError& error = scaled.errors[group];
    numbers.insert(numbers.end(), {error.error, error.low, error.high});
  }
}

std::vector<const char*> error_columns(const Scaled& scaled) {
  if (scaled.errors.empty()) return {"error"};
  return {"error", "low", "high"};
}

std::string meaning_of_error(const Scaled& scaled, const char* without) {
  if (scaled.errors.empty()) return std::string("error: its standard error ") + without;
  return fmt::format(
      "error, low, high: its standard error and interval from {}, each of whole {}s drawn anew; none below "
      "five "
      "with a hit.",
      counted(scaled.replicates, "replicate"), scaled.unit == "event" ? "event" : "article");
}

}  // namespace

Table wordfish_table(const Scaled& scaled, const Wordfish& made) {
  std::vector<Row> rows;
  std::size_t g = 0;
  for (const GroupCount* group : scaled.counts.groups()) {
    std::vector<double> numbers{made.positions[at(g)]};
    add_error(scaled, g, made.errors[at(g)], numbers);
    rows.push_back(row_of(*group, numbers, scaled_words(scaled, *group)));
    ++g;
  }
  std::vector<const char*> names{"position"};
  for (const char* name : error_columns(scaled)) names.push_back(name);
  names.push_back("words");
  Table table = table_of("positions", columns(scaled, names), std::move(rows));
  table.note =
      "Wordfish (Slapin and Proksch 2008): position has mean 0 and standard deviation 1 over the groups. " +
      meaning_of_error(
          scaled,
          "as if words were independent draws and the words' weights known, which is too small for "
          "news.") +
      " words: hits that were scaled.";
  table.labels = scaled.counts.by().size();
  return table;
}

Table wordscores_table(const Scaled& scaled, const Wordscores& made,
                       const std::vector<std::optional<double>>& given) {
  std::vector<Row> rows;
  std::size_t g = 0;
  for (const GroupCount* group : scaled.counts.groups()) {
    const Wordscore& text = made.texts[g];
    std::vector<double> numbers{given[g].value_or(std::nan("")), text.raw};
    add_error(scaled, g, text.error, numbers);
    numbers.insert(numbers.end(), {text.lbg, text.martin_vanberg, text.scored});
    rows.push_back(row_of(*group, numbers, scaled_words(scaled, *group)));
    ++g;
  }
  std::vector<const char*> names{"given", "raw"};
  for (const char* name : error_columns(scaled)) names.push_back(name);
  names.insert(names.end(), {"lbg", "martin_vanberg", "scored", "words"});
  Table table = table_of("positions", columns(scaled, names), std::move(rows));
  table.note =
      "Wordscores (Laver, Benoit and Garry 2003). given: the references' scores. raw: the mean score of a "
      "group's words. " +
      meaning_of_error(scaled, "as if words were independent draws, which is too small for news.") +
      " lbg and martin_vanberg: the two rescalings. scored: the part of its words that a reference uses.";
  table.labels = scaled.counts.by().size();
  return table;
}

Table wordfish_words(const Scaled& scaled, const Wordfish& made) {
  return words_of(scaled, {{"weight", &made.weights}, {"frequency", &made.frequencies}});
}

Table wordscores_words(const Scaled& scaled, const Wordscores& made) {
  return words_of(scaled, {{"score", &made.words}});
}

}  // namespace slant
