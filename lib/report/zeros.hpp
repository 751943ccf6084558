// Whether rows of nothing are written, and how many rows that may make.
#pragma once

#include <cstdint>

#include "base/enum_names.hpp"

namespace slant {

enum class Zeros { all, mentioned };  // everything that could have been counted, or only what is above zero
template <>
inline constexpr auto enum_names<Zeros> = spelled("all", "mentioned");

struct ZeroRows {
  Zeros zeros{Zeros::all};
  std::uint64_t max_rows{
      10'000'000};  // as long as a statistics program takes; --zeros mentioned has no limit
};

// Throws LimitError, which names the flag, if all zeros of units × variants would be more than max_rows.
void check_rows(std::uint64_t units, std::uint64_t variants, const ZeroRows& rows);

}  // namespace slant
