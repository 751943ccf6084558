// Bootstrap weights and permutations from random bits, by integers alone: equal on every platform.
#include "count/resampling.hpp"

#include <algorithm>
#include <array>

namespace slant {
namespace {

std::array<std::uint32_t, 2> key_of(std::uint64_t seed) {
  return {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)};
}

// 2^32 times the probability that a Poisson number with mean 1 is at most k, rounded down.
constexpr std::array<std::uint32_t, 12> poisson_bounds{1580030168, 3160060337, 3950075421, 4213413783,
                                                       4279248373, 4292415291, 4294609777, 4294923276,
                                                       4294962463, 4294966817, 4294967252, 4294967292};

}  // namespace

Draws::Draws(std::uint64_t seed, std::uint32_t replicate, Stream stream)
    : counter_{0, 0, replicate, static_cast<std::uint32_t>(stream)}, key_(key_of(seed)) {}

std::uint32_t Draws::next() {
  if (used_ == numbers_.size()) {
    numbers_ = philox(counter_, key_);
    if (++counter_[0] == 0) ++counter_[1];
    used_ = 0;
  }
  return numbers_[used_++];
}

std::uint32_t Draws::below(std::uint32_t n) {
  std::uint64_t product = std::uint64_t{next()} * n;
  if (static_cast<std::uint32_t>(product) < n) {
    const std::uint32_t unfair = (0U - n) % n;
    while (static_cast<std::uint32_t>(product) < unfair) product = std::uint64_t{next()} * n;
  }
  return static_cast<std::uint32_t>(product >> 32);
}

double Draws::uniform() {
  const std::uint64_t high = next() >> 5U;
  const std::uint64_t low = next() >> 6U;
  return static_cast<double>(high << 26U | low) * 0x1p-53;
}

std::array<std::uint32_t, 4> random_bits(std::uint64_t seed, std::uint32_t replicate, std::uint64_t key,
                                         Stream stream) {
  return philox({static_cast<std::uint32_t>(key), static_cast<std::uint32_t>(key >> 32), replicate,
                 static_cast<std::uint32_t>(stream)},
                key_of(seed));
}

std::uint32_t poisson_weight(std::uint64_t seed, std::uint32_t replicate, std::uint64_t key) {
  const std::uint32_t bits = random_bits(seed, replicate, key, Stream::bootstrap)[0];
  std::uint32_t weight = 0;
  while (weight < poisson_bounds.size() && bits >= poisson_bounds[weight]) ++weight;
  return weight;
}

std::vector<std::uint32_t> poisson_weights(std::uint64_t seed, std::uint32_t replicate,
                                           std::span<const std::uint64_t> keys) {
  std::vector<std::uint32_t> weights(keys.size());
  std::transform(keys.begin(), keys.end(), weights.begin(),
                 [&](std::uint64_t key) { return poisson_weight(seed, replicate, key); });
  return weights;
}

}  // namespace slant
