// Bootstrap standard errors: all groups resampled at once, then the spread of each group.
#include "compare/bootstrap_errors.hpp"

#include <cmath>

#include "base/ratio.hpp"
#include "compare/interval.hpp"
#include "compare/quantile.hpp"
#include "count/observations.hpp"
#include "count/resampling.hpp"
#include "model/tally.hpp"

namespace slant {
namespace {

Vector raw_scores(const Wordscores& of) {
  Vector scores(static_cast<Eigen::Index>(of.texts.size()));
  for (std::size_t g = 0; g < of.texts.size(); ++g) scores[static_cast<Eigen::Index>(g)] = of.texts[g].raw;
  return scores;
}

GroupError error_of(const Vector& drawn, double estimate, const UnitSizes& size, double level) {
  GroupError made{missing, missing, missing, size.units};
  if (size.units < fewest_units || size.effective_units < 2 || std::isnan(estimate)) return made;
  double n = 0, mean = 0, squares = 0;
  for (const double value : drawn) {
    if (std::isnan(value)) continue;
    ++n;
    const double step = value - mean;
    mean += step / n;
    squares += step * (value - mean);
  }
  if (n < 2 || 2 * n < static_cast<double>(drawn.size())) return made;
  made.error = std::sqrt(squares / (n - 1) * size.effective_units / (size.effective_units - 1));
  const double reach = student_quantile(1 - (1 - level) / 2, size.effective_units - 1) * made.error;
  made.low = estimate - reach;
  made.high = estimate + reach;
  return made;
}

}  // namespace

std::vector<GroupError> bootstrap_errors(const Observations& observations,
                                         const std::vector<VariantId>& variants, const Vector& estimates,
                                         const std::function<Vector(const Matrix& counts)>& statistic,
                                         const BootstrapOptions& options, const Workers& workers) {
  std::vector<Eigen::Index> columns;
  columns.reserve(variants.size());
  for (const VariantId variant : variants) columns.push_back(at(variant.index()));
  Matrix drawn(at(options.replicates), estimates.size());
  std::vector<Tally> scratch(workers.count);
  workers.each(options.replicates, [&](std::size_t i, unsigned worker) {
    tally(observations,
          poisson_weights(options.seed, static_cast<std::uint32_t>(i), observations.unit_keys()),
          scratch[worker]);
    drawn.row(at(i)) = statistic(scratch[worker].counts(Eigen::all, columns)).transpose();
  });
  const std::vector<UnitSizes> sizes = unit_sizes(observations, variants);
  std::vector<GroupError> made;
  made.reserve(sizes.size());
  for (std::size_t g = 0; g < sizes.size(); ++g) {
    made.push_back(error_of(drawn.col(at(g)), estimates[at(g)], sizes[g], options.level));
  }
  return made;
}

std::vector<GroupError> wordfish_errors(const Observations& observations,
                                        const std::vector<VariantId>& variants, const Wordfish& fit,
                                        const WordfishOptions& model, const BootstrapOptions& options,
                                        const Workers& workers) {
  const auto positions = [&](const Matrix& drawn) { return wordfish_near(fit, drawn, model).positions; };
  return bootstrap_errors(observations, variants, fit.positions, positions, options, workers);
}

std::vector<GroupError> wordscores_errors(const Observations& observations,
                                          const std::vector<VariantId>& variants, const Wordscores& fit,
                                          const std::vector<std::optional<double>>& given,
                                          const BootstrapOptions& options, const Workers& workers) {
  const auto raw = [&](const Matrix& drawn) { return raw_scores(wordscores(drawn, given)); };
  return bootstrap_errors(observations, variants, raw_scores(fit), raw, options, workers);
}

}  // namespace slant
