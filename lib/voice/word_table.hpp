// What a few thousand words are, looked up for every word of a sentence.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace slant {

// By open addressing, the few words above 16 bytes apart. Most words that are not in it are turned away by a
// few kilobytes of bits, which stay in the nearest cache; a slot holds some bits of the hash and where the word stands.
template <class Value>
class WordTable {
 public:
  struct Row {
    char word[24];  // here and not pointed to: a pointer is set whenever the program starts
    Value value;
  };

  // At most 65,534 rows, each word once; those met most first, for they lie close together. A few
  // microseconds a hundred rows.
  explicit WordTable(std::span<const Row> rows) {
    std::size_t size = 64;
    while (size < 2 * rows.size()) size *= 2;
    slots_.assign(size, 0);
    entries_.reserve(rows.size());
    for (const Row& row : rows) insert(row);
  }

  // Null: it is none of them. 16 bytes behind the begin of `word` may be read, as of those of Words.
  const Value* find(std::string_view word) const {
    if (word.size() > key_size) {
      const auto found = long_words_.find(std::string(word));
      return found != long_words_.end() ? &found->second : nullptr;
    }
    const Key key = key_of_padded(word);
    const std::uint64_t mixed = hash(key);
    if ((bits_[mixed >> 54U] & bit_of(mixed)) == 0) return nullptr;
    for (std::size_t i = first_slot(mixed);; ++i) {
      const std::uint32_t slot = slots_[i & (slots_.size() - 1)];
      if (slot == 0) return nullptr;
      if (slot >> 16U != tag_of(mixed)) continue;
      const Entry& entry = entries_[(slot & 0xFFFFU) - 1];
      if (entry.key == key) return &entry.value;
    }
  }

 private:
  static constexpr std::size_t key_size = 16;
  using Key = std::array<std::uint64_t, 2>;
  struct Entry {
    Key key{};
    Value value;
  };

  void insert(const Row& row) {
    const std::string_view word = row.word;
    if (word.size() > key_size) {
      long_words_.emplace(std::string(word), row.value);
      return;
    }
    Entry entry{{}, row.value};
    std::memcpy(entry.key.data(), word.data(), word.size());
    entries_.push_back(entry);
    const std::uint64_t mixed = hash(entry.key);
    std::size_t i = first_slot(mixed);
    while (slots_[i & (slots_.size() - 1)] != 0) ++i;
    bits_[mixed >> 54U] |= bit_of(mixed);
    slots_[i & (slots_.size() - 1)] = tag_of(mixed) << 16U | static_cast<std::uint32_t>(entries_.size());
  }

  static Key key_of_padded(std::string_view word) {
    static constexpr std::array<std::uint64_t, 9> low_bytes = [] {
      std::array<std::uint64_t, 9> masks{};
      for (std::size_t i = 1; i < masks.size(); ++i) masks[i] = masks[i - 1] << 8U | 0xFFU;
      return masks;
    }();
    Key key;
    std::memcpy(key.data(), word.data(), sizeof key);
    const std::size_t size = word.size();
    return {key[0] & low_bytes[std::min<std::size_t>(size, 8)],
            key[1] & low_bytes[std::max<std::size_t>(size, 8) - 8]};
  }
  static std::uint64_t hash(const Key& key) {
    return (key[0] ^ (key[1] * 0x9E3779B97F4A7C15U)) * 0xD6E8FEB86659FD93U;
  }
  static std::size_t first_slot(std::uint64_t mixed) { return static_cast<std::size_t>(mixed >> 40U); }
  static std::uint64_t bit_of(std::uint64_t mixed) { return std::uint64_t{1} << (mixed >> 48U & 63U); }
  static std::uint32_t tag_of(std::uint64_t mixed) {
    return static_cast<std::uint32_t>(mixed >> 24U) & 0xFFFFU;
  }

  std::array<std::uint64_t, 1024> bits_{};
  std::vector<std::uint32_t> slots_;  // tag, 16 bits, and the number of the entry from 1; 0: empty
  std::vector<Entry> entries_;
  std::unordered_map<std::string, Value> long_words_;
};

}  // namespace slant
