// The attributions of one sentence: from left to right each reporting word is tried as a cue, by the
// construction around it. The constructions are told in this
// folder's README.md; those of verbs are tables (constructions).
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "voice/attribution.hpp"
#include "voice/constructions.hpp"
#include "voice/language.hpp"
#include "voice/sentence.hpp"

namespace slant {

class SentenceReader : Sentence {
 public:
  // Appends to `out`.
  SentenceReader(std::string_view text, const std::vector<ClauseToken>& tokens, SentencePlace place,
                 std::vector<Attribution>& out)
      : Sentence(tokens), text_(text), place_(place), out_(out) {}

  // Which source and cue a quotation without its own goes on from.
  Attribution last;

  ConstructionWatch* watch{nullptr};

  void run();

 private:
  // Each takes token i for its cue, adds what is attributed, and says whether it did.
  bool try_according(std::size_t i);
  bool try_view(std::size_t i);
  bool try_hearsay(std::size_t i);
  bool try_noun(std::size_t i);
  bool try_colon(std::size_t i);
  bool try_label_behind();
  bool try_verb(std::size_t i);
  bool try_passive(std::size_t i, std::size_t before, ByteSpan cue);
  // While Smith said it rains, he went: where the clause of the cue ends, and what is said with it.
  std::size_t end_of_subordinate(TokenSpan subject, TokenSpan content) const;
  bool try_content_behind(std::size_t i, ByteSpan cue, ByteSpan source, TokenSpan subject);

  // As Smith said (in June), it rains; it rains, as Smith said.
  bool try_as(std::size_t i, TokenSpan subject, ByteSpan cue, Stance stance);
  // “It rains,” he said; it rains, said Smith, the baker.
  bool try_postposed(std::size_t i, std::size_t before, TokenSpan subject, ByteSpan cue, Stance stance);
  // “There is a hope that it will rain, said Smith”: all of it is his. The content that ends where a cue
  // behind it begins is given up for that cue.
  void take_back(std::size_t left, std::size_t i);
  // The same where a cue ends the sentence: “He hoped it would rain and said so, according to Smith”.
  void take_all_back();

  void add(TokenSpan content, ByteSpan cue, ByteSpan source, Stance stance, bool topic);
  // Quotations of a length that no cue took: whole sentences go on from the last one that spoke.
  void quotations_left();

  std::string_view text_;
  SentencePlace place_;
  std::vector<Attribution>& out_;
  std::size_t free_{0};  // what stands before it belongs to an attribution, or to none
  ByteSpan subject_;     // who was last named as a source in this sentence
  std::vector<TokenSpan> used_;
};

}  // namespace slant
