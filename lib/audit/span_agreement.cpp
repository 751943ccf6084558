// Both sides as sets of spans and of words, counted against each other document by document.
#include "audit/span_agreement.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "base/ratio.hpp"
#include "compare/quantile.hpp"
#include "count/resampling.hpp"

namespace slant {
namespace {

constexpr std::size_t overlap = 0, exact = 1, by_words = 2;  // SpanMatch

void add(std::uint64_t x, std::uint64_t m, RatioMoments& sums) {
  if (m == 0) return;
  ++sums.units;
  sums.x += x;
  sums.m += m;
  sums.xx += x * x;
  sums.xm += x * m;
  sums.mm += m * m;
}

std::vector<WordSpan> distinct(std::vector<WordSpan> spans) {
  std::sort(spans.begin(), spans.end());
  spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
  return spans;
}

// Distinct spans, and the words in them as pieces that do not touch.
class Side {
 public:
  explicit Side(std::vector<WordSpan> spans) : spans_(distinct(std::move(spans))) {
    for (const WordSpan span : spans_) {
      if (!pieces_.empty() && span.begin <= pieces_.back().end) {
        pieces_.back().end = std::max(pieces_.back().end, span.end);
      } else {
        pieces_.push_back(span);
      }
    }
    for (const WordSpan piece : pieces_)
      before_.push_back((before_.empty() ? 0 : before_.back()) + piece.size());
  }

  std::uint32_t spans() const { return static_cast<std::uint32_t>(spans_.size()); }
  std::uint32_t words() const { return before_.empty() ? 0 : before_.back(); }

  // How many of these are right by the other side.
  std::array<std::uint32_t, span_matches> right_by(const Side& other) const {
    std::array<std::uint32_t, span_matches> right{};
    for (const WordSpan span : spans_) {
      right[overlap] += other.covered(span) > 0 ? 1 : 0;
      right[exact] += std::binary_search(other.spans_.begin(), other.spans_.end(), span) ? 1 : 0;
    }
    for (const WordSpan piece : pieces_) right[by_words] += other.covered(piece);
    return right;
  }

 private:
  // Words of the side before a word.
  std::uint32_t words_before(std::uint32_t word) const {
    const auto next =
        std::upper_bound(pieces_.begin(), pieces_.end(), word,
                         [](std::uint32_t at, const WordSpan& piece) { return at < piece.begin; });
    if (next == pieces_.begin()) return 0;
    const auto last = static_cast<std::size_t>(next - pieces_.begin()) - 1;
    const WordSpan piece = pieces_[last];
    return before_[last] - piece.size() + std::min(word, piece.end) - piece.begin;
  }
  std::uint32_t covered(WordSpan span) const { return words_before(span.end) - words_before(span.begin); }

