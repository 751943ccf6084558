// slant cluster: groups joined by their distances.
#include "base/wording.hpp"
#include "budget.hpp"
#include "commands.hpp"
#include "compare/costs.hpp"
#include "compare/distance.hpp"
#include "measured.hpp"
#include "report/distance_tables.hpp"

namespace slant::cli {
namespace {

struct Flags {
  MeasureFlags measure;
  ClusterOptions clusters;
  std::string newick;
};

// What clusters take: their distances, then a clustering and as many more as there are replicates.
std::vector<DrawsMade> fit(const Measured& measured, const Flags& flags, ClusterOptions& options) {
  const Extent extent = extent_of(measured);
  const auto draws = [&](std::uint32_t asked) { return measured.observations ? asked : 0U; };
  const std::string groups = counted(measured.counts.groups().size(), "group");
  const Costs of_distances = costs_of_distances(extent);
  const DrawsMade permutations =
      draws_within(flags.measure.budget, of_distances,
                   {"distances of " + groups, "", "permutations", draws(options.distance.permutations), 49},
                   flags.measure.output);
  if (measured.observations) options.distance.permutations = permutations.count;
  Costs costs = costs_of_clusters(extent);
  const Cost before = of_distances.of(permutations.count);
  costs.once.steps += before.steps;
  costs.once.bytes += before.bytes;
  const DrawsMade replicates =
      draws_within(flags.measure.budget, costs,
                   {"clusters of " + groups, "--replicates", "replicates", draws(options.replicates), 50},
                   flags.measure.output);
  if (measured.observations) options.replicates = replicates.count;
  return {permutations, replicates};
}

std::vector<Merge> merges_of(const Measured& measured, const ClusterOptions& options) {
  const Schema& schema = measured.schema();
  if (!measured.observations) {
    return clusters(matrix_of(distances(tally(measured.counts), schema, options.distance), true),
                    options.linkage);
  }
  const Distances apart = distances(*measured.observations, schema, options.distance, measured.workers);
  ClusterOptions supported = options;
  if (!measured.observations->unit_account().every_group_varies()) supported.replicates = 0;
  return supported_clusters(*measured.observations, schema, apart, supported, measured.workers);
}

int make(Flags& flags) {
  const Measured measured = measure(flags.measure);
  ClusterOptions& options = flags.clusters;
  options.distance.choices = measured.choices;
  options.distance.seed = flags.measure.options.seed;
  const std::vector<DrawsMade> draws = fit(measured, flags, options);
  const std::vector<Merge> merges = merges_of(measured, options);
  if (!flags.newick.empty()) {
    OutputFile file(flags.newick);
    file.stream() << newick(measured.counts, merges);
    file.commit();
  }
  std::vector<Table> tables;
  tables.push_back(is_for_machines(flags.measure.output.format) ? tidy_cluster_table(measured.counts, merges)
                                                                : cluster_tree(measured.counts, merges));
  std::vector<Setting> more{{"metric", std::string(name_of(options.distance.metric))},
                            {"linkage", std::string(name_of(options.linkage))},
                            {"replicates", std::to_string(options.replicates)},
                            {"seed", std::to_string(flags.measure.options.seed)}};
  tell_left_out(draws, flags.measure.budget, tables, more, flags.measure.output);
  return finish(std::move(tables), measured, flags.measure, more);
}

}  // namespace

void add_cluster(Sheet& sheet) {
  sheet.summary = "Groups joined into clusters by their distances, with support";
  Flags& flags = sheet.own<Flags>();
  add_measure_flags(sheet, flags.measure);
  sheet.add("--linkage", flags.clusters.linkage, "How far a cluster is from others");
  sheet.add("--metric", flags.clusters.distance.metric, "Distance between two groups, as in slant distance");
  sheet.add("--replicates", flags.clusters.replicates, "N",
            "Bootstrap samples behind the support; 0: no support");
  sheet.add("--newick", flags.newick, "FILE", "Write the tree in Newick's notation, too").output();
  sheet.example = "slant cluster examples/news.jsonl -l lexicons/syria.lex --linkage ward";
  sheet.run = [&flags] { return make(flags); };
}

}  // namespace slant::cli
