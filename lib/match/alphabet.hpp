// The letters of the matcher's language: the distinct literals of a lexicon, and which of them a word is.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/lexicon.hpp"

namespace slant {

using SymbolId = std::uint32_t;

// A literal as a pattern uses it; a word can be several symbols ("terrorist", "terror*").
struct Symbol {
  std::string folded;
  std::string surface;  // empty unless cased
  bool possessive{false};
  bool cased{false};
  friend auto operator<=>(const Symbol&, const Symbol&) = default;
};

class Alphabet {
 public:
  // Equal symbols get the same id.
  SymbolId add(const Literal& literal, bool cased);

  std::size_t size() const { return symbols_.size(); }
  bool is_cased(SymbolId id) const { return symbols_[id]->cased; }

  // All symbols that `folded` fits, ascending; whether the surface fits cased ones is not looked at. `out` is
  // replaced. Cost: a look-up, one for each length of a prefix glob, and a trial of each other glob.
  void symbols_of(std::string_view folded, std::vector<SymbolId>& out) const;

  // For a cased symbol that the word's folded form fits.
  bool surface_fits(SymbolId id, std::string_view surface) const;

 private:
  struct Bytes {
    using is_transparent = void;
    std::size_t operator()(std::string_view bytes) const { return std::hash<std::string_view>{}(bytes); }
  };
  using Index = std::unordered_map<std::string, std::vector<SymbolId>, Bytes, std::equal_to<>>;

  void exact(std::string_view folded, bool possessive_only, std::vector<SymbolId>& out) const;

  std::map<Symbol, SymbolId> ids_;
  std::vector<const Symbol*> symbols_;         // the keys of ids_
  Index exact_;                                // literals without globs
  Index prefixes_;                             // "abc*", by "abc"
  std::vector<std::uint32_t> prefix_lengths_;  // that occur, ascending
  std::vector<SymbolId> globs_;                // all others
};

}  // namespace slant
