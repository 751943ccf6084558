#include <fmt/format.h>

#include "base/wording.hpp"
#include "report/coding_tables.hpp"
#include "report/variant_columns.hpp"

namespace slant {
namespace {

// What is precise: an entry, a variant (no entry), or all (no variant).
struct PrecisionRow {
  std::string choice, variant, entry;
  Precision precision{};
};
using PrecisionColumns = TidyColumns<PrecisionRow>;

constexpr const char* nothing_read = "where no hit was coded";

PrecisionColumns entry_columns() {
  return {{"choice", unit::text, "Name of the choice.", never, &PrecisionRow::choice},
          {"variant", unit::text, "Name of the variant.", never, &PrecisionRow::variant},
          {"entry", unit::text, entry_meaning, never, &PrecisionRow::entry}};
}

PrecisionColumns variant_row_columns() {
  return {{"choice", unit::text, "Name of the choice; all in the last row, which is of all variants.", never,
           &PrecisionRow::choice},
          {"variant", unit::text, "Name of the variant.", "in the last row", &PrecisionRow::variant}};
}

PrecisionColumns precision_columns() {
  return {
      {"hits", unit::count,
       "Hits in the corpus; those of variants are of the entries of which any was coded.", never,
       [](const PrecisionRow& row) { return row.precision.hits; }},
      {"read", unit::count, "Hits of these that were coded.", never,
       [](const PrecisionRow& row) { return row.precision.read; }},
      {"documents", unit::count, "Documents in which these stand.", never,
       [](const PrecisionRow& row) { return row.precision.documents; }},
      {"precision", unit::share_of_hits,
       "Part of the hits that is right, each entry weighted by its hits in the corpus; a hit on which "
       "coders differ is right in part.",
       nothing_read, [](const PrecisionRow& row) { return row.precision.value; }},
      {"low", unit::share_of_hits,
       "Lower limit of the confidence interval of precision (95 % or --confidence), for which documents, not "
       "hits, are independent.",
       nothing_read, [](const PrecisionRow& row) { return row.precision.interval.low; }},
      {"high", unit::share_of_hits, "Upper limit of the confidence interval of precision.", nothing_read,
       [](const PrecisionRow& row) { return row.precision.interval.high; }}};
}

PrecisionColumns columns_of_entries() {
  return joined(entry_columns(), precision_columns());
}
PrecisionColumns columns_of_variants() {
  return joined(variant_row_columns(), precision_columns());
}

constexpr const char* alpha_meaning =
    "Krippendorff's alpha: how far coders agree beyond chance, over the hits that two or more coded.";
constexpr const char* no_alpha =
    "with one coder alone, where no hit was coded twice, and where all codes are equal";
constexpr const char* no_alpha_interval =
    "where alpha is empty, where hits of fewer than 5 documents were coded "
    "twice, where no two coders differ, and where codes hardly vary";

struct AlphaRow {
  CodeLevel level{};
  Alpha alpha{};
};

TidyColumns<AlphaRow> columns_of_agreement() {
  return {
      {"level", unit::text,
       "Level of measurement of the codes (--level): nominal, ordinal, interval or ratio.", never,
       [](const AlphaRow& row) { return name_of(row.level); }},
      {"alpha", unit::alpha, alpha_meaning, no_alpha, [](const AlphaRow& row) { return row.alpha.value; }},
      {"low", unit::alpha,
       "Lower limit of the confidence interval of alpha (bootstrap over documents; 95 % or --confidence).",
       no_alpha_interval, [](const AlphaRow& row) { return row.alpha.interval.low; }},
      {"high", unit::alpha, "Upper limit of the confidence interval of alpha.", "where low is empty",
       [](const AlphaRow& row) { return row.alpha.interval.high; }},
      {"coders", unit::count, "Coders who coded anything.", never,
       [](const AlphaRow& row) { return row.alpha.coders; }},
      {"hits", unit::count, "Hits that two or more coders coded.", never,
       [](const AlphaRow& row) { return row.alpha.units; }},
      {"documents", unit::count, "Documents in which these stand.", never,
       [](const AlphaRow& row) { return row.alpha.documents; }},
      {"codes", unit::count, "Codes that these hits have together.", never,
       [](const AlphaRow& row) { return row.alpha.codes; }}};
}

// Either of the two, for formats of one table.
struct CodingRow {
  std::string measure;
  PrecisionRow of{};
  std::string note;
};

TidyColumns<CodingRow> columns_of_coding() {
  return {
      {"measure", unit::text,
       "What the row is: precision of an entry, of a variant, or "
       "(last) of all; or alpha_ and the level of measurement.",
       never, &CodingRow::measure},
      {"choice", unit::text, "Name of the choice.", "in the rows of all and of alpha",
       [](const CodingRow& row) -> std::string_view { return row.of.choice; }},
      {"variant", unit::text, "Name of the variant.", "in the rows of all and of alpha",
       [](const CodingRow& row) -> std::string_view { return row.of.variant; }},
      {"entry", unit::text, entry_meaning, "in the rows of variants, of all and of alpha",
       [](const CodingRow& row) -> std::string_view { return row.of.entry; }},
      {"hits", unit::count,
       "Of precision the hits in the corpus (those of variants and of all are of entries that were coded); "
       "of alpha the hits that two or more coders coded.",
       never, [](const CodingRow& row) { return row.of.precision.hits; }},
      {"read", unit::count,
       "Of precision the hits that were coded; of alpha the codes that its hits have together.", never,
       [](const CodingRow& row) { return row.of.precision.read; }},
      {"documents", unit::count,
       "Documents in which the hits that were coded stand; of alpha those that two or more coders coded.",
       never, [](const CodingRow& row) { return row.of.precision.documents; }},
      {"value", unit::measured,
       "Precision (share of hits that is right, 0 to 1; each entry "
       "weighted by its hits) or Krippendorff's alpha (at most 1).",
       "where no hit was coded, and where there is no alpha, as note says",
       [](const CodingRow& row) { return row.of.precision.value; }},
      {"low", unit::measured, "Lower limit of the value's confidence interval (95 % or --confidence).",
       "where value is empty, and where alpha has no interval, as note says",
       [](const CodingRow& row) { return row.of.precision.interval.low; }},
      {"high", unit::measured, "Upper limit of the value's confidence interval.", "where low is empty",
       [](const CodingRow& row) { return row.of.precision.interval.high; }},
      {"note", unit::text, "Why there is no alpha, or no interval of it.",
       "where there are both, and in rows of precision", &CodingRow::note}};
}

void round_for_people(Table& table, bool tidy) {
  if (tidy) return;
  for (Column& column : table.columns) column.decimals = 3;
}

PrecisionRow row_of_named(const NamedPrecision& one) {
  return {one.choice, one.variant, one.entry, one.precision};
}

std::string list(const std::vector<std::string>& names) {
  std::string words;
  for (const std::string& name : names) words += (words.empty() ? "" : ", ") + name;
  return words;
}

Table entries_table(const CodingAssessment& coding, bool tidy) {
  std::vector<PrecisionRow> rows;
  for (const NamedPrecision& one : coding.entries) rows.push_back(row_of_named(one));
  Table table = tidy_table("entries", columns_of_entries(), rows);
  round_for_people(table, tidy);
  table.labels = 3;
  table.columns[2].fills = true;
  table.caption = fmt::format("Precision of entries, coded by {}", list(coding.coders));
  return table;
}

Table variants_table(const CodingAssessment& coding, bool tidy) {
  std::vector<PrecisionRow> rows;
  for (const NamedPrecision& one : coding.variants) rows.push_back(row_of_named(one));
  rows.push_back({"all", {}, {}, coding.all});
  Table table = tidy_table("variants", columns_of_variants(), rows);
  round_for_people(table, tidy);
  table.labels = 2;
  table.summary_rows = 1;
  table.caption = "Precision of variants: their entries, weighted by their hits in the corpus";
  table.note =
      "hits: in the corpus; read: of these, coded. A hit on which coders differ is right in part. Intervals "
      "are Clopper and Pearson's, of as many independent hits as the documents and the weights leave.";
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
  Table table =
      tidy_table("agreement", columns_of_agreement(), std::vector<AlphaRow>{{coding.level, coding.alpha}});
  round_for_people(table, tidy);
  table.caption = "Agreement of coders: Krippendorff's alpha, over hits that two or more coded";
  table.note = in_words(coding.alpha.lack);
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
      return "No alpha: all codes are equal, and of what does "
             "not vary nobody can say that coders can distinguish it.";
    case AlphaLack::too_few:
      return "No interval: the hits that were coded twice stand in fewer than five documents.";
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
  std::vector<CodingRow> rows;
  for (const NamedPrecision& one : coding.entries) rows.push_back({"precision", row_of_named(one), {}});
  for (const NamedPrecision& one : coding.variants) rows.push_back({"precision", row_of_named(one), {}});
  if (coding.has_precision) rows.push_back({"precision", {{}, {}, {}, coding.all}, {}});
  const Alpha& alpha = coding.alpha;
  rows.push_back({fmt::format("alpha_{}", name_of(coding.level)),
                  {{}, {}, {}, {alpha.units, alpha.codes, alpha.documents, alpha.value, alpha.interval}},
                  in_words(alpha.lack)});
  Table table = tidy_table("coding", columns_of_coding(), rows);
  table.labels = 4;
  return table;
}

std::vector<ColumnInfo> coding_columns_of_entries() {
  return infos(columns_of_entries());
}
std::vector<ColumnInfo> coding_columns_of_variants() {
  return infos(columns_of_variants());
}
std::vector<ColumnInfo> coding_columns_of_agreement() {
  return infos(columns_of_agreement());
}
std::vector<ColumnInfo> coding_columns_of_all() {
  return infos(columns_of_coding());
}

}  // namespace slant
