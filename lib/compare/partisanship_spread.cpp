// Units' shares around those of their set and of both sets, as moments.
#include "compare/partisanship_spread.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slant {
namespace {

constexpr double units_more = 4;  // of both sets; each takes the other's part of them

using Shares = std::vector<double>;

Shares mean_of_both(const std::array<Shares, 2>& of) {
  Shares made(of[0]);
  for (std::size_t v = 0; v < made.size(); ++v) made[v] = (of[0][v] + of[1][v]) / 2;
  return made;
}

// Two shares stand for each set: the mean of its units' shares, whose words are judged, and that of its mentions,
// which judge.
struct SetShares {
  std::array<Shares, 2> judged, judging;
};

class ChoiceSpread {
 public:
  ChoiceSpread(const ChoiceUnits& choice, const ChoicePartisanship& of) : choice_(choice) {
    const std::size_t variants = choice.all[0].size();
    for (std::size_t set = 0; set < 2; ++set) {
      n_[set] = static_cast<double>(of.units[set]);
      size_[set] = of.mentions[set] / n_[set];
      own_.judged[set].assign(variants, 0);
      for (std::size_t v = 0; v < variants; ++v)
        own_.judging[set].push_back(choice.all[set][v] / of.mentions[set]);
    }
    for (const auto& [key, unit] : choice.units) {
      for (std::size_t set = 0; set < 2; ++set) {
        const double mentions = sum_of(unit[set]);
        if (mentions == 0) continue;
        for (std::size_t v = 0; v < variants; ++v) own_.judged[set][v] += unit[set][v] / mentions / n_[set];
      }
    }
    both_.judged.fill(mean_of_both(own_.judged));
    both_.judging.fill(mean_of_both(own_.judging));
    for (std::size_t set = 0; set < 2; ++set) set_slopes(set);
  }

  double units(std::size_t set) const { return n_[set]; }
  double more(std::size_t set) const { return units_more * n_[1 - set] / (n_[0] + n_[1]); }
  // Of (n − 1) units' spread in n − 1 + more.
  double own_factor(std::size_t set) const { return 1 / (n_[set] * (n_[set] - 1 + more(set))); }
  double more_factor(std::size_t set) const { return more(set) * own_factor(set); }
  // Of what all units of `from`, which stand for half of both sets, say.
  double half_of(std::size_t from) const { return (n_[0] + n_[1]) / (n_[0] + n_[1] - 1) / (2 * n_[from]); }

  // What the unit moves, as one of `set`, by its own words and by those it judges; around 0 over the set.
  double moves(std::size_t set, const Shares& unit, double mentions) const {
    double sum = 0;
    for (std::size_t v = 0; v < unit.size(); ++v) {
      sum += judges_[set][v] * (unit[v] / mentions - own_.judged[set][v]) / 2;
      sum += slopes_[set][v] * (unit[v] - mentions * own_.judging[set][v]) / size_[set];
    }
    return sum;
  }

  // Around 0 over both sets.
  double mean_moved(std::size_t set) const {
    double sum = 0;
    for (const auto& [key, unit] : choice_.units) {
      for (std::size_t from = 0; from < 2; ++from) {
        const double mentions = sum_of(unit[from]);
        if (mentions > 0) sum += moves(set, unit[from], mentions) / (2 * n_[from]);
      }
    }
    return sum;
  }

  struct Form {
    double squares, less;
  };
  Form own() const { return form(own_, {own_factor(0), own_factor(1)}); }
  Form of_both(double factor) const { return form(both_, {factor * half_of(0), factor * half_of(1)}); }

 private:
  void set_slopes(std::size_t set) {
    for (std::size_t v = 0; v < own_.judged[0].size(); ++v) {
      const double share = own_.judging[set][v];
      const double other = own_.judging[1 - set][v];
      const double sum = share + other;
      judges_[set].push_back(partisanship_of(share, other));
      const double difference = own_.judged[set][v] - own_.judged[1 - set][v];
      slopes_[set].push_back(sum > 0 ? difference * other / (sum * sum) / 2 : 0);
    }
  }

