// Tables of slant inspect: what a corpus contains, by group and by field.
#include "report/survey_tables.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/unicode.hpp"
#include "base/wording.hpp"
#include "count/count_table.hpp"
#include "report/column.hpp"
#include "report/columns.hpp"
#include "study/intake_account.hpp"

namespace slant {
namespace {

constexpr std::size_t longest_example = 40;  // code points

Value number(std::uint64_t count) {
  return static_cast<std::int64_t>(count);
}

Value word(const std::string& text) {
  return text.empty() ? Value() : Value(text);
}

std::string label_of(const std::string& group) {
  return group.empty() ? std::string(missing_label) : group;
}

// The documents of one group, or all.
struct SurveyRow {
  std::string label;
  const SurveyCounts* counts{nullptr};
};

// A column, and how people are shown it.
struct SurveyMeasure {
  TidyColumn<SurveyRow> column;
  std::string heading;
  bool always{true};  // false: of interest only above zero
};

SurveyMeasure count_of(std::string name, std::string heading, std::string meaning,
                       std::function<std::uint64_t(const SurveyCounts&)> take, bool always = true) {
  return {{std::move(name), unit::count, std::move(meaning), never,
           [take = std::move(take)](const SurveyRow& row) { return take(*row.counts); }},
          std::move(heading),
          always};
}

SurveyMeasure date_of(std::string name, std::string heading, std::string meaning,
                      std::string SurveyCounts::*member) {
  return {{std::move(name), unit::date, std::move(meaning), "where no document has a date that could be read",
           [member](const SurveyRow& row) -> std::string_view { return row.counts->*member; }},
          std::move(heading)};
}

std::vector<SurveyMeasure> size_measures() {
  return {count_of("documents", "", "Documents of the group.", &SurveyCounts::documents),
          count_of("words", "", "Words in their titles and texts.", &SurveyCounts::words),
          date_of("first_date", "first date", "The earliest of their dates.", &SurveyCounts::first_date),
          date_of("last_date", "last date", "The latest of their dates.", &SurveyCounts::last_date),
          count_of("undated", "without a date", "Documents without a date that could be read.",
                   &SurveyCounts::undated)};
}

std::vector<SurveyMeasure> missing_measures() {
  std::vector<SurveyMeasure> measures;
  for (std::size_t i = 0; i < known_field_count; ++i) {
    const std::string name(known_fields[i]);
    measures.push_back(count_of(
        "missing_" + name, "no " + name, "Documents in which the field " + name + " is missing.",
        [i](const SurveyCounts& counts) { return counts.missing[i]; }, false));
  }
  return measures;
}

std::vector<SurveyMeasure> duplicate_measures() {
  return {count_of("duplicate_texts", "duplicate texts",
                   "Duplicates: documents with the same text as an earlier one.",
                   &SurveyCounts::duplicate_texts, false),
          count_of("duplicate_ids", "duplicate doc_ids", "Documents with the same doc_id as an earlier one.",
                   &SurveyCounts::duplicate_ids, false)};
}

std::vector<SurveyMeasure> repair_measures(const std::vector<std::string>& kinds) {
  std::vector<SurveyMeasure> measures{count_of("repaired_documents", "documents repaired",
                                               "Documents in which some damage was found and repaired.",
                                               &SurveyCounts::repaired_documents, false)};
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    std::string heading = kinds[i];
    std::replace(heading.begin(), heading.end(), '_', ' ');
    measures.push_back(count_of(
        "repairs_" + kinds[i], heading,
        "Places at which this kind of damage was repaired; a column for each kind.",
        [i](const SurveyCounts& counts) { return counts.repairs[i]; }, false));
  }
  return measures;
}

// First the documents of all kinds, then the numbers of all kinds.
std::vector<SurveyMeasure> note_measures(const std::vector<std::string>& kinds) {
  std::vector<SurveyMeasure> documents, numbers;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    std::string heading = kinds[i];
    std::replace(heading.begin(), heading.end(), '_', ' ');
    documents.push_back(count_of(
        "documents_with_" + kinds[i], "documents with " + heading,
        "Documents with any of what number_of_" + kinds[i] + " counts.",
        [i](const SurveyCounts& counts) { return counts.noted_documents[i]; }, false));
    numbers.push_back(count_of(
        "number_of_" + kinds[i], heading,
        "Of addresses, the words in them (left out of all counts), words that a hyphen at a line end may "
        "divide, and characters written out such as \\n (both left as they are): how many; a column for each.",
        [i](const SurveyCounts& counts) { return counts.notes[i]; }, false));
  }
  documents.insert(documents.end(), numbers.begin(), numbers.end());
  return documents;
}

