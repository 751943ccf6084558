// Every match of every pattern in a field: the tries walked from each word.
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "match/program.hpp"
#include "match/word_cache.hpp"
#include "text/words.hpp"

namespace slant {

struct Match {
  WordSpan own;
  std::uint32_t pattern{0};  // of Program::all()
  friend auto operator<=>(const Match&, const Match&) = default;
};

// Mutable, one a thread; keeps a reference.
class Walk {
 public:
  explicit Walk(const Program& program) : program_(program), cache_(program.alphabet()) {}

  // By (own.begin, own.end, pattern), each once; valid until the next call. `text` is what the words' bytes
  // refer to. Time: words × (1 + trie nodes that the words from there on reach).
  const std::vector<Match>& find(const Words& words, std::string_view text);

 private:
  void read_symbols(const Words& words, std::string_view text);
  std::span<const SymbolId> symbols(std::uint32_t word) const;
  void walk_from(std::uint32_t first, const Words& words, Across across);

  const Program& program_;
  WordCache cache_;
  std::vector<SymbolId> symbols_;    // of all words of the field
  std::vector<std::uint32_t> ends_;  // of each word's part of symbols_
  std::string surface_;
  std::vector<NodeId> here_, next_;  // where the walk stands
  std::vector<Match> matches_;
};

}  // namespace slant
