// The words of one field, in order, as the matcher sees them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace slant {

// What lies between a word and the one before it.
enum class Gap : std::uint8_t {
  soft,  // white space, hyphens, quotation marks, brackets, the full stop of an abbreviation: phrases go on
  hard,  // any other punctuation: phrases stop, gaps `_` go on
  sentence,  // a sentence end, the start of the field, or text that is passed over: nothing goes on
};

struct Word {
  ByteSpan bytes;              // in the repaired text
  std::uint32_t folded_end{};  // in Words' folded bytes; the word begins where the one before it ends
  std::uint32_t sentence{};    // number of its sentence in the field, from 0
  Gap before{Gap::sentence};
};

class Words {
 public:
  std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
  const Word& operator[](std::uint32_t i) const { return words_[i]; }

  // Case-folded, NFC, apostrophes as ' and hyphens as -.
  std::string_view folded(std::uint32_t i) const {
    const std::uint32_t begin = i == 0 ? 0 : words_[i - 1].folded_end;
    return std::string_view(folded_).substr(begin, words_[i].folded_end - begin);
  }

  void clear() {
    words_.clear();
    folded_.clear();
  }
  void append(ByteSpan bytes, std::string_view folded, std::uint32_t sentence, Gap before) {
    folded_.append(folded);
    words_.push_back({bytes, static_cast<std::uint32_t>(folded_.size()), sentence, before});
  }

 private:
  std::vector<Word> words_;
  std::string folded_;
};

}  // namespace slant
