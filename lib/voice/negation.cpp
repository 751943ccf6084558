// A walk back from the hit through its phrase: adjectives, article, then what may link it to a negator.
#include "voice/negation.hpp"

namespace slant {
namespace {

constexpr std::uint32_t most_subject = 3;
constexpr std::uint32_t negators = role::negates | role::none_of | role::nobody;

bool is_passive_or_gerund(std::string_view word) {
  return word.ends_with("ing") || word.ends_with("ed");
}

// What lies between the hit and the word that is looked at.
struct Bridge {
  std::uint32_t adjectives{0};  // open words directly before the hit
  bool article{false};
  bool linked{false};  // past the hit's own phrase: open words are none of it
  bool be{false}, calls{false}, evidence{false}, term{false}, any{false};
  std::uint32_t subject{0};  // words before a form of be: “that his men were”
};

class Walk {
 public:
  explicit Walk(const WordsBeforeHit& before) : before_(before) {}

  bool denies() {
    for (; at_ < before_.size(); ++at_) {
      const std::uint32_t roles = before_.roles(at_);
      if ((roles & negators) != 0) return at_negator(roles);
      if ((roles & role::denies) != 0) {
        return (bridge_.be || bridge_.any || bridge_.term) && !is_denied_itself();
      }
      if ((roles & role::refuses) != 0) return (bridge_.calls || bridge_.term) && !is_denied_itself();
      if ((roles & role::hardly) != 0) return is_article(at_ - 1) && bridge_.subject == 0;
      if (const int phrase = at_phrase(); phrase >= 0) return phrase > 0;
      if (!passes(roles)) return false;
    }
    return false;
  }

 private:
  bool is_article(std::uint32_t i) const { return before_.word(i) == "a" || before_.word(i) == "an"; }
  bool is_first(std::uint32_t i) const { return at_ == i; }

  // A second negator right before the one at at_, or with an adverb between them, takes it back.
  bool is_denied_itself() const {
    std::uint32_t i = at_ + 1;
    if (before_.is(i, role::adverb)) ++i;
    if (before_.word(i) == "one") ++i;  // no one denies
    return before_.is(i, negators);
  }

  // Open words before the hit are adjectives of it: after an article they must be; without one, after a verb
  // with its negator (“did not attack rebels”), they may be the verb.
  bool is_one_phrase(bool copula) const {
    if (bridge_.subject > 0) return false;
    if (bridge_.adjectives == 0 || bridge_.article || bridge_.be || bridge_.calls) return true;
    return copula && !before_.word(bridge_.adjectives - 1).ends_with("ing");
  }

  bool at_negator(std::uint32_t roles) const {
    const std::string_view word = before_.word(at_);
    const std::string_view earlier = before_.word(at_ + 1);
    if (is_denied_itself() || bridge_.term) return false;
    if (bridge_.evidence) return true;
    if ((roles & role::nobody) != 0) return bridge_.subject == 0 && (bridge_.be || bridge_.calls);
    if ((roles & role::negates) != 0) {
      if (earlier == "if" || earlier == "or" || earlier == "why" || earlier == "whether" ||
          earlier == "than" || asks()) {
        return false;
      }
      const bool is_be = word == "isn't" || word == "aren't" || word == "wasn't" || word == "weren't" ||
                         word == "ain't" || word == "isnt" || word == "arent" || word == "wasnt" ||
                         word == "werent" || word == "aint";
      std::uint32_t i = at_ + 1;
      if (before_.is(i, role::adverb)) ++i;
      return is_one_phrase(is_be || before_.is(i, role::be));
    }
    if (word == "non") return is_first(0);
    if (word == "no" && at_ > 0 && before_.word(at_ - 1) == "one") {
      return bridge_.subject <= 1 && (bridge_.be || bridge_.calls);  // “one” is the subject
    }
    const bool is_absence = at_ > 0 && before_.word(at_ - 1) == "the";  // neither the rebels nor the army
    return !is_absence && governs_noun();
  }

  // Isn't he a …? Is he not a …? A question denies nothing; but “Why is he not a …?” takes it for granted.
  bool asks() const {
    const auto is_subject = [&](std::uint32_t i) {
      return before_.is(i, role::pronoun) || before_.word(i) == "that" || before_.word(i) == "this";
    };
    if (before_.word(at_).ends_with("n't"))
      return at_ > 0 && is_subject(at_ - 1) && at_ + 1 == before_.size();
    return before_.word(at_) == "not" && is_subject(at_ + 1) && before_.is(at_ + 2, role::be) &&
           at_ + 3 == before_.size();
  }

