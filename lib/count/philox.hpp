// Random bits by counter: the same question has the same answer in any order, on any thread and platform.
#pragma once

#include <array>
#include <cstdint>

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

}  // namespace slant
