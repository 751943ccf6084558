// The report page: one HTML file that needs neither network nor server, and the run that makes it.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "base/setting.hpp"
#include "corpus/period.hpp"
#include "count/count_table.hpp"
#include "count/unit.hpp"
#include "study/study.hpp"
#include "table/table.hpp"

namespace slant {

struct Page {
  std::string title;
  std::vector<Table> tables;  // for readers without scripts
  std::string data;           // JSON, as app/README.md describes it: what draw_figure() takes, too
};

// The template with all of it in its places.
std::string html_of(const Page& page);

// Names and values of what made a result, in the order in which they are shown.
using PageSettings = std::vector<Setting>;

struct PageOptions {
  std::string by{"outlet"};       // the field whose values make the groups
  std::vector<ChoiceId> choices;  // only these; empty: all
  GroupLimits limits;
  std::optional<Unit> unit;      // of intervals and tests; not said: what fits the documents
  std::optional<Period> period;  // of lines over time; not said: what fits the dates
  std::string title;             // empty: the names of the lexicons
  std::uint64_t seed{1};         // of all that is drawn at random
  double level{.95};             // of intervals and regions
  std::uint32_t lines{10};       // to read, of each group and variant
  // Of the map's regions, and behind p_max; not said: as many as a part of the budget allows, at most 1,000 and 999.
  std::optional<std::uint32_t> replicates, permutations;
  // What the statistics may take: counted work as seconds of one core, and bytes. What does not fit is left out, and the
  // page says so. Not said: a minute and a gigabyte.
  std::optional<double> budget_seconds, budget_bytes;
  // For the page's account of itself: the command line, and what made the counts. The latter is asked once,
  // when the corpus has been read and before anything is made of it; what it throws ends the run.
  std::string command;
  std::function<PageSettings(const StudySummary&)> settings;
};

struct PageStudy {
  Page page;
  StudySummary summary;
};

// Throws what run() throws, InputError where no document has the field `by`, and LimitError where the groups are too many
// for the budget. Memory: as
// count_by_document, then 28 bytes a document and 8 a document and variant. Time: the reading, five replays
// of the documents, and some seconds of resampling unless more is asked for.
PageStudy make_page(const StudyOptions& options, const Lexicon& lexicon, const PageOptions& page);

}  // namespace slant
