// Poisson counts whose logarithms depart from an expectation by a matrix of low rank.
#pragma once

#include <vector>

#include "model/matrix.hpp"

namespace slant {

// n_gv ~ Poisson(e_gv exp(θ_g · φ_v)), θ and φ with independent normal priors of mean 0 and precision
// `ridge`: Goodman's (1979, 1985) RC association model with given margins, as exponential-family PCA
// (Collins, Dasgupta and Schapire 2001).
struct LogBilinear {
  Matrix groups;                         // θ: groups × rank
  Matrix variants;                       // φ: variants × rank
  double deviance{0}, null_deviance{0};  // of active groups; the latter with θ = 0
};

struct LogBilinearOptions {
  double ridge{1};
  int sweeps{200};         // at most
  double precision{1e-9};  // sweeps end when the penalised deviance falls by less, relative to itself
};

// Alternates Newton steps over groups and over variants from `start`, whose ranks count. Cells with
// expectation 0 say nothing. Groups that are not active get their θ from the φ of the others. A sweep is
// O(groups × variants × rank²).
LogBilinear fit_log_bilinear(const RowMatrix& counts, const RowMatrix& expected,
                             const std::vector<bool>& active, LogBilinear start,
                             const LogBilinearOptions& options);

}  // namespace slant
