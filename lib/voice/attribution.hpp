// Who says what: attributions, direct and indirect, in a stretch of a field.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "base/span.hpp"
#include "text/field_text.hpp"
#include "voice/stance.hpp"

namespace slant {

enum class AttributionForm : std::uint8_t {
  direct,     // "It rains," she said: all of the content stands in quotation marks
  statement,  // she said that it rains; according to her, it rains; she promised to come
  topic,      // she criticised the rain: what is spoken of is named, and not what was said
  thing,      // she welcomed the rain: the same, of a verb that says nothing of what it is called
};

// In bytes of the repaired text. A content in pieces is one attribution a piece: "It rains," she said, "again."
struct Attribution {
  ByteSpan content;
  ByteSpan cue;     // empty: a quotation that goes on by itself and has had none
  ByteSpan source;  // empty: none is named beside the cue
  Stance stance{Stance::neutral};
  AttributionForm form{AttributionForm::statement};
  // Of a topic: where in it begins what is said of it, “(accused the baker) of breaking it”; nothing is: nowhere.
  static constexpr std::uint32_t nowhere = ~std::uint32_t{0};
  std::uint32_t comment{nowhere};

  // Whether what stands at `byte` of the content is told of somebody's speech.
  bool tells(std::uint32_t byte) const {
    return form == AttributionForm::statement || (form == AttributionForm::topic && byte >= comment);
  }

  friend bool operator==(const Attribution&, const Attribution&) = default;
};

class AttributionReader {
 public:
  explicit AttributionReader(
      const FieldText& text);  // none are found in a language without rules (language.hpp)
  ~AttributionReader();
  AttributionReader(const AttributionReader&) = delete;
  AttributionReader& operator=(const AttributionReader&) = delete;

  // Those of the sentences that touch `range`, by position; contents do not overlap. Gives back what was
  // read: at least these sentences. Linear in its paragraphs. Replaces `out`.
  ByteSpan read(ByteSpan range, std::vector<Attribution>& out);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The same for one range alone.
void find_attributions(const FieldText& text, ByteSpan range, std::vector<Attribution>& out);

// From the first sentence of the paragraph around `byte` to the end of its last. Linear in the paragraph.
ByteSpan paragraph_around(const FieldText& text, std::uint32_t byte);

}  // namespace slant
