// Two vectors of 32 bytes.
#pragma once

#include <cstdint>

#include "base/simd/x86.hpp"

namespace slant::SLANT_KERNEL {

struct Bytes64 {
  __m256i low, up;

  static Bytes64 load(const std::uint8_t* from) {
    return {_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)),
            _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from + 32))};
  }
  void store(std::uint8_t* to) const {
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), low);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to + 32), up);
  }

  static std::uint64_t mask(__m256i a, __m256i b) {
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(a)) |
           (std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(b))} << 32U);
  }
  // 0xFF where first <= byte <= last, as unsigned numbers.
  static __m256i within(__m256i v, std::uint8_t first, std::uint8_t last) {
    const __m256i from_first = _mm256_sub_epi8(v, _mm256_set1_epi8(static_cast<char>(first)));
    const __m256i most = _mm256_set1_epi8(static_cast<char>(last - first));
    return _mm256_cmpeq_epi8(_mm256_min_epu8(from_first, most), from_first);
  }
  static __m256i lower(__m256i v) {
    return _mm256_or_si256(v, _mm256_and_si256(within(v, 'A', 'Z'), _mm256_set1_epi8(0x20)));
  }

  std::uint64_t equal(std::uint8_t byte) const {
    const __m256i wanted = _mm256_set1_epi8(static_cast<char>(byte));
    return mask(_mm256_cmpeq_epi8(low, wanted), _mm256_cmpeq_epi8(up, wanted));
  }
  std::uint64_t either(std::uint8_t one, std::uint8_t other) const {
    const __m256i first = _mm256_set1_epi8(static_cast<char>(one));
    const __m256i second = _mm256_set1_epi8(static_cast<char>(other));
    return mask(_mm256_or_si256(_mm256_cmpeq_epi8(low, first), _mm256_cmpeq_epi8(low, second)),
                _mm256_or_si256(_mm256_cmpeq_epi8(up, first), _mm256_cmpeq_epi8(up, second)));
  }
  std::uint64_t any_of(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d) const {
    const auto is = [](__m256i v, std::uint8_t byte) {
      return _mm256_cmpeq_epi8(v, _mm256_set1_epi8(static_cast<char>(byte)));
    };
    const auto is_any = [&](__m256i v) {
      return _mm256_or_si256(_mm256_or_si256(is(v, a), is(v, b)), _mm256_or_si256(is(v, c), is(v, d)));
    };
    return mask(is_any(low), is_any(up));
  }
  std::uint64_t between(std::uint8_t first, std::uint8_t last) const {
    return mask(within(low, first, last), within(up, first, last));
  }
  // Bytes whose lowest six bits are the number of a bit that is set in `row`.
  std::uint64_t picked(std::uint64_t row) const { return mask(picked(low, row), picked(up, row)); }
  static __m256i picked(__m256i v, std::uint64_t row) {
    const __m256i seven = _mm256_set1_epi8(7);
    const __m256i bits = _mm256_set1_epi64x(static_cast<long long>(0x8040201008040201U));
    const __m256i bit = _mm256_shuffle_epi8(bits, _mm256_and_si256(v, seven));
    const __m256i place = _mm256_and_si256(_mm256_srli_epi16(v, 3), seven);
    const __m256i of_row = _mm256_shuffle_epi8(_mm256_set1_epi64x(static_cast<long long>(row)), place);
    return _mm256_cmpeq_epi8(_mm256_and_si256(of_row, bit), bit);
  }
  std::uint64_t high() const { return mask(low, up); }
  Bytes64 lower() const { return {lower(low), lower(up)}; }
};

}  // namespace slant::SLANT_KERNEL
