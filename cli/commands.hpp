// Every command of `slant`, by name.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "sheet.hpp"

namespace slant::cli {

// In the order of the help: "table", …, "lexicon check", ….
const std::vector<std::string>& command_names();

// Fills in the sheet of its command, which is the name of one. No other command is looked at.
void fill_in(Sheet& sheet);

// The words of argv that name a command: "lexicon check" of {"lexicon", "check", "a.lex"}. Empty: they name
// none. `validate` is one by itself and the beginning of `validate quotes`.
std::string command_in(const std::vector<std::string>& words);

// "lexicon": whether names of commands go on behind it.
bool begins_a_command(const std::string& word);

// All of them, filled in.
void fill_in_all(std::deque<Sheet>& sheets);

// One file each.
void add_table(Sheet& sheet);
void add_count(Sheet& sheet);
void add_kwic(Sheet& sheet);
void add_profile(Sheet& sheet);
void add_axis(Sheet& sheet);
void add_map(Sheet& sheet);
void add_compare(Sheet& sheet);
void add_distance(Sheet& sheet);
void add_partisanship(Sheet& sheet);
void add_cluster(Sheet& sheet);
void add_scale(Sheet& sheet);
void add_report(Sheet& sheet);
void add_plot(Sheet& sheet);
void add_inspect(Sheet& sheet);
void add_bench(Sheet& sheet);
void add_rerun(Sheet& sheet);
void add_lexicon_list(Sheet& sheet);
void add_lexicon_check(Sheet& sheet);
void add_lexicon_test(Sheet& sheet);
void add_lexicon_show(Sheet& sheet);
void add_lexicon_convert(Sheet& sheet);
void add_lexicon_explain(Sheet& sheet);
void add_lexicon_sample(Sheet& sheet);
void add_lexicon_score(Sheet& sheet);
void add_validate_spans(Sheet& sheet);
void add_validate_quotes(Sheet& sheet);

}  // namespace slant::cli