  // Of both squares the sum over units; what a unit in both sets moves is the difference of its two.
  Form form(const SetShares& around, const std::array<double, 2>& factors) const {
    Form sum{0, 0};
    for (const auto& [key, unit] : choice_.units) {
      const std::array<double, 2> mentions{sum_of(unit[0]), sum_of(unit[1])};
      for (std::size_t v = 0; v < unit[0].size(); ++v) {
        const double m = both_.judging[0][v];
        if (m == 0) continue;
        double judged = 0;
        double judging = 0;
        for (std::size_t set = 0; set < 2; ++set) {
          if (mentions[set] == 0) continue;
          const double factor = (set == 0 ? 1 : -1) * std::sqrt(factors[set]);
          judged += factor * (unit[set][v] / mentions[set] - around.judged[set][v]);
          judging += factor * (unit[set][v] - mentions[set] * around.judging[set][v]) / size_[set];
        }
        const double sum_of_two = judged + judging, between = judged - judging;
        sum.squares += sum_of_two * sum_of_two / (32 * m);
        sum.less += between * between / (32 * m);
      }
    }
    return sum;
  }

  const ChoiceUnits& choice_;
  std::array<double, 2> n_{}, size_{};  // units that mention the choice; mentions of one in the mean
  SetShares own_, both_;
  std::array<Shares, 2> judges_, slopes_;
};

}  // namespace

double sum_of(const std::vector<double>& counts) {
  return std::accumulate(counts.begin(), counts.end(), 0.0);
}

double partisanship_of(double share, double other_share) {
  return share + other_share > 0 ? share / (share + other_share) : 0.5;
}

void PartisanshipSpread::add(const ChoiceUnits& choice, const ChoicePartisanship& of, double weight,
                             double away) {
  const ChoiceSpread spread(choice, of);
  const auto own = spread.own();
  const auto more = spread.of_both(spread.more_factor(0) + spread.more_factor(1));
  squares_ += weight * (own.squares + more.squares);
  less_ += weight * (own.less + more.less);
  exchanged_ += weight * spread.of_both(1 / spread.units(0) + 1 / spread.units(1)).squares;
  const std::array<double, 2> means{spread.mean_moved(0), spread.mean_moved(1)};
  for (const auto& [key, unit] : choice.units) {
    for (std::size_t from = 0; from < 2; ++from) {
      const double mentions = sum_of(unit[from]);
      if (mentions == 0) continue;
      Moved& moved = moved_[key];
      moved.mentions[from] += mentions;
      moved.by[from] +=
          weight * std::sqrt(spread.own_factor(from)) * spread.moves(from, unit[from], mentions) +
          away * mentions;
      for (std::size_t set = 0; set < 2; ++set) {
        const double apart = spread.moves(set, unit[from], mentions) - means[set];
        more_[set] += weight * weight * spread.more_factor(set) * spread.half_of(from) * apart * apart;
      }
    }
  }
}

SquareEstimate PartisanshipSpread::of(double observed) const {
  std::array<double, 2> own = more_, mentions{}, squares{};
  double both = 0;
  for (const auto& [key, unit] : moved_) {
    both += 2 * unit.by[0] * unit.by[1];
    for (std::size_t set = 0; set < 2; ++set) {
      own[set] += unit.by[set] * unit.by[set];
      mentions[set] += unit.mentions[set];
      squares[set] += unit.mentions[set] * unit.mentions[set];
    }
  }
  SquareEstimate made{observed + less_, squares_, exchanged_, std::max(own[0] + own[1] + both, 0.0), 0};
  // Satterthwaite (1946), of Kish's (1965) effective units; contributions are skewed, hence half as many.
  double squares_over = 0;
  double units = 0;
  for (std::size_t set = 0; set < 2; ++set) {
    const double degrees = std::max((mentions[set] * mentions[set] / squares[set] - 1) / 2, 2.0);
    squares_over += own[set] * own[set] / degrees;
    units += degrees;
  }
  const double apart = own[0] + own[1];
  made.degrees = squares_over > 0 ? apart * apart / squares_over : units;
  return made;
}

}  // namespace slant