TidyColumns<SurveyRow> columns_of_survey(const std::string& by, const std::vector<std::string>& repairs,
                                         const std::vector<std::string>& notes) {
  TidyColumns<SurveyRow> columns{{by, unit::text,
                                  "What the documents of the group have in the field "
                                  "of --by; (missing) stands for documents without it.",
                                  never, &SurveyRow::label}};
  for (const auto& measures : {size_measures(), missing_measures(), duplicate_measures(),
                               repair_measures(repairs), note_measures(notes)}) {
    for (const SurveyMeasure& measure : measures) columns.push_back(measure.column);
  }
  return columns;
}

Value taken(const SurveyMeasure& measure, const SurveyCounts& counts) {
  Value value;
  measure.column.put({{}, &counts}, value);
  return value;
}

Row survey_row(std::string label, const SurveyCounts& counts, const std::vector<SurveyMeasure>& measures) {
  Row row{std::move(label)};
  for (const SurveyMeasure& measure : measures) row.push_back(taken(measure, counts));
  return row;
}

bool is_above_zero(const Value& value) {
  const auto* count = std::get_if<std::int64_t>(&value);
  return count != nullptr && *count > 0;
}

// One row a group, and all of them below. Measures and groups of which nothing is said above zero are left out.
Table groups_table(const Survey& survey, std::string name, std::string caption,
                   std::vector<SurveyMeasure> measures) {
  const auto is_dull = [&](const SurveyMeasure& measure) {
    return !measure.always && !is_above_zero(taken(measure, survey.total()));
  };
  measures.erase(std::remove_if(measures.begin(), measures.end(), is_dull), measures.end());
  std::vector<Column> columns{{survey.options().by, "", false}};
  for (const SurveyMeasure& measure : measures) {
    Column& column = columns.emplace_back(label_column(measure.column.name));
    column.heading = measure.heading;
    column.numeric = measure.column.unit.is_number();
  }
  std::vector<Row> rows;
  for (const auto& [group, counts] : survey.groups()) {
    Row row = survey_row(label_of(group), counts, measures);
    const bool told = std::any_of(measures.begin(), measures.end(),
                                  [](const SurveyMeasure& measure) { return measure.always; });
    if (told || std::any_of(row.begin() + 1, row.end(), is_above_zero)) rows.push_back(std::move(row));
  }
  const bool sum = rows.size() > 1;
  if (sum) rows.push_back(survey_row("all", survey.total(), measures));
  Table table = table_of(std::move(name), std::move(columns), std::move(rows));
  table.caption = std::move(caption);
  table.summary_rows = sum ? 1 : 0;
  return table;
}

