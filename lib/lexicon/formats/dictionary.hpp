// The plain form between all dictionary formats: a tree of keys with their entries, and what could not be
// said in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace slant {

struct DictionaryEntry {
  std::string text;       // as between the quotes of a .lex STRING: * and ? are globs, \" \\ \* \? characters
  double weight{1};       // or score; any finite number up to 1,000,000 either way
  std::uint32_t line{0};  // of the file it came from; 0: unknown
  friend bool operator==(const DictionaryEntry& a, const DictionaryEntry& b) {
    return a.text == b.text && a.weight == b.weight;
  }
};

struct DictionaryKey {
  std::string name;  // on one line, without '
  std::string description;
  std::vector<DictionaryEntry> entries;  // its own, without those of the keys below
  std::vector<std::size_t> keys;         // below it, numbers in Dictionary::keys
  std::uint32_t line{0};
};

// What the file says and the dictionary does not, or not in full.
struct Loss {
  std::uint32_t line{0};
  std::string construct;  // as written, shortened
  std::string reason;     // what became of it, and why; the same words for the same kind
  friend bool operator==(const Loss&, const Loss&) = default;
};

struct Dictionary {
  static constexpr std::size_t root = 0;
  static constexpr std::size_t depth_limit = 50;  // keys below each other; .lex has 64

  // Key 0 holds all others and has the dictionary's name; names below one key are distinct. An entry stands
  // once in a key. No key is empty to the bottom.
  std::vector<DictionaryKey> keys{DictionaryKey{}};
  std::vector<Loss> losses;  // by line

  const std::string& name() const { return keys[root].name; }
  std::size_t entries() const;     // of all keys
  std::size_t categories() const;  // at the top
  bool weighted() const;           // an entry has a weight other than 1
};

// The same tree with the same entries, whatever their order, lines and losses.
bool same_content(const Dictionary& a, const Dictionary& b);

}  // namespace slant
