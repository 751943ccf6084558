// From a corpus to the data of a page.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "count/document_table.hpp"
#include "count/names.hpp"
#include "count/observations.hpp"
#include "page/account.hpp"
#include "page/findings.hpp"
#include "page/page.hpp"
#include "page/page_data.hpp"
#include "report/framing_tables.hpp"
#include "report/group_notes.hpp"
#include "report/unit_notes.hpp"
#include "study/counting.hpp"
#include "study/reading_sample.hpp"
#include "study/study.hpp"

namespace slant {
namespace {

constexpr std::size_t most_lines_over_time = 48;
constexpr std::size_t most_static_cells = 5'000;

// Counts of the documents by some fields, with what intervals need.
CountTable counted_by(const DocumentTable& documents, const Schema& schema,
                      const std::vector<std::string>& by, const Unit& unit, std::optional<Split> split = {}) {
  RowFields fields(documents.fields(), by);
  std::vector<std::string> other;
  if (!unit.other_field().empty()) other.emplace_back(unit.other_field());
  RowFields units(documents.fields(), other);
  CountTable counts(schema, by, unit, split);
  DocumentRow row;
  for (DocumentTable::Cursor cursor = documents.rows(); cursor.next(row);)
    counts.add(fields.values(row), row.words, row.cells,
               {row.event, {}, other.empty() ? std::string_view() : units.values(row).front()});
  counts.settle_unit();
  return counts;
}

// The finest of day, month, quarter and year of which there are not too many; none: there are no dates.
std::optional<Period> fitting_period(const DocumentTable& documents) {
  for (const Period one : {Period::day, Period::month, Period::quarter, Period::year}) {
    RowFields fields(documents.fields(), {std::string(name_of(one))});
    std::string first, last;
    std::size_t dated = 0, all = 0;
    DocumentRow row;
    for (DocumentTable::Cursor cursor = documents.rows(); cursor.next(row); ++all) {
      const std::string_view period = fields.values(row).front();
      if (period.empty()) continue;
      ++dated;
      if (first.empty() || period < first) first = period;
      if (last < period) last = period;
    }
    const bool is_year = one == Period::year;
    if (dated == 0 || (!is_year && 2 * dated < all)) continue;
    if (is_year || !periods_between(first, last, one, most_lines_over_time).empty()) return one;
  }
  return std::nullopt;
}

// The groups' and those of all periods.
std::vector<std::string> fields_of(const PageOptions& page) {
  std::vector<std::string> fields{page.by};
  for (const std::string_view period : enum_names<Period>) {
    if (period != page.by) fields.emplace_back(period);
  }
  return fields_for_units(std::move(fields), page.unit);
}

ReadingOptions reading_of(const PageOptions& page) {
  ReadingOptions reading;
  reading.lines = page.lines;
  if (page.lines == 0) reading.documents = 0;  // no line would lead to them
  reading.all_lines = PageLimits{}.lines;
  reading.seed = page.seed;
  return reading;
}

std::vector<Table> static_tables(const CountTable& counts, const PageOptions& page) {
  const std::size_t groups = counts.groups().size(), variants = counts.schema().variants.size();
  if (groups * variants <= most_static_cells) {
    FramingOptions framing;
    framing.choices = page.choices;
    framing.level = page.level;
    return framing_tables(counts, framing);
  }
  Table none;
  none.note =
      fmt::format("The table of {} by {} is too large for a page without scripts: slant table writes it.",
                  counted(groups, "group"), counted(variants, "variant"));
  std::vector<Table> tables;
  tables.push_back(std::move(none));
  return tables;
}

// Takes the documents of groups beyond the limits out of `documents`; returns the names of these groups, sorted.
std::vector<std::string> leave_out(DocumentTable& documents, const Schema& schema, const PageOptions& page) {
  if (!page.limits.any()) return {};
  const CountTable counts = sum(documents, schema, {page.by});
  const std::vector<std::size_t> kept = groups_within(counts, page.limits, page.choices);
  std::vector<std::string> names = names_without(counts, kept);
  if (!names.empty()) documents = documents_of(documents, counts, kept);
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

PageStudy make_page(const StudyOptions& options, const Lexicon& lexicon, const PageOptions& page) {
  const Schema& schema = lexicon.schema;
  ReadingSample sample(schema, page.by, reading_of(page));
  DocumentStudy study = count_by_document(options, lexicon, fields_of(page), &sample);
  const PageSettings counting = page.settings ? page.settings(study.summary) : PageSettings{};
  check_fields(study.summary, {page.by}, "--by");
  if (page.unit && !page.unit->is_document()) check_fields(study.summary, {page.unit->field}, "--unit");

  const std::vector<std::string> left_out = leave_out(study.documents, schema, page);
  const Observations observations(study.documents, schema, {{page.by}, page.unit});
  const Unit& unit = observations.unit();
  const CountTable counts = counted_by(study.documents, schema, {page.by}, unit);
  const CountTable voices = counted_by(study.documents, schema, {page.by}, unit, Split::voice);
  PageContents contents;
  contents.title = page.title.empty() ? names_of_lexicons(schema) : page.title;
  contents.command = page.command;
  contents.cite = citation(schema);
  contents.level = page.level;
  contents.seed = page.seed;
  contents.choices = page.choices;
  contents.facts = facts_of(study.summary, counts.groups().size(), page.by, options.corpus.duplicates);
  contents.counts = &counts;
  contents.voices = &voices;
  const std::optional<Period> period = page.period ? page.period : fitting_period(study.documents);
  if (period) contents.period = name_of(*period);
  std::optional<CountTable> periods, all_periods;
  if (!contents.period.empty()) {
    periods = counted_by(study.documents, schema, {page.by, contents.period}, unit);
    all_periods = counted_by(study.documents, schema, {contents.period}, unit);
    contents.periods = &*periods;
    contents.all_periods = &*all_periods;
  }
  add_findings(observations, schema, page, workers_on(options.threads), contents);
  contents.readings = sample.take();
  if (!left_out.empty()) {
    for (const char* section : {"clearest", "corpus"})
      contents.notes[section].push_back(left_out_note(page.limits, left_out));
    const auto is_out = [&](const auto& read) {
      return std::binary_search(left_out.begin(), left_out.end(), read.group);
    };
    std::erase_if(contents.readings.lines, is_out);
    std::erase_if(contents.readings.documents, is_out);
  }
  contents.unit = unit_settings(observations.unit_account());
  contents.settings = settings_of(contents, counting);

  PageStudy made;
  made.summary = study.summary;
  made.page.title = contents.title;
  made.page.tables = static_tables(counts, page);
  made.page.data = page_data(std::move(contents));
  return made;
}

}  // namespace slant