  // no, without, neither, rather than …: what follows is a noun and its adjectives, unless it looks like a verb.
  bool governs_noun() const {
    if (bridge_.subject > 0) return false;
    if (bridge_.article || bridge_.be || bridge_.calls || bridge_.adjectives == 0) return true;
    if (bridge_.adjectives > 2) return false;
    if (before_.word(bridge_.adjectives - 1).ends_with("ing")) return false;
    const std::string_view nearest = before_.word(0);
    return bridge_.adjectives == 1 || before_.has_hyphen_before(0) ||
           !(nearest.ends_with('s') || is_passive_or_gerund(nearest));
  }

  // Phrases whose last word is at at_: 1 it denies, 0 it does not, -1 there is none.
  int at_phrase() {
    switch (before_.phrase(at_)) {
      case DenialPhrase::denies_noun:
        ++at_;
        return governs_noun() && !is_denied_itself() ? 1 : 0;  // never anything but
      case DenialPhrase::denies_no_place: {
        const bool is_place = at_ > 0 && before_.word(at_ - 1) == "the";
        ++at_;
        return !is_place && governs_noun() && !is_denied_itself() ? 1 : 0;
      }
      case DenialPhrase::denies_being:
        return bridge_.be ? 1 : 0;
      case DenialPhrase::denies_calling:
        return bridge_.calls ? 1 : 0;
      case DenialPhrase::affirms:
        return 0;
      case DenialPhrase::holds_off:
      case DenialPhrase::none:
        break;
    }
    return -1;
  }

  // Whether the negation goes on past this word; notes what it is.
  bool passes(std::uint32_t roles) {
    const std::string_view word = before_.word(at_);
    if ((roles & role::of) != 0 || word == "for" || word == "that") {
      if (before_.is(at_ + 1, role::evidence)) {
        if (word == "that" && !bridge_.be) return false;  // no evidence that the rebels …
        ++at_;
        bridge_.evidence = bridge_.linked = true;
        return true;
      }
      if ((roles & role::of) != 0) return false;
    }
    if (bridge_.evidence) return passes_from_evidence(roles);
    if ((roles & role::stop) != 0) return passes_place_of_nobody();
    if ((roles & role::either) != 0) {
      bridge_ = {};
      return true;
    }
    if ((roles & role::determiner) != 0) {
      bridge_.any = bridge_.any || word == "any";
      if (bridge_.be && bridge_.linked) return passes_subject(word);
      bridge_.article = bridge_.linked = true;
      return true;
    }
    if ((roles & role::be) != 0) {
      bridge_.be = bridge_.linked = true;
      return true;
    }
    if ((roles & role::term) != 0 && ((roles & role::calls) == 0 || before_.is(at_ + 1, role::determiner))) {
      bridge_.term = true;
      bridge_.adjectives = 0;
      return true;
    }
    if ((roles & role::calls) != 0) {
      bridge_.calls = bridge_.linked = true;
      return true;
    }
    if ((roles & role::pronoun) != 0) {
      if (bridge_.be && !bridge_.calls) ++bridge_.subject;
      bridge_.linked = true;
      return true;
    }
    if ((roles & role::adverb) != 0) return true;
    if ((roles & role::to) != 0) return bridge_.be || bridge_.calls || bridge_.article || at_ == 0;
    if ((roles & role::as) != 0) return true;
    if (bridge_.be && bridge_.linked) return ++bridge_.subject <= most_subject;
    if (bridge_.linked) return is_called_so(roles);
    return ++bridge_.adjectives <= most_adjectives;
  }

  // Nobody in the town was: past what stands between.
  bool passes_place_of_nobody() {
    if (!bridge_.be || !before_.is(at_ + 1, role::nobody)) return false;
    bridge_.subject = 0;
    return true;
  }

  // “not described them as”: as is behind us.
  bool is_called_so(std::uint32_t roles) {
    if ((roles & role::shows_as) == 0) return false;
    bridge_.calls = true;
    return true;
  }

  bool passes_subject(std::string_view word) { return word == "that" || ++bridge_.subject <= most_subject; }

  bool passes_from_evidence(std::uint32_t roles) {
    if ((roles & (role::determiner | role::find | role::adverb)) != 0) return true;
    return (roles & role::stop) == 0 && ++evidence_words_ <= 2;
  }

  const WordsBeforeHit& before_;
  std::uint32_t at_{0};
  std::uint32_t evidence_words_{0};  // adjectives of the evidence
  Bridge bridge_;
};

}  // namespace

bool is_negated(const WordsBeforeHit& before) {
  constexpr std::uint32_t any = negators | role::denies | role::refuses | role::hardly | role::in_phrase;
  return (before.all_roles() & any) != 0 && Walk(before).denies();
}

}  // namespace slant
