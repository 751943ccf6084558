// The order of the steps, and nothing else.
#include "score/scorer.hpp"

#include <map>
#include <tuple>
#include <utility>

namespace slant {

Scorer::Scorer(const Lexicon& lexicon, ScoreOptions options)
    : lexicon_(lexicon), options_(options), reader_(options.text), matcher_(lexicon) {}

Scorer::Scratch Scorer::make_scratch() const {
  return {reader_.make_scratch(), matcher_.make_scratch(), {}, {}};
}

std::vector<Hit> Scorer::score(std::string_view title, std::string_view text, Scratch& scratch) const {
  reader_.read(title, text, *scratch.reader, scratch.text);
  std::vector<Hit>& hits = scratch.candidates;
  hits.clear();
  for (const Field field : {Field::title, Field::text}) {
    const FieldText& read = scratch.text[field];
    matcher_.find_hits(read.words, read.repaired.text(), field, *scratch.matcher, hits);
  }
  place_hits(scratch.text, options_.voice, hits);
  apply_place_guards(lexicon_, hits);
  return select(lexicon_, std::move(hits), options_.select);
}

std::vector<DocumentCell> cells_of(const Lexicon& lexicon, const std::vector<Hit>& hits) {
  std::map<std::tuple<EntryId, Voice, Zone>, std::uint32_t> counts;
  const Schema& schema = lexicon.schema;
  for (const Hit& hit : hits) {
    if (!schema[schema[hit.entry].variant].ignored) ++counts[{hit.entry, hit.voice, hit.zone}];
  }
  std::vector<DocumentCell> cells;
  for (const auto& [key, count] : counts) {
    const auto& [entry, voice, zone] = key;
    cells.push_back({entry, voice, zone, count});
  }
  return cells;
}

}  // namespace slant
