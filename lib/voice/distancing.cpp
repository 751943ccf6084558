// Adjectives of doubt before the hit; verbs of calling, describing and claiming whose object or complement it is.
#include "voice/distancing.hpp"

namespace slant {
namespace {

constexpr std::uint32_t most_caller = 4;  // what [the Syrian state media] call
constexpr std::uint32_t most_object = 4;  // described [the men they held] as
// What is no adjective.
constexpr std::uint32_t grammatical = role::determiner | role::be | role::pronoun | role::to | role::as |
                                      role::of | role::either | role::stop | role::negates | role::none_of |
                                      role::nobody | role::term;

class Phrase {
 public:
  explicit Phrase(const WordsBeforeHit& before) : before_(before) {
    while (adjectives_ < most_adjectives && is_open(adjectives_)) ++adjectives_;
    rest_ = adjectives_;
    if (before_.is(rest_, role::determiner)) {
      has_article_ = true;
      is_definite_ = before_.word(rest_) == "the";
      ++rest_;
    }
  }

  bool is_held_off() const {
    if (is_compound(adjectives_)) return !is_of_a_name();
    return before_.is(adjectives_, role::doubted) || after_adverb_of_doubt() || after_as() || after_being() ||
           after_calling();
  }

 private:
  // An adjective: a word that is neither grammar nor, where it ends the phrase, a cue.
  bool is_open(std::uint32_t i) const {
    constexpr std::uint32_t cues = role::doubted | role::doubtful | role::calls | role::shows_as |
                                   role::claims | role::says | role::suspects;
    if (i >= before_.size() || before_.is(i, grammatical)) return false;
    return !before_.is(i, cues) && !is_compound(i);
  }

  // so-called, self-styled, quote-unquote, soi-disant: its last word.
  bool is_compound(std::uint32_t i) const {
    return before_.is(i, role::in_phrase) && before_.phrase(i) == DenialPhrase::holds_off;
  }

  // The so-called [Islamic State] fighters: a name of its own, and not the fighters, is called so.
  bool is_of_a_name() const {
    return !before_.hit_begins_with_capital() && adjectives_ >= 2 && before_.begins_with_capital(0) &&
           before_.begins_with_capital(1);
  }

  // allegedly [moderate], allegedly [a leading]; but not: allegedly killed.
  bool after_adverb_of_doubt() const {
    std::uint32_t i = rest_;
    while (before_.is(i, role::be | role::calls | role::as)) ++i;
    if (!before_.is(i, role::doubtful)) return false;
    if (i > rest_ || has_article_ || adjectives_ == 0 || before_.is(i + 1, role::determiner)) return true;
    const std::string_view first = before_.word(adjectives_ - 1);
    return !first.ends_with("ed") && !first.ends_with("ing");
  }

  // described [the men] as, known to pose as.
  bool after_as() const {
    if (!before_.is(rest_, role::as)) return false;
    for (std::uint32_t i = rest_ + 1; i <= rest_ + 1 + most_object; ++i) {
      if (before_.is(i, role::shows_as)) return true;
    }
    return false;
  }

  // claims to be, accused of being, what they say is.
  bool after_being() const {
    std::uint32_t i = rest_;
    if (!before_.is(i, role::be)) return false;
    const bool gerund = before_.word(i) == "being";
    while (before_.is(i, role::be) || before_.word(i) == "have") ++i;
    if (gerund) return before_.is(i, role::of) && before_.is(i + 1, role::suspects);
    if (before_.is(i, role::to)) return before_.is(i + 1, role::claims);
    return before_.is(i, role::says);
  }

  // calls them, were called, dubbed, what the state calls.
  bool after_calling() const {
    std::uint32_t i = rest_;
    const bool has_object = before_.is(i, role::pronoun);
    if (has_object) ++i;
    if (!before_.is(i, role::calls) || is_called_by_nobody(i)) return false;
    if (before_.is(i, role::term) && before_.is(i + 1, role::determiner)) return false;  // a noun: the term
    if (has_object || is_what_somebody_calls(i)) return true;
    if (is_definite_) return false;  // called the rebels: to them, or them so
    return before_.is(i, role::names) || is_passive(i);
  }

  // Nobody called them so; why not call them so: they are not.
  bool is_called_by_nobody(std::uint32_t verb) const {
    std::uint32_t i = verb + 1;
    while (before_.is(i, role::adverb) || before_.word(i) == "has" || before_.word(i) == "have" ||
           before_.word(i) == "had")
      ++i;
    if (before_.is(i, role::nobody)) return true;
    if (before_.word(i) == "one") return before_.word(i + 1) == "no";
    if (before_.word(i) != "not") ++i;  // why not simply call
    return before_.word(i) == "not" && before_.word(i + 1) == "why";
  }

  bool is_passive(std::uint32_t verb) const {
    std::uint32_t i = verb + 1;
    while (before_.is(i, role::adverb)) ++i;
    return before_.is(i, role::be);
  }

  bool is_what_somebody_calls(std::uint32_t verb) const {
    for (std::uint32_t i = verb + 1; i <= verb + 1 + most_caller; ++i) {
      const std::string_view word = before_.word(i);
      if (word == "what" || word == "whom" || word == "which") return i > verb + 1;
      if (before_.is(i, role::stop | role::be | role::to | role::negates)) return false;
    }
    return false;
  }

  const WordsBeforeHit& before_;
  std::uint32_t adjectives_{0};
  std::uint32_t rest_{0};  // the first word before adjectives and article
  bool has_article_{false}, is_definite_{false};
};

}  // namespace

bool is_distanced(const WordsBeforeHit& before) {
  constexpr std::uint32_t any = role::doubted | role::doubtful | role::calls | role::shows_as | role::claims |
                                role::says | role::suspects | role::in_phrase;
  return (before.all_roles() & any) != 0 && Phrase(before).is_held_off();
}

bool is_distanced_behind(const FieldText& text, const Hit& hit) {
  const std::uint32_t so = hit.own.end, called = so + 1;
  if (called >= text.words.size() || text.words.folded(so) != "so" || text.words.folded(called) != "called")
    return false;
  const std::string_view bytes = text.text();
  const std::uint32_t end = text.words.bytes(called).end;
  const char before = bytes[text.words.bytes(so).begin - 1];
  const bool opens = before == '(' || (before == ' ' && bytes[text.words.bytes(so - 1).end] == ',');
  return opens && end < bytes.size() && std::string_view(",.;)").find(bytes[end]) != std::string_view::npos;
}

}  // namespace slant
