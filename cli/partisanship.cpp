// slant partisanship: two sets of outlets, told apart by their words.
#include "compare/partisanship.hpp"

#include "base/diagnostic.hpp"
#include "budget.hpp"
#include "commands.hpp"
#include "compare/costs.hpp"
#include "measured.hpp"
#include "report/contrast_tables.hpp"

namespace slant::cli {
namespace {

struct Flags {
  MeasureFlags measure;
  std::string sets;
};

int make(const MeasureFlags& flags) {
  const Measured measured = measure(flags);
  if (!measured.observations) {
    throw InputError("partisanship leaves out one document at a time, and the table has groups only",
                     "give each document a row, with a doc_id");
  }
  draws_within(flags.budget, costs_of_partisanship(extent_of(measured)), {"partisanship", "", "", 0, 0},
               flags.output);
  const TwoSets sets = two_sets(*measured.observations);
  const Partisanship made = partisanship(*measured.observations, measured.schema(), sets.set_of,
                                         measured.choices, flags.level, measured.workers);
  std::vector<Table> tables;
  tables.push_back(partisanship_table(made, measured.schema(), sets.names[0], sets.names[1]));
  return finish(std::move(tables), measured, flags, {});
}

// --sets FILE is --join FILE --by set.
void add_sets_flag(Sheet& sheet, Flags& flags) {
  FlagValue value = value_of(flags.sets);
  value.read = [read = std::move(value.read), &flags](const std::string& text) {
    read(text);
    flags.measure.study.options.corpus.join = text;
    flags.measure.options.by = {"set"};
    flags.measure.options.by_given = true;
  };
  sheet
      .add("--sets", "FILE", std::move(value),
           "A CSV with the columns outlet and set: the same as --join FILE --by set")
      .without({"--join", "--by"})
      .input();
}

}  // namespace

void add_partisanship(Sheet& sheet) {
  sheet.summary = "How well one mention predicts which of two sets of outlets it comes from, leave-one-out";
  Flags& flags = sheet.own<Flags>();
  add_measure_flags(sheet, flags.measure);
  add_sets_flag(sheet, flags);
  sheet.example = "slant partisanship examples/news.jsonl -l syria --sets examples/camps.csv";
  sheet.run = [&flags] { return make(flags.measure); };
}

}  // namespace slant::cli
