// Codes counted by unit, then the same sum over pairs for each unit and for all codes together.
#include "audit/alpha.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "base/diagnostic.hpp"
#include "base/ratio.hpp"
#include "compare/quantile.hpp"
#include "count/resampling.hpp"

namespace slant {
namespace {

constexpr std::size_t most_ratios = 1000;

struct CodeCount {
  std::uint32_t code;  // in the different codes, ascending
  double count;
};
using CodeCounts = std::span<const CodeCount>;

double total(CodeCounts counts) {
  double sum = 0;
  for (const CodeCount& one : counts) sum += one.count;
  return sum;
}

class Codes {
 public:
  Codes(std::span<const CodedUnit> units, CodeLevel level) : level_(level) {
    for (const CodedUnit& unit : units) add(unit);
    std::sort(values_.begin(), values_.end());
    values_.erase(std::unique(values_.begin(), values_.end()), values_.end());
    for (const CodedUnit& unit : units) add_counts(unit);
    if (level == CodeLevel::ratio && values_.size() > most_ratios)
      throw LimitError("more than 1,000 different codes: too many for alpha of ratios");
  }

  std::size_t units() const { return keys_.size(); }
  const std::vector<std::uint64_t>& keys() const { return keys_; }  // of the units' documents
  std::size_t codes() const { return codes_; }
  std::size_t documents() const { return std::set<std::uint64_t>(keys_.begin(), keys_.end()).size(); }
  std::size_t different() const { return values_.size(); }
  bool any_differ() const {  // within a unit
    return counts_.size() > keys_.size();
  }

  // Each unit as often as its weight says; NaN where no two codes differ.
  double alpha(std::span<const std::uint32_t> weights) const {
    std::vector<CodeCount> all;
    for (std::uint32_t code = 0; code < values_.size(); ++code) all.push_back({code, 0});
    for (std::size_t u = 0; u < units(); ++u) {
      for (const CodeCount& one : of_unit(u)) all[one.code].count += weights[u] * one.count;
    }
    const double n = total(all);
    const std::vector<double> scores = scores_of(all);
    std::erase_if(all, [](const CodeCount& one) { return one.count == 0; });
    if (all.size() < 2) return missing;
    double observed = 0;
    for (std::size_t u = 0; u < units(); ++u) {
      if (weights[u] == 0) continue;
      observed += weights[u] * differences(of_unit(u), scores) / (total(of_unit(u)) - 1);
    }
    return 1 - (n - 1) * observed / differences(all, scores);
  }

 private:
  static std::ptrdiff_t codes_of(const CodedUnit& unit) {
    return std::count_if(unit.codes.begin(), unit.codes.end(), [](double c) { return !std::isnan(c); });
  }

  void add(const CodedUnit& unit) {
    if (codes_of(unit) < 2) return;
    for (const double code : unit.codes) {
      if (!std::isnan(code)) values_.push_back(code);
    }
  }

  void add_counts(const CodedUnit& unit) {
    if (codes_of(unit) < 2) return;
    std::map<std::uint32_t, double> counts;
    for (const double code : unit.codes) {
      if (std::isnan(code)) continue;
      const auto at = std::lower_bound(values_.begin(), values_.end(), code) - values_.begin();
      ++counts[static_cast<std::uint32_t>(at)];
      ++codes_;
    }
    for (const auto& [code, count] : counts) counts_.push_back({code, count});
    ends_.push_back(counts_.size());
    keys_.push_back(unit.key);
  }

  CodeCounts of_unit(std::size_t u) const {
    const std::size_t begin = u == 0 ? 0 : ends_[u - 1];
    return {counts_.data() + begin, ends_[u] - begin};
  }

  // What is subtracted: of ordinal codes the middle of their ranks, so that the difference of two is the
  // number of codes between them and half of those on them.
  std::vector<double> scores_of(const std::vector<CodeCount>& all) const {
    if (level_ != CodeLevel::ordinal) return values_;
    std::vector<double> ranks;
    double below = 0;
    for (const CodeCount& one : all) {
      ranks.push_back(below + one.count / 2);
      below += one.count;
    }
    return ranks;
  }

  // Squared, summed over all ordered pairs.
  double differences(CodeCounts counts, const std::vector<double>& scores) const {
    if (counts.size() < 2) return 0;  // exactly
    const double n = total(counts);
    double sum = 0;
    switch (level_) {
      case CodeLevel::nominal:
        for (const CodeCount& one : counts) sum += one.count * (n - one.count);
        return sum;
      case CodeLevel::ordinal:
      case CodeLevel::interval: {
        double mean = 0;
        for (const CodeCount& one : counts) mean += one.count * scores[one.code] / n;
        for (const CodeCount& one : counts) {
          const double away = scores[one.code] - mean;
          sum += one.count * away * away;
        }
        return 2 * n * sum;
      }
      case CodeLevel::ratio:
        for (const CodeCount& a : counts) {
          for (const CodeCount& b : counts) {
            if (a.code == b.code) continue;  // which may be 0 and 0
            const double part = (scores[a.code] - scores[b.code]) / (scores[a.code] + scores[b.code]);
            sum += a.count * b.count * part * part;
          }
        }
        return sum;
    }
    return sum;
  }

  CodeLevel level_;
  std::vector<double> values_;  // different codes, ascending
  std::vector<CodeCount> counts_;
  std::vector<std::size_t> ends_;  // of each unit's in counts_
  std::vector<std::uint64_t> keys_;
  std::size_t codes_{0};
};

std::uint64_t coders_of(std::span<const CodedUnit> units) {
  std::vector<bool> coded;
  for (const CodedUnit& unit : units) {
    if (coded.size() < unit.codes.size()) coded.resize(unit.codes.size());
    for (std::size_t i = 0; i < unit.codes.size(); ++i) {
      if (!std::isnan(unit.codes[i])) coded[i] = true;
    }
  }
  return static_cast<std::uint64_t>(std::count(coded.begin(), coded.end(), true));
}

AlphaLack lack_of(const Alpha& alpha, const Codes& codes) {
  if (alpha.coders < 2) return AlphaLack::one_coder;
  if (codes.units() == 0) return AlphaLack::no_pairs;
  if (codes.different() < 2) return AlphaLack::all_equal;
  if (alpha.documents < fewest_units) return AlphaLack::too_few;
  return codes.any_differ() ? AlphaLack::nothing : AlphaLack::no_quarrel;
}

}  // namespace

Alpha krippendorff_alpha(std::span<const CodedUnit> units, const AlphaOptions& options,
                         const Workers& workers) {
  const Codes codes(units, options.level);
  Alpha made{missing, {missing, missing}, coders_of(units), codes.units(), codes.codes(), codes.documents()};
  made.lack = lack_of(made, codes);
  if (codes.different() < 2 || made.coders < 2) return made;
  made.value = codes.alpha(std::vector<std::uint32_t>(codes.units(), 1));
  if (made.lack != AlphaLack::nothing) return made;

  std::vector<double> drawn(options.replicates);
  workers.each(drawn.size(), [&](std::size_t i, unsigned) {
    drawn[i] = codes.alpha(poisson_weights(options.seed, static_cast<std::uint32_t>(i), codes.keys()));
  });
  std::erase_if(drawn, [](double value) { return std::isnan(value); });
  if (drawn.empty() || 2 * drawn.size() < options.replicates) {
    made.lack = AlphaLack::seldom;
    return made;
  }
  made.interval = central_interval(drawn, options.confidence);
  return made;
}

}  // namespace slant
