// Time budgets of permutations and bootstrap for a page; its contrasts, clusters and map.
#include "page/findings.hpp"

#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/wording.hpp"
#include "compare/costs.hpp"
#include "compare/distance.hpp"
#include "model/tally.hpp"
#include "report/map_table.hpp"
#include "report/unit_notes.hpp"

namespace slant {
namespace {

// Parts of the budget that go to random draws: some seconds of a minute.
constexpr double part_of_permutations = 1.0 / 60, part_of_replicates = 1.0 / 50,
                 part_of_corrections = 1.0 / 50;
constexpr std::uint32_t most_permutations = 999, fewest_permutations = 199;
constexpr std::uint32_t most_replicates = 1000, fewest_replicates = 100;
constexpr std::uint32_t fewest_corrections = 49;  // permutations of each pair
constexpr std::size_t corrected_groups = 40;      // of more, distances are left as they are

class Findings {
 public:
  Findings(const Observations& observations, const Schema& schema, const PageOptions& page,
           const Workers& workers)
      : observations_(observations),
        schema_(schema),
        page_(page),
        workers_(workers),
        extent_(extent_of(observations)) {
    budget_.seconds = page.budget_seconds.value_or(budget_.seconds);
    budget_.bytes = page.budget_bytes.value_or(budget_.bytes);
  }

  void add_contrasts(PageContents& contents) const {
    ContrastOptions options;
    options.choices = page_.choices;
    options.seed = page_.seed;
    options.level = page_.level;
    if (observations_.groups() < 2) {
      contents.notes["contrasts"].emplace_back("There is one group: nothing to compare it with.");
      return;
    }
    const Costs costs = costs_of_contrasts(extent_);
    const auto permutations = draws(costs, part_of_permutations, fewest_permutations, most_permutations,
                                    page_.permutations, "--permutations");
    if (!permutations) return leave_out("contrasts", "The contrasts", costs.once, contents);
    contents.permutations = options.permutations = *permutations;
    if (*permutations == 0 && !page_.permutations) {
      contents.notes["contrasts"].emplace_back(
          "No p-max: its random draws do not fit in the budget of this page; --permutations asks for them.");
    }
    contents.contrasts = contrasts(observations_, schema_, options, workers_);
    contents.against = observations_.groups() == 2 ? observations_.labels(1).front() : "rest, pooled";
  }

  void add_map(PageContents& contents) const {
    const Costs costs = costs_of_map(extent_);
    const auto replicates = draws(costs, part_of_replicates, fewest_replicates, most_replicates,
                                  page_.replicates, "--replicates");
    if (!replicates) return leave_out("map", "The map", costs.once, contents);
    MapOptions options;
    options.choices = page_.choices;
    const Map& map = contents.map.emplace(map_of(tally(observations_), schema_, options));
    MapResult result{*contents.counts, map};
    result.unit = name_of(observations_.unit());
    RegionOptions& region = result.region;
    region.seed = page_.seed;
    region.level = page_.level;
    contents.replicates = region.replicates = *replicates;
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
    const Costs of_distances = costs_of_distances(extent_);
    Costs costs = costs_of_clusters(extent_);
    costs.once.steps += of_distances.once.steps;
    costs.once.bytes += of_distances.once.bytes;
    if (!budget_.holds(costs.once)) return leave_out("framing", "The clusters", costs.once, contents);
    options.distance.permutations =
        observations_.groups() > corrected_groups
            ? 0
            : part(part_of_corrections)
                  .draws({{}, of_distances.each}, fewest_corrections, options.distance.permutations);
    if (options.distance.permutations == 0) {
      contents.notes["framing"].emplace_back(
          "The distances behind the clusters are as counted: correcting them for chance does not fit in the budget of this page.");
    }
    const Distances apart = options.distance.permutations == 0
                                ? distances(tally(observations_), schema_, options.distance)
                                : distances(observations_, schema_, options.distance, workers_);
    contents.merges = clusters(matrix_of(apart, true), options.linkage);
  }

 private:
  Budget part(double of_time) const { return {budget_.seconds * of_time, budget_.bytes}; }

  // How many to make; none where not even what goes before them fits. Throws LimitError where a number was asked for
  // and does not fit.
  std::optional<std::uint32_t> draws(const Costs& costs, double of_time, std::uint32_t fewest,
                                     std::uint32_t most, const std::optional<std::uint32_t>& asked,
                                     const char* flag) const {
    if (!budget_.holds(costs.once)) return std::nullopt;
    if (!asked) return part(of_time).draws({{0, costs.once.bytes}, costs.each}, fewest, most);
    const Cost cost = costs.of(*asked);
    if (*asked > 0 && !budget_.holds(cost)) {
      throw LimitError(
          fmt::format("{} {} with {} would take {}, more than --budget {}; --budget {} allows it", flag,
                      *asked, counted(observations_.groups(), "group"), in_words(cost), written(budget_),
                      written(enough_for(cost, budget_))));
    }
    return asked;
  }

  void leave_out(const char* section, const char* what, const Cost& cost, PageContents& contents) const {
    contents.notes[section].push_back(fmt::format(
        "{} of {} would take {}, more than the budget of this page, and {} left out: --budget {} allows it.",
        what, counted(observations_.groups(), "group"), in_words(cost),
        std::string_view(what).ends_with('s') ? "are" : "is", written(enough_for(cost, budget_))));
  }

  const Observations& observations_;
  const Schema& schema_;
  const PageOptions& page_;
  const Workers& workers_;
  Extent extent_;
  Budget budget_;
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
