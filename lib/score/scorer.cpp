// The scorer: the steps from a document's text to its hits, in order.
#include "score/scorer.hpp"

#include <algorithm>
#include <tuple>

#include "voice/qualifiers.hpp"

namespace slant {

TextOptions text_options_for(const Lexicon& lexicon, TextOptions options) {
  for (const Schema::Lexicon& one : lexicon.schema.lexicons) options.languages.push_back(one.language);
  return options;
}

namespace {

// The one language that the lexicons name; empty: none, or several.
std::string language_of(const Lexicon& lexicon) {
  std::string language;
  for (const Schema::Lexicon& one : lexicon.schema.lexicons) {
    if (!language.empty() && !one.language.empty() && one.language != language) return {};
    if (!one.language.empty()) language = one.language;
  }
  return language;
}

}  // namespace

Scorer::Scorer(const Lexicon& lexicon, ScoreOptions options)
    : lexicon_(lexicon),
      options_(options),
      place_guards_(has_place_guards(lexicon)),
      voices_(options_.voices || options_.filter.asks_for_voices()),
      zones_(options_.zones || options_.filter.asks_for_zones()),
      qualifiers_(options_.qualifiers || options_.filter.asks_for_qualifiers()),
      language_(language_of(lexicon)),
      reader_(text_options_for(lexicon, options.text),
              [this](std::string_view word) { return matcher_.knows(word); }),
      matcher_(lexicon) {}

Scorer::Scratch Scorer::make_scratch() const {
  return {reader_.make_scratch(), matcher_.make_scratch(), Selection(lexicon_, options_.select), {}, {}};
}

const std::vector<Hit>& Scorer::score(std::string_view title, std::string_view text, Scratch& scratch,
                                      ScoreWatch* watch, std::string_view language) const {
  reader_.read(title, text, *scratch.reader, scratch.text);
  if (!options_.voice.language.empty()) language = options_.voice.language;
  if (language.empty()) language = language_;
  scratch.text.title.language = scratch.text.text.language = language;
  std::vector<Hit>& hits = scratch.hits;
  hits.clear();
  for (const Field field : {Field::title, Field::text}) {
    const FieldText& read = scratch.text[field];
    matcher_.find_hits(read, field, *scratch.matcher, hits, watch);
  }
  if (place_guards_) {
    find_voices(scratch.text, options_.voice, hits);
    find_zones(scratch.text, hits);
    apply_place_guards(lexicon_, hits);
  }
  if (watch != nullptr) watch->placed(hits);
  scratch.selection.run(hits, watch);
  if (voices_ && !place_guards_) find_voices(scratch.text, options_.voice, hits);
  if (zones_ && !place_guards_) find_zones(scratch.text, hits);
  if (qualifiers_) find_qualifiers(scratch.text, hits);
  if (watch != nullptr) watch->selected(hits);
  if (!options_.filter.lets_all()) {
    std::erase_if(hits, [&](const Hit& hit) { return !options_.filter.lets(hit); });
  }
  return hits;
}

void append_cells(const Targets& targets, std::span<const Hit> hits, std::vector<DocumentCell>& cells) {
  const std::size_t first = cells.size();
  std::size_t most = std::size_t{1} << 14;  // held apart: of a long document most cells are alike
  for (const Hit& hit : hits) {
    if (!targets[hit.entry].counted) continue;
    if (cells.size() - first == most) {
      unite_cells(first, cells);
      most = std::max(most, 2 * (cells.size() - first));
    }
    cells.push_back({hit.entry, hit.voice, hit.zone, 1});
  }
}

void unite_cells(std::size_t first, std::vector<DocumentCell>& cells) {
  const auto key = [](const DocumentCell& cell) { return std::tie(cell.entry, cell.voice, cell.zone); };
  const auto begin = cells.begin() + static_cast<std::ptrdiff_t>(first);
  std::sort(begin, cells.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
  auto kept = begin;
  for (auto cell = kept; cell != cells.end(); ++cell) {
    if (kept != begin && key(kept[-1]) == key(*cell)) {
      kept[-1].count += cell->count;
    } else {
      *kept++ = *cell;
    }
  }
  cells.erase(kept, cells.end());
}

}  // namespace slant
