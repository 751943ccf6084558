// Exact words and prefix globs by hash, other globs by their edges or a piece of them.
#include "match/alphabet.hpp"

#include <algorithm>

#include "match/glob.hpp"
#include "text/phrase.hpp"

namespace slant {
namespace {

// The word without 's, or empty.
std::string_view possessor(std::string_view word) {
  if (word.size() < 3 || word[word.size() - 2] != '\'') return {};
  // A surface may be in capitals: "ASSAD'S". The case of the s is no part of the name.
  if (word.back() != 's' && word.back() != 'S') return {};
  return word.substr(0, word.size() - 2);
}

}  // namespace

void Alphabet::expect(std::size_t literals) {
  symbols_.reserve(literals);
  exact_.first.reserve(literals);
  exact_.texts.expect(literals);
}

SymbolId Alphabet::add(const Literal& literal, bool cased) {
  const std::string_view folded = literal.folded;
  if (!has_glob(folded)) return add(exact_.texts.add(folded), literal, cased, exact_.first);
  const std::string_view stem = folded.substr(0, folded.size() - 1);
  if (stem.empty() || folded.back() != glob_any || has_glob(stem))
    return add(globs_.texts.add(folded), literal, cased, globs_.first);
  const auto length = static_cast<std::uint32_t>(stem.size());
  const auto at = std::lower_bound(prefix_lengths_.begin(), prefix_lengths_.end(), length);
  if (at == prefix_lengths_.end() || *at != length) prefix_lengths_.insert(at, length);
  return add(prefixes_.texts.add(stem), literal, cased, prefixes_.first);
}

SymbolId Alphabet::add(std::uint32_t form, const Literal& literal, bool cased, std::vector<SymbolId>& first) {
  if (form == first.size()) first.push_back(no_symbol);
  const std::string_view surface = cased ? std::string_view(literal.surface) : std::string_view{};
  const Beside beside{literal.before, literal.after, literal.ends_before, literal.ends_after, literal.joined};
  SymbolId* link = &first[form];
  while (*link != no_symbol) {
    Symbol& known = symbols_[*link];
    if (known.possessive == literal.possessive && known.cased == cased && known.surface == surface &&
        known.beside == beside) {
      return *link;
    }
    link = &known.next;
  }
  const auto id = static_cast<SymbolId>(symbols_.size());
  *link = id;
  symbols_.push_back({std::string(surface), literal.possessive, cased, beside, no_symbol});
  return id;
}

void Alphabet::append(const std::vector<SymbolId>& first, std::uint32_t form, bool possessive_only,
                      std::vector<SymbolId>& out) const {
  if (form == Interner::none) return;
  for (SymbolId id = first[form]; id != no_symbol; id = symbols_[id].next) {
    if (!possessive_only || symbols_[id].possessive) out.push_back(id);
  }
}

void Alphabet::symbols_of(std::string_view folded, std::vector<SymbolId>& out) const {
  out.clear();
  append(exact_.first, exact_.texts.find(folded), false, out);
  const std::string_view stem = possessor(folded);
  if (!stem.empty()) append(exact_.first, exact_.texts.find(stem), true, out);
  // 's needs no look of its own here: `*` takes it.
  for (const std::uint32_t length : prefix_lengths_) {
    if (length > folded.size()) break;
    append(prefixes_.first, prefixes_.texts.find(folded.substr(0, length)), false, out);
  }
  globs_.texts.each_that_fits(folded, [&](std::uint32_t form) { append(globs_.first, form, false, out); });
  if (!stem.empty())
    globs_.texts.each_that_fits(stem, [&](std::uint32_t form) { append(globs_.first, form, true, out); });
  std::sort(out.begin(), out.end());
  if (globs_.texts.size() > 0) out.erase(std::unique(out.begin(), out.end()), out.end());
}

bool Alphabet::surface_fits(SymbolId id, std::string_view surface) const {
  const Symbol& symbol = symbols_[id];
  if (glob_matches(symbol.surface, surface)) return true;
  const std::string_view stem = symbol.possessive ? possessor(surface) : std::string_view{};
  return !stem.empty() && glob_matches(symbol.surface, stem);
}

}  // namespace slant
