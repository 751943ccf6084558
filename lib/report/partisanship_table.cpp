// Choices as rows, all of them at the bottom.
#include "report/partisanship_table.hpp"

#include <cmath>

#include "report/columns.hpp"

namespace slant {

Table partisanship_table(const Partisanship& partisanship, const Schema& schema, const std::string& first,
                         const std::string& second) {
  std::vector<Row> rows;
  double mentions[2] = {0, 0};
  for (const ChoicePartisanship& of : partisanship.choices) {
    rows.push_back({name_of(schema, of.choice), first, second, of.leave_out, of.low, of.high, of.plug_in,
                    integer(of.units[0]), integer(of.units[1]),
                    integer(static_cast<std::uint64_t>(of.mentions[0])),
                    integer(static_cast<std::uint64_t>(of.mentions[1]))});
    for (std::size_t set = 0; set < 2; ++set) mentions[set] += of.mentions[set];
  }
  rows.push_back({"(all)", first, second, partisanship.leave_out, partisanship.low, partisanship.high,
                  partisanship.plug_in, Value(), Value(), integer(static_cast<std::uint64_t>(mentions[0])),
                  integer(static_cast<std::uint64_t>(mentions[1]))});
  Table made = table_of("partisanship",
                        {label_column("choice"), label_column("set_a"), label_column("set_b"),
                         number_column("leave_out", 3), number_column("low", 3), number_column("high", 3),
                         number_column("plug_in", 3), number_column("units_a"), number_column("units_b"),
                         number_column("mentions_a"), number_column("mentions_b")},
                        std::move(rows));
  made.caption = "Partisanship: how often one mention tells " + first + " from " + second;
  made.summary_rows = 1;
  made.note =
      "Half: the two sets cannot be told apart, 1: they have no word in common. leave_out: each unit is told "
      "by the "
      "others' words; low, high: its interval, where five units of each set mention the choice; plug_in: by "
      "its own too, and too large where units are few. (all): by mentions, over "
      "the choices "
      "that have leave_out.";
  if (partisanship.choices.empty()) {
    made.note += "\n–: nobody mentions a choice.";
  } else if (std::isnan(partisanship.leave_out)) {
    made.note += "\n–: no choice that two units of each set mention.";
  } else {
    made.note += "\n–: fewer than two units of a set mention the choice.";
  }
  return made;
}

}  // namespace slant
