// German sentences read for who says what: said before (“Er sagte, es regne”), behind (“Es regne, sagte er”), by whom
// (“laut Polizei”, “der Polizei zufolge”, “wie er sagte”), and in Konjunktiv I alone.
#pragma once

#include <string_view>
#include <vector>

#include "voice/attribution.hpp"
#include "voice/language.hpp"
#include "voice/sentence.hpp"

namespace slant {

class GermanReader : Sentence {
 public:
  GermanReader(std::string_view text, const std::vector<ClauseToken>& tokens, SentencePlace place,
               Attribution& last, std::vector<Attribution>& out)
      : Sentence(tokens), text_(text), place_(place), last_(last), out_(out), first_(out.size()) {}

  void run();

 private:
  // Each takes token i for its cue, adds what is attributed, and says whether it did.
  bool try_label(std::size_t i);
  bool try_label_behind();
  bool try_source(std::size_t i);         // laut, nach Angaben
  bool try_source_before(std::size_t i);  // zufolge, meiner Ansicht nach
  bool try_as(std::size_t i);             // wie er sagte
  bool try_so(std::size_t i);             // so der Sprecher; hieß es
  bool try_hearsay(std::size_t i);        // soll geschossen haben
  bool try_verb(std::size_t i);
  bool try_opinion(std::size_t i);  // überzeugt, dass; die Behauptung, es regne
  bool try_behind(std::size_t i, std::size_t end);
  bool try_content(std::size_t i, std::size_t begin, std::size_t end);
  void take_free_clause();
  void quotations_left();

  // A piece on each side of a phrase with its source.
  void add_around(TokenSpan phrase, ByteSpan cue, ByteSpan source, Stance stance);
  void add(TokenSpan content, ByteSpan cue, ByteSpan source, Stance stance,
           AttributionForm form = AttributionForm::statement);

  std::string_view word(std::size_t i) const { return text_.substr(t_[i].bytes.begin, t_[i].bytes.size()); }
  bool is_verb(std::size_t i) const;
  bool is_reporting(std::size_t i) const;
  bool is_participle(std::size_t i, std::size_t begin) const;
  std::size_t clause_begin(std::size_t i) const;
  std::size_t clause_end(std::size_t i) const;
  std::size_t phrase_end(std::size_t begin) const;
  std::size_t reported_end(std::size_t begin) const;
  bool has_subjunctive(TokenSpan span) const;
  TokenSpan subject_of(std::size_t verb, std::size_t begin, std::size_t end) const;

  std::string_view text_;
  SentencePlace place_;
  Attribution& last_;
  std::vector<Attribution>& out_;
  std::size_t first_;
  std::size_t free_{0};  // what stands before it belongs to an attribution, or to none
};

}  // namespace slant
