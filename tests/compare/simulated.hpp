// Articles drawn from known shares and rates, as moments: what intervals are tried on.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>

#include "compare/interval.hpp"
#include "count/moments.hpp"

namespace slant::simulated {

// SplitMix64 (Steele, Lea and Flood 2014): equal on every machine.
class Draws {
 public:
  explicit Draws(std::uint64_t seed) : state_(seed) {}
  double uniform() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return static_cast<double>((z ^ (z >> 31U)) >> 11U) * 0x1p-53;
  }
  bool happens(double probability) { return uniform() < probability; }
  std::uint64_t poisson(double mean) {  // by products; for means below some hundreds
    std::uint64_t count = 0;
    for (double left = uniform(); left > std::exp(-mean); left *= uniform()) ++count;
    return count;
  }

 private:
  std::uint64_t state_;
};

inline void add(std::uint64_t x, std::uint64_t m, RatioMoments& sums) {
  ++sums.units;
  sums.x += x;
  sums.m += m;
  sums.xx += x * x;
  sums.xm += x * m;
  sums.mm += m * m;
}

enum class Mentions : std::uint8_t { one, two, four, eight, uniform, skewed };  // of the choice in an article
constexpr std::array<const char*, 6> mentions_names{"1", "2", "4", "8", "1 to 8", "skewed"};

struct ShareCell {
  std::uint64_t documents{0};
  Mentions mentions{Mentions::one};
  double share{0};
  double correlation{0};  // of two mentions in one article: beta-binomial
  // No beta-binomial: half of the variant's mentions are from articles that say nothing else.
  bool mixture{false};

  double always() const { return share / 2; }  // such articles
  double seldom() const { return (share - always()) / (1 - always()); }
  double true_correlation() const {
    const double gap = 1 - seldom();
    return mixture ? always() * (1 - always()) * gap * gap / (share * (1 - share)) : correlation;
  }
};

inline std::uint64_t mentions_of(Mentions kind, Draws& draws) {
  if (kind == Mentions::uniform) return 1 + static_cast<std::uint64_t>(draws.uniform() * 8);
  if (kind != Mentions::skewed) return std::uint64_t{1} << static_cast<unsigned>(kind);
  const double at = draws.uniform();
  return at < 0.6 ? 1 : at < 0.8 ? 2 : at < 0.9 ? 4 : 8;
}

struct Drawn {
  RatioMoments sums;
  std::uint64_t mentioning{0};  // documents that mention the choice
};

inline Drawn draw(const ShareCell& cell, Draws& draws) {
  RatioMoments sums;
  // Of two mentions, were no earlier ones known (Pólya's urn).
  const double urn = cell.correlation > 0 ? 1 / cell.correlation - 1 : 0;
  for (std::uint64_t document = 0; document < cell.documents; ++document) {
    const std::uint64_t m = mentions_of(cell.mentions, draws);
    std::uint64_t x = 0;
    if (cell.mixture && draws.happens(cell.always())) {
      x = m;
    } else {
      for (std::uint64_t i = 0; i < m; ++i) {
        const double before = static_cast<double>(i), hits = static_cast<double>(x);
        const double next = cell.mixture           ? cell.seldom()
                            : cell.correlation > 0 ? (cell.share * urn + hits) / (urn + before)
                                                   : cell.share;
        x += draws.happens(next) ? 1 : 0;
      }
    }
    add(x, m, sums);
  }
  return {sums, sums.units};
}

// Variance of the share over that of as many independent draws.
inline double design_effect(const ShareCell& cell, const RatioMoments& sums) {
  const double m = static_cast<double>(sums.m);
  return 1 + cell.true_correlation() * (static_cast<double>(sums.mm) / m - 1);
}

enum class Spread : std::uint8_t { poisson, exponential, topical };  // of an article's rate
constexpr std::array<const char*, 3> spread_names{"none", "exponential", "one article in five"};
constexpr double on_topic = 0.2;  // articles that have all the hits

