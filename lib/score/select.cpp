// Most hits share no word with another and are kept as they are. Those that hang together are joined, sorted
// into groups of competitors, and kept where they win in any of them.
#include "score/select.hpp"

#include <algorithm>
#include <tuple>

#include "match/hit.hpp"

namespace slant {
namespace {

enum class Kind : std::uint8_t { lexicon, choice, key };

std::uint64_t group_of(Overlap overlap, Kind kind, std::uint32_t id) {
  return (static_cast<std::uint64_t>(overlap) << 34) | (static_cast<std::uint64_t>(kind) << 32) | id;
}

Overlap overlap_of(std::uint64_t group) {
  return static_cast<Overlap>(group >> 34);
}

bool in_order(const Hit& a, const Hit& b) {
  return std::tie(a.field, a.own, a.entry) < std::tie(b.field, b.own, b.entry);
}

// Of a word, so that fields lie apart.
std::uint64_t position(const Hit& hit, std::uint32_t word) {
  return (static_cast<std::uint64_t>(hit.field) << 32) | word;
}

std::uint64_t first_position(const Hit& hit) {
  return position(hit, extent_begin(hit));
}

std::uint64_t end_position(const Hit& hit) {
  return position(hit, hit.taken.empty() ? hit.own.end : std::max(hit.own.end, hit.taken.back().end));
}

// Both by own.begin.
void tell_joined(std::span<const Hit> parts, std::span<const Hit> wholes, ScoreWatch& watch) {
  for (const Hit& whole : wholes) {
    std::size_t count = 0;
    while (count < parts.size() && whole.own.contains(parts[count].own)) ++count;
    if (count > 1) watch.joined(parts.first(count), whole);
    parts = parts.subspan(count);
  }
}

}  // namespace

Selection::Selection(const Lexicon& lexicon, const SelectOptions& options)
    : lexicon_(lexicon), targets_(lexicon.schema) {
  const Schema& schema = lexicon.schema;
  rules_.reserve(schema.variants.size());
  for (std::size_t i = 0; i < schema.variants.size(); ++i) {
    const Schema::Variant& variant = schema.variants[i];
    const Schema::Choice& choice = schema[variant.choice];
    const Overlap overlap = options.overlap.value_or(lexicon.overlaps[variant.choice.index()]);
    const Scope scope = options.scope.value_or(lexicon.scopes[choice.lexicon.index()]);
    Rule rule{group_of(overlap, Kind::key, id_of<VariantTag>(i).value), overlap == Overlap::longest, false};
    if (scope == Scope::lexicon) {
      rule.group = group_of(overlap, Kind::lexicon, choice.lexicon.value);
    } else if (choice.kind == ChoiceKind::choice) {
      rule.group = group_of(overlap, Kind::choice, variant.choice.value);
    } else {
      rule.guards = variant.ignored && !lexicon.rivals[i].empty();
    }
    rules_.push_back(rule);
  }
}

void Selection::run(std::vector<Hit>& hits, ScoreWatch* watch) {
  if (hits.empty()) return;
  if (!std::is_sorted(hits.begin(), hits.end(), in_order)) std::sort(hits.begin(), hits.end(), in_order);
  find_clusters(hits);
  if (clusters_.size() == hits.size()) return;
  std::size_t begin = 0;
  auto kept = hits.begin();
  for (const Cluster& cluster : clusters_) {
    if (cluster.end - begin == 1) {
      if (kept != hits.begin() + static_cast<std::ptrdiff_t>(begin)) *kept = std::move(hits[begin]);
      ++kept;
    } else {
      join(std::span(hits).subspan(begin, cluster.end - begin), watch);
      group();
      compete(watch);
      const auto first = kept;
      for (std::size_t i = 0; i < pool_.size(); ++i) {
        if (kept_[i]) *kept++ = std::move(pool_[i]);
      }
      std::sort(first, kept, in_order);
    }
    begin = cluster.end;
  }
  hits.erase(kept, hits.end());
}

// A hit's guards may have taken words far before it, so that it ties earlier clusters together.
void Selection::find_clusters(const std::vector<Hit>& hits) {
  clusters_.clear();
  clusters_.reserve(hits.size());
  for (std::size_t i = 0; i < hits.size(); ++i) {
    Cluster cluster{i + 1, end_position(hits[i])};
    const std::uint64_t first = first_position(hits[i]);
    for (; !clusters_.empty() && clusters_.back().reach > first; clusters_.pop_back())
      cluster.reach = std::max(cluster.reach, clusters_.back().reach);
    clusters_.push_back(cluster);
  }
}

// Fills the pool; hits whose overlap is `longest` are joined within their variant.
void Selection::join(std::span<Hit> cluster, ScoreWatch* watch) {
  by_variant_.clear();
  for (std::uint32_t i = 0; i < cluster.size(); ++i) by_variant_.emplace_back(variant_of(cluster[i]), i);
  std::sort(by_variant_.begin(), by_variant_.end());
  pool_.clear();
  for (std::size_t i = 0; i < by_variant_.size();) {
    const VariantId variant = by_variant_[i].first;
    const std::size_t first = pool_.size();
    for (; i < by_variant_.size() && by_variant_[i].first == variant; ++i)
      pool_.push_back(std::move(cluster[by_variant_[i].second]));
    if (pool_.size() - first == 1 || !rules_[variant.index()].joins) continue;
    std::vector<Hit> parts;
    if (watch != nullptr) parts.assign(pool_.begin() + static_cast<std::ptrdiff_t>(first), pool_.end());
    pool_.resize(first + join_overlapping(std::span(pool_).subspan(first)));
    if (watch != nullptr) tell_joined(parts, std::span(pool_).subspan(first), *watch);
  }
}

// Fills the members, by group.
void Selection::group() {
  members_.clear();
  look_alikes_.clear();
  for (std::uint32_t i = 0; i < pool_.size(); ++i) {
    const VariantId variant = variant_of(pool_[i]);
    const Rule& rule = rules_[variant.index()];
    if (rule.guards) {
      look_alikes_.emplace_back(variant, i);
    } else {
      members_.push_back({rule.group, i});
    }
  }
  std::sort(members_.begin(), members_.end());
  if (look_alikes_.empty()) return;
  share_look_alikes();
  std::sort(members_.begin(), members_.end());
}

// In a category the look-alikes compete in the group of each key that they guard. Keys that were not found
// and are guarded by the same look-alikes give the same result, so one of them is enough.
void Selection::share_look_alikes() {
  guarding_.clear();
  for (std::size_t i = 0; i < look_alikes_.size(); ++i) {
    const VariantId look_alike = look_alikes_[i].first;
    if (i > 0 && look_alikes_[i - 1].first == look_alike) continue;
    for (const VariantId key : lexicon_.rivals[look_alike.index()]) guarding_.emplace_back(key, look_alike);
  }
  std::sort(guarding_.begin(), guarding_.end());

  const auto was_found = [&, found = members_.size()](VariantId key) {
    const auto end = members_.begin() + static_cast<std::ptrdiff_t>(found);
    const Group group = rules_[key.index()].group;
    const auto at = std::lower_bound(members_.begin(), end, Member{group, 0});
    return at != end && at->group == group;
  };
  of_keys_.clear();
  for (auto first = guarding_.begin(); first != guarding_.end();) {
    const auto end = std::find_if(first, guarding_.end(),
                                  [&](const Guarding& guarding) { return guarding.first != first->first; });
    if (was_found(first->first)) {
      add_look_alikes({first, end});
    } else {
      of_keys_.emplace_back(first, end);
    }
    first = end;
  }
  const auto look_alike_before = [](const Guarding& a, const Guarding& b) { return a.second < b.second; };
  const auto before = [&](const auto& a, const auto& b) {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), look_alike_before);
  };
  std::sort(of_keys_.begin(), of_keys_.end(), before);
  for (std::size_t i = 0; i < of_keys_.size(); ++i) {
    if (i == 0 || before(of_keys_[i - 1], of_keys_[i])) add_look_alikes(of_keys_[i]);
  }
}

void Selection::add_look_alikes(std::span<const Guarding> of_key) {
  for (const auto& [key, look_alike] : of_key) {
    const auto [first, end] =
        std::equal_range(look_alikes_.begin(), look_alikes_.end(), std::pair(look_alike, 0U),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto at = first; at != end; ++at) members_.push_back({rules_[key.index()].group, at->second});
  }
}

// Says which of the pool are kept.
void Selection::compete(ScoreWatch* watch) {
  kept_.assign(pool_.size(), false);
  for (std::size_t first = 0, end = 0; first < members_.size(); first = end) {
    competitors_.clear();
    for (; end < members_.size() && members_[end].group == members_[first].group; ++end)
      competitors_.push_back(members_[end].hit);
    if (competitors_.size() == 1) {
      kept_[competitors_[0]] = true;
    } else {
      competition_.run(overlap_of(members_[first].group), pool_, competitors_, kept_, watch);
    }
  }
}

}  // namespace slant