std::string size_in_words(std::uint64_t bytes) {
  if (bytes < 10'000) return fmt::format("{} bytes", with_thousands(bytes));
  if (bytes < 10'000'000) return fmt::format("{} kB", with_thousands(bytes / 1000));
  return fmt::format("{} MB", with_thousands(bytes / 1'000'000));
}

Table corpus_table(const Survey& survey, const StudySummary& summary) {
  const SurveyCounts& total = survey.total();
  const CorpusSummary& reading = summary.corpus;
  std::vector<Row> rows;
  const auto say = [&](std::string_view what, std::string value) {
    rows.push_back({std::string(what), std::move(value)});
  };
  say("files", fmt::format("{}, {}", with_thousands(reading.files), size_in_words(reading.bytes)));
  for (const IntakeCount& one : intake_counts(summary)) {
    const bool by_kind = one.setting == "files_passed_over" && one.count > 0;
    if (one.count > 0 || one.always)
      say(one.label, by_kind ? passed_over_in_words(reading) : with_thousands(one.count));
  }
  say("words", with_thousands(total.words));
  if (total.documents > 0) {
    say("words a document",
        fmt::format("{:.0f}", static_cast<double>(total.words) / static_cast<double>(total.documents)));
  }
  const std::uint64_t named = survey.groups().size() - survey.groups().count("");
  say("groups", fmt::format("{} of {}", counted(named, "value"), survey.options().by));
  if (!total.first_date.empty()) {
    say("dates", total.first_date == total.last_date
                     ? total.first_date
                     : fmt::format("{} to {}", total.first_date, total.last_date));
  }
  say("duplicate doc_ids", with_thousands(total.duplicate_ids));
  Table table = table_of("corpus", {{"measure", "in all", false}, {"value", " ", false}}, std::move(rows));
  table.caption = "The corpus";
  return table;
}

std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool white = c == ' ' || (c >= '\t' && c <= '\r');
    if (!white) line += c;
    if (white && !line.empty() && line.back() != ' ') line += ' ';
  }
  if (!line.empty() && line.back() == ' ') line.pop_back();
  if (code_points(line) <= longest_example) return line;
  std::size_t at = 0;
  for (std::size_t seen = 0; at < line.size(); ++at) {
    const bool begins = (static_cast<unsigned char>(line[at]) & 0xC0U) != 0x80U;
    if (begins && seen++ == longest_example - 1) break;
  }
  return line.substr(0, at) + "…";
}

Table fields_table(const Survey& survey) {
  std::vector<Row> rows;
  const double documents = static_cast<double>(survey.total().documents);
  for (const SurveyField& field : survey.fields()) {
    std::string distinct = with_thousands(field.distinct);
    if (field.distinct == SurveyField::most_distinct) distinct += " or more";
    rows.push_back({field.name, number(field.documents),
                    documents > 0 ? Value(100.0 * static_cast<double>(field.documents) / documents) : Value(),
                    std::move(distinct), word(one_line(field.example))});
  }
  Table table = table_of("fields",
                         {{"field", "", false},
                          {"documents", "", true},
                          {"filled", "filled %", true, 1},
                          {"distinct", "distinct values", true},
                          {"example", "first value", false}},
                         std::move(rows));
  table.caption = "Fields";
  return table;
}

bool has_any(const SurveyCounts& total, const std::vector<SurveyMeasure>& measures) {
  return std::any_of(measures.begin(), measures.end(),
                     [&](const SurveyMeasure& measure) { return is_above_zero(taken(measure, total)); });
}

}  // namespace

std::vector<ColumnInfo> survey_columns() {
  return infos(columns_of_survey("FIELD", {"KIND"}, {"KIND"}));
}

Table tidy_survey_table(const Survey& survey) {
  std::vector<SurveyRow> rows;
  for (const auto& [group, counts] : survey.groups()) rows.push_back({label_of(group), &counts});
  return tidy_table("survey",
                    columns_of_survey(survey.options().by, survey.options().repairs, survey.options().notes),
                    rows);
}

std::vector<Table> survey_tables(const Survey& survey, const StudySummary& summary) {
  const std::string& by = survey.options().by;
  std::vector<Table> tables;
  tables.push_back(corpus_table(survey, summary));
  tables.push_back(groups_table(survey, "groups", "By " + by, size_measures()));
  tables.push_back(fields_table(survey));
  const auto add = [&](const char* name, const char* caption, std::vector<SurveyMeasure> measures) {
    if (has_any(survey.total(), measures)) {
      tables.push_back(groups_table(survey, name, caption, std::move(measures)));
    }
  };
  add("missing", "Documents without a value", missing_measures());
  add("duplicates", "Duplicates", duplicate_measures());
  add("repairs", "Damage found and repaired", repair_measures(survey.options().repairs));
  add("notes", "Left out, and left as it is", note_measures(survey.options().notes));
  return tables;
}

}  // namespace slant
