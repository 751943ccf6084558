// A sentence read for its phrases: where a subject, a time, a listener, a content begins and ends. Guesses
// from the words' kinds and the marks between them; no grammar is parsed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/span.hpp"
#include "voice/clause.hpp"

namespace slant {

struct TokenSpan {
  std::size_t begin{0}, end{0};
  bool empty() const { return begin >= end; }
};

// Marks that end a phrase.
inline constexpr std::uint8_t breaks =
    mark::comma | mark::dash | mark::colon | mark::semicolon | mark::bracket_opens | mark::bracket_closes;

// How far the rules look, in tokens; chosen by hand on the articles of PolNeAR.
namespace reach {
inline constexpr std::size_t apposition = 25;  // Smith, a baker of …, says
inline constexpr std::size_t opening = 16;     // told them … that
inline constexpr std::size_t new_cue = 8;      // and the baker … said
inline constexpr std::size_t as = 12;          // describes … as
inline constexpr std::size_t as_said = 7;      // as Smith said in June, it rains
inline constexpr std::size_t clause = 6;       // he bakes
inline constexpr std::size_t object = 9;       // urges the men of the town to come
inline constexpr std::size_t subject = 12;     // Speaking to them, Smith … said
inline constexpr std::size_t parenthesis = 9;  // said, in a letter to the town, that
inline constexpr std::size_t topic = 4;        // said the rain of June
inline constexpr std::size_t possessor = 6;    // in the old baker's view
inline constexpr std::size_t label = 10;       // the mayor of Orla's office: it rains
inline constexpr std::size_t headline = 3;     // It rains: Smith
}  // namespace reach

class Sentence {
 public:
  static constexpr std::size_t nowhere = ~std::size_t{0};

  explicit Sentence(const std::vector<ClauseToken>& tokens) : t_(tokens) {}

  std::size_t size() const { return t_.size(); }
  const ClauseToken& operator[](std::size_t i) const { return t_[i]; }

  bool ends(std::size_t i) const { return i >= t_.size(); }
  bool is(std::size_t i, std::uint32_t kinds) const {
    return i < t_.size() && !t_[i].quotation && t_[i].is(kinds);
  }
  bool after(std::size_t i, std::uint8_t marks) const { return i < t_.size() && t_[i].after(marks); }
  bool opens_quotation(std::size_t i) const {
    return i < t_.size() && (t_[i].quotation || (t_[i].quoted && (i == 0 || !t_[i - 1].quoted)));
  }
  bool is_capital(std::size_t i) const { return i < t_.size() && t_[i].capital; }
  bool is_by(std::size_t i) const { return (t_[i].word.kinds & word_kind::by) != 0; }
  bool is_of(std::size_t i) const { return (t_[i].word.kinds & word_kind::of) != 0; }
  bool is_according(std::size_t k) const {
    return k + 1 < t_.size() && !t_[k].quotation && (t_[k].word.kinds & word_kind::according) != 0 &&
           is(k + 1, word_kind::to);
  }

  bool all_quoted(TokenSpan span) const;
  ByteSpan bytes(TokenSpan span) const;

  // A verb form, as far as can be told.
  bool verb_like(std::size_t i) const;
  bool has_verb(TokenSpan span) const;

  // The subject whose verb begins at `end`; empty: there is none beside it.
  TokenSpan subject_before(std::size_t end, std::size_t lowest) const;
  // That of the first verb with one, or of the clause behind `i`: for a participle without its own.
  ByteSpan first_subject(std::size_t i) const;

  // Past what stands at j of a time or of somebody spoken to; j: of nothing.
  std::size_t skip_time(std::size_t j) const;
  std::size_t skip_listener(std::size_t j) const;

  // Past words that part the cue from what it opens with "that" or a quotation: "told them on Monday that".
  // `j` itself if nothing does.
  std::size_t find_opening(std::size_t j, bool listener) const;

  // Where a content that begins at `begin` ends.
  std::size_t content_end(std::size_t begin, bool phrase, bool with_as = false) const;

  // Where in a topic begins what is said of it: for breaking it, as a thief, to go. Its end: nothing is.
  std::size_t comment_on(TokenSpan topic) const;

  // Whether a subject and a reporting verb of its own begin at k: "and she said".
  bool new_cue(std::size_t k) const;
  bool goes_on_as_deed(std::size_t joins) const;
  // What stands behind ", he said," belongs to the content.
  bool goes_on_after_comma(std::size_t right) const;
  // Whether a subject and its verb stand at i: "(Smith, a baker, said) he bakes".
  bool begins_clause(std::size_t i) const;
  // Whether an "as" follows near: "paint it as a triumph".
  bool has_as(std::size_t j) const;

 protected:
  const std::vector<ClauseToken>& t_;
};

}  // namespace slant
