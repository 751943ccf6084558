// Every match of every pattern in a field: the tries walked from each word.
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "match/program.hpp"
#include "match/word_cache.hpp"
#include "text/field_text.hpp"

namespace slant {

struct Match {
  WordSpan own;
  std::uint32_t pattern{0};  // of the program
  friend auto operator<=>(const Match&, const Match&) = default;
};

// Mutable, one a thread; keeps a reference.
class Walk {
 public:
  explicit Walk(const Program& program);

  // By (own.begin, own.end, pattern), each once; valid until the next call. Time: the filter's;
  // for a word that passes it, a look-up and the trie nodes that the words from there on reach.
  const std::vector<Match>& find(const FieldText& field);

 private:
  // Nodes of one level, each once, so that its room is known.
  struct NodeSet {
    explicit NodeSet(std::size_t most) : nodes(most) {}
    void add(NodeId node) { nodes[size++] = node; }
    std::span<const NodeId> all() const { return {nodes.data(), size}; }
    std::vector<NodeId> nodes;
    std::size_t size{0};
  };

  void find_among(WordSpan words, const FieldText& field);
  std::span<const SymbolId> symbols(const FieldText& field, WordSpan token);
  std::span<const SymbolId> fitting(std::span<const SymbolId> all, WordSpan token, const FieldText& field);
  std::string_view hyphenated(const FieldText& field, WordSpan token);
  void walk_from(std::uint32_t first, const FieldText& field, Manner manner);
  void accept(WordSpan own, const Trie& trie);
  void advance(const FieldText& field, WordSpan token, Manner manner);

  const Program& program_;
  WordCache cache_;
  std::vector<std::uint32_t> starts_;
  std::vector<SymbolId> fitting_;  // of a word whose text had to be looked at
  std::string surface_;
  std::string hyphenated_;  // folded, and padding
  NodeSet here_, next_;     // where the walk stands
  std::vector<Match> matches_;
};

}  // namespace slant
