// The four distance metrics (Jensen–Shannon, Hellinger, Aitchison, cosine) and their derivatives.
#include <cmath>

#include "compare/distance.hpp"

namespace slant {
namespace {

double jensen_shannon(std::span<const double> x, double X, std::span<const double> y, double Y) {
  double sum = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double p = x[i] / X;
    const double q = y[i] / Y;
    if (q == 0) {
      sum += p;
    } else if (p == 0) {
      sum += q;
    } else {
      const double middle = (p + q) / 2;
      sum += p * std::log2(p / middle) + q * std::log2(q / middle);
    }
  }
  return sum / 2;
}

double affinity(std::span<const double> x, double X, std::span<const double> y, double Y) {
  double sum = 0;
  for (std::size_t i = 0; i < x.size(); ++i) sum += std::sqrt(x[i] * y[i]);
  return sum / std::sqrt(X * Y);
}

double norm(std::span<const double> x) {
  double sum = 0;
  for (const double count : x) sum += count * count;
  return std::sqrt(sum);
}

double cosine(std::span<const double> x, std::span<const double> y) {
  double sum = 0;
  for (std::size_t i = 0; i < x.size(); ++i) sum += x[i] * y[i];
  return sum / (norm(x) * norm(y));
}

constexpr double prior = 0.5;

// ln of smoothed p less that of smoothed q: the difference of the clrs and of their means.
double log_ratio(double x, double y) {
  return std::log((x + prior) / (y + prior));
}

double mean_log_ratio(std::span<const double> x, std::span<const double> y) {
  double sum = 0;
  for (std::size_t i = 0; i < x.size(); ++i) sum += log_ratio(x[i], y[i]);
  return sum / static_cast<double>(x.size());
}

double aitchison(std::span<const double> x, std::span<const double> y) {
  const double mean = mean_log_ratio(x, y);
  double sum = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double difference = log_ratio(x[i], y[i]) - mean;
    sum += difference * difference;
  }
  return sum;
}

}  // namespace

double divergence(Metric metric, std::span<const double> x, double X, std::span<const double> y, double Y) {
  switch (metric) {
    case Metric::jensen_shannon:
      return jensen_shannon(x, X, y, Y);
    case Metric::hellinger:
      return 1 - affinity(x, X, y, Y);
    case Metric::aitchison:
      return aitchison(x, y);
    case Metric::cosine:
      return 1 - cosine(x, y);
  }
  return 0;
}

void slopes(Metric metric, std::span<const double> x, double X, std::span<const double> y, double Y,
            std::span<double> by_p) {
  const bool is_cosine = metric == Metric::cosine;
  const bool is_aitchison = metric == Metric::aitchison;
  const double like = is_cosine ? cosine(x, y) : 0;
  const double own = is_cosine ? norm(x) : 1;
  const double other = is_cosine ? norm(y) : 1;
  const double mean = is_aitchison ? mean_log_ratio(x, y) : 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double p = x[i] / X;
    const double q = y[i] / Y;
    switch (metric) {
      case Metric::jensen_shannon:
        by_p[i] = p > 0 ? std::log2(2 * p / (p + q)) / 2 : 0;
        break;
      case Metric::hellinger:
        by_p[i] = p > 0 ? -std::sqrt(q / p) / 2 : 0;
        break;
      case Metric::aitchison:
        by_p[i] = 2 * (log_ratio(x[i], y[i]) - mean) * X / (x[i] + prior);
        break;
      case Metric::cosine:
        by_p[i] = (like * x[i] / own - y[i] / other) * X / own;
        break;
    }
  }
}

}  // namespace slant
