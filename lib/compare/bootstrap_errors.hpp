// Standard errors of what is estimated for each group from all counts together: positions on a scale.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "base/workers.hpp"
#include "count/observations.hpp"
#include "model/matrix.hpp"
#include "model/scaling.hpp"

namespace slant {

struct BootstrapOptions {
  std::uint32_t replicates{200};
  std::uint64_t seed{1};
  double level{.95};  // of intervals
};

struct GroupError {  // NaN: there is none
  double error, low, high;
  std::uint64_t units;  // that mention one of the variants
};

// `statistic` turns counts (groups × `variants`) into one number a group, NaN where there is none, and is
// called from several threads. Each replicate weighs the units anew (count/resampling.hpp); the variance is
// that of the replicates times n / (n − 1), the interval `estimates` ± t(n − 1) errors, n being the group's
// effective units (Σm)² / Σm² (Kish 1965). None below five units or two effective ones, or where half of the
// replicates have no number. Deterministic whatever the workers. O(replicates × (cells + groups × variants)).
std::vector<GroupError> bootstrap_errors(const Observations& observations,
                                         const std::vector<VariantId>& variants, const Vector& estimates,
                                         const std::function<Vector(const Matrix& counts)>& statistic,
                                         const BootstrapOptions& options, const Workers& workers = {});

// Of the positions that wordfish_near() gives each replicate, from `fit` on; of the raw scores of wordscores().
std::vector<GroupError> wordfish_errors(const Observations& observations,
                                        const std::vector<VariantId>& variants, const Wordfish& fit,
                                        const WordfishOptions& model, const BootstrapOptions& options,
                                        const Workers& workers = {});
std::vector<GroupError> wordscores_errors(const Observations& observations,
                                          const std::vector<VariantId>& variants, const Wordscores& fit,
                                          const std::vector<std::optional<double>>& given,
                                          const BootstrapOptions& options, const Workers& workers = {});

}  // namespace slant
