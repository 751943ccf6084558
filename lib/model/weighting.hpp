// What a group's counts become before groups are compared: five weightings by name.
#pragma once

#include <cstdint>

#include "base/enum_names.hpp"
#include "count/schema.hpp"
#include "model/matrix.hpp"
#include "model/tally.hpp"

namespace slant {

// Of a group g, a variant v of choice c: n_gv hits, N_gc mentions of the choice, W_g words. Without g: of all
// groups. With K_c variants in use, the pooled shares are p_v = (n_v + s) / (N_c + s K_c) and the prior
// counts a_v = s K_c p_v, of which each choice has s K_c.
enum class Weighting : std::uint8_t {
  // (n_gv + a_v) / (N_gc + s K_c): the mean under a Dirichlet
  // prior (Good 1965). Few mentions stay near the pooled shares.
  share,
  // ln share_gv − mean of ln share_gw over the choice's variants: the centred log-ratio (Aitchison 1986, §4.5).
  clr,
  // ln of the odds (n_gv + a_v) / (N_gc + s K_c − n_gv − a_v) of g over those of all other groups together:
  // Monroe, Colaresi and Quinn 2008, eq. 15, within the choice.
  log_odds,
  rate,    // 1,000 n_gv / W_g
  tf_idf,  // rate × ln(groups / groups that have v) (Spärck Jones 1972); 0 for what all groups say
};
template <>
inline constexpr auto enum_names<Weighting> = spelled("share", "clr", "log-odds", "rate", "tf-idf");

struct WeightingOptions {
  Weighting weighting{Weighting::clr};
  double smoothing{0.5};  // s, prior mentions a variant; above 0. Jeffreys' ½
};

// NaN: no such number (nobody mentions the choice; a category has no shares; a rate without words; one group
// has no rest, one variant no odds; a variant that nobody uses no logarithm, but share and rate 0). Ignored
// variants are NaN throughout.
struct Profiles {
  Matrix values;     // groups × variants
  Vector pooled;     // of all groups together, by variant; of log-odds 0
  Matrix residuals;  // values − pooled; 0 where the group does not mention the choice
};

// O(groups × variants).
Profiles profiles(const Tally& tally, const Schema& schema, const WeightingOptions& options);

}  // namespace slant
