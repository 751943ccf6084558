// Four vectors of 16 bytes; a mask is made by adding a bit for each byte.
#pragma once

#include <cstdint>

#ifdef SLANT_EMULATED
#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/arm/neon.h>
#else
#include <arm_neon.h>
#endif

namespace slant::SLANT_KERNEL {

struct Bytes64 {
  uint8x16_t part[4];

  static Bytes64 load(const std::uint8_t* from) {
    return {{vld1q_u8(from), vld1q_u8(from + 16), vld1q_u8(from + 32), vld1q_u8(from + 48)}};
  }
  void store(std::uint8_t* to) const {
    for (int i = 0; i < 4; ++i) vst1q_u8(to + 16 * i, part[i]);
  }

  template <class Of>  // 0xFF in the bytes that the bit is set for
  std::uint64_t mask(Of of) const {
    constexpr std::uint8_t bits[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t weights = vld1q_u8(bits);
    const auto bits_of = [&](int i) { return vandq_u8(of(part[i]), weights); };
    const uint8x16_t halves = vpaddq_u8(vpaddq_u8(bits_of(0), bits_of(1)), vpaddq_u8(bits_of(2), bits_of(3)));
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(halves, halves)), 0);
  }

  std::uint64_t equal(std::uint8_t byte) const {
    return mask([=](uint8x16_t v) { return vceqq_u8(v, vdupq_n_u8(byte)); });
  }
  std::uint64_t either(std::uint8_t one, std::uint8_t other) const {
    return mask(
        [=](uint8x16_t v) { return vorrq_u8(vceqq_u8(v, vdupq_n_u8(one)), vceqq_u8(v, vdupq_n_u8(other))); });
  }
  std::uint64_t any_of(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d) const {
    return mask([=](uint8x16_t v) {
      return vorrq_u8(vorrq_u8(vceqq_u8(v, vdupq_n_u8(a)), vceqq_u8(v, vdupq_n_u8(b))),
                      vorrq_u8(vceqq_u8(v, vdupq_n_u8(c)), vceqq_u8(v, vdupq_n_u8(d))));
    });
  }
  std::uint64_t between(std::uint8_t first, std::uint8_t last) const {
    return mask([=](uint8x16_t v) {
      return vandq_u8(vcgeq_u8(v, vdupq_n_u8(first)), vcleq_u8(v, vdupq_n_u8(last)));
    });
  }
  // Bytes whose lowest six bits are the number of a bit that is set in `row`.
  std::uint64_t picked(std::uint64_t row) const {
    const uint8x16_t seven = vdupq_n_u8(7);
    const uint8x16_t bits = vreinterpretq_u8_u64(vdupq_n_u64(0x8040201008040201U));
    const uint8x16_t rows = vreinterpretq_u8_u64(vdupq_n_u64(row));
    return mask([=](uint8x16_t v) {
      return vtstq_u8(vqtbl1q_u8(rows, vandq_u8(vshrq_n_u8(v, 3), seven)),
                      vqtbl1q_u8(bits, vandq_u8(v, seven)));
    });
  }
  std::uint64_t high() const {
    return mask([](uint8x16_t v) { return vcgeq_u8(v, vdupq_n_u8(0x80)); });
  }
  Bytes64 lower() const {
    Bytes64 out = *this;
    for (uint8x16_t& v : out.part) {
      const uint8x16_t capital = vandq_u8(vcgeq_u8(v, vdupq_n_u8('A')), vcleq_u8(v, vdupq_n_u8('Z')));
      v = vorrq_u8(v, vandq_u8(capital, vdupq_n_u8(0x20)));
    }
    return out;
  }
};

}  // namespace slant::SLANT_KERNEL
