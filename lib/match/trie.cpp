// Sequences gathered, then sorted: those that begin alike stand together, so nodes come depth first.
#include "match/trie.hpp"

#include <algorithm>

namespace slant {

void Trie::add(std::span<const SymbolId> steps, std::uint32_t accepted) {
  Draft draft;
  draft.begin = static_cast<std::uint32_t>(steps_.size());
  steps_.insert(steps_.end(), steps.begin(), steps.end());
  draft.end = static_cast<std::uint32_t>(steps_.size());
  draft.accepted = accepted;
  drafts_.push_back(draft);
}

void Trie::seal() {
  // Stable: what a node accepts stays in the order of addition.
  std::stable_sort(drafts_.begin(), drafts_.end(), [this](const Draft& a, const Draft& b) {
    return std::ranges::lexicographical_compare(steps(a), steps(b));
  });
  std::vector<Branch> branches;  // those of one parent by symbol
  std::vector<NodeId> path{root};
  std::span<const SymbolId> before;
  nodes_.emplace_back();
  for (const Draft& draft : drafts_) {
    const std::span<const SymbolId> here = steps(draft);
    const auto shared = static_cast<std::size_t>(std::ranges::mismatch(before, here).in1 - before.begin());
    path.resize(shared + 1);
    for (const SymbolId step : here.subspan(shared)) {
      const auto fresh = static_cast<NodeId>(nodes_.size());
      nodes_.emplace_back().is_gap = step == any_word;
      if (step == any_word) {
        nodes_[path.back()].gap_child = fresh;
      } else {
        branches.push_back({path.back(), {step, fresh}});
      }
      path.push_back(fresh);
    }
    accept(nodes_[path.back()], draft.accepted);
    before = here;
  }
  lay(branches);
  for (std::uint32_t edge = nodes_[root].edges_begin; edge < nodes_[root].edges_end; ++edge) {
    root_children_.resize(edges_[edge].symbol + 1, no_node);  // edges come by symbol
    root_children_.back() = edges_[edge].child;
  }
  steps_ = {};
  drafts_ = {};
}

// Drafts of one node come in one run.
void Trie::accept(Node& node, std::uint32_t accepted) {
  if (node.accepted_begin == node.accepted_end) {
    node.accepted_begin = node.accepted_end = static_cast<std::uint32_t>(accepted_.size());
  }
  const auto all = std::span(accepted_).subspan(node.accepted_begin);
  if (std::ranges::find(all, accepted) != all.end()) return;
  accepted_.push_back(accepted);
  ++node.accepted_end;
}

void Trie::lay(const std::vector<Branch>& branches) {
  for (const Branch& branch : branches) ++nodes_[branch.parent].edges_end;
  std::uint32_t begin = 0;
  for (Node& node : nodes_) {
    const std::uint32_t count = node.edges_end;
    node.edges_begin = node.edges_end = begin;
    begin += count;
  }
  edges_.resize(branches.size());
  for (const Branch& branch : branches) edges_[nodes_[branch.parent].edges_end++] = branch.edge;
}

NodeId Trie::find_child(NodeId node, SymbolId symbol) const {
  const auto begin = edges_.begin() + nodes_[node].edges_begin;
  const auto end = edges_.begin() + nodes_[node].edges_end;
  const auto at = std::lower_bound(begin, end, symbol,
                                   [](const Edge& edge, SymbolId wanted) { return edge.symbol < wanted; });
  return at != end && at->symbol == symbol ? at->child : no_node;
}

}  // namespace slant
