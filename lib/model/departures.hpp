// How far each group's words are from what it would use if it chose as all groups do: what a map decomposes.
#pragma once

#include "model/map_frame.hpp"
#include "model/matrix.hpp"

namespace slant {

RowMatrix whole(const CountRows& counts);  // zeros and all
// m_gb s_v: what the group would use. O(groups × variants).
RowMatrix expected_counts(const Masses& masses, const MapFrame& frame);

// From counts n_gv their departures a_gv = y_gv √c_v, with c_v the variant's mass and m_gb the group's
// mentions of the variant's block:
//
// within, ca  y = (n_gv − m_gb s_v) / (n_g c_v), the residual from the expectation given the block, s_v being
//             the pooled share: correspondence analysis of a table whose columns fall into sets (Escofier
//             1984, "Analyse factorielle en référence à un modèle"; Cazes, Chessel and Dolédec 1988). With
//             one block it is ordinary correspondence analysis (Greenacre 2017, appendix A).
// pca         y = log of the smoothed share over the pooled one, centred by pooled shares within the block
//             and over the groups that mention it: weighted log-ratio analysis (Greenacre and Lewi 2009).
//             Smoothed: (n_gv + α s_v) / (m_gb + α), α = options.smoothing × the block's variants.
//
// The map is the decomposition of Σ_g r_g a_g a_gᵀ, r_g being the group's mass. A block that a group does not
// mention departs by 0. Method poisson: see log_bilinear.hpp.
RowMatrix departures(const CountRows& counts, const Masses& masses, const MapFrame& frame,
                     const MapOptions& options);

}  // namespace slant
