// From one word the nodes of a trie are reached by one path each, so no walk is longer than its trie is
// large.
#include "match/walk.hpp"

#include <algorithm>

#include "text/fold.hpp"

namespace slant {

namespace {

constexpr std::uint32_t piece_words = 1U << 16;  // filtered at once: their numbers stay in the second cache

}  // namespace

const std::vector<Match>& Walk::find(const FieldText& field) {
  matches_.clear();
  const std::uint32_t size = field.words.size();
  for (std::uint32_t begin = 0; begin < size; begin += piece_words)
    find_among({begin, std::min(begin + piece_words, size)}, field);
  return matches_;
}

void Walk::find_among(WordSpan words, const FieldText& field) {
  program_.starts().find(field.words, words, starts_);
  for (const std::uint32_t first : starts_) {
    const auto first_match = static_cast<std::ptrdiff_t>(matches_.size());
    walk_from(first, field, Across::punctuation);
    walk_from(first, field, Across::words);
    if (static_cast<std::ptrdiff_t>(matches_.size()) - first_match < 2) continue;
    std::sort(matches_.begin() + first_match, matches_.end());
    matches_.erase(std::unique(matches_.begin() + first_match, matches_.end()), matches_.end());
  }
}

// Valid until the next call.
std::span<const SymbolId> Walk::symbols(const FieldText& field, std::uint32_t word) {
  const Alphabet& alphabet = program_.alphabet();
  const WordCache::Symbols known = cache_.symbols_of(field.words.folded(word));
  if (!known.cased) return known.all;
  const ByteSpan bytes = field.words.bytes(word);
  surface_.clear();
  append_surface(field.text().substr(bytes.begin, bytes.size()), surface_);
  fitting_.clear();
  for (const SymbolId symbol : known.all) {
    if (!alphabet.is_cased(symbol) || alphabet.surface_fits(symbol, surface_)) fitting_.push_back(symbol);
  }
  return fitting_;
}

void Walk::walk_from(std::uint32_t first, const FieldText& field, Across across) {
  const Trie& trie = program_.trie(across);
  if (trie.empty()) return;
  here_.clear();
  for (const SymbolId symbol : symbols(field, first)) {
    if (const NodeId child = trie.child(Trie::root, symbol); child != no_node) here_.push_back(child);
  }
  for (std::uint32_t at = first; !here_.empty(); ++at) {
    bool goes_on = false;
    for (const NodeId node : here_) {
      for (const std::uint32_t pattern : trie.accepted(node)) matches_.push_back({{first, at + 1}, pattern});
      goes_on = goes_on || trie.has_children(node);
    }
    if (!goes_on || at + 1 == field.words.size() || !advance(field, at + 1, across)) break;
  }
}

// One step of the walk, to `word`. What lies before it is looked at only where the word itself would do.
bool Walk::advance(const FieldText& field, std::uint32_t word, Across across) {
  const Trie& trie = program_.trie(across);
  const std::span<const SymbolId> letters = symbols(field, word);
  bool over_gap = false;
  const auto step = [&](bool phrases_go_on, bool gaps_go_on) {
    next_.clear();
    for (const NodeId node : here_) {
      over_gap = over_gap || trie.is_gap(node) || trie.gap_child(node) != no_node;
      if (trie.is_gap(node) ? gaps_go_on : phrases_go_on) {
        for (const SymbolId symbol : letters) {
          if (const NodeId child = trie.child(node, symbol); child != no_node) next_.push_back(child);
        }
      }
      if (gaps_go_on && trie.gap_child(node) != no_node) next_.push_back(trie.gap_child(node));
    }
    return !next_.empty();
  };
  if (!step(true, true)) return false;
  if (!field.softly(word)) {
    if (over_gap) {
      if (!step(across == Across::words, field.before(word) != Gap::sentence)) return false;
    } else if (across != Across::words) {
      return false;
    }
  }
  here_.swap(next_);
  return true;
}

}  // namespace slant
