// Drafts with a map a node while it grows; flat arrays once sealed.
#include "match/trie.hpp"

#include <algorithm>

namespace slant {

void Trie::add(std::span<const SymbolId> steps, std::uint32_t accepted) {
  NodeId node = root;
  for (const SymbolId step : steps) {
    const auto fresh = static_cast<NodeId>(drafts_.size());
    NodeId& next = step == any_word ? drafts_[node].gap_child
                                    : drafts_[node].children.try_emplace(step, no_node).first->second;
    if (next != no_node) {
      node = next;
      continue;
    }
    node = next = fresh;
    drafts_.emplace_back();
    drafts_.back().is_gap = step == any_word;
  }
  std::vector<std::uint32_t>& all = drafts_[node].accepted;
  if (std::find(all.begin(), all.end(), accepted) == all.end()) all.push_back(accepted);
}

void Trie::seal() {
  nodes_.reserve(drafts_.size());
  for (const Draft& draft : drafts_) {
    Node node;
    node.gap_child = draft.gap_child;
    node.is_gap = draft.is_gap;
    node.edges_begin = static_cast<std::uint32_t>(edges_.size());
    for (const auto& [symbol, child] : draft.children) edges_.push_back({symbol, child});
    node.edges_end = static_cast<std::uint32_t>(edges_.size());
    node.accepted_begin = static_cast<std::uint32_t>(accepted_.size());
    accepted_.insert(accepted_.end(), draft.accepted.begin(), draft.accepted.end());
    node.accepted_end = static_cast<std::uint32_t>(accepted_.size());
    nodes_.push_back(node);
  }
  drafts_ = std::vector<Draft>(1);
}

NodeId Trie::child(NodeId node, SymbolId symbol) const {
  const auto begin = edges_.begin() + nodes_[node].edges_begin;
  const auto end = edges_.begin() + nodes_[node].edges_end;
  const auto at = std::lower_bound(begin, end, symbol,
                                   [](const Edge& edge, SymbolId wanted) { return edge.symbol < wanted; });
  return at != end && at->symbol == symbol ? at->child : no_node;
}

bool Trie::has_children(NodeId node) const {
  return nodes_[node].edges_begin != nodes_[node].edges_end || nodes_[node].gap_child != no_node;
}

std::span<const std::uint32_t> Trie::accepted(NodeId node) const {
  return std::span(accepted_).subspan(nodes_[node].accepted_begin,
                                      nodes_[node].accepted_end - nodes_[node].accepted_begin);
}

}  // namespace slant
