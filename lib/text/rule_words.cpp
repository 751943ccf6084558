// One segment after the other; only those with a letter or digit are words.
#include "text/rule_words.hpp"

#include "base/ascii.hpp"
#include "text/bare_word.hpp"
#include "text/character.hpp"
#include "text/code_point.hpp"
#include "text/letter_run.hpp"

namespace slant {
namespace {

bool is_letter_class(WordClass c) {
  return c == WordClass::letter || c == WordClass::hebrew;
}
bool is_core(WordClass c) {
  return is_letter_class(c) || c == WordClass::digit || c == WordClass::katakana;
}

// WB5, WB8 to WB10, WB13 to WB13b: without anything between.
bool joins(WordClass left, WordClass right) {
  if (is_letter_class(left) || left == WordClass::digit) {
    return is_letter_class(right) || right == WordClass::digit || right == WordClass::joiner;
  }
  if (left == WordClass::katakana) return right == WordClass::katakana || right == WordClass::joiner;
  return left == WordClass::joiner && (is_core(right) || right == WordClass::joiner);
}

// WB6, WB7, WB7b, WB7c, WB11, WB12: over a mark.
bool joins_over(WordClass left, WordClass mark, WordClass right) {
  const bool both = mark == WordClass::mid_both || mark == WordClass::apostrophe;
  if (is_letter_class(left) && is_letter_class(right) && (both || mark == WordClass::mid_letter)) return true;
  if (left == WordClass::digit && right == WordClass::digit && (both || mark == WordClass::mid_digit))
    return true;
  return left == WordClass::hebrew && right == WordClass::hebrew && mark == WordClass::double_quote;
}

bool may_stand_between(WordClass c) {
  return c >= WordClass::mid_letter;
}

class RuleReader {
 public:
  RuleReader(std::string_view text, std::uint32_t begin, std::uint32_t fold_to, Words& out,
             std::vector<std::uint32_t>& foreign)
      : text_(text), at_(begin), fold_to_(fold_to), out_(out), foreign_(foreign) {}

  // False where a dictionary is needed.
  bool read() {
    const std::uint32_t words = out_.size();
    const std::size_t foreign = foreign_.size();
    while (at_ < text_.size() && static_cast<unsigned char>(text_[at_]) > ' ') {
      std::uint32_t begin = at_;
      const bool is_word = segment(begin);
      if (dictionary_) {
        out_.shrink(words);
        foreign_.resize(foreign);
        return false;
      }
      if (!is_word) continue;
      if (!folded_) foreign_.push_back(out_.size());
      out_.add(bare_word(text_, {begin, at_}));
    }
    return true;
  }

  std::uint32_t at() const { return at_; }

 private:
  Character read_at(std::uint32_t& at) {
    const Character c = character_of(next_code_point(text_, at));
    dictionary_ = dictionary_ || c.needs_dictionary();
    return c;
  }

  // Steps over letters and what is attached to them; false where there are none. `first`: bits of run_bits.
  bool step_over_letters(std::uint32_t first, WordClass& left) {
    const LetterRun run = letter_run(text_, at_, first);
    if (run.end == at_) return false;
    if ((run.bits & run_bits::letter) != 0) left = WordClass::letter;
    if ((run.bits & run_bits::hebrew) != 0) left = last_letter(run.end);
    if ((run.bits & (run_bits::shifts | run_bits::intricate)) != 0) fold(run);
    at_ = run.end;
    return true;
  }

  WordClass last_letter(std::uint32_t end) const {
    WordClass found = WordClass::ignored;
    while (found == WordClass::ignored) found = character_of(code_point_before(text_, end)).word_class();
    return found;
  }

  void fold(const LetterRun& run) {
    if ((run.bits & run_bits::intricate) != 0 || run.end > fold_to_) {
      folded_ = false;
      return;
    }
    for (std::uint32_t at = at_; at < run.end;) fold_in_place(text_, at, out_.lower_text());
  }

  // Steps over one segment; true if it is a word. White space that it begins with is none of it.
  bool segment(std::uint32_t& begin) {
    folded_ = true;
    WordClass left = WordClass::other;
    bool core = step_over_letters(run_bits::letter, left);
    bool zwj = false;  // the last character was one
    if (core) {
      if (at_ == text_.size() || static_cast<unsigned char>(text_[at_]) <= ' ') return true;
    } else {
      const bool capital = is_upper_case(text_[at_]);
      const Character first = read_at(at_);
      left = first.word_class();
      if (left == WordClass::line_end) return false;
      if (left == WordClass::space) begin = at_;
      core = is_core(left);
      zwj = first.is_zwj();
      folded_ = capital || first.folds_to_itself();
    }
    while (!dictionary_) {
      if (is_letter_class(left) && step_over_letters(run_bits::letter | run_bits::attached, left))
        zwj = false;
      if (at_ == text_.size()) break;
      const bool is_capital = is_upper_case(text_[at_]);
      std::uint32_t behind = at_;
      const Character c = read_at(behind);
      const WordClass right = c.word_class();
      const bool ignored = right == WordClass::ignored;                           // WB4
      const bool pair = left == WordClass::flag && right == WordClass::flag;      // WB15, WB16
      if (ignored || pair || joins(left, right) || (zwj && c.is_pictograph())) {  // WB3c
        at_ = behind;
        zwj = ignored && c.is_zwj();
        if (!ignored) left = pair ? WordClass::other : right;
        core = core || is_core(right);
        folded_ = folded_ && (is_capital || c.folds_to_itself());
        continue;
      }
      if (!may_stand_between(right)) break;
      bool mark_zwj = false;
      std::uint32_t over_end = behind;
      WordClass over = WordClass::other;
      while (over_end < text_.size()) {
        behind = over_end;
        const Character next = read_at(over_end);
        over = next.word_class();
        if (over != WordClass::ignored) break;
        mark_zwj = next.is_zwj();
        behind = over_end;
        over = WordClass::other;
      }
      if (joins_over(left, right, over)) {
        at_ = over_end;
        left = over;
        zwj = false;
        folded_ = false;  // nothing is known of what was stepped over
      } else if (left == WordClass::hebrew && right == WordClass::apostrophe) {  // WB7a
        at_ = behind;
        left = WordClass::other;
        zwj = mark_zwj;
        folded_ = false;
      } else {
        break;
      }
    }
    return core;
  }

  std::string_view text_;
  std::uint32_t at_;
  std::uint32_t fold_to_;
  Words& out_;
  std::vector<std::uint32_t>& foreign_;
  bool folded_{true};  // the segment at hand
  bool dictionary_{false};
};

}  // namespace

bool words_by_rules(std::string_view text, std::uint32_t& begin, std::uint32_t fold_to, Words& out,
                    std::vector<std::uint32_t>& foreign) {
  RuleReader reader(text, begin, fold_to, out, foreign);
  if (!reader.read()) return false;
  begin = reader.at();
  return true;
}

}  // namespace slant
