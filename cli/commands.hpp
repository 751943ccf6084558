// Every command of `slant`, by name.
#pragma once

#include "sheet/commands.hpp"

namespace slant::cli {

inline constexpr const char* what_slant_is = "who chose which words, in whose voice, and how often";

extern const Commands commands;

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
void add_partial(Sheet& sheet);
void add_merge(Sheet& sheet);
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
