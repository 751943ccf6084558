// All sequences of a lexicon in one trie: what a run of words can still become.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "match/alphabet.hpp"

namespace slant {

using NodeId = std::uint32_t;
inline constexpr NodeId no_node = ~NodeId{0};

// Built with add, then sealed, then read. A node stands for one prefix, so a walk from one word meets it at
// most once. Most sequences end in a node of their own that accepts one thing and has no children: such a
// leaf is known by its id alone, without a look at memory.
class Trie {
 public:
  static constexpr NodeId root = 0;

  // Steps are symbols, or any_word.
  void add(std::span<const SymbolId> steps, std::uint32_t accepted);
  void seal();

  bool empty() const { return size_ <= 1; }
  // no_node: none. O(1): by one look-up for the root, which is asked most, else by hash.
  NodeId child(NodeId node, SymbolId symbol) const {
    if (node == root) return symbol < root_children_.size() ? root_children_[symbol] : no_node;
    return nodes_[node].has_edges ? edges_[slot_of(node, symbol)].child : no_node;
  }
  static bool is_leaf(NodeId node) { return (node & leaf) != 0; }
  static std::uint32_t accepted_by_leaf(NodeId node) { return node & ~leaf; }

  // Of nodes that are no leaves:
  NodeId gap_child(NodeId node) const { return nodes_[node].gap_child; }  // no_node: none
  bool is_gap(NodeId node) const { return nodes_[node].is_gap; }          // its last step was any_word
  bool has_children(NodeId node) const { return nodes_[node].has_edges || nodes_[node].gap_child != no_node; }
  std::span<const std::uint32_t> accepted(NodeId node) const {
    return {accepted_.data() + nodes_[node].accepted_begin, accepted_.data() + nodes_[node].accepted_end};
  }

  std::size_t size() const { return size_; }  // nodes, leaves among them

 private:
  static constexpr NodeId leaf = NodeId{1} << 31U;  // and what it accepts

  struct Node {
    std::uint32_t accepted_begin{0}, accepted_end{0};
    NodeId gap_child{no_node};
    bool is_gap{false};
    bool has_edges{false};  // without the gap's
  };
  struct Edge {
    NodeId parent{no_node};  // no_node: the slot is free
    SymbolId symbol{0};
    NodeId child{no_node};
  };
  struct Draft {
    std::uint32_t begin{0}, end{0};  // of its steps in steps_
    std::uint32_t accepted{0};
  };

  std::span<const SymbolId> steps(const Draft& draft) const {
    return std::span(steps_).subspan(draft.begin, draft.end - draft.begin);
  }

  // Its own slot, or the free one for it.
  std::size_t slot_of(NodeId parent, SymbolId symbol) const {
    const std::uint64_t hash = (std::uint64_t{parent} << 32U | symbol) * 0x9E3779B97F4A7C15U;
    std::size_t slot = hash >> edge_shift_;
    while ((edges_[slot].parent != parent || edges_[slot].symbol != symbol) &&
           edges_[slot].parent != no_node) {
      slot = (slot + 1) & (edges_.size() - 1);
    }
    return slot;
  }

  void accept(Node& node, std::uint32_t accepted);
  void rename(std::vector<Edge>& branches);
  void lay(std::span<const Edge> branches);

  std::vector<SymbolId> steps_;  // of all drafts, until sealed
  std::vector<Draft> drafts_;
  std::vector<Node> nodes_;  // but leaves
  std::size_t size_{0};
  std::vector<Edge> edges_;            // but the root's: open addressing, at most two thirds full
  unsigned edge_shift_{63};            // of a hash, to a slot
  std::vector<NodeId> root_children_;  // by symbol
  std::vector<std::uint32_t> accepted_;
};

}  // namespace slant
