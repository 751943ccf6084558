// Overlap from the definitions.
#include <algorithm>
#include <set>
#include <vector>

#include "score/naive.hpp"

namespace slant::naive {
namespace {

using WordSet = std::set<std::uint32_t>;

bool share(const WordSet& a, const WordSet& b) {
  return std::any_of(a.begin(), a.end(), [&](std::uint32_t word) { return b.contains(word); });
}

bool within(const WordSet& a, const WordSet& b) {
  return std::all_of(a.begin(), a.end(), [&](std::uint32_t word) { return b.contains(word); });
}

WordSet own_of(const Hit& hit) {
  WordSet words;
  for (std::uint32_t i = hit.own.begin; i < hit.own.end; ++i) words.insert(i);
  return words;
}

WordSet extent_of(const Hit& hit) {
  WordSet words = own_of(hit);
  for (const WordSpan span : hit.taken) {
    for (std::uint32_t i = span.begin; i < span.end; ++i) words.insert(i);
  }
  return words;
}

// In the order of extent start, longest extent, declaration; hits of one entry by position.
bool before(const Hit& a, const Hit& b) {
  const WordSet extent_a = extent_of(a);
  const WordSet extent_b = extent_of(b);
  if (*extent_a.begin() != *extent_b.begin()) return *extent_a.begin() < *extent_b.begin();
  if (extent_a.size() != extent_b.size()) return extent_a.size() > extent_b.size();
  if (a.entry != b.entry) return a.entry < b.entry;
  return a.own < b.own;
}

Hit united(const std::vector<Hit>& parts) {
  WordSet own;
  WordSet extent;
  for (const Hit& part : parts) {
    own.merge(own_of(part));
    extent.merge(extent_of(part));
  }
  Hit whole = *std::min_element(parts.begin(), parts.end(), before);
  const Hit leftmost = *std::min_element(
      parts.begin(), parts.end(), [](const Hit& a, const Hit& b) { return a.own.begin < b.own.begin; });
  whole.voice = leftmost.voice;
  whole.zone = leftmost.zone;
  whole.own = {*own.begin(), *own.rbegin() + 1};
  for (const std::uint32_t word : own) extent.erase(word);
  whole.taken = runs_of(extent);
  return whole;
}

// Hits of one variant and field that share an own word, directly or by way of others, become one.
std::vector<Hit> joined(const std::vector<Hit>& hits) {
  std::vector<std::vector<Hit>> heaps;
  for (const Hit& hit : hits) {
    std::vector<Hit> heap{hit};
    std::vector<std::vector<Hit>> apart;
    for (const std::vector<Hit>& other : heaps) {
      const bool touches = std::any_of(other.begin(), other.end(),
                                       [&](const Hit& part) { return share(own_of(part), own_of(hit)); });
      if (touches) {
        heap.insert(heap.end(), other.begin(), other.end());
      } else {
        apart.push_back(other);
      }
    }
    apart.push_back(heap);
    heaps = apart;
  }
  std::vector<Hit> result;
  for (const std::vector<Hit>& heap : heaps) result.push_back(united(heap));
  return result;
}

std::vector<Hit> winners(Overlap overlap, std::vector<Hit> hits) {
  if (overlap == Overlap::all) return hits;
  std::sort(hits.begin(), hits.end(), [&](const Hit& a, const Hit& b) {
    const std::size_t size_a = extent_of(a).size();
    const std::size_t size_b = extent_of(b).size();
    if (overlap == Overlap::nested && size_a != size_b) return size_a > size_b;
    return before(a, b);
  });
  WordSet taken;
  std::vector<Hit> kept;
  for (const Hit& hit : hits) {
    const WordSet own = own_of(hit);
    if (overlap == Overlap::longest ? share(own, taken) : within(own, taken)) continue;
    kept.push_back(hit);
    taken.merge(extent_of(hit));
  }
  return kept;
}

}  // namespace

std::vector<Hit> select(const Lexicon& lexicon, const std::vector<Hit>& hits, const SelectOptions& options) {
  const Schema& schema = lexicon.schema;
  const auto choice_of = [&](VariantId variant) { return schema[variant].choice; };
  const auto overlap_of = [&](ChoiceId choice) {
    return options.overlap ? *options.overlap : lexicon.overlaps[choice.index()];
  };

  std::vector<Hit> result;
  const auto add = [&](const std::vector<Hit>& more) {
    for (const Hit& hit : more) {
      if (std::find(result.begin(), result.end(), hit) == result.end()) result.push_back(hit);
    }
  };
  for (const Field field : {Field::title, Field::text}) {
    std::vector<std::vector<Hit>> by_variant(schema.variants.size());
    for (const Hit& hit : hits) {
      if (hit.field == field) by_variant[schema[hit.entry].variant.index()].push_back(hit);
    }
    for (std::size_t v = 0; v < by_variant.size(); ++v) {
      if (overlap_of(choice_of(id_of<VariantTag>(v))) == Overlap::longest)
        by_variant[v] = joined(by_variant[v]);
    }
    // The winners among all hits of the variants that `takes_part` names.
    const auto compete = [&](Overlap overlap, auto takes_part) {
      std::vector<Hit> all;
      for (std::size_t v = 0; v < by_variant.size(); ++v) {
        if (!takes_part(id_of<VariantTag>(v))) continue;
        all.insert(all.end(), by_variant[v].begin(), by_variant[v].end());
      }
      add(winners(overlap, all));
    };
    for (std::size_t l = 0; l < schema.lexicons.size(); ++l) {
      const Scope scope = options.scope ? *options.scope : lexicon.scopes[l];
      if (scope != Scope::lexicon) continue;
      for (const Overlap overlap : {Overlap::longest, Overlap::nested, Overlap::all}) {
        compete(overlap, [&](VariantId v) {
          return schema[choice_of(v)].lexicon.index() == l && overlap_of(choice_of(v)) == overlap;
        });
      }
    }
    for (std::size_t c = 0; c < schema.choices.size(); ++c) {
      const auto choice = id_of<ChoiceTag>(c);
      const Scope scope = options.scope ? *options.scope : lexicon.scopes[schema[choice].lexicon.index()];
      if (scope != Scope::choice) continue;
      if (schema[choice].kind == ChoiceKind::choice) {
        compete(overlap_of(choice), [&](VariantId v) { return choice_of(v) == choice; });
        continue;
      }
      for (const VariantId key : schema[choice].variants) {
        if (schema[key].ignored && !lexicon.rivals[key.index()].empty()) continue;
        compete(overlap_of(choice), [&](VariantId v) {
          const std::vector<VariantId>& rivals = lexicon.rivals[v.index()];
          return v == key || std::find(rivals.begin(), rivals.end(), key) != rivals.end();
        });
      }
    }
  }
  std::sort(result.begin(), result.end(), [](const Hit& a, const Hit& b) {
    return std::tie(a.field, a.own.begin, a.own.end, a.entry) <
           std::tie(b.field, b.own.begin, b.own.end, b.entry);
  });
  return result;
}

}  // namespace slant::naive
