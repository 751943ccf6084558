// Random numbers by counter; bootstrap weights and permutations that depend on seed, replicate and the keys
// of units alone.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace slant {

// Philox4x32-10: Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3".
// Four independent uniform 32-bit numbers for each counter. Some 12 ns.
inline std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter,
                                           std::array<std::uint32_t, 2> key) {
  constexpr std::uint64_t first = 0xD2511F53, second = 0xCD9E8D57;
  constexpr std::uint32_t golden = 0x9E3779B9, root = 0xBB67AE85;
  for (int round = 0; round < 10; ++round) {
    const std::uint64_t a = first * counter[0];
    const std::uint64_t b = second * counter[2];
    counter = {static_cast<std::uint32_t>(b >> 32) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(b),
               static_cast<std::uint32_t>(a >> 32) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(a)};
    key[0] += golden;
    key[1] += root;
  }
  return counter;
}

// What random numbers are for: streams of one seed share none.
enum class Stream : std::uint32_t { bootstrap, permutation, split, start, multiplier };

// Numbers of one stream and replicate, one after the other, for what has no key of its own.
class Draws {
 public:
  Draws(std::uint64_t seed, std::uint32_t replicate, Stream stream);

  std::uint32_t next();
  // Uniform on 0 … n − 1, without bias (Lemire 2019); n > 0.
  std::uint32_t below(std::uint32_t n);
  double uniform();  // on [0, 1), 53 bits

 private:
  std::array<std::uint32_t, 4> counter_;
  std::array<std::uint32_t, 2> key_;
  std::array<std::uint32_t, 4> numbers_{};
  unsigned used_{4};
};

// 128 random bits of a unit in one replicate, by its key alone. Some 12 ns.
std::array<std::uint32_t, 4> random_bits(std::uint64_t seed, std::uint32_t replicate, std::uint64_t key,
                                         Stream stream);

// How often a unit stands in a bootstrap replicate: Poisson with mean 1, by its key alone (Chamandy et al.
// 2012). Some 12 ns.
std::uint32_t poisson_weight(std::uint64_t seed, std::uint32_t replicate, std::uint64_t key);

// One weight a unit, by their keys.
std::vector<std::uint32_t> poisson_weights(std::uint64_t seed, std::uint32_t replicate,
                                           std::span<const std::uint64_t> keys);

// Puts `items` in random order (Fisher and Yates). Equal for equal draws: whoever wants independence of the
// order of documents sorts the items by key first. Some 5 ns an item.
template <class Item>
void shuffle(std::span<Item> items, Draws& draws) {
  for (std::size_t left = items.size(); left > 1; --left) {
    std::swap(items[left - 1], items[draws.below(static_cast<std::uint32_t>(left))]);
  }
}

}  // namespace slant
