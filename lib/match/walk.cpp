// From one word the nodes of a trie are reached by one path each, so no walk is longer than its trie is
// large.
#include "match/walk.hpp"

#include <algorithm>

#include "text/fold.hpp"

namespace slant {
namespace {

// One step of the walk, over `gap` to a word that is `symbols`.
void advance(const Trie& trie, Across across, Gap gap, std::span<const SymbolId> symbols,
             const std::vector<NodeId>& from, std::vector<NodeId>& to) {
  const bool phrases_go_on = gap == Gap::soft || across == Across::words;
  const bool gaps_go_on = gap != Gap::sentence;
  for (const NodeId node : from) {
    if (trie.is_gap(node) ? gaps_go_on : phrases_go_on) {
      for (const SymbolId symbol : symbols) {
        if (const NodeId child = trie.child(node, symbol); child != no_node) to.push_back(child);
      }
    }
    if (gaps_go_on && trie.gap_child(node) != no_node) to.push_back(trie.gap_child(node));
  }
}

}  // namespace

const std::vector<Match>& Walk::find(const Words& words, std::string_view text) {
  matches_.clear();
  read_symbols(words, text);
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    if (symbols(i).empty()) continue;
    const auto first_match = static_cast<std::ptrdiff_t>(matches_.size());
    walk_from(i, words, Across::punctuation);
    walk_from(i, words, Across::words);
    std::sort(matches_.begin() + first_match, matches_.end());
    matches_.erase(std::unique(matches_.begin() + first_match, matches_.end()), matches_.end());
  }
  return matches_;
}

void Walk::read_symbols(const Words& words, std::string_view text) {
  symbols_.clear();
  ends_.clear();
  const Alphabet& alphabet = program_.alphabet();
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    bool surface_known = false;
    for (const SymbolId symbol : cache_.symbols_of(words.folded(i))) {
      if (alphabet.is_cased(symbol)) {
        if (!surface_known) {
          surface_.clear();
          append_surface(text.substr(words[i].bytes.begin, words[i].bytes.size()), surface_);
          surface_known = true;
        }
        if (!alphabet.surface_fits(symbol, surface_)) continue;
      }
      symbols_.push_back(symbol);
    }
    ends_.push_back(static_cast<std::uint32_t>(symbols_.size()));
  }
}

std::span<const SymbolId> Walk::symbols(std::uint32_t word) const {
  const std::uint32_t begin = word == 0 ? 0 : ends_[word - 1];
  return std::span(symbols_).subspan(begin, ends_[word] - begin);
}

void Walk::walk_from(std::uint32_t first, const Words& words, Across across) {
  const Trie& trie = program_.trie(across);
  here_.clear();
  for (const SymbolId symbol : symbols(first)) {
    if (const NodeId child = trie.child(Trie::root, symbol); child != no_node) here_.push_back(child);
  }
  for (std::uint32_t at = first; !here_.empty(); ++at) {
    for (const NodeId node : here_) {
      for (const std::uint32_t pattern : trie.accepted(node)) matches_.push_back({{first, at + 1}, pattern});
    }
    if (at + 1 == words.size()) break;
    next_.clear();
    advance(trie, across, words[at + 1].before, symbols(at + 1), here_, next_);
    here_.swap(next_);
  }
}

}  // namespace slant
