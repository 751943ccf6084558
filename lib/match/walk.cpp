// From one word the nodes of a trie are reached by one path each, so no walk is longer than its trie is
// large.
#include "match/walk.hpp"

#include <algorithm>

#include "text/fold.hpp"

namespace slant {
namespace {

constexpr std::uint32_t piece_words = 1U << 16;  // filtered at once: their numbers stay in the second cache

}  // namespace

Walk::Walk(const Program& program)
    : program_(program),
      cache_(program.alphabet()),
      here_(std::max(program.trie(Across::punctuation).size(), program.trie(Across::words).size())),
      next_(here_.nodes.size()) {}

const std::vector<Match>& Walk::find(const FieldText& field) {
  matches_.clear();
  const std::uint32_t size = field.words.size();
  for (std::uint32_t begin = 0; begin < size; begin += piece_words)
    find_among({begin, std::min(begin + piece_words, size)}, field);
  return matches_;
}

void Walk::find_among(WordSpan words, const FieldText& field) {
  program_.starts().find(field.words, words, starts_);
  constexpr std::size_t ahead = 4;
  const std::uint32_t last = field.words.size() - 1;
  for (std::size_t i = 0; i < starts_.size(); ++i) {
    if (i + ahead < starts_.size()) {
      const std::uint32_t coming = starts_[i + ahead];
      __builtin_prefetch(cache_.place_of(field.words.folded(coming)));
      __builtin_prefetch(cache_.place_of(field.words.folded(std::min(coming + 1, last))));
    }
    const std::uint32_t first = starts_[i];
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
  const WordCache::Symbols known = cache_.symbols_of(field.words.folded(word));
  if (!known.cased) return known.all;
  const ByteSpan bytes = field.words.bytes(word);
  return fitting(known.all, field.text().substr(bytes.begin, bytes.size()));
}

// Those of a word whose surface has to be looked at.
std::span<const SymbolId> Walk::fitting(std::span<const SymbolId> all, std::string_view bytes) {
  const Alphabet& alphabet = program_.alphabet();
  surface_.clear();
  append_surface(bytes, surface_);
  fitting_.clear();
  for (const SymbolId symbol : all) {
    if (!alphabet.is_cased(symbol) || alphabet.surface_fits(symbol, surface_)) fitting_.push_back(symbol);
  }
  return fitting_;
}

void Walk::walk_from(std::uint32_t first, const FieldText& field, Across across) {
  const Trie& trie = program_.trie(across);
  if (trie.empty()) return;
  here_.size = 0;
  for (const SymbolId symbol : symbols(field, first)) {
    if (const NodeId child = trie.child(Trie::root, symbol); child != no_node) here_.add(child);
  }
  for (std::uint32_t at = first; here_.size > 0; ++at) {
    accept({first, at + 1}, trie);
    if (here_.size == 0 || at + 1 == field.words.size()) return;
    advance(field, at + 1, across);
  }
}

// Notes what the nodes accept; those that have no children are left behind.
void Walk::accept(WordSpan own, const Trie& trie) {
  std::size_t left = 0;
  for (const NodeId node : here_.all()) {
    if (Trie::is_leaf(node)) {
      matches_.push_back({own, Trie::accepted_by_leaf(node)});
      continue;
    }
    for (const std::uint32_t pattern : trie.accepted(node)) matches_.push_back({own, pattern});
    if (trie.has_children(node)) here_.nodes[left++] = node;
  }
  here_.size = left;
}

// One step of the walk, to `word`. What lies before it is looked at only where the word itself would do.
void Walk::advance(const FieldText& field, std::uint32_t word, Across across) {
  const Trie& trie = program_.trie(across);
  const std::span<const SymbolId> letters = symbols(field, word);
  bool over_gap = false;
  const auto step = [&](bool phrases_go_on, bool gaps_go_on) {
    next_.size = 0;
    for (const NodeId node : here_.all()) {
      const NodeId gap = trie.gap_child(node);
      over_gap = over_gap || trie.is_gap(node) || gap != no_node;
      if (trie.is_gap(node) ? gaps_go_on : phrases_go_on) {
        for (const SymbolId symbol : letters) {
          if (const NodeId child = trie.child(node, symbol); child != no_node) next_.add(child);
        }
      }
      if (gaps_go_on && gap != no_node) next_.add(gap);
    }
  };
  step(true, true);
  if (next_.size > 0 && !field.softly(word)) {
    const bool phrases = across == Across::words;
    step(phrases, over_gap && field.before(word) != Gap::sentence);
  }
  std::swap(here_, next_);
}

}  // namespace slant
