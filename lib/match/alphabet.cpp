// Exact words and prefix globs by hash, other globs one by one (the cache above sees each word type once).
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

bool fits(std::string_view pattern, bool possessive, std::string_view word) {
  if (glob_matches(pattern, word)) return true;
  const std::string_view stem = possessive ? possessor(word) : std::string_view{};
  return !stem.empty() && glob_matches(pattern, stem);
}

}  // namespace

SymbolId Alphabet::add(const Literal& literal, bool cased) {
  const Symbol symbol{literal.folded, cased ? literal.surface : std::string{}, literal.possessive, cased};
  const auto id = static_cast<SymbolId>(symbols_.size());
  const auto [place, is_new] = ids_.emplace(symbol, id);
  if (!is_new) return place->second;
  symbols_.push_back(&place->first);

  const std::string& folded = symbol.folded;
  const bool prefix = folded.size() > 1 && folded.back() == glob_any &&
                      !has_glob(std::string_view(folded).substr(0, folded.size() - 1));
  if (!has_glob(folded)) {
    exact_[folded].push_back(id);
  } else if (prefix) {
    // 's needs no look of its own here: `*` takes it.
    prefixes_[folded.substr(0, folded.size() - 1)].push_back(id);
    const auto length = static_cast<std::uint32_t>(folded.size() - 1);
    const auto at = std::lower_bound(prefix_lengths_.begin(), prefix_lengths_.end(), length);
    if (at == prefix_lengths_.end() || *at != length) prefix_lengths_.insert(at, length);
  } else {
    globs_.push_back(id);
  }
  return id;
}

void Alphabet::exact(std::string_view folded, bool possessive_only, std::vector<SymbolId>& out) const {
  const auto found = exact_.find(folded);
  if (found == exact_.end()) return;
  for (const SymbolId id : found->second) {
    if (!possessive_only || symbols_[id]->possessive) out.push_back(id);
  }
}

void Alphabet::symbols_of(std::string_view folded, std::vector<SymbolId>& out) const {
  out.clear();
  exact(folded, false, out);
  if (const std::string_view stem = possessor(folded); !stem.empty()) exact(stem, true, out);
  for (const std::uint32_t length : prefix_lengths_) {
    if (length > folded.size()) break;
    const auto found = prefixes_.find(folded.substr(0, length));
    if (found != prefixes_.end()) out.insert(out.end(), found->second.begin(), found->second.end());
  }
  for (const SymbolId id : globs_) {
    if (fits(symbols_[id]->folded, symbols_[id]->possessive, folded)) out.push_back(id);
  }
  std::sort(out.begin(), out.end());
}

bool Alphabet::surface_fits(SymbolId id, std::string_view surface) const {
  return fits(symbols_[id]->surface, symbols_[id]->possessive, surface);
}

}  // namespace slant
