// The constructions of German, tried word by word.
#include "voice/german/reader.hpp"

#include <algorithm>

#include "voice/german/words.hpp"

namespace slant {

using namespace word_kind;

namespace {

constexpr std::uint8_t clause_marks = mark::comma | mark::dash | mark::colon | mark::semicolon;
constexpr std::size_t most_label_words = 6;  // words
constexpr std::size_t attribute = 3;         // der Bürgermeister der alten Stadt

bool says_something(const ReportingWord& word) {
  return (word.verb & (takes::clause | takes::speech)) != 0;
}

}  // namespace

void GermanReader::run() {
  for (std::size_t i = 0; i < size(); ++i) {
    if (i < free_ || t_[i].quoted || t_[i].quotation) continue;
    if (try_label(i) || try_source(i) || try_source_before(i) || try_as(i) || try_so(i) || try_verb(i) ||
        try_opinion(i) || try_hearsay(i))
      continue;
  }
  if (out_.size() == first_ && place_.ends_title) try_label_behind();
  if (out_.size() == first_) take_free_clause();
  quotations_left();
  std::sort(out_.begin() + static_cast<std::ptrdiff_t>(first_), out_.end(),
            [](const Attribution& a, const Attribution& b) { return a.content < b.content; });
}

void GermanReader::add(TokenSpan content, ByteSpan cue, ByteSpan source, Stance stance,
                       AttributionForm form) {
  content.begin = std::max(content.begin, free_);
  if (content.empty()) return;
  Attribution one;
  one.content = bytes(content);
  one.cue = cue;
  one.source = source;
  one.stance = stance;
  one.form = all_quoted(content) ? AttributionForm::direct : form;
  out_.push_back(one);
  free_ = content.end;
  if (form == AttributionForm::statement) last_ = one;
}

void GermanReader::add_around(TokenSpan phrase, ByteSpan cue, ByteSpan source, Stance stance) {
  add({free_, phrase.begin}, cue, source, stance);
  free_ = std::max(free_, phrase.end);
  add({phrase.end, reported_end(phrase.end)}, cue, source, stance);
}

bool GermanReader::is_reporting(std::size_t i) const {
  return !ends(i) && !t_[i].quotation && !t_[i].quoted && t_[i].word.forms != 0 && (i == 0 || !t_[i].capital);
}

bool GermanReader::is_verb(std::size_t i) const {
  return (is(i, be | have | modal | hearsay | subjunctive) && !t_[i].capital) || is_reporting(i);
}

// A participle with its “hat” in the clause, or before it: “gesagt hat er”.
bool GermanReader::is_participle(std::size_t i, std::size_t begin) const {
  if ((t_[i].word.forms & verb_form::participle) == 0) return false;
  for (std::size_t k = begin; k < i; ++k) {
    if (is(k, have | subjunctive)) return true;
  }
  return is(i + 1, have);
}

std::size_t GermanReader::clause_begin(std::size_t i) const {
  while (i > free_ && !after(i, clause_marks | mark::quote_closes)) --i;
  return i;
}

std::size_t GermanReader::clause_end(std::size_t i) const {
  for (++i; i < size() && !after(i, clause_marks); ++i) {
  }
  return std::min(i, size());
}

// Behind “der alte Bürgermeister der Stadt Orla”.
std::size_t GermanReader::phrase_end(std::size_t begin) const {
  std::size_t end = begin;
  bool noun = false;
  for (; end < size() && (end == begin || !after(end, breaks)) && !t_[end].quotation && !is_verb(end);
       ++end) {
    if (t_[end].capital || is(end, subject_pronoun)) {
      noun = noun || t_[end].capital || !is(end + 1, determiner);
      continue;
    }
    if (!noun) continue;
    const std::string_view next = word(end);
    if (next != "der" && next != "des" && next != "eines" && next != "einer" && !is_of(end)) break;
    std::size_t name = end + 1;
    while (name < size() && name <= end + attribute && !t_[name].capital && !after(name, breaks)) ++name;
    if (ends(name) || !t_[name].capital) break;
    end = name;
  }
  return end;
}

bool GermanReader::has_subjunctive(TokenSpan span) const {
  for (std::size_t k = span.begin; k < span.end; ++k) {
    if (t_[k].quoted || t_[k].quotation || t_[k].capital) continue;
    const bool konjunktiv = is(k, subjunctive) || word(k) == "hätten" || word(k) == "hätte";
    const bool own = (k > 0 && word(k - 1) == "ich") || (k + 1 < size() && word(k + 1) == "ich");
    const bool unless = k + 1 < size() && word(k + 1) == "denn";  // es sei denn
    if (konjunktiv && !own && !unless) return true;
  }
  return false;
}

// A reported clause goes on up to a semicolon, and to “, und” or “, während” with an indicative.
std::size_t GermanReader::reported_end(std::size_t begin) const {
  for (std::size_t k = begin + 1; k < size(); ++k) {
    if (after(k, mark::semicolon)) return k;
    if (after(k, mark::quote_closes) && after(k, mark::stop)) return k;
    if (!after(k, mark::comma | mark::dash)) continue;
    const bool parts = is(k, conjunction) || (!t_[k].quotation && word(k) == "während");
    if (parts && !is(k + 1, that) && !has_subjunctive({k, clause_end(k)})) return k;
  }
  return size();
}

TokenSpan GermanReader::subject_of(std::size_t cue, std::size_t begin, std::size_t end) const {
  std::size_t first = begin;
  if (after(cue, mark::comma) && cue > free_) {  // Holt, der Bürgermeister, sagte
    first = cue - 1;
    while (first > free_ && !after(first, clause_marks)) --first;
    if (first > free_) first = clause_begin(first - 1);
  }
  while (first < cue && is(first, conjunction | subordinator)) ++first;
  std::size_t aux = first;
  while (aux < cue && !is(aux, have | subjunctive)) ++aux;
  const bool in_front = first < aux && !is(first, preposition | time | adverb | subordinator) &&
                        !is_of(first) && !is_reporting(first);
  if (in_front && first < cue) return {first, aux};
  const std::size_t behind = (aux < cue ? aux : cue) + 1;
  return {behind, std::min({phrase_end(behind), end, aux < cue ? cue : size()})};
}

bool GermanReader::try_label(std::size_t i) {  // Außenminister: es regnet
  if (!place_.begins_paragraph || i == 0 || i > most_label_words || free_ > 0 || !after(i, mark::colon))
    return false;
  const ByteSpan name = bytes({0, i});
  if (text_.find(':', name.begin) < name.end || !names_german_speaker(text_.substr(name.begin, name.size())))
    return false;
  const auto colon = static_cast<std::uint32_t>(text_.find(':', name.end));
  add({i, size()}, {colon, colon + 1}, name, Stance::neutral);
  return true;
}

bool GermanReader::try_label_behind() {  // Es regnet: Polizei
  std::size_t i = size();
  while (i > 1 && size() - i < most_label_words && !after(i - 1, mark::colon)) --i;
  if (--i < reach::headline - 1 || !after(i, mark::colon)) return false;
  const ByteSpan name = bytes({i, size()});
  if (!names_german_speaker(text_.substr(name.begin, name.size()))) return false;
  add({0, i}, {t_[i - 1].bytes.end, name.begin}, name, Stance::neutral);
  return true;
}

bool GermanReader::try_source(std::size_t i) {
  const bool by_word = is(i, word_kind::according) && (!t_[i].capital || i == 0);
  const std::string_view here = word(i);
  const bool after_view =
      !by_word && is(i + 1, view) && (here == "nach" || here == "Nach" || here == "aus" || here == "Aus");
  if (!by_word && !after_view) return false;
  std::size_t end = i + 1;
  if (by_word) {
    if (ends(end) || !(t_[end].capital || is(end, determiner | possessive))) return false;
    end = phrase_end(end);
  } else {
    end = phrase_end(i + 1);
  }
  const std::size_t source = by_word ? i + 1 : i + 2;
  add_around({i, end}, bytes({i, source}), bytes({source, end}), Stance::neutral);
  return true;
}

bool GermanReader::try_source_before(std::size_t i) {
  const bool behind = is(i, behind_source) || (word(i) == "nach" && i > free_ && is_verb(i + 1));
  const bool in_view = !behind && is(i, view) && i + 1 < size() && word(i + 1) == "nach";
  if (!behind && !in_view) return false;
  std::size_t begin = i;
  while (begin > free_ && (begin == i || !after(begin, breaks)) && !is_verb(begin - 1) &&
         !t_[begin - 1].quotation)
    --begin;
  const std::size_t end = in_view ? i + 2 : i + 1;
  if (begin == i) return false;
  add_around({begin, end}, bytes({i, end}), bytes({begin, i}), Stance::neutral);
  return true;
}

bool GermanReader::try_as(std::size_t i) {
  if (t_[i].quoted || (word(i) != "wie" && word(i) != "Wie") || (i > free_ && !after(i, mark::comma)))
    return false;
  const std::size_t end = clause_end(i);
  std::size_t cue = end - 1;
  if (cue > i && is(cue, be)) --cue;  // berichtet wird
  if (cue <= i || !is_reporting(cue) || !says_something(t_[cue].word)) return false;
  add_around({i, end}, bytes({cue, end}), bytes({i + 1, cue}), t_[cue].word.stance);
  return true;
}

bool GermanReader::try_so(std::size_t i) {
  if (i <= free_ || !after(i, mark::comma | mark::quote_closes) || ends(i + 1) || t_[i + 1].quotation)
    return false;
  const bool so = word(i) == "so" && (t_[i + 1].capital || is(i + 1, determiner)),
             hiess = word(i) == "hieß" && word(i + 1) == "es";
  if (!so && !hiess) return false;
  const std::size_t end = clause_end(i);
  if (so && !ends(end)) return false;
  add({free_, i}, bytes({i, hiess ? i + 2 : i + 1}), so ? bytes({i + 1, phrase_end(i + 1)}) : ByteSpan{},
      Stance::neutral);
  free_ = end;
  return true;
}

bool GermanReader::try_hearsay(std::size_t i) {
  if (!is(i, hearsay) || t_[i].capital) return false;
  const std::size_t end = clause_end(i);
  if (end < i + 3 || (word(end - 1) != "haben" && word(end - 1) != "sein" && word(end - 1) != "worden"))
    return false;
  const ByteSpan cue = bytes({i, i + 1});
  add({clause_begin(i), i}, cue, {}, Stance::neutral);
  free_ = i + 1;
  add({i + 1, end}, cue, {}, Stance::neutral);
  return true;
}

// Er ist überzeugt, dass; die Behauptung, es regne; in dem Bericht heißt es, es regne.
bool GermanReader::try_opinion(std::size_t i) {
  const bool says = i + 1 < size() && (word(i) == "heißt" || word(i) == "hieß") && word(i + 1) == "es";
  if (!says && !is(i, opinion)) return false;
  const std::size_t begin = clause_begin(i), end = clause_end(i);
  if (ends(end) || !after(end, mark::comma | mark::colon)) return false;
  if (!is(end, that) && !has_subjunctive({end, clause_end(end)}) && !after(end, mark::colon)) return false;
  std::size_t finite = begin;
  while (finite < i && !is_verb(finite)) ++finite;
  const bool noun = t_[i].capital;
  const std::size_t stop =
      noun && !is(end, that) ? std::min(clause_end(end), reported_end(end)) : reported_end(end);
  add({end, stop}, bytes({i, says ? i + 2 : i + 1}), noun || says ? ByteSpan{} : bytes({begin, finite}),
      Stance::neutral);
  return true;
}

bool GermanReader::try_verb(std::size_t i) {
  if (!is_reporting(i)) return false;
  const std::uint16_t takes_what = t_[i].word.verb;
  const std::size_t begin = clause_begin(i), end = clause_end(i);
  if ((takes_what & takes::particle) != 0 && !(end > i + 1 && is(end - 1, particle))) return false;
  if ((takes_what & takes::particle) == 0 && end > i + 1 && is(end - 1, other_particle)) return false;
  const bool finite = (t_[i].word.forms & (verb_form::third | verb_form::past)) != 0 ||
                      (t_[i].word.forms & verb_form::plain) != 0;
  if (!finite && !is_participle(i, begin)) return false;
  if (says_something(t_[i].word) && try_behind(i, end)) return true;
  return try_content(i, begin, end);
}

bool GermanReader::try_behind(std::size_t i, std::size_t end) {  // es regne, sagte er
  if (i <= free_ || !after(i, mark::comma | mark::quote_closes | mark::stop | mark::dash)) return false;
  const std::size_t before = i - 1;
  const bool apposition =
      !t_[before].quotation && !t_[before].quoted && after(end, mark::comma | mark::colon) &&
      (is(end, that | wh) || after(end, mark::colon) || has_subjunctive({end, clause_end(end)})) &&
      !has_subjunctive({free_, i}) && !is(i + 1, subject_pronoun);
  if (apposition) return false;  // Holt, der Bürgermeister, sagte, es regne
  const TokenSpan speaker{i + 1, std::min(end, phrase_end(i + 1))};
  if (speaker.empty()) return false;
  const ByteSpan cue = bytes({i, i + 1}), source = bytes(speaker);
  add({free_, i}, cue, source, t_[i].word.stance);
  free_ = end;
  if (ends(end)) return true;
  if (opens_quotation(end) || is_verb(end) || has_subjunctive({end, size()}))
    add({end, reported_end(end)}, cue, source, t_[i].word.stance);
  return true;
}

bool GermanReader::try_content(std::size_t i, std::size_t begin, std::size_t end) {
  const ReportingWord& cue_word = t_[i].word;
  const ByteSpan cue = bytes({i, i + 1}), source = bytes(subject_of(i, begin, end));
  if ((cue_word.verb & (takes::object | takes::object_as)) != 0 && i + 1 < end && !after(end, mark::colon) &&
      !is(end, that) && !is(end - 1, particle)) {
    const std::size_t before = out_.size();
    if (begin == i && i > 0) return false;
    add({i + 1, end}, cue, source, cue_word.stance, AttributionForm::topic);
    for (std::size_t k = i + 2; k < end && out_.size() > before; ++k) {
      if (!t_[k].quotation && word(k) == "als") out_.back().comment = t_[k].bytes.begin;
    }
    return out_.size() > before;
  }
  if (!says_something(cue_word)) return false;
  for (std::size_t k = i + 1; k < end; ++k) {
    if (t_[k].quotation) {
      add({k, k + 1}, cue, source, cue_word.stance);
      return true;
    }
  }
  std::size_t content = end;
  const auto reports = [&](std::size_t k) {
    return is(k, that | wh) || opens_quotation(k) || has_subjunctive({k, clause_end(k)});
  };
  if (!ends(content) && after(content, mark::comma) && !reports(content) &&
      is(content, determiner | preposition) && t_[content - 1].capital)
    content = clause_end(content);  // der Mann, der aus Orla kam, sagte
  if (ends(content) || !after(content, mark::comma | mark::colon)) return false;
  const bool colon = after(content, mark::colon);
  if (!colon && !reports(content) && is(content, conjunction | subordinator)) return false;
  std::size_t stop = colon ? size() : reported_end(content);
  if (begin < i && is(begin, subordinator)) stop = std::min(stop, clause_end(content));
  add({content, stop}, cue, source, cue_word.stance);
  return true;
}

// “(Er sei müde, sagte er.) Das Regime habe seine Söhne geholt”: Konjunktiv I is enough where somebody has spoken.
void GermanReader::take_free_clause() {
  if (last_.content.empty() || !has_subjunctive({0, size()})) return;
  const Attribution before = last_;
  add({0, size()}, before.cue, before.source, before.stance);
}

void GermanReader::quotations_left() {
  const std::size_t found = out_.size();
  for (std::size_t k = 0; k < size(); ++k) {
    if (!t_[k].quotation) continue;
    const bool used = std::any_of(out_.begin() + static_cast<std::ptrdiff_t>(first_),
                                  out_.begin() + static_cast<std::ptrdiff_t>(found),
                                  [&](const Attribution& one) { return one.content.overlaps(t_[k].bytes); });
    if (used || (k > 0 && !after(k, mark::colon))) continue;
    Attribution one;
    if (size() == 1) {
      one.cue = last_.cue;
      one.source = last_.source;
    }
    one.content = t_[k].bytes;
    one.form = AttributionForm::direct;
    out_.push_back(one);
  }
}

}  // namespace slant
