// First bytes as numbers; a number of fewer bytes than are asked for ends in zeros.
#include "match/start_filter.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "text/phrase.hpp"

namespace slant {
namespace {

static_assert(std::endian::native == std::endian::little, "first bytes are taken from below");

constexpr std::size_t head_bytes = 4;
constexpr std::size_t key_bytes = 8;
constexpr std::uint64_t kept[] = {0,
                                  0xFF,
                                  0xFFFF,
                                  0xFFFFFF,
                                  0xFFFFFFFF,
                                  0xFFFFFFFFFF,
                                  0xFFFFFFFFFFFF,
                                  0xFFFFFFFFFFFFFF,
                                  0xFFFFFFFFFFFFFFFF};

// `from` has eight readable bytes.
std::uint64_t first_bytes(const char* from, std::size_t count) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, from, sizeof bytes);
  return bytes & kept[count];
}

std::uint64_t first_bytes(std::string_view text, std::size_t most) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, text.data(), std::min({text.size(), most, sizeof bytes}));
  return bytes;
}

// Stems of a length are told apart from words and from stems of other lengths.
std::uint64_t stem_key(std::uint64_t bytes, std::size_t length) {
  return bytes ^ (0x9FB21C651E98DF25U * length);
}

}  // namespace

void StartFilter::Bitmap::resize(std::size_t keys) {
  // One bit in 32 set lets three other words in a hundred through; 2^17 bits are half of the smallest first
  // cache.
  const std::size_t wanted =
      std::clamp<std::size_t>(std::bit_ceil(keys * 32), std::size_t{1} << 12, std::size_t{1} << 17);
  bits.assign(wanted / 64, 0);
  shift = 64 - static_cast<unsigned>(std::countr_zero(wanted));
}

void StartFilter::add(const Literal& literal) {
  const std::string& form = literal.folded;
  const std::size_t glob = std::min(form.find(glob_any), form.find(glob_one));
  if (glob == 0) {
    everything_ = true;
  } else if (glob != std::string::npos) {
    stems_.push_back(form.substr(0, glob));
  } else {
    words_.push_back(form);
    if (literal.possessive) words_.push_back(form + "'s");
  }
}

void StartFilter::seal() {
  heads_.resize(words_.size() + stems_.size());
  wholes_.resize(words_.size() + stems_.size());
  for (const std::string& word : words_) {
    heads_.put(first_bytes(word, head_bytes));
    wholes_.put(first_bytes(word, key_bytes));
  }
  for (const std::string& stem : stems_) {
    if (stem.size() < head_bytes) {
      if (pairs_.empty()) pairs_.resize(std::size_t{1} << 16);
      const std::uint64_t begin = first_bytes(stem, 2);
      if (stem.size() > 1) {
        pairs_[begin] = true;
      } else {
        for (std::uint64_t second = 0; second < 256; ++second) pairs_[begin | second << 8U] = true;
      }
      continue;
    }
    const std::size_t length = std::min(stem.size(), key_bytes);
    heads_.put(first_bytes(stem, head_bytes));
    wholes_.put(stem_key(first_bytes(stem, length), length));
    if (std::find(stem_bytes_.begin(), stem_bytes_.end(), length) == stem_bytes_.end())
      stem_bytes_.push_back(length);
  }
  std::sort(stem_bytes_.begin(), stem_bytes_.end());
  words_ = {};
  stems_ = {};
}

bool StartFilter::passes_second(const char* word, std::size_t size) const {
  if (wholes_.has(first_bytes(word, std::min(size, key_bytes)))) return true;
  for (const std::size_t length : stem_bytes_) {
    if (length > size) return false;
    if (wholes_.has(stem_key(first_bytes(word, length), length))) return true;
  }
  return false;
}

void StartFilter::find(const Words& words, std::vector<std::uint32_t>& out) const {
  const std::uint32_t size = words.size();
  if (out.size() < size) out.resize(size + size / 2);
  const char* folded = words.folded_bytes();
  const std::uint32_t* begins = words.folded_begins();
  const std::uint32_t* ends = words.folded_ends();
  std::uint32_t* passed = out.data();
  std::size_t count = 0;
  if (everything_) {
    for (; count < size; ++count) passed[count] = static_cast<std::uint32_t>(count);
  } else if (!pairs_.empty()) {
    for (std::uint32_t i = 0; i < size; ++i) {
      const std::size_t length = ends[i] - begins[i];
      const std::uint64_t head = first_bytes(folded + begins[i], std::min(length, head_bytes));
      passed[count] = i;
      count += heads_.has(head) || pairs_[head & 0xFFFFU] ? 1 : 0;
    }
  } else {
    for (std::uint32_t i = 0; i < size; ++i) {
      const std::size_t length = ends[i] - begins[i];
      const std::uint64_t head = first_bytes(folded + begins[i], std::min(length, head_bytes));
      passed[count] = i;
      count += heads_.has(head) ? 1 : 0;
    }
  }
  if (!everything_) {
    std::size_t left = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const char* word = folded + begins[passed[i]];
      const bool short_stem = !pairs_.empty() && pairs_[first_bytes(word, 2) & 0xFFFFU];
      passed[left] = passed[i];
      left += short_stem || passes_second(word, ends[passed[i]] - begins[passed[i]]) ? 1 : 0;
    }
    count = left;
  }
  out.resize(count);
}

}  // namespace slant