  std::vector<WordSpan> spans_, pieces_;
  std::vector<std::uint32_t> before_;  // by piece: words up to its end
};

std::array<Agreement, span_matches> counts_of(const Side& marked, const Side& found) {
  const auto gold_right = marked.right_by(found), found_right = found.right_by(marked);
  std::array<Agreement, span_matches> counts;
  for (std::size_t match = 0; match < span_matches; ++match) {
    const bool by_word = match == by_words;
    counts[match] = {by_word ? marked.words() : marked.spans(), by_word ? found.words() : found.spans(),
                     gold_right[match], found_right[match]};
  }
  return counts;
}

Interval interval_of(std::vector<double> drawn, double confidence) {
  const std::size_t all = drawn.size();
  std::erase_if(drawn, [](double value) { return std::isnan(value); });
  if (drawn.empty() || 2 * drawn.size() < all) return {missing, missing};
  return central_interval(drawn, confidence);
}

}  // namespace

std::string_view name_of(SpanMatch match) {
  constexpr std::array<std::string_view, span_matches> names{"overlap", "exact", "words"};
  return names[static_cast<std::size_t>(match)];
}

SpanAgreement::SpanAgreement(std::size_t labels, std::size_t variants, std::size_t entries)
    : labels_(labels), variants_(variants), entries_(entries) {}

void SpanAgreement::add(const SpanCounts& counts, bool with_cells, Row& row) {
  for (std::size_t match = 0; match < span_matches; ++match) {
    Tally& tally = row[match];
    const Agreement& one = counts[match];
    tally.counts.gold += one.gold;
    tally.counts.found += one.found;
    tally.counts.gold_right += one.gold_right;
    tally.counts.found_right += one.found_right;
    slant::add(one.found_right, one.found, tally.precision);
    slant::add(one.gold_right, one.gold, tally.recall);
    if (!with_cells || one.found == 0) continue;
    tally.cells.push_back({static_cast<std::uint32_t>(keys_.size() - 1),
                           static_cast<std::uint32_t>(one.gold_right), static_cast<std::uint32_t>(one.found),
                           static_cast<std::uint32_t>(one.found_right)});
  }
}

void SpanAgreement::add(std::uint64_t key, const std::vector<MarkedSpan>& marked,
                        const std::vector<FoundSpan>& found) {
  std::vector<WordSpan> all_marked, all_found;
  std::map<std::uint32_t, std::vector<WordSpan>> by_label, by_variant, by_entry;
  for (const MarkedSpan& one : marked) {
    all_marked.push_back(one.words);
    by_label[one.label].push_back(one.words);
  }
  for (const FoundSpan& one : found) {
    all_found.push_back(one.words);
    by_variant[one.variant.value].push_back(one.words);
    by_entry[one.entry.value].push_back(one.words);
  }
  const Side gold(std::move(all_marked)), hits(std::move(all_found));
  keys_.push_back(key);
  gold_.push_back({gold.spans(), gold.spans(), gold.words()});
  add(counts_of(gold, hits), true, all_);
  for (auto& [label, spans] : by_label) add(counts_of(Side(std::move(spans)), hits), false, labels_[label]);
  for (auto& [variant, spans] : by_variant)
    add(counts_of(gold, Side(std::move(spans))), true, variants_[variant]);
  for (auto& [entry, spans] : by_entry) add(counts_of(gold, Side(std::move(spans))), false, entries_[entry]);
}

// A row that says nothing of a document finds nothing in it: its gold is that of all.
SpanAgreement::Row SpanAgreement::with_all_gold(Row row) const {
  for (std::size_t match = 0; match < span_matches; ++match) {
    const Tally& all = all_[match];
    row[match].counts.gold = all.counts.gold;
    row[match].recall.units = all.recall.units;
    row[match].recall.m = all.recall.m;
    row[match].recall.mm = all.recall.mm;
  }
  return row;
}

MatchFigures SpanAgreement::figures_of(const Row& row, double confidence) const {
  MatchFigures figures;
  for (std::size_t match = 0; match < span_matches; ++match) {
    figures[match] = {row[match].counts,
                      share_interval(row[match].precision, confidence),
                      share_interval(row[match].recall, confidence),
                      {missing, missing}};
  }
  return figures;
}

SpanValidation SpanAgreement::result(const SpanOptions& options, const Workers& workers) const {
  SpanValidation made;
  made.documents = keys_.size();
  made.all = figures_of(all_, options.confidence);
  for (const Row& row : labels_) {
    made.labels.push_back(figures_of(row, options.confidence));
    for (SpanFigures& one : made.labels.back()) {  // a hit does not say for which label it stands
      one.counts.found = one.counts.found_right = 0;
      one.precision = {missing, missing};
    }
  }
  for (const Row& row : variants_)
    made.variants.push_back(figures_of(with_all_gold(row), options.confidence));
  for (const Row& row : entries_) made.entries.push_back(figures_of(with_all_gold(row), options.confidence));

  // What gets an interval of F1, and the replicates of it.
  struct Resampled {
    const Tally* tally;
    std::size_t match;
    Interval* interval;
    std::vector<double> drawn;
  };
  std::vector<Resampled> resampled;
  const auto ask = [&](const Row& row, MatchFigures& figures) {
    for (std::size_t match = 0; match < span_matches; ++match) {
      if (row[match].cells.size() < fewest_units || all_[match].recall.units < fewest_units) continue;
      resampled.push_back(
          {&row[match], match, &figures[match].f1, std::vector<double>(options.replicates, missing)});
    }
  };
  ask(all_, made.all);
  for (std::size_t v = 0; v < variants_.size(); ++v) ask(variants_[v], made.variants[v]);

  workers.each(options.replicates, [&](std::size_t replicate, unsigned) {
    const auto weights = poisson_weights(options.seed, static_cast<std::uint32_t>(replicate), keys_);
    std::array<double, span_matches> gold{};
    for (std::size_t document = 0; document < gold_.size(); ++document) {
      for (std::size_t match = 0; match < span_matches; ++match)
        gold[match] += static_cast<double>(weights[document]) * gold_[document][match];
    }
    for (Resampled& one : resampled) {
      double found = 0, found_right = 0, gold_right = 0;
      for (const Cell& cell : one.tally->cells) {
        const double weight = weights[cell.document];
        found += weight * cell.found;
        found_right += weight * cell.found_right;
        gold_right += weight * cell.gold_right;
      }
      one.drawn[replicate] = f1_of(found_right / found, gold_right / gold[one.match]);  // 0/0: NaN
    }
  });
  for (Resampled& one : resampled) *one.interval = interval_of(std::move(one.drawn), options.confidence);
  return made;
}

}  // namespace slant
