// Finds the speaker of a hit in its paragraph or the one before.
#include "voice/speakers.hpp"

#include <algorithm>

namespace slant {
namespace {

std::string slice(const FieldText& field, ByteSpan bytes) {
  std::string out(field.text().substr(bytes.begin, bytes.size()));
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

// Where the paragraph before begins, whose speaker may go on; that of `paragraph` itself if it is the first.
std::uint32_t begin_of_the_one_before(const FieldText& field, ByteSpan paragraph) {
  for (std::uint32_t number = field.paragraph_at(paragraph.begin); number-- > 0;) {
    if (!field.sentences_in(number).empty()) return field.sentences_in(number).front().begin;
  }
  return paragraph.begin;
}

}  // namespace

Speaker Speakers::of(const Hit& hit) {
  if (hit.voice != Voice::quoted && hit.voice != Voice::reported) return {};
  const FieldText& field = text_[hit.field];
  const std::uint32_t byte = field.words.bytes(hit.own.begin).begin;
  if (hit.field != field_ || !paragraph_.contains(byte)) {
    if (!reader_ || hit.field != field_) reader_.emplace(field);
    field_ = hit.field;
    paragraph_ = paragraph_around(field, byte);
    reader_->read({begin_of_the_one_before(field, paragraph_), paragraph_.end}, found_);
  }
  const auto at =
      std::upper_bound(found_.begin(), found_.end(), byte,  // contents do not overlap
                       [](std::uint32_t b, const Attribution& one) { return b < one.content.end; });
  if (at == found_.end() || !at->content.contains(byte)) return {};
  return {slice(field, at->source), slice(field, at->cue), name_of(at->stance)};
}

}  // namespace slant
