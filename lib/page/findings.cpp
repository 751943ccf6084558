// Time budgets of permutations and bootstrap for a page; its contrasts, clusters and map.
#include "page/findings.hpp"

#include <algorithm>

#include "base/wording.hpp"
#include "compare/distance.hpp"
#include "model/tally.hpp"
#include "report/map_table.hpp"
#include "report/unit_notes.hpp"

namespace slant {
namespace {

// Work that a page may take beside the reading of its corpus, in cells looked at: some seconds.
constexpr double permutation_work = 2e8, bootstrap_work = 3e8;
constexpr std::uint32_t most_permutations = 999, fewest_permutations = 199;
constexpr std::uint32_t most_replicates = 1000, fewest_replicates = 100;
constexpr std::size_t corrected_groups = 40;  // of more, distances are left as they are

std::uint32_t affordable(double work, double each, std::uint32_t fewest, std::uint32_t most) {
  const double times = work / std::max(1.0, each);
  if (times < fewest) return 0;
  return static_cast<std::uint32_t>(std::min(times, static_cast<double>(most)));
}

double cells_of(const Observations& observations) {
  double cells = static_cast<double>(observations.documents());
  for (std::size_t d = 0; d < observations.documents(); ++d)
    cells += static_cast<double>(observations.cells(d).size());
  return cells;
}

class Findings {
 public:
  Findings(const Observations& observations, const Schema& schema, const PageOptions& page,
           const Workers& workers)
      : observations_(observations),
        schema_(schema),
        page_(page),
        workers_(workers),
        cells_(cells_of(observations)),
        rows_(static_cast<double>(observations.groups() * schema.variants.size())) {}

  void add_contrasts(PageContents& contents) const {
    ContrastOptions options;
    options.choices = page_.choices;
    options.seed = page_.seed;
    options.level = page_.level;
    options.permutations = page_.permutations.value_or(
        affordable(permutation_work, cells_ + rows_, fewest_permutations, most_permutations));
    contents.permutations = options.permutations;
    if (observations_.groups() < 2) {
      contents.notes["contrasts"].emplace_back("There is one group: nothing to compare it with.");
      return;
    }
    contents.contrasts = contrasts(observations_, schema_, options, workers_);
    contents.against = observations_.groups() == 2 ? observations_.labels(1).front() : "rest, pooled";
  }

  void add_map(PageContents& contents) const {
    MapOptions options;
    options.choices = page_.choices;
    const Map& map = contents.map.emplace(map_of(tally(observations_), schema_, options));
    MapResult result{*contents.counts, map};
    result.unit = name_of(observations_.unit());
    RegionOptions& region = result.region;
    region.seed = page_.seed;
    region.level = page_.level;
    region.replicates = page_.replicates.value_or(
        affordable(bootstrap_work, cells_ + 4 * rows_, fewest_replicates, most_replicates));
    contents.replicates = region.replicates;
    if (region.replicates >= 2 && map.dimensions > 0) {
      contents.regions = result.regions = map_regions(map, observations_, options, region, workers_);
    } else {
      result.no_regions = "the page would take too long; --replicates asks for them";
    }
    contents.notes["map"] =
        map.dimensions < 2
            ? std::vector<
                  std::string>{"Too few outlets, or words in which they differ, for a map of two axes."}
            : map_notes(result);
  }

  void add_clusters(PageContents& contents) const {
    ClusterOptions options;
    options.distance.choices = page_.choices;
    options.distance.seed = page_.seed;
    options.replicates = 0;
    if (observations_.groups() > corrected_groups) options.distance.permutations = 0;
    const Distances apart = options.distance.permutations == 0
                                ? distances(tally(observations_), schema_, options.distance)
                                : distances(observations_, schema_, options.distance, workers_);
    contents.merges = clusters(matrix_of(apart, true), options.linkage);
  }

 private:
  const Observations& observations_;
  const Schema& schema_;
  const PageOptions& page_;
  const Workers& workers_;
  double cells_, rows_;  // of documents, and of the table
};

void add_unit_notes(const Observations& observations, PageContents& contents) {
  for (const std::string& note : unit_notes(observations)) {
    contents.notes["framing"].push_back(note);
    contents.notes["contrasts"].push_back(note);
  }
}

}  // namespace

void add_findings(const Observations& observations, const Schema& schema, const PageOptions& options,
                  const Workers& workers, PageContents& contents) {
  if (observations.groups() == 0) {
    for (const char* section : {"contrasts", "map"})
      contents.notes[section].emplace_back("There is no article.");
    return;
  }
  const Findings findings(observations, schema, options, workers);
  findings.add_contrasts(contents);
  findings.add_map(contents);
  findings.add_clusters(contents);
  add_unit_notes(observations, contents);
}

}  // namespace slant
