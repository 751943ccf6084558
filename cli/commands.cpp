// The commands, in the order of the help.
#include "commands.hpp"

#include <array>

namespace slant::cli {
namespace {

constexpr std::array all{Command{"table", add_table},
                         Command{"count", add_count},
                         Command{"kwic", add_kwic},
                         Command{"profile", add_profile},
                         Command{"axis", add_axis},
                         Command{"map", add_map},
                         Command{"compare", add_compare},
                         Command{"distance", add_distance},
                         Command{"partisanship", add_partisanship},
                         Command{"cluster", add_cluster},
                         Command{"scale", add_scale},
                         Command{"report", add_report},
                         Command{"plot", add_plot},
                         Command{"partial", add_partial},
                         Command{"merge", add_merge},
                         Command{"inspect", add_inspect},
                         Command{"bench", add_bench},
                         Command{"rerun", add_rerun},
                         Command{"lexicon list", add_lexicon_list},
                         Command{"lexicon check", add_lexicon_check},
                         Command{"lexicon test", add_lexicon_test},
                         Command{"lexicon show", add_lexicon_show},
                         Command{"lexicon convert", add_lexicon_convert},
                         Command{"lexicon explain", add_lexicon_explain},
                         Command{"lexicon sample", add_lexicon_sample},
                         Command{"lexicon score", add_lexicon_score},
                         Command{"validate", add_validate_spans},
                         Command{"validate quotes", add_validate_quotes}};

}  // namespace

constinit const Commands commands{all};

}  // namespace slant::cli
