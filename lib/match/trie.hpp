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
// most once.
class Trie {
 public:
  static constexpr NodeId root = 0;

  // Steps are symbols, or any_word.
  void add(std::span<const SymbolId> steps, std::uint32_t accepted);
  void seal();

  bool empty() const { return nodes_.size() <= 1; }
  // no_node: none. Of the root, which has most children and is asked most, by one look-up.
  NodeId child(NodeId node, SymbolId symbol) const {
    if (node == root) return symbol < root_children_.size() ? root_children_[symbol] : no_node;
    return nodes_[node].edges_begin == nodes_[node].edges_end ? no_node : find_child(node, symbol);
  }
  NodeId gap_child(NodeId node) const { return nodes_[node].gap_child; }  // no_node: none
  bool is_gap(NodeId node) const { return nodes_[node].is_gap; }          // its last step was any_word
  bool has_children(NodeId node) const {
    return nodes_[node].edges_begin != nodes_[node].edges_end || nodes_[node].gap_child != no_node;
  }
  std::span<const std::uint32_t> accepted(NodeId node) const {
    return std::span(accepted_).subspan(nodes_[node].accepted_begin,
                                        nodes_[node].accepted_end - nodes_[node].accepted_begin);
  }

 private:
  struct Node {
    std::uint32_t edges_begin{0}, edges_end{0};  // without the gap's
    std::uint32_t accepted_begin{0}, accepted_end{0};
    NodeId gap_child{no_node};
    bool is_gap{false};
  };
  struct Edge {
    SymbolId symbol;
    NodeId child;
  };
  struct Branch {
    NodeId parent;
    Edge edge;
  };
  struct Draft {
    std::uint32_t begin{0}, end{0};  // of its steps in steps_
    std::uint32_t accepted{0};
  };

  std::span<const SymbolId> steps(const Draft& draft) const {
    return std::span(steps_).subspan(draft.begin, draft.end - draft.begin);
  }

  NodeId find_child(NodeId node, SymbolId symbol) const;
  void accept(Node& node, std::uint32_t accepted);
  void lay(const std::vector<Branch>& branches);

  std::vector<SymbolId> steps_;  // of all drafts, until sealed
  std::vector<Draft> drafts_;
  std::vector<Node> nodes_;
  std::vector<Edge> edges_;            // of a node: by symbol
  std::vector<NodeId> root_children_;  // by symbol
  std::vector<std::uint32_t> accepted_;
};

}  // namespace slant
