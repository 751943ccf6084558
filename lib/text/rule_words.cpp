// One segment after the other; only those with a letter or digit are words.
#include "text/rule_words.hpp"

#include "text/character.hpp"
#include "text/code_point.hpp"

namespace slant {
namespace {

bool is_letter(WordClass c) {
  return c == WordClass::letter || c == WordClass::hebrew;
}
bool is_core(WordClass c) {
  return is_letter(c) || c == WordClass::digit || c == WordClass::katakana;
}

// WB5, WB8 to WB10, WB13 to WB13b: without anything between.
bool joins(WordClass left, WordClass right) {
  if (is_letter(left) || left == WordClass::digit) {
    return is_letter(right) || right == WordClass::digit || right == WordClass::joiner;
  }
  if (left == WordClass::katakana) return right == WordClass::katakana || right == WordClass::joiner;
  return left == WordClass::joiner && (is_core(right) || right == WordClass::joiner);
}

// WB6, WB7, WB7b, WB7c, WB11, WB12: over a mark.
bool joins_over(WordClass left, WordClass mark, WordClass right) {
  const bool both = mark == WordClass::mid_both || mark == WordClass::apostrophe;
  if (is_letter(left) && is_letter(right) && (both || mark == WordClass::mid_letter)) return true;
  if (left == WordClass::digit && right == WordClass::digit && (both || mark == WordClass::mid_digit))
    return true;
  return left == WordClass::hebrew && right == WordClass::hebrew && mark == WordClass::double_quote;
}

bool may_stand_between(WordClass c) {
  return c >= WordClass::mid_letter;
}

class Reader {
 public:
  Reader(std::string_view text, ByteSpan stretch) : text_(text.substr(0, stretch.end)), at_(stretch.begin) {}

  bool read(std::vector<ByteSpan>& out) {
    const std::size_t before = out.size();
    while (at_ < text_.size()) {
      std::uint32_t begin = at_;
      const bool is_word = segment(begin);
      if (dictionary_) {
        out.resize(before);
        return false;
      }
      if (is_word) out.push_back({begin, at_});
    }
    return true;
  }

 private:
  Character read_at(std::uint32_t& at) {
    const Character c = character_of(next_code_point(text_, at));
    dictionary_ = dictionary_ || c.needs_dictionary();
    return c;
  }

  // WB4. Whether the last character before `at` is a ZWJ; `zwj` tells it of the one there now.
  bool skip_ignored(std::uint32_t& at, bool zwj) {
    while (at < text_.size()) {
      std::uint32_t behind = at;
      const Character c = read_at(behind);
      if (c.word_class() != WordClass::ignored) break;
      zwj = c.is_zwj();
      at = behind;
    }
    return zwj;
  }

  // Steps over one segment; true if it is a word. White space that it begins with is none of it.
  bool segment(std::uint32_t& begin) {
    const Character first = read_at(at_);
    WordClass left = first.word_class();
    if (left == WordClass::space) begin = at_;
    if (left == WordClass::line_end) return false;
    bool core = is_core(left);
    bool zwj = skip_ignored(at_, first.is_zwj());
    while (at_ < text_.size() && !dictionary_) {
      std::uint32_t behind = at_;
      const Character c = read_at(behind);
      const WordClass right = c.word_class();
      if (joins(left, right) || (zwj && c.is_pictograph())) {  // WB3c
        at_ = behind;
        left = right;
        core = core || is_core(right);
        zwj = skip_ignored(at_, false);
        continue;
      }
      if (!may_stand_between(right)) break;
      zwj = skip_ignored(behind, false);
      std::uint32_t over_end = behind;
      const WordClass over = behind < text_.size() ? read_at(over_end).word_class() : WordClass::other;
      if (joins_over(left, right, over)) {
        at_ = over_end;
        left = over;
        zwj = skip_ignored(at_, false);
      } else if (left == WordClass::hebrew && right == WordClass::apostrophe) {  // WB7a
        at_ = behind;
        left = WordClass::other;
      } else {
        break;
      }
    }
    return core;
  }

  std::string_view text_;
  std::uint32_t at_;
  bool dictionary_{false};
};

}  // namespace

bool words_by_rules(std::string_view text, ByteSpan stretch, std::vector<ByteSpan>& out) {
  return Reader(text, stretch).read(out);
}

}  // namespace slant
