// What a phrase says beside its words: US$, 50%, #MeToo, 9/11.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/phrase.hpp"

namespace slant {

// Marks (text/marks.hpp) directly before and after each word of a phrase. Those between two words are said after
// the left one, with blanks only where they are all that differs.
class PhraseMarks {
 public:
  std::string_view before(std::size_t word) const { return word == 0 ? std::string_view(left_) : ""; }
  std::string_view after(std::size_t word) const {
    return word < after_.size() ? std::string_view(after_[word]) : "";
  }

 private:
  friend PhraseMarks marks_of_phrase(std::span<const PhraseWord> words);
  std::string left_;
  std::vector<std::string> after_;  // by word; empty: none has any
};

// None are: what phrases go on over (spaces, hyphens, quotation marks, brackets) between words; quotation marks and
// brackets in pairs, and the full stop of an abbreviation, at an end.
PhraseMarks marks_of_phrase(std::span<const PhraseWord> words);

// Whether a bracket in the phrase has no partner there, as in emoticons: "8)".
bool has_lone_bracket(std::span<const PhraseWord> words);

// Whether a comma, a semicolon or a bar stands between words.
bool lists_phrases(std::span<const PhraseWord> words);

// Whether a phrase, as a file has it, is an address of the web or of mail, whose words texts do not have; and whether it
// holds an entity of HTML (&amp;).
bool may_be_address(std::string_view phrase);
bool has_entity(std::string_view phrase);

}  // namespace slant
