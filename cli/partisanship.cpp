// slant partisanship: two sets of outlets, told apart by their words.
#include "compare/partisanship.hpp"

#include "base/diagnostic.hpp"
#include "commands.hpp"
#include "measured.hpp"
#include "report/contrast_tables.hpp"

namespace slant::cli {
namespace {

int make(const MeasureFlags& flags) {
  const Measured measured = measure(flags);
  if (!measured.observations) {
    throw InputError("partisanship leaves out one document at a time, and the table has groups only",
                     "give each document a row, with a doc_id");
  }
  const TwoSets sets = two_sets(*measured.observations);
  const Partisanship made = partisanship(*measured.observations, measured.schema(), sets.set_of,
                                         measured.choices, flags.level, measured.workers);
  std::vector<Table> tables;
  tables.push_back(partisanship_table(made, measured.schema(), sets.names[0], sets.names[1]));
  return finish(std::move(tables), measured, flags, {});
}

// --sets FILE is --join FILE --by set.
void add_sets_flag(Sheet& sheet, MeasureFlags& flags) {
  FlagValue value = value_of(flags.study.options.corpus.join);
  value.read = [read = std::move(value.read), &flags](const std::string& text) {
    read(text);
    flags.options.by = {"set"};
    flags.options.by_given = true;
  };
  // The same member as that of --join, which tells it.
  value.written = [] { return std::string(); };
  sheet
      .add("--sets", "FILE", std::move(value),
           "A CSV with the columns outlet and set: the same as --join FILE --by set")
      .without({"--join", "--by"})
      .input();
}

}  // namespace

void add_partisanship(Sheet& sheet) {
  sheet.summary = "How well one mention tells two sets of outlets apart, leave-one-out";
  MeasureFlags& flags = sheet.own<MeasureFlags>();
  add_measure_flags(sheet, flags);
  add_sets_flag(sheet, flags);
  sheet.example =
      "slant partisanship examples/news.jsonl -l lexicons/syria.lex --by lean --where "
      "'lean=pro-government,pro-opposition'";
  sheet.run = [&flags] { return make(flags); };
}

}  // namespace slant::cli
