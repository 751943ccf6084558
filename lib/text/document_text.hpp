// A document as the matcher and the voice layer see it: both fields repaired, cut into words, with zones and
// quotations.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "base/place.hpp"
#include "base/span.hpp"
#include "text/quotations.hpp"
#include "text/repair.hpp"
#include "text/words.hpp"

namespace slant {

struct TextOptions {
  bool repair{true};  // news from the web is damaged often enough to bias counts
  bool title{true};   // headlines are where framing is densest; false: neither they nor their copies are read
};

struct FieldText {
  Repaired repaired;
  Words words;                        // without what is passed over (copies of the title)
  std::vector<ByteSpan> sentences;    // in the repaired text, by position, without white space around them;
                                      // Word::sentence counts them
  std::vector<Quotation> quotations;  // in the repaired text, by position
  std::vector<ByteSpan> passed_over;  // copies of the title at the head of the text, in the repaired text
  ByteSpan lead;  // text: the first paragraph of prose, or its first two sentences where there is no
                  // other; title: empty
};

struct DocumentText {
  FieldText title;
  FieldText text;

  const FieldText& operator[](Field field) const { return field == Field::title ? title : text; }
  std::uint64_t words() const { return std::uint64_t{title.words.size()} + text.words.size(); }
};

// Reads fields into words. Const and shared between threads; each thread brings its Scratch.
class TextReader {
 public:
  struct Scratch;  // defined in document_text.cpp
  struct ScratchDeleter {
    void operator()(Scratch* scratch) const;
  };
  using ScratchPtr = std::unique_ptr<Scratch, ScratchDeleter>;

  explicit TextReader(TextOptions options = {}) : options_(options) {}

  ScratchPtr make_scratch() const;

  // `title` and `text` are valid UTF-8 and must outlive `out`, which is reused. Linear time. Throws
  // LimitError for a field of 2 GiB or more.
  void read(std::string_view title, std::string_view text, Scratch& scratch, DocumentText& out) const;

 private:
  TextOptions options_;
};

}  // namespace slant
