// Patterns of the AST → all sequences of words they can match: alternatives, options, gaps and lets multiplied out.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/interner.hpp"
#include "lexicon/ast.hpp"
#include "lexicon/diagnostics.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/phrase_marks.hpp"
#include "text/phrase.hpp"

namespace slant {

inline constexpr std::size_t alternatives_limit = 10'000;   // of one pattern
inline constexpr std::uint64_t gap_limit = 20;              // words
inline constexpr std::size_t sequence_limit = 200;          // words, gaps included
inline constexpr std::size_t expansion_limit = 20'000'000;  // words of all sequences of a file, lets included

// Drops repetitions, keeps the order.
void keep_first_of_equals(std::vector<Sequence>& sequences);

class Expander {
 public:
  // Steps are numbers of words, or any_word. Broken: an error was reported, the sequences say nothing.
  struct Expansion {
    std::vector<Sequence> sequences;  // distinct
    bool broken{false};
  };

  Expander(Diagnostics& diagnostics, Across across, Hyphens hyphens, const Elisions& elisions)
      : diagnostics_(diagnostics),
        across_(across),
        hyphens_(hyphens),
        elides_(!elisions.empty()),
        no_marks_(spellings_.add({})),
        cutter_(elisions) {}

  // Names that some let of the file gives, wherever: to tell a late definition from a missing one.
  void announce(const ast::Let& let);
  void define(const ast::Let& let);

  // The sequences of an entry or a guard's target: none empty, no gap at an end.
  Expansion expand(const ast::Pattern& pattern);

  // A word is told apart by its folded form, its surface and its marks.
  std::size_t words() const { return words_.size(); }
  std::string_view folded(Step word) const { return spellings_[words_[word].folded]; }
  std::string_view surface(Step word) const { return spellings_[words_[word].surface]; }
  // The first that folds alike and has the same marks.
  Step representative(Step word) const { return words_[word].representative; }
  // What the phrase has directly before and after the word (text/marks.hpp); none where it means nothing.
  std::string_view before(Step word) const { return spellings_[words_[word].before]; }
  std::string_view after(Step word) const { return spellings_[words_[word].after]; }

  bool is_bare(Step word) const {
    return words_[word].before == no_marks_ && words_[word].after == no_marks_;
  }

  void report_unused_lets() const;

 private:
  struct Let {
    ByteSpan at;
    Expansion expansion;
    bool defined{false};
    bool used{false};
  };
  struct Word {
    std::uint32_t folded, surface, before, after;  // numbers in spellings_
    Step representative;
    Step next{any_word};  // that folds alike; any_word: none
  };

  Expansion of(const ast::Pattern& pattern);
  bool append(const ast::Sequence& sequence, ByteSpan at, Expansion& to);
  Expansion of(const ast::Term& term);
  Expansion of_phrase(const ast::Term& term);
  Expansion of_reference(const ast::Term& term);
  Expansion of_gap(const ast::Term& term);
  bool fits(std::size_t sequences, std::size_t steps, ByteSpan at);
  Step intern(const PhraseWord& word, std::string_view before, std::string_view after);
  void check_phrase(const ast::Term& term, std::span<const PhraseWord> words, const PhraseMarks& marks);
  void report_wordless(const ast::Pattern& pattern, bool empty);
  void report_gap(const ast::Pattern& pattern, bool at_beginning);
  void check_lines(const ast::Pattern& pattern);

  Diagnostics& diagnostics_;
  Across across_;
  Hyphens hyphens_;
  bool elides_;  // texts are read with elided words apart
  std::vector<Word> words_;
  Interner spellings_;
  std::uint32_t no_marks_;             // the number of the empty spelling
  std::vector<Step> first_of_folded_;  // by number in spellings_; any_word: none
  PhraseCutter cutter_;
  std::unordered_map<std::string_view, Let> lets_;
  std::vector<std::string> let_names_;  // in order of the file
  std::size_t steps_{0};
  bool over_limit_{false};
};

}  // namespace slant
