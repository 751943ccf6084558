// From one word the nodes of a trie are reached by one path each, so no walk is longer than its trie is large.
#include "match/walk.hpp"

#include <algorithm>

#include "text/fold.hpp"

namespace slant {
namespace {

constexpr std::uint32_t piece_words = 1U << 16;  // filtered at once: their numbers stay in the second cache

std::size_t most_nodes(const Program& program) {
  std::size_t most = 0;
  for (const Manner manner : program.manners()) most = std::max(most, program.trie(manner).size());
  return most;
}

// The word, or the hyphenated word, that begins at `first`.
WordSpan token_from(std::uint32_t first, const FieldText& field, Hyphens hyphens) {
  WordSpan token{first, first + 1};
  if (hyphens == Hyphens::split) return token;
  while (token.end < field.words.size() && field.hyphened(token.end)) ++token.end;
  return token;
}

}  // namespace

Walk::Walk(const Program& program)
    : program_(program), cache_(program.alphabet()), here_(most_nodes(program)), next_(here_.nodes.size()) {}

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
    for (const Manner manner : program_.manners()) walk_from(first, field, manner);
    if (static_cast<std::ptrdiff_t>(matches_.size()) - first_match < 2) continue;
    std::sort(matches_.begin() + first_match, matches_.end());
    matches_.erase(std::unique(matches_.begin() + first_match, matches_.end()), matches_.end());
  }
}

// Folded, as a word stands in Words; valid until the next call.
std::string_view Walk::hyphenated(const FieldText& field, WordSpan token) {
  hyphenated_ = field.words.folded(token.begin);
  for (std::uint32_t i = token.begin + 1; i < token.end; ++i) {
    hyphenated_.append("-").append(field.words.folded(i));
  }
  const std::size_t size = hyphenated_.size();
  hyphenated_.resize(size + Words::padding);
  return std::string_view(hyphenated_).substr(0, size);
}

// Valid until the next call.
std::span<const SymbolId> Walk::symbols(const FieldText& field, WordSpan token) {
  const WordCache::Symbols known =
      cache_.symbols_of(token.size() == 1 ? field.words.folded(token.begin) : hyphenated(field, token));
  return known.looks_at_text ? fitting(known.all, token, field) : known.all;
}

// Those of a word whose text has to be looked at.
std::span<const SymbolId> Walk::fitting(std::span<const SymbolId> all, WordSpan token,
                                        const FieldText& field) {
  const Alphabet& alphabet = program_.alphabet();
  surface_.clear();
  for (std::uint32_t i = token.begin; i < token.end; ++i) {
    if (i > token.begin) surface_ += '-';
    const ByteSpan bytes = field.words.bytes(i);
    append_surface(field.text().substr(bytes.begin, bytes.size()), surface_);
  }
  fitting_.clear();
  for (const SymbolId symbol : all) {
    if (alphabet.is_cased(symbol) && !alphabet.surface_fits(symbol, surface_)) continue;
    if (stands_beside(alphabet.beside(symbol), field, token)) fitting_.push_back(symbol);
  }
  return fitting_;
}

void Walk::walk_from(std::uint32_t first, const FieldText& field, Manner manner) {
  if (manner.hyphens == Hyphens::keep && field.hyphened(first)) return;
  const Trie& trie = program_.trie(manner);
  WordSpan token = token_from(first, field, manner.hyphens);
  here_.size = 0;
  for (const SymbolId symbol : symbols(field, token)) {
    if (const NodeId child = trie.child(Trie::root, symbol); child != no_node) here_.add(child);
  }
  while (here_.size > 0) {
    accept({first, token.end}, trie);
    if (here_.size == 0 || token.end == field.words.size()) return;
    token = token_from(token.end, field, manner.hyphens);
    advance(field, token, manner);
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

// One step of the walk, to `token`. What lies before it is looked at only where the word itself would do.
void Walk::advance(const FieldText& field, WordSpan token, Manner manner) {
  const Trie& trie = program_.trie(manner);
  const std::span<const SymbolId> letters = symbols(field, token);
  bool over_gap = false;
  const auto step = [&](bool phrases_go_on, bool gaps_go_on) {
    next_.size = 0;
    for (const NodeId node : here_.all()) {
      const NodeId gap = trie.gap_child(node);
      over_gap = over_gap || trie.is_gap(node) || gap != no_node;
      const bool goes_on = trie.is_gap(node) ? gaps_go_on : phrases_go_on;
      for (const SymbolId symbol : letters) {
        if (!goes_on && !program_.alphabet().beside(symbol).joined) continue;  // joined: by its very marks
        if (const NodeId child = trie.child(node, symbol); child != no_node) next_.add(child);
      }
      if (gaps_go_on && gap != no_node) next_.add(gap);
    }
  };
  step(true, true);
  if (next_.size > 0 && !field.softly(token.begin)) {
    const bool phrases = manner.across == Across::words;
    step(phrases, over_gap && field.before(token.begin) != Gap::sentence);
  }
  std::swap(here_, next_);
}

}  // namespace slant
