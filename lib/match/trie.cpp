// Sequences gathered, then sorted: those that begin alike stand together, so nodes come depth first.
#include "match/trie.hpp"

#include <algorithm>
#include <bit>

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
  std::vector<Edge> branches;  // those of one parent by symbol
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
        nodes_[path.back()].has_edges = true;
        branches.push_back({path.back(), step, fresh});
      }
      path.push_back(fresh);
    }
    accept(nodes_[path.back()], draft.accepted);
    before = here;
  }
  size_ = nodes_.size();
  rename(branches);
  lay(branches);
  steps_ = std::vector<SymbolId>();
  drafts_ = std::vector<Draft>();
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

// Leaves lose their nodes; the others keep their order.
void Trie::rename(std::vector<Edge>& branches) {
  std::vector<NodeId> names(nodes_.size());
  NodeId kept = 0;
  for (NodeId id = 0; id < nodes_.size(); ++id) {
    const Node node = nodes_[id];
    const bool is_leaf = id != root && !node.has_edges && node.gap_child == no_node &&
                         node.accepted_end - node.accepted_begin == 1;
    names[id] = is_leaf ? leaf | accepted_[node.accepted_begin] : kept;
    if (!is_leaf) nodes_[kept++] = node;
  }
  nodes_.resize(kept);
  for (Node& node : nodes_) {
    if (node.gap_child != no_node) node.gap_child = names[node.gap_child];
  }
  for (Edge& branch : branches) {
    branch.parent = names[branch.parent];
    branch.child = names[branch.child];
  }
}

void Trie::lay(std::span<const Edge> branches) {
  edges_.resize(std::bit_ceil(branches.size() * 3 / 2 + 2));
  edge_shift_ = static_cast<unsigned>(std::countl_zero(edges_.size()) + 1);
  for (const Edge& branch : branches) {
    if (branch.parent == root) {
      root_children_.resize(branch.symbol + 1, no_node);
      root_children_.back() = branch.child;
    } else {
      edges_[slot_of(branch.parent, branch.symbol)] = branch;
    }
  }
}

}  // namespace slant