struct RateCell {
  std::uint64_t documents{0};
  double per_article{0};  // expected hits in an article of mean length
  Spread spread{Spread::poisson};

  double rate() const { return per_article / 550; }  // per word
};

// Articles of 100 to 1,000 words.
inline Drawn draw(const RateCell& cell, Draws& draws) {
  Drawn drawn;
  for (std::uint64_t document = 0; document < cell.documents; ++document) {
    const std::uint64_t words = 100 + static_cast<std::uint64_t>(draws.uniform() * 901);
    double mean = cell.rate() * static_cast<double>(words);
    if (cell.spread == Spread::exponential) mean *= -std::log1p(-draws.uniform());
    if (cell.spread == Spread::topical) mean *= draws.happens(on_topic) ? 1 / on_topic : 0;
    const std::uint64_t hits = draws.poisson(mean);
    drawn.mentioning += hits > 0 ? 1 : 0;
    add(hits, words, drawn.sums);
  }
  return drawn;
}

// Variance of the count, given the words, over a Poisson count's.
inline double design_effect(const RateCell& cell, const RatioMoments& sums) {
  const double excess = cell.spread == Spread::poisson       ? 0
                        : cell.spread == Spread::exponential ? 1
                                                             : 1 / on_topic - 1;
  return 1 + excess * cell.rate() * static_cast<double>(sums.mm) / static_cast<double>(sums.m);
}

// What many intervals did.
struct Tally {
  double replications{0}, below{0}, above{0};  // intervals that lie below, or above, the truth
  double width{0}, known_width{0};             // sums; known: of one who knows the design effect
  double effective{0};                         // m over the design effect
  double few{0};                               // part of the draws that is_few() flags

  double coverage() const { return 1 - (below + above) / replications; }
  double width_ratio() const { return width / known_width; }
};

// The limits half-way between exact ones and Jeffreys', which cover best where units are single draws.
inline Interval known_interval(const ShareCell&, double x, double m, double tail) {
  return {x > 0 ? share_low(x, m, 0.25, tail) : 0, x < m ? share_high(x, m, 0.25, tail) : 1};
}
inline Interval known_interval(const RateCell&, double x, double, double tail) {
  return {x > 0 ? count_low(x, 0.25, tail) : 0, count_high(x, 0.25, tail)};
}

inline Interval interval(const ShareCell&, const RatioMoments& sums, double level) {
  return share_interval(sums, level);
}
inline Interval interval(const RateCell&, const RatioMoments& sums, double level) {
  return rate_interval(sums, level);
}
inline double truth(const ShareCell& cell) {
  return cell.share;
}
inline double truth(const RateCell& cell) {
  return cell.rate();
}
// From x/m of the effective draws to what is estimated.
inline double scale(const ShareCell&, double) {
  return 1;
}
inline double scale(const RateCell&, double m) {
  return 1 / m;
}

template <class Cell>
Tally simulate(const Cell& cell, std::uint64_t replications, std::uint64_t seed) {
  constexpr double level = 0.95;
  Draws draws(seed);
  Tally tally;
  tally.replications = static_cast<double>(replications);
  for (std::uint64_t i = 0; i < replications; ++i) {
    const auto [sums, mentioning] = draw(cell, draws);
    const double effect = design_effect(cell, sums);
    const double x = static_cast<double>(sums.x) / effect, m = static_cast<double>(sums.m) / effect;
    const Interval own = interval(cell, sums, level);
    const Interval known = known_interval(cell, x, m, (1 - level) / 2);
    tally.below += own.high < truth(cell) ? 1 : 0;
    tally.above += own.low > truth(cell) ? 1 : 0;
    tally.width += own.high - own.low;
    tally.known_width += (known.high - known.low) * scale(cell, m);
    tally.effective += m / tally.replications;
    tally.few += is_few(mentioning) ? 1 / tally.replications : 0;
  }
  return tally;
}

}  // namespace slant::simulated
