// What the report page shows, as JSON: the format that app/README.md describes.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/setting.hpp"
#include "compare/contrasts.hpp"
#include "count/count_table.hpp"
#include "model/clusters.hpp"
#include "model/map_regions.hpp"
#include "study/reading_sample.hpp"

namespace slant {

// Bounds of what a page holds, so that it stays below 5 MB whatever the corpus.
struct PageLimits {
  std::size_t intervals{120'000};   // cells of the framing table over all voices that have intervals
  std::size_t contrasts{9'000};     // rows; each group keeps those with the largest |z|
  std::size_t times{8'000};         // rows of time; groups with few articles go first
  std::size_t lines{4'000};         // of the concordance: who draws them must keep to it
  std::size_t text{700'000};        // bytes of whole articles, in turn over the groups
  std::size_t text_of_one{20'000};  // bytes of one article; the rest is cut
};

// "records read", 350, "from 2 files".
struct PageFact {
  std::string name;
  std::uint64_t count{0};
  std::string more;
};

struct PageContents {
  std::string title, command, cite;
  std::vector<Setting> settings;                          // all that made the page
  std::vector<Setting> unit;                              // what was resampled, and why
  std::map<std::string, std::vector<std::string>> notes;  // sentences by section
  double level{.95};
  std::uint64_t seed{1};
  std::uint32_t replicates{0}, permutations{0};
  Measure measure{Measure::share};
  std::string against{"rest, pooled"};
  std::vector<ChoiceId> choices;  // only these; empty: all
  std::vector<PageFact> facts;

  // All by one field, the same groups in the same order, with moments.
  const CountTable* counts{nullptr};
  const CountTable* voices{nullptr};   // split by voice
  std::string period;                  // "month"; empty: articles have no dates, and the next two are null
  const CountTable* periods{nullptr};  // by group and period
  const CountTable* all_periods{nullptr};  // by period

  std::optional<Map> map;  // nothing: cannot be made
  std::vector<GroupRegion> regions;
  std::vector<Merge> merges;  // empty: no clusters
  std::optional<Contrasts> contrasts;
  Readings readings;
  PageLimits limits;
};

// O(what is shown). Adds to the notes what the limits left out.
std::string page_data(PageContents contents);

}  // namespace slant
