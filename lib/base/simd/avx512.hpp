// One vector of 64 bytes, whose comparisons are masks.
#pragma once

#include <cstdint>

#include "base/simd/x86.hpp"

namespace slant::SLANT_KERNEL {

struct Bytes64 {
  __m512i all;

  static Bytes64 load(const std::uint8_t* from) { return {_mm512_loadu_si512(from)}; }
  void store(std::uint8_t* to) const { _mm512_storeu_si512(to, all); }

  std::uint64_t equal(std::uint8_t byte) const {
    return _mm512_cmpeq_epi8_mask(all, _mm512_set1_epi8(static_cast<char>(byte)));
  }
  std::uint64_t either(std::uint8_t one, std::uint8_t other) const { return equal(one) | equal(other); }
  std::uint64_t any_of(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d) const {
    return either(a, b) | either(c, d);
  }
  std::uint64_t between(std::uint8_t first, std::uint8_t last) const {
    const __m512i from_first = _mm512_sub_epi8(all, _mm512_set1_epi8(static_cast<char>(first)));
    return _mm512_cmple_epu8_mask(from_first, _mm512_set1_epi8(static_cast<char>(last - first)));
  }
  // Bytes whose lowest six bits are the number of a bit that is set in `row`.
  std::uint64_t picked(std::uint64_t row) const {
    const __m512i seven = _mm512_set1_epi8(7);
    const __m512i bits = _mm512_set1_epi64(static_cast<long long>(0x8040201008040201U));
    const __m512i bit = _mm512_shuffle_epi8(bits, _mm512_and_si512(all, seven));
    const __m512i place = _mm512_and_si512(_mm512_srli_epi16(all, 3), seven);
    return _mm512_test_epi8_mask(_mm512_shuffle_epi8(_mm512_set1_epi64(static_cast<long long>(row)), place),
                                 bit);
  }
  std::uint64_t high() const { return _mm512_movepi8_mask(all); }
  Bytes64 lower() const {
    return {_mm512_mask_add_epi8(all, between('A', 'Z'), all, _mm512_set1_epi8(0x20))};
  }
};

}  // namespace slant::SLANT_KERNEL
