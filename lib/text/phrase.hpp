// A phrase of a lexicon cut into words by the rules that cut texts, its globs kept.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/elisions.hpp"
#include "text/word_cutter.hpp"
#include "text/words.hpp"

namespace slant {

struct PhraseWord {
  std::string folded;   // as Words::folded gives it; glob characters as below
  std::string surface;  // the same before case folding, for `cased`
  Gap before{Gap::soft};
  bool hyphened{false};  // one hyphen is all that parts it from the word before it
  // What the phrase has before it, from the word before on, and behind its last word; both are empty in phrases of
  // ASCII words with blanks and hyphens between them, where there is nothing to say.
  std::string left, right;
};

// Inside a phrase these two stand for the globs while it is cut: private-use letters that no text word holds.
// `*` (any run of characters, also none) and `?` (one character) unescaped become them in the result.
inline constexpr char glob_any = '*';
inline constexpr char glob_one = '?';

// `phrase` is what stands between the quotes of a .lex STRING, escapes (\" \\ \* \?) still in it. An escaped
// * or ? is the character itself, hence no word and a gap. Slow (builds on ICU); for the compilation of
// lexicons. Where hyphens keep words together "so-called" is one word, and so is "so-*".
// `elisions`: those of the texts that the phrase is looked for in.
std::vector<PhraseWord> cut_phrase(std::string_view phrase, Hyphens hyphens = Hyphens::split,
                                   Elisions elisions = {});

// For many phrases: ICU is set up with the first that needs it, and words take the room of those before.
class PhraseCutter {
 public:
  explicit PhraseCutter(Elisions elisions = {}) : elisions_(elisions) {}

  // Valid until the next cut.
  std::span<const PhraseWord> cut(std::string_view phrase, Hyphens hyphens = Hyphens::split);

 private:
  void cut_plain(std::string_view phrase);
  void cut_by_rules(std::string_view phrase);
  PhraseWord& add();
  void join_hyphened();

  Elisions elisions_;
  std::optional<WordCutter> cutter_;
  std::vector<PhraseWord> words_;  // of the phrase, and behind them of longer ones before
  std::size_t size_{0};
};

}  // namespace slant
