// The letters of the matcher's language: the distinct literals of a lexicon, and which of them a word is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/interner.hpp"
#include "lexicon/lexicon.hpp"
#include "match/beside.hpp"
#include "match/glob_set.hpp"

namespace slant {

using SymbolId = std::uint32_t;

// A word can be several symbols ("terrorist", "terror*").
class Alphabet {
 public:
  void expect(std::size_t literals);  // so many will come: makes room at once
  // Equal symbols get the same id.
  SymbolId add(const Literal& literal, bool cased);

  std::size_t size() const { return symbols_.size(); }
  bool is_cased(SymbolId id) const { return symbols_[id].cased; }
  const Beside& beside(SymbolId id) const { return symbols_[id].beside; }
  // Whether the folded form of a word is not all that counts.
  bool looks_at_text(SymbolId id) const { return symbols_[id].cased || !symbols_[id].beside.empty(); }

  // All symbols that `folded` fits, ascending; the surface and what stands beside it is not looked at. `out` is
  // replaced. Cost: a look-up, one for each length of a prefix glob, and what the set of other globs takes.
  void symbols_of(std::string_view folded, std::vector<SymbolId>& out) const;

  // For a cased symbol that the word's folded form fits.
  bool surface_fits(SymbolId id, std::string_view surface) const;

 private:
  static constexpr SymbolId no_symbol = ~SymbolId{0};

  // A literal as a pattern uses it.
  struct Symbol {
    std::string surface;  // empty unless cased
    bool possessive{false};
    bool cased{false};
    Beside beside;
    SymbolId next{no_symbol};  // with the same folded form
  };
  // Folded forms of one kind, and the first symbol of each.
  template <class Texts>
  struct Forms {
    Texts texts;
    std::vector<SymbolId> first;
  };

  SymbolId add(std::uint32_t form, const Literal& literal, bool cased, std::vector<SymbolId>& first);
  void append(const std::vector<SymbolId>& first, std::uint32_t form, bool possessive_only,
              std::vector<SymbolId>& out) const;

  std::vector<Symbol> symbols_;
  Forms<Interner> exact_;                      // without globs
  Forms<Interner> prefixes_;                   // "abc*", by "abc"
  Forms<GlobSet> globs_;                       // all others
  std::vector<std::uint32_t> prefix_lengths_;  // that occur, ascending
};

}  // namespace slant
