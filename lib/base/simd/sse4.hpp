// Four vectors of 16 bytes.
#pragma once

#include <cstdint>

#include "base/simd/x86.hpp"

namespace slant::SLANT_KERNEL {

struct Bytes64 {
  __m128i part[4];

  static Bytes64 load(const std::uint8_t* from) {
    const auto at = [from](int i) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from) + i); };
    return {{at(0), at(1), at(2), at(3)}};
  }
  void store(std::uint8_t* to) const {
    for (int i = 0; i < 4; ++i) _mm_storeu_si128(reinterpret_cast<__m128i*>(to) + i, part[i]);
  }

  template <class Of>  // 0xFF in the bytes that the bit is set for
  std::uint64_t mask(Of of) const {
    std::uint64_t out = 0;
    for (int i = 0; i < 4; ++i) {
      out |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(of(part[i])))} << (16 * i);
    }
    return out;
  }
  static __m128i within(__m128i v, std::uint8_t first, std::uint8_t last) {
    const __m128i from_first = _mm_sub_epi8(v, _mm_set1_epi8(static_cast<char>(first)));
    const __m128i most = _mm_set1_epi8(static_cast<char>(last - first));
    return _mm_cmpeq_epi8(_mm_min_epu8(from_first, most), from_first);
  }

  std::uint64_t equal(std::uint8_t byte) const {
    return mask([=](__m128i v) { return _mm_cmpeq_epi8(v, _mm_set1_epi8(static_cast<char>(byte))); });
  }
  std::uint64_t either(std::uint8_t one, std::uint8_t other) const {
    const __m128i first = _mm_set1_epi8(static_cast<char>(one));
    const __m128i second = _mm_set1_epi8(static_cast<char>(other));
    return mask([=](__m128i v) { return _mm_or_si128(_mm_cmpeq_epi8(v, first), _mm_cmpeq_epi8(v, second)); });
  }
  std::uint64_t any_of(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d) const {
    const auto is = [](__m128i v, std::uint8_t byte) {
      return _mm_cmpeq_epi8(v, _mm_set1_epi8(static_cast<char>(byte)));
    };
    return mask([=](__m128i v) {
      return _mm_or_si128(_mm_or_si128(is(v, a), is(v, b)), _mm_or_si128(is(v, c), is(v, d)));
    });
  }
  std::uint64_t between(std::uint8_t first, std::uint8_t last) const {
    return mask([=](__m128i v) { return within(v, first, last); });
  }
  // Bytes whose lowest six bits are the number of a bit that is set in `row`.
  std::uint64_t picked(std::uint64_t row) const {
    const __m128i seven = _mm_set1_epi8(7);
    const __m128i bits = _mm_set1_epi64x(static_cast<long long>(0x8040201008040201U));
    const __m128i rows = _mm_set1_epi64x(static_cast<long long>(row));
    return mask([=](__m128i v) {
      const __m128i bit = _mm_shuffle_epi8(bits, _mm_and_si128(v, seven));
      const __m128i of_row = _mm_shuffle_epi8(rows, _mm_and_si128(_mm_srli_epi16(v, 3), seven));
      return _mm_cmpeq_epi8(_mm_and_si128(of_row, bit), bit);
    });
  }
  std::uint64_t high() const {
    return mask([](__m128i v) { return v; });
  }
  Bytes64 lower() const {
    Bytes64 out = *this;
    for (__m128i& v : out.part) {
      v = _mm_or_si128(v, _mm_and_si128(within(v, 'A', 'Z'), _mm_set1_epi8(0x20)));
    }
    return out;
  }
};

}  // namespace slant::SLANT_KERNEL
