#include "report/coding_table.hpp"

#include <fmt/format.h>

#include "base/wording.hpp"
#include "report/columns.hpp"

namespace slant {
namespace {

Column figure(std::string name, bool tidy) {
  return {std::move(name), {}, true, tidy ? 6 : 3};
}

void append(Row& row, const Precision& precision) {
  row.push_back(integer(precision.hits));
  row.push_back(integer(precision.read));
  row.emplace_back(precision.value);
  row.emplace_back(precision.interval.low);
  row.emplace_back(precision.interval.high);
}

std::string list(const std::vector<std::string>& names) {
  std::string words;
  for (const std::string& name : names) words += (words.empty() ? "" : ", ") + name;
  return words;
}

Table entries_table(const CodingAssessment& coding, bool tidy) {
  std::vector<Row> rows;
  for (const NamedPrecision& one : coding.entries) {
    Row row{one.choice, one.variant, one.entry};
    append(row, one.precision);
    rows.push_back(std::move(row));
  }
  Table table =
      table_of("entries",
               {label_column("choice"), label_column("variant"), label_column("entry"), number_column("hits"),
                number_column("read"), figure("precision", tidy), figure("low", tidy), figure("high", tidy)},
               std::move(rows));
  table.labels = 3;
  table.columns[2].fills = true;
  table.caption = fmt::format("Precision of entries, coded by {}", list(coding.coders));
  return table;
}

Table variants_table(const CodingAssessment& coding, bool tidy) {
  std::vector<Row> rows;
  for (const NamedPrecision& one : coding.variants) {
    Row row{one.choice, one.variant};
    append(row, one.precision);
    rows.push_back(std::move(row));
  }
  Row all{std::string("all"), std::string()};
  append(all, coding.all);
  rows.push_back(std::move(all));
  Table table =
      table_of("variants",
               {label_column("choice"), label_column("variant"), number_column("hits"), number_column("read"),
                figure("precision", tidy), figure("low", tidy), figure("high", tidy)},
               std::move(rows));
  table.labels = 2;
  table.summary_rows = 1;
  table.caption = "Precision of variants: their entries, weighted by their hits in the corpus";
  table.note =
      "hits: in the corpus; read: of these, coded. A hit on which coders differ is right in part. Intervals "
      "are "
      "Clopper and Pearson's, of as many hits as the weights leave.";
  if (coding.all.hits > 0) {
    std::uint64_t unread = 0;
    for (const NamedPrecision& one : coding.entries) unread += one.precision.read == 0 ? 1 : 0;
    if (unread > 0)
      table.note += fmt::format(" {} with no coded hit {} left out.",
                                unread == 1 ? "1 entry" : fmt::format("{} entries", unread),
                                unread == 1 ? "is" : "are");
  }
  return table;
}

Table agreement_table(const CodingAssessment& coding, bool tidy) {
  const Alpha& alpha = coding.alpha;
  Table table =
      table_of("agreement",
               {label_column("level"), figure("alpha", tidy), figure("low", tidy), figure("high", tidy),
                number_column("coders"), number_column("hits"), number_column("codes")},
               {{std::string(name_of(coding.level)), alpha.value, alpha.interval.low, alpha.interval.high,
                 integer(alpha.coders), integer(alpha.units), integer(alpha.codes)}});
  table.caption = "Agreement of coders: Krippendorff's alpha, over hits that two or more coded";
  table.note = in_words(alpha.lack);
  return table;
}

}  // namespace

std::string in_words(AlphaLack lack) {
  switch (lack) {
    case AlphaLack::nothing:
      return {};
    case AlphaLack::one_coder:
      return "No alpha: one coder alone.";
    case AlphaLack::no_pairs:
      return "No alpha: no hit was coded twice.";
    case AlphaLack::all_equal:
      return "No alpha: all codes are equal, and of what does not vary nobody can say that it was told "
             "apart.";
    case AlphaLack::too_few:
      return "No interval: fewer than five hits were coded twice.";
    case AlphaLack::no_quarrel:
      return "No interval: no two codes of a hit differ, which resampling cannot change.";
    case AlphaLack::seldom:
      return "No interval: codes hardly vary.";
  }
  return {};
}

std::vector<Table> coding_tables(const CodingAssessment& coding, bool tidy) {
  std::vector<Table> tables;
  if (coding.has_precision) {
    tables.push_back(entries_table(coding, tidy));
    tables.push_back(variants_table(coding, tidy));
  }
  tables.push_back(agreement_table(coding, tidy));
  return tables;
}

Table tidy_coding_table(const CodingAssessment& coding) {
  std::vector<Row> rows;
  const auto add = [&](const std::string& choice, const std::string& variant, const std::string& entry,
                       const Precision& precision) {
    Row row{std::string("precision"), choice, variant, entry};
    append(row, precision);
    row.emplace_back(std::string());
    rows.push_back(std::move(row));
  };
  for (const NamedPrecision& one : coding.entries) add(one.choice, one.variant, one.entry, one.precision);
  for (const NamedPrecision& one : coding.variants) add(one.choice, one.variant, {}, one.precision);
  if (coding.has_precision) add({}, {}, {}, coding.all);
  const Alpha& alpha = coding.alpha;
  rows.push_back({fmt::format("alpha_{}", name_of(coding.level)), std::string(), std::string(), std::string(),
                  integer(alpha.units), integer(alpha.codes), alpha.value, alpha.interval.low,
                  alpha.interval.high, in_words(alpha.lack)});
  Table table =
      table_of("coding",
               {label_column("measure"), label_column("choice"), label_column("variant"),
                label_column("entry"), number_column("hits"), number_column("read"), number_column("value"),
                number_column("low"), number_column("high"), label_column("note")},
               std::move(rows));
  table.labels = 4;
  return table;
}

}  // namespace slant
