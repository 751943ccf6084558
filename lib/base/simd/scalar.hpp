// The scalar implementation of Bytes64, against which the vector ones are tested.
#pragma once

#include <cstdint>
#include <cstring>

namespace slant::SLANT_KERNEL {

struct Bytes64 {
  std::uint8_t bytes[64];

  static Bytes64 load(const std::uint8_t* from) {
    Bytes64 out;
    std::memcpy(out.bytes, from, 64);
    return out;
  }
  void store(std::uint8_t* to) const { std::memcpy(to, bytes, 64); }

  template <class Holds>
  std::uint64_t mask(Holds holds) const {
    std::uint64_t out = 0;
    for (unsigned i = 0; i < 64; ++i) out |= std::uint64_t{holds(bytes[i])} << i;
    return out;
  }
  std::uint64_t equal(std::uint8_t byte) const {
    return mask([=](std::uint8_t b) { return b == byte; });
  }
  std::uint64_t either(std::uint8_t one, std::uint8_t other) const { return equal(one) | equal(other); }
  std::uint64_t any_of(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d) const {
    return mask([=](std::uint8_t byte) { return byte == a || byte == b || byte == c || byte == d; });
  }
  std::uint64_t between(std::uint8_t first, std::uint8_t last) const {
    return mask([=](std::uint8_t b) { return b >= first && b <= last; });
  }
  // Bytes whose lowest six bits are the number of a bit that is set in `row`.
  std::uint64_t picked(std::uint64_t row) const {
    return mask([=](std::uint8_t b) { return (row >> (b & 0x3FU) & 1U) != 0; });
  }
  std::uint64_t high() const {
    return mask([](std::uint8_t b) { return b >= 0x80; });
  }
  Bytes64 lower() const {
    Bytes64 out = *this;
    for (std::uint8_t& b : out.bytes) b = b >= 'A' && b <= 'Z' ? static_cast<std::uint8_t>(b | 0x20) : b;
    return out;
  }
};

}  // namespace slant::SLANT_KERNEL
