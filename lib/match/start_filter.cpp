// First bytes as numbers; a number of fewer bytes than are asked for ends in zeros.
#include "match/start_filter.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

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

std::uint64_t pair_key(std::uint64_t first, std::uint64_t second) {
  return first + (second + 1) * 0xD6E8FEB86659FD93U;
}

}  // namespace

void StartFilter::add(const Literal& first, const Literal* second) {
  const std::string& form = first.folded;
  const std::size_t glob = std::min(form.find(glob_any), form.find(glob_one));
  if (glob == 0) {
    everything_ = true;
  } else if (glob != std::string::npos) {
    add_stem(std::string_view(form).substr(0, glob));
  } else {
    add_word(form, second);
    if (first.possessive) add_word(form + "'s", second);
  }
}

void StartFilter::add_word(std::string_view first, const Literal* second) {
  heads_.put(first_bytes(first, head_bytes));
  const std::uint64_t key = first_bytes(first, key_bytes);
  const std::string_view next = second == nullptr ? std::string_view{} : second->folded;
  const std::size_t known = std::min({next.find(glob_any), next.find(glob_one), next.size()});
  const bool whole = known == next.size();
  if (known == 0 || (!whole && known < head_bytes)) {
    alone_.put(key);
    return;
  }
  pairs_.put(pair_key(key, first_bytes(next.substr(0, known), head_bytes)));
  if (whole && second->possessive) pairs_.put(pair_key(key, first_bytes(second->folded + "'s", head_bytes)));
}

void StartFilter::add_stem(std::string_view stem) {
  if (stem.size() < head_bytes) {
    if (short_stems_.empty()) short_stems_.resize(std::size_t{1} << 16);
    const std::uint64_t begin = first_bytes(stem, 2);
    if (stem.size() > 1) {
      short_stems_[begin] = true;
    } else {
      for (std::uint64_t second = 0; second < 256; ++second) short_stems_[begin | second << 8U] = true;
    }
    return;
  }
  const std::size_t length = std::min(stem.size(), key_bytes);
  heads_.put(first_bytes(stem, head_bytes));
  stem_heads_.put(first_bytes(stem, head_bytes));
  stems_.put(stem_key(first_bytes(stem, length), length));
  const auto at = std::lower_bound(stem_bytes_.begin(), stem_bytes_.end(), length);
  if (at == stem_bytes_.end() || *at != length) stem_bytes_.insert(at, length);
}

bool StartFilter::has_stem(std::uint64_t key, std::size_t size) const {
  for (const std::size_t length : stem_bytes_) {
    if (length > size) break;
    if (stems_.has(stem_key(key & kept[length], length))) return true;
  }
  return !short_stems_.empty() && short_stems_[key & 0xFFFFU];
}

void StartFilter::find(const Words& words, WordSpan among, std::vector<std::uint32_t>& out) const {
  const std::uint32_t size = words.size();
  out.resize(among.size());
  if (among.empty()) return;
  std::uint32_t* passed = out.data();
  if (everything_) {
    for (std::uint32_t i = among.begin; i < among.end; ++i) *passed++ = i;
    return;
  }
  const char* folded = words.folded_bytes();
  const std::uint32_t* begins = words.folded_begins();
  const std::uint32_t* ends = words.folded_ends();
  const auto key_of = [&](std::size_t i, std::size_t most) {
    const std::size_t length = ends[i] - begins[i];
    return first_bytes(folded + begins[i], length < most ? length : most);
  };
  // Three sieves, each for what the one before let through; the large ones without a branch, as what passes
  // is hard to foresee.
  const std::uint64_t all = short_stems_.empty() ? 0 : 1;
  std::size_t count = 0;
  for (std::size_t i = among.begin; i < among.end; ++i) {
    passed[count] = static_cast<std::uint32_t>(i);
    count += heads_.bit(key_of(i, head_bytes)) | all;
  }
  std::size_t left = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t word = passed[i];
    const std::uint64_t key = key_of(word, key_bytes);
    const std::uint64_t next = word + 1 < size ? key_of(word + 1, head_bytes) : 0;
    passed[left] = word;
    left += alone_.bit(key) | pairs_.bit(pair_key(key, next)) | stem_heads_.bit(key & kept[head_bytes]) | all;
  }
  if (all != 0 || !stem_bytes_.empty()) {
    count = std::exchange(left, 0);
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint32_t word = passed[i];
      const std::uint64_t key = key_of(word, key_bytes);
      const std::uint64_t next = word + 1 < size ? key_of(word + 1, head_bytes) : 0;
      passed[left] = word;
      left += alone_.has(key) || pairs_.has(pair_key(key, next)) || has_stem(key, ends[word] - begins[word])
                  ? 1
                  : 0;
    }
  }
  out.resize(left);
}

}  // namespace slant
