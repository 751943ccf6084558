// A phrase of a lexicon cut into words by the rules that cut texts, its globs kept.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/gap.hpp"
#include "text/word_cutter.hpp"

namespace slant {

struct PhraseWord {
  std::string folded;   // as Words::folded gives it; glob characters as below
  std::string surface;  // the same before case folding, for `cased`
  Gap before{Gap::soft};
};

// Inside a phrase these two stand for the globs while it is cut: private-use letters that no text word holds.
// `*` (any run of characters, also none) and `?` (one character) unescaped become them in the result.
inline constexpr char glob_any = '*';
inline constexpr char glob_one = '?';

// `phrase` is what stands between the quotes of a .lex STRING, escapes (\" \\ \* \?) still in it. An escaped
// * or ? is the character itself, hence no word and a gap. Slow (builds on ICU); for the compilation of
// lexicons.
std::vector<PhraseWord> cut_phrase(std::string_view phrase);

// For many phrases: ICU is set up with the first that needs it, and words take the room of those before.
class PhraseCutter {
 public:
  std::span<const PhraseWord> cut(std::string_view phrase);  // until the next cut

 private:
  void cut_plain(std::string_view phrase);
  void cut_by_rules(std::string_view phrase);
  PhraseWord& add();

  std::optional<WordCutter> cutter_;
  std::vector<PhraseWord> words_;  // of the phrase, and behind them of longer ones before
  std::size_t size_{0};
};

}  // namespace slant
