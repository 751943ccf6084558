// Storage of a field's words: arrays that are used again and only grow.
#include "text/words.hpp"

#include <algorithm>
#include <cstring>
#include <limits>

#include "base/diagnostic.hpp"

namespace slant {

void Words::start(std::uint32_t text_size) {
  text_size_ = text_size;
  size_ = 0;
  displaced_.clear();
  folded_size_ = std::size_t{text_size} + padding;
  if (folded_.size() < folded_size_ + padding) folded_.renew(folded_size_ + folded_size_ / 8 + padding);
}

void Words::reserve(std::size_t more) {
  const std::size_t wanted = size_ + more;
  if (begins_.size() >= wanted) return;
  begins_.grow(wanted + wanted / 2);
  ends_.grow(wanted + wanted / 2);
}

void Words::shrink(std::uint32_t size) {
  size_ = size;
  while (!displaced_.empty() && displaced_.back().word >= size) displaced_.pop_back();
}

void Words::displace(std::uint32_t i, std::string_view folded) {
  if (folded_size_ + folded.size() > std::numeric_limits<std::uint32_t>::max()) {
    throw LimitError("a field whose case-folded text is larger than 4 GiB: see --max-record-bytes");
  }
  displaced_.push_back({i, {begins_[i], ends_[i]}});
  const std::size_t begin = folded_size_;
  folded_size_ += folded.size();
  if (folded_.size() < folded_size_ + padding) folded_.grow(2 * folded_size_ + padding);
  std::memcpy(folded_.data() + begin, folded.data(), folded.size());
  begins_[i] = static_cast<std::uint32_t>(begin);
  ends_[i] = static_cast<std::uint32_t>(folded_size_);
}

ByteSpan Words::displaced_bytes(std::uint32_t i) const {
  const auto at = std::lower_bound(displaced_.begin(), displaced_.end(), i,
                                   [](const Displaced& one, std::uint32_t word) { return one.word < word; });
  return at->bytes;
}

std::uint32_t Words::first_from(std::uint32_t byte) const {
  std::uint32_t low = 0;
  std::uint32_t high = size_;
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    if (bytes(middle).begin < byte) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

void Words::erase(WordSpan words) {
  const auto cut = [&](std::uint32_t* all) { std::copy(all + words.end, all + size_, all + words.begin); };
  cut(begins_.data());
  cut(ends_.data());
  size_ -= words.size();
  const auto inside = [&](const Displaced& one) { return words.contains(one.word); };
  displaced_.erase(std::remove_if(displaced_.begin(), displaced_.end(), inside), displaced_.end());
  for (Displaced& one : displaced_) {
    if (one.word >= words.end) one.word -= words.size();
  }
}

std::uint32_t Words::erase_in(const std::vector<ByteSpan>& spans) {
  if (spans.empty()) return 0;
  std::uint32_t kept = first_from(spans.front().begin);
  const std::uint32_t first = kept;
  auto span = spans.begin();
  auto from = std::lower_bound(displaced_.begin(), displaced_.end(), first,
                               [](const Displaced& one, std::uint32_t word) { return one.word < word; });
  auto to = from;
  for (std::uint32_t i = first; i < size_; ++i) {
    const bool displaced = from != displaced_.end() && from->word == i;
    const std::uint32_t begin = displaced ? from->bytes.begin : begins_[i];
    while (span != spans.end() && span->end <= begin) ++span;
    if (span == spans.end() || begin < span->begin) {
      if (displaced) *to++ = {kept, from->bytes};
      begins_[kept] = begins_[i];
      ends_[kept++] = ends_[i];
    }
    if (displaced) ++from;
  }
  displaced_.erase(to, displaced_.end());
  const std::uint32_t erased = size_ - kept;
  size_ = kept;
  return erased;
}

}  // namespace slant
