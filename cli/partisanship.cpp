// slant partisanship: two sets of outlets, told apart by their words.
#include "compare/partisanship.hpp"

#include <memory>

#include "command.hpp"
#include "count/group_index.hpp"
#include "measured.hpp"
#include "report/partisanship_table.hpp"

namespace slant::cli {
namespace {

struct Sets {
  std::vector<int> set_of;
  std::vector<std::string> names;
};

// The two groups that have a label; throws InputError where there are more or fewer.
Sets sets_of(const Observations& observations) {
  Sets sets;
  std::string listed;
  for (std::size_t group = 0; group < observations.groups(); ++group) {
    const std::string& label = observations.labels(group)[0];
    sets.set_of.push_back(label == missing_label ? -1 : static_cast<int>(sets.names.size()));
    if (label == missing_label) continue;
    sets.names.push_back(label);
    listed += (listed.empty() ? "" : ", ") + label;
  }
  if (sets.names.size() != 2) {
    throw InputError(fmt::format("partisanship is between two sets, and {} has {}{}", observations.by()[0],
                                 sets.names.size(), listed.empty() ? "" : ": " + listed),
                     "name a field with two values (--by), or join one: --join camps.csv --by set");
  }
  return sets;
}

}  // namespace

Command add_partisanship(CLI::App& parent) {
  CLI::App& app = *parent.add_subcommand(
      "partisanship", "How well one mention tells two sets of outlets apart, leave-one-out");
  const auto flags = std::make_shared<MeasureFlags>();
  add_measure_flags(app, *flags);
  app.add_option("--sets", flags->study.options.corpus.join,
                 "A CSV with the columns outlet and set: the same as --join FILE --by set")
      ->type_name("FILE")
      ->excludes("--join")
      ->each([flags](const std::string&) {
        flags->by = {"set"};
        flags->by_given = true;
      });
  add_example(app,
              "slant partisanship examples/news.jsonl -l lexicons/syria.lex --by lean "
              "--where 'lean=pro-government,pro-opposition'");

  return {&app, [flags] {
            const Measured measured = measure(*flags);
            if (!measured.observations) {
              throw InputError(
                  "partisanship leaves out one document at a time, and the table has groups only",
                  "give each document a row, with a doc_id");
            }
            const Sets sets = sets_of(*measured.observations);
            const Partisanship made = partisanship(*measured.observations, measured.schema(), sets.set_of,
                                                   measured.choices, flags->level, measured.workers);
            std::vector<Table> tables;
            tables.push_back(partisanship_table(made, measured.schema(), sets.names[0], sets.names[1]));
            return finish(std::move(tables), measured, *flags, {});
          }};
}

}  // namespace slant::cli
