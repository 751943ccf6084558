// What statistics may take: the flag, the word ahead, and what is left out.
#include "budget.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/message.hpp"
#include "base/wording.hpp"
#include "corpus_run.hpp"

namespace slant::cli {
namespace {

constexpr double told_seconds = 10;

[[noreturn]] void refuse(const Budget& budget, const Costs& costs, const DrawsAsked& asked, bool is_given) {
  const Cost cost = costs.of(is_given ? asked.count : std::min(asked.count, asked.fewest));
  const bool fewer_help = !asked.flag.empty() && asked.count > 0 && costs.of(0).steps <= budget.steps() &&
                          cost.bytes <= budget.bytes;
  throw LimitError(fmt::format(
      "{} would take {}, more than --budget {}; --budget {} allows it, {}fewer groups or articles (another --by, or --where) need less",
      asked.statistic, in_words(cost), written(budget), written(enough_for(cost, budget)),
      fewer_help ? fmt::format("fewer {} ({}) or ", asked.draws, asked.flag) : std::string()));
}

}  // namespace

void add_budget_flag(Sheet& sheet, Budget& budget) {
  FlagValue value{[&budget](const std::string& text) { read_budget(text, budget); },
                  [&budget] { return written(budget); }};
  sheet
      .add(
          "--budget", "TIME,MEMORY", std::move(value),
          "What the statistics may take, estimated ahead by counted work of one core, so that it is the same on every "
          "machine; random draws that do not fit are left out, and what does not fit at all ends with exit code 5")
      .such_as("10min,4GB");
}

DrawsMade draws_within(const Budget& budget, const Costs& costs, const DrawsAsked& asked,
                       const OutputFlags& output) {
  const bool is_given = !asked.flag.empty() && output.sheet->is_given(asked.flag);
  DrawsMade made{asked.count, {}};
  if (!budget.holds(costs.of(asked.count))) {
    made.count = is_given ? 0 : budget.draws(costs, std::min(asked.count, asked.fewest), asked.count);
    if (made.count == 0) refuse(budget, costs, asked, is_given);
    made.note = fmt::format("{}: {} of {} {}; all of them would take {} (--budget).", asked.statistic,
                            with_thousands(made.count), with_thousands(asked.count), asked.draws,
                            in_words(costs.of(asked.count)));
  }
  const Cost cost = costs.of(made.count);
  if (cost.steps >= told_seconds * steps_a_second && !output.quiet)
    say(fmt::format("note: {}: {} of work\n", asked.statistic, in_words(cost)));
  return made;
}

void tell_left_out(const std::vector<DrawsMade>& all, const Budget& budget, std::vector<Table>& tables,
                   std::vector<Setting>& made, const OutputFlags& output) {
  std::vector<std::string> notes;
  for (const DrawsMade& one : all) {
    if (!one.note.empty()) notes.push_back(one.note);
  }
  if (notes.empty()) return;
  tell(notes, tables, output);
  const auto is_budget = [](const Setting& setting) { return setting.name == "budget"; };
  // Where it was typed, the manifest has it already.
  if (!output.sheet->is_given("--budget") && std::none_of(made.begin(), made.end(), is_budget))
    made.push_back({"budget", written(budget)});
}

}  // namespace slant::cli
