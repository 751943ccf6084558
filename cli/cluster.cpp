// slant cluster: groups joined by their distances.
#include <memory>

#include "command.hpp"
#include "compare/supported_clusters.hpp"
#include "measured.hpp"
#include "report/cluster_table.hpp"
#include "report/distance_table.hpp"

namespace slant::cli {

Command add_cluster(CLI::App& parent) {
  CLI::App& app =
      *parent.add_subcommand("cluster", "Groups joined into clusters by their distances, with support");
  struct Flags {
    MeasureFlags measure;
    ClusterOptions clusters;
    std::string newick;
  };
  const auto flags = std::make_shared<Flags>();
  add_measure_flags(app, flags->measure);
  add_named(app, "--linkage", flags->clusters.linkage,
            {{"average", Linkage::average}, {"ward", Linkage::ward}},
            "How far a cluster is from others: average unless said");
  add_named(app, "--metric", flags->clusters.distance.metric,
            {{"jensen-shannon", Metric::jensen_shannon},
             {"hellinger", Metric::hellinger},
             {"aitchison", Metric::aitchison},
             {"cosine", Metric::cosine}},
            "As of slant distance");
  app.add_option("--replicates", flags->clusters.replicates, "Of the bootstrap; 0: no support")
      ->type_name("N");
  app.add_option("--newick", flags->newick, "Write the tree in Newick's notation, too")->type_name("FILE");
  add_example(app, "slant cluster examples/news.jsonl -l lexicons/syria.lex --linkage ward");

  return {&app, [flags] {
            const Measured measured = measure(flags->measure);
            ClusterOptions& options = flags->clusters;
            options.distance.choices = measured.choices;
            options.distance.seed = flags->measure.seed;
            std::vector<Merge> merges;
            if (measured.observations) {
              const Distances apart =
                  distances(*measured.observations, measured.schema(), options.distance, measured.workers);
              merges = supported_clusters(*measured.observations, measured.schema(), apart, options,
                                          measured.workers);
            } else {
              merges = clusters(
                  matrix_of(distances(tally(measured.counts), measured.schema(), options.distance), true),
                  options.linkage);
            }
            if (!flags->newick.empty()) {
              Output file(flags->newick);
              file.stream() << newick(measured.counts, merges);
              file.commit();
            }
            std::vector<Table> tables;
            tables.push_back(is_for_machines(flags->measure.output.format)
                                 ? tidy_cluster_table(measured.counts, merges)
                                 : cluster_tree(measured.counts, merges));
            return finish(std::move(tables), measured, flags->measure,
                          {{"metric", std::string(name_of(options.distance.metric))},
                           {"linkage", options.linkage == Linkage::ward ? "ward" : "average"},
                           {"replicates", fmt::format("{}", options.replicates)},
                           {"seed", fmt::format("{}", flags->measure.seed)}});
          }};
}

}  // namespace slant::cli
