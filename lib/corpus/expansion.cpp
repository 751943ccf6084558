// The limit on decompression: refuses archive bombs by their ratio of expansion.
#include "corpus/expansion.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/diagnostic.hpp"

namespace slant {

void Expansion::add_expanded(std::uint64_t bytes) {
  expanded_ += bytes;
  if (expanded_ <= floor_bytes || expanded_ / max_ratio_ <= std::max<std::uint64_t>(packed_, 1)) return;
  throw LimitError(fmt::format(
      "{}: expands to more than {} times its size, as an archive bomb does; --max-archive-ratio allows more",
      file_, max_ratio_));
}

}  // namespace slant
