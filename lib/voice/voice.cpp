// A sweep over hits, quotations and attributions, all by position; then the guards that ask for places.
#include "voice/voice.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "voice/attribution.hpp"

namespace slant {
namespace {

// Words whose first byte is in `bytes`.
std::uint32_t words_in(const Words& words, ByteSpan bytes) {
  return words.first_from(bytes.end) - words.first_from(bytes.begin);
}

// Whether a sentence ends inside a quotation of a few words: “Rain? Never!”
bool ends_sentence(const FieldText& field, ByteSpan bytes) {
  const std::string_view inside = field.text().substr(bytes.begin, bytes.size());
  return inside.find_first_of("?!") != std::string_view::npos || inside.ends_with('.');
}

}  // namespace

// Asked for positions in ascending order.
class QuotationSweep {
 public:
  explicit QuotationSweep(const FieldText& text) : text_(text) {}

  // The innermost quotation around `byte`, that is, the one that begins last.
  std::optional<Quotation> at(std::uint32_t byte) {
    if (byte >= paragraph_.end) {
      number_ = text_.paragraph_at(byte);
      paragraph_ = text_.paragraph(number_);
      next_ = 0;
      open_.clear();
    }
    const std::span<const Quotation> all = text_.quotations_in(number_);
    for (; next_ < all.size() && all[next_].bytes.begin <= byte; ++next_) open_.push_back(all[next_]);
    while (!open_.empty() && open_.back().bytes.end <= byte) open_.pop_back();
    return open_.empty() ? std::nullopt : std::optional(open_.back());
  }

 private:
  const FieldText& text_;
  std::uint32_t number_{0};
  ByteSpan paragraph_;
  std::size_t next_{0};
  std::vector<Quotation> open_;  // begun, and perhaps ended below the top
};

// The attributions around positions asked for in ascending order, found sentence by sentence.
class AttributionSweep {
 public:
  explicit AttributionSweep(const FieldText& text) : text_(text) {}

  // Whether what stands at `byte` is told of somebody's speech: a statement, or what is said of a topic.
  bool is_reported(std::uint32_t byte) {
    const Attribution* one = content_at(byte);
    return one != nullptr && one->tells(byte);
  }

  // Whether words in quotation marks at the begin of `word` are somebody's: said, or what he calls something; not
  // inside the name of a thing that he welcomes. A quotation that goes on from an earlier sentence is no such cue.
  bool is_told(std::uint32_t word) {
    const Attribution* one = content_at(text_.words.bytes(word).begin);
    if (one == nullptr || one->form == AttributionForm::thing) return false;
    return one->form != AttributionForm::direct || text_.sentence_around(word).overlaps(one->cue);
  }

 private:
  const Attribution* content_at(std::uint32_t byte) {
    const std::vector<Attribution>& all = around(byte);
    while (next_ < all.size() && all[next_].content.end <= byte) ++next_;
    return next_ < all.size() && all[next_].content.contains(byte) ? &all[next_] : nullptr;
  }

  const std::vector<Attribution>& around(std::uint32_t byte) {
    if (!known_.contains(byte)) {
      if (!reader_) reader_.emplace(text_);
      known_ = reader_->read({byte, byte + 1}, found_);
      next_ = 0;
    }
    return found_;
  }

  const FieldText& text_;
  std::optional<AttributionReader> reader_;
  ByteSpan known_;
  std::vector<Attribution> found_;
  std::size_t next_{0};
};

namespace {

Zone zone_of(const FieldText& text, Field field, std::uint32_t byte) {
  if (field == Field::title) return Zone::headline;
  return text.lead().contains(byte) ? Zone::lead : Zone::body;
}

bool is_in(const PlaceSet& places, const Hit& hit) {
  const bool zone = (places.headline && hit.zone == Zone::headline) ||
                    (places.lead && hit.zone == Zone::lead) || (places.body && hit.zone == Zone::body);
  const bool voice =
      (places.quote && hit.voice == Voice::quoted) || (places.scare && hit.voice == Voice::scare) ||
      (places.reported && hit.voice == Voice::reported) || (places.narration && hit.voice == Voice::narrator);
  return zone || voice;
}

}  // namespace

struct VoiceFinder::State {
  State(const DocumentText& document, const VoiceOptions& options)
      : text(document), scare_words(options.scare_words) {}

  void find(std::vector<Hit>& hits);

  const DocumentText& text;
  std::uint32_t scare_words;
  QuotationSweep quotations[2] = {QuotationSweep(text.title), QuotationSweep(text.text)};
  AttributionSweep attributions[2] = {AttributionSweep(text.title), AttributionSweep(text.text)};
};

void VoiceFinder::State::find(std::vector<Hit>& hits) {
  std::vector<std::size_t> order(hits.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return hits[a].own.begin < hits[b].own.begin; });
  for (const std::size_t i : order) {
    Hit& hit = hits[i];
    const FieldText& field = text[hit.field];
    const std::uint32_t byte = field.words.bytes(hit.own.begin).begin;
    hit.voice = Voice::narrator;
    const std::size_t which = hit.field == Field::title ? 0 : 1;
    if (const std::optional<Quotation> around = quotations[which].at(byte)) {
      const bool scare = words_in(field.words, around->bytes) <= scare_words &&
                         !ends_sentence(field, around->bytes) && !attributions[which].is_told(hit.own.begin);
      hit.voice = scare ? Voice::scare : Voice::quoted;
    } else if (attributions[which].is_reported(byte)) {
      hit.voice = Voice::reported;
    }
  }
}

VoiceFinder::VoiceFinder(const DocumentText& text, const VoiceOptions& options)
    : state_(new State(text, options)) {}
VoiceFinder::~VoiceFinder() = default;
void VoiceFinder::find(std::vector<Hit>& hits) {
  state_->find(hits);
}

void find_voices(const DocumentText& text, const VoiceOptions& options, std::vector<Hit>& hits) {
  VoiceFinder::State(text, options).find(hits);
}

void find_zones(const DocumentText& text, std::vector<Hit>& hits) {
  for (Hit& hit : hits) {
    const FieldText& field = text[hit.field];
    hit.zone = zone_of(field, hit.field, field.words.bytes(hit.own.begin).begin);
  }
}

bool has_place_guards(const Lexicon& lexicon) {
  return std::any_of(lexicon.entry_patterns.begin(), lexicon.entry_patterns.end(),
                     [](const EntryPattern& entry) {
                       return std::any_of(entry.guards.begin(), entry.guards.end(),
                                          [](const Guard& guard) { return guard.kind == GuardKind::in; });
                     });
}

bool holds_in_place(const Guard& guard, const Hit& hit) {
  return is_in(guard.places, hit) != guard.negated;
}

void apply_place_guards(const Lexicon& lexicon, std::vector<Hit>& hits) {
  const auto fails = [&](const Hit& hit) {
    const std::vector<Guard>& guards = lexicon[hit.entry].guards;
    return std::any_of(guards.begin(), guards.end(), [&](const Guard& guard) {
      return guard.kind == GuardKind::in && !holds_in_place(guard, hit);
    });
  };
  hits.erase(std::remove_if(hits.begin(), hits.end(), fails), hits.end());
}

}  // namespace slant
