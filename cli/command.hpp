// A command of `slant`: its usage, and what it does once its flags are read.
#pragma once

#include <functional>

#include <CLI/CLI.hpp>

namespace slant::cli {

struct Command {
  CLI::App* app;
  std::function<int()> run;  // returns an ExitCode
};

// Each declares its flags under its parent; one file a command.
Command add_table(CLI::App& parent);
Command add_count(CLI::App& parent);
Command add_axis(CLI::App& parent);
Command add_map(CLI::App& parent);
Command add_kwic(CLI::App& parent);
Command add_profile(CLI::App& parent);
Command add_compare(CLI::App& parent);
Command add_distance(CLI::App& parent);
Command add_partisanship(CLI::App& parent);
Command add_cluster(CLI::App& parent);
Command add_scale(CLI::App& parent);
Command add_plot(CLI::App& parent);
Command add_inspect(CLI::App& parent);
Command add_report(CLI::App& parent);
Command add_bench(CLI::App& parent);
Command add_lexicon_list(CLI::App& lexicon);
Command add_lexicon_check(CLI::App& lexicon);
Command add_lexicon_test(CLI::App& lexicon);
Command add_lexicon_convert(CLI::App& lexicon);
Command add_lexicon_show(CLI::App& lexicon);
Command add_lexicon_explain(CLI::App& lexicon);
Command add_lexicon_sample(CLI::App& lexicon);
Command add_lexicon_score(CLI::App& lexicon);
Command add_validate_spans(CLI::App& validate);  // validate itself
Command add_validate_quotes(CLI::App& validate);

}  // namespace slant::cli
