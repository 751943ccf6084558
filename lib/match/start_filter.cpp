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

std::uint64_t triple_key(std::uint64_t pair, std::uint64_t third) {
  return pair ^ ((third + 1) * 0xA3B195354A39B70DU);
}

// What a word must begin with to be a literal.
struct Begin {
  std::string_view known;
  bool whole;  // it is the word

  bool says_enough() const { return whole || known.size() >= head_bytes; }
};

Begin begin_of(std::string_view folded) {
  const std::size_t known = std::min({folded.find(glob_any), folded.find(glob_one), folded.size()});
  return {folded.substr(0, known), known == folded.size()};
}

// Calls `put` with the begin of each form of a literal; false: nothing useful is known of it.
template <class Put>
bool for_begins(std::span<const Literal* const> literals, const Put& put) {
  if (literals.empty()) return false;
  const Literal& literal = *literals.front();
  const Begin begin = begin_of(literal.folded);
  if (!begin.says_enough()) return false;
  put(begin);
  if (begin.whole && literal.possessive) put(Begin{literal.folded + "'s", true});
  return true;
}

}  // namespace

void StartFilter::Bitmap::seal() {
  constexpr std::size_t fewest_bits = std::size_t{1} << 16;  // 8 kB: several fit the smallest first cache
  constexpr std::size_t most_bits = std::size_t{1} << 23;
  const std::size_t bits = std::clamp(std::bit_ceil(keys_.size() * 24), fewest_bits, most_bits);
  words_.assign(bits / 64, 0);
  shift_ = static_cast<unsigned>(std::countl_zero(bits)) + 1;
  for (const std::uint64_t key : keys_) words_[place(key) >> 6U] |= std::uint64_t{1} << (place(key) & 63U);
  keys_ = std::vector<std::uint64_t>();
}

void StartFilter::seal() {
  for (Bitmap* bitmap : {&alone_, &pairs_, &ends_, &triples_, &stems_, &stem_heads_}) bitmap->seal();
}

void StartFilter::add(std::span<const Literal* const> literals) {
  const Literal& first = *literals.front();
  const Begin begin = begin_of(first.folded);
  if (begin.known.empty()) {
    everything_ = true;
  } else if (!begin.whole) {
    add_stem(begin.known);
  } else {
    add_word(first.folded, literals.subspan(1));
    if (first.possessive) add_word(first.folded + "'s", literals.subspan(1));
  }
}

void StartFilter::add_word(std::string_view first, std::span<const Literal* const> behind) {
  heads_.put(static_cast<std::uint32_t>(first_bytes(first, head_bytes)));
  const std::uint64_t key = first_bytes(first, key_bytes);
  const bool second_is_known = for_begins(behind, [&](const Begin& second) {
    const std::uint64_t pair = pair_key(key, first_bytes(second.known, head_bytes));
    pairs_.put(pair);
    const bool third_is_known = for_begins(behind.subspan(1), [&](const Begin& third) {
      triples_.put(triple_key(pair, first_bytes(third.known, head_bytes)));
    });
    if (third_is_known) return;
    ends_.put(second.whole ? pair_key(key, first_bytes(second.known, key_bytes)) : ~pair);
  });
  if (!second_is_known) alone_.put(key);
}

void StartFilter::add_stem(std::string_view stem) {
  if (stem.size() < head_bytes) {
    if (short_stems_.empty()) short_stems_.resize((std::size_t{1} << 16) / 64);
    const auto put = [&](std::uint64_t two) { short_stems_[two >> 6U] |= std::uint64_t{1} << (two & 63U); };
    const std::uint64_t begin = first_bytes(stem, 2);
    if (stem.size() > 1) {
      put(begin);
    } else {
      for (std::uint64_t second = 0; second < 256; ++second) put(begin | second << 8U);
    }
    return;
  }
  const std::size_t length = std::min(stem.size(), key_bytes);
  heads_.put(static_cast<std::uint32_t>(first_bytes(stem, head_bytes)));
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
  return false;
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
  std::size_t count = 0;
  if (short_stems_.empty()) {
    for (std::size_t i = among.begin; i < among.end; ++i) {
      passed[count] = static_cast<std::uint32_t>(i);
      count += heads_.bit(static_cast<std::uint32_t>(key_of(i, head_bytes)));
    }
  } else {
    for (std::uint32_t i = among.begin; i < among.end; ++i) passed[count++] = i;
  }
  const auto head_at = [&](std::uint32_t i) { return i < size ? key_of(i, head_bytes) : 0; };
  std::size_t left = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t word = passed[i];
    const std::uint64_t key = key_of(word, key_bytes);
    passed[left] = word;
    left += alone_.bit(key) | pairs_.bit(pair_key(key, head_at(word + 1))) |
            stem_heads_.bit(key & kept[head_bytes]) | short_stem(key);
  }
  count = std::exchange(left, 0);
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t word = passed[i];
    const std::uint64_t key = key_of(word, key_bytes);
    const std::uint64_t next = word + 1 < size ? key_of(word + 1, key_bytes) : 0;
    const std::uint64_t pair = pair_key(key, next & kept[head_bytes]);
    passed[left] = word;
    left += alone_.bit(key) | ends_.bit(pair_key(key, next)) | ends_.bit(~pair) |
            triples_.bit(triple_key(pair, head_at(word + 2))) |
            (stem_heads_.has(key & kept[head_bytes]) && has_stem(key, ends[word] - begins[word]) ? 1U : 0U) |
            short_stem(key);
  }
  out.resize(left);
}

}  // namespace slant
