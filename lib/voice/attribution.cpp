// From left to right through a sentence: each reporting word is tried as a cue, by the construction around
// it.
#include "voice/attribution.hpp"

#include <algorithm>
#include <optional>

#include "voice/clause.hpp"

namespace slant {
namespace {

using namespace word_kind;

struct TokenSpan {
  std::size_t begin{0}, end{0};
  bool empty() const { return begin >= end; }
};

constexpr std::uint8_t breaks =
    mark::comma | mark::dash | mark::colon | mark::semicolon | mark::bracket_opens | mark::bracket_closes;

class SentenceReader {
 public:
  SentenceReader(const std::vector<ClauseToken>& tokens, bool begins_paragraph, std::vector<Attribution>& out)
      : t_(tokens), begins_paragraph_(begins_paragraph), out_(out) {}

  // Which source and cue a quotation without its own goes on from.
  Attribution last;

  void run() {
    const std::size_t first = out_.size();
    for (std::size_t i = 0; i < t_.size(); ++i) {
      if (i < free_ || t_[i].quotation || t_[i].quoted) continue;
      if (try_according(i) || try_hearsay(i) || try_verb(i) || try_noun(i) || try_colon(i)) continue;
    }
    quotations_left();
    std::sort(out_.begin() + static_cast<std::ptrdiff_t>(first), out_.end(),
              [](const Attribution& a, const Attribution& b) { return a.content < b.content; });
  }

 private:
  bool ends(std::size_t i) const { return i >= t_.size(); }
  bool is(std::size_t i, std::uint32_t kinds) const {
    return i < t_.size() && !t_[i].quotation && t_[i].is(kinds);
  }
  bool after(std::size_t i, std::uint8_t marks) const { return i < t_.size() && t_[i].after(marks); }
  bool opens_quotation(std::size_t i) const {
    return i < t_.size() && (t_[i].quotation || (t_[i].quoted && (i == 0 || !t_[i - 1].quoted)));
  }

  // A verb form, as far as can be told.
  bool verb_like(std::size_t i) const {
    if (ends(i) || t_[i].quotation) return false;
    const ClauseToken& token = t_[i];
    if (token.is(word_kind::verb | be | have | modal)) return true;
    if ((token.word.forms & (verb_form::past | verb_form::third)) != 0 && token.word.noun == 0) return true;
    return token.past_like && !token.capital && !is(i - 1, determiner | possessive | preposition);
  }

  ByteSpan bytes(TokenSpan span) const {
    return span.empty() ? ByteSpan{} : ByteSpan{t_[span.begin].bytes.begin, t_[span.end - 1].bytes.end};
  }

  // The subject whose verb begins at `end`; empty: there is none beside it.
  TokenSpan subject_before(std::size_t end, std::size_t lowest) const {
    std::size_t stop = end;
    if (stop <= lowest) return {};
    if (after(end, mark::comma | mark::dash | mark::bracket_closes) && !after(end, mark::quote_closes)) {
      // Smith, a baker, says: past what the commas enclose
      std::size_t open = end - 1;
      while (open > lowest && end - open < 25 && !after(open, mark::comma | mark::dash | mark::bracket_opens))
        --open;
      if (open <= lowest || end - open >= 25) return {};
      if (!after(open, mark::comma | mark::dash | mark::bracket_opens)) return {};
      stop = open;
    } else if (after(end, breaks | mark::quote_closes)) {
      return {};
    }
    std::size_t k = stop - 1;
    if (t_[k].quotation) return {};
    if (is(k, wh) || is(k, subject_pronoun)) return {k, end};
    if (is(k, conjunction | subordinator | that | modal | be | have | to)) return {};
    std::size_t noun = stop;  // where the phrase begins as far as is known
    for (;; --k) {
      const ClauseToken& token = t_[k];
      if (token.quotation) break;
      if (k + 1 < stop && token.is(subject_pronoun | subordinator | that | wh | modal | be | have | to) &&
          !token.is(determiner))
        break;
      if (k + 1 < stop && token.is(that)) break;
      if (token.is(conjunction)) {
        const bool joins = k > lowest && k + 1 < stop && !t_[k].after(breaks) && !after(k + 1, breaks) &&
                           ((t_[k - 1].capital && t_[k + 1].capital) ||
                            (t_[k - 1].noun_plural && t_[k + 1].noun_plural && !t_[k + 1].capital));
        if (!joins) break;
      } else if (k + 1 < stop && verb_like(k) && !token.capital) {
        break;
      } else if (token.is(adverb | time) && !token.capital && !token.is(determiner)) {
        if (noun == k + 1 && k + 1 < stop) break;  // an adverb before the phrase
      }
      if (!token.is(preposition) || token.is(determiner)) noun = k;
      if (k == lowest || after(k, breaks | mark::quote_closes)) break;
    }
    // On Monday the baker says: the phrase behind the preposition's
    if (noun > lowest && is(noun - 1, preposition) && noun - 1 == lowest) {
      for (std::size_t m = noun + 1; m < stop; ++m) {
        if (is(m, determiner) || (t_[m].capital && !t_[m - 1].capital)) {
          if (!is(m - 1, preposition | possessive | determiner) && !t_[m - 1].genitive) {
            noun = m;
            break;
          }
        }
      }
    }
    if (noun >= stop) return {};
    return {noun, end};
  }

  std::size_t skip_time(std::size_t j) const {
    while (j < t_.size() && !t_[j].quotation && !t_[j].quoted && !after(j, breaks)) {
      if (is(j, time) || (is(j, adverb) && !is(j, determiner))) {
        ++j;
      } else if (is(j, preposition) && is(j + 1, time)) {
        j += 2;
      } else if (is(j, preposition) && is(j + 1, determiner | which_time) && is(j + 2, time)) {
        j += 3;
      } else if (is(j, determiner | which_time) && is(j + 1, time)) {
        j += 2;
      } else {
        break;
      }
    }
    return j;
  }

  // Past words that part the cue from what it opens with "that" or a quotation: "told them on Monday that".
  // `j` itself if nothing does.
  std::size_t find_opening(std::size_t j, bool listener) const {
    const bool starts = listener || is(j, preposition | to | time | adverb | subordinator);
    if (!starts) return j;
    for (std::size_t k = j; k < std::min(t_.size(), j + 16); ++k) {
      if (opens_quotation(k) && (t_[k].quotation || after(k, mark::comma | mark::colon))) return k;
      if (is(k, that) && !t_[k].quoted && !after(k, mark::comma)) return k;
      if (after(k, mark::colon)) return k;
      if (k > j && after(k, mark::semicolon | mark::dash)) break;
      if (k > j && is(k, be | have | modal | subject_pronoun)) break;
      if (k > j && verb_like(k) && !listener) break;
    }
    return j;
  }

  std::size_t skip_listener(std::size_t j) const {
    if (ends(j) || t_[j].quotation || after(j, breaks)) return j;
    if (is(j, object_pronoun)) return j + 1;
    std::size_t k = j;
    if (is(k, determiner | possessive)) {
      ++k;
      while (k < t_.size() && !after(k, breaks) && !t_[k].quotation && (t_[k].capital || t_[k].genitive)) ++k;
      if (k < t_.size() && !t_[k - 1].capital)
        ++k;
      else if (k == j + 1)
        ++k;
      return std::min(k, t_.size());
    }
    if (t_[k].capital) {
      while (k < t_.size() && !after(k, k == j ? std::uint8_t{0} : breaks) && t_[k].capital &&
             !t_[k].quotation && !is(k, subject_pronoun)) {
        ++k;
        if (t_[k - 1].genitive) {
          if (k < t_.size() && !t_[k].capital) {
            ++k;
            break;
          }
        }
      }
      return k;
    }
    if (t_[k].noun_plural) return k + 1;
    return j;
  }

  // Where a content that begins at `begin` ends.
  std::size_t content_end(std::size_t begin, bool phrase, bool with_as = false) const {
    bool clause_seen = false;
    for (std::size_t k = begin + 1; k < t_.size(); ++k) {
      const ClauseToken& token = t_[k];
      if (token.after(mark::quote_closes) && token.after(mark::stop)) return k;
      if (token.quotation && token.after(breaks) && after(k + 1, mark::quote_closes) &&
          after(k + 1, mark::comma))
        return k;
      if (k == begin + 1 && t_[begin].quotation && token.after(mark::comma)) return k;
      if (token.quoted && t_[k - 1].quoted) continue;
      const bool comma = token.after(mark::comma | mark::dash | mark::semicolon);
      if (token.after(mark::semicolon)) return k;
      if (comma) {
        if (is(k, conjunction) || is(k, subordinator)) {
          if (new_cue(k + 1) || phrase) return k;
        }
        if ((token.word.forms & verb_form::ing) != 0 && !token.quoted &&
            (token.word.verb & (takes::clause | takes::speech | takes::object_as)) != 0)
          return k;
        if (is_according(k)) return k;
        if (phrase && !token.quotation && !(token.capital && t_[k - 1].capital) && !clause_seen) return k;
        if (!token.quotation && !token.quoted && new_cue(k)) return k;
      } else if (token.is(conjunction) && !token.quoted) {
        if (new_cue(k + 1)) return k;
        if (!phrase && k + 1 < t_.size() && t_[k + 1].word.verb != 0 && t_[k + 1].word.noun == 0 &&
            (t_[k + 1].word.forms & (verb_form::past | verb_form::third)) != 0)
          return k;
        if (phrase && !clause_seen && (verb_like(k + 1) || is(k + 1, subject_pronoun))) return k;
      } else if (is_according(k)) {
        return k;
      } else if (phrase && !token.quoted) {
        if (token.is(wh | that) && !token.is(subordinator)) clause_seen = true;
        if (token.is(subordinator) && !token.is(wh | determiner) && !(with_as && token.is(word_kind::topic)))
          return k;
        if (token.is(wh) && token.is(subordinator) && !is(k - 1, preposition)) return k;
        if (!clause_seen && k > begin + 1 && token.is(time) && is(k - 1, preposition)) return k - 1;
        if (!clause_seen && k > begin && token.is(be | have | modal)) return k;
      } else if (!token.quoted && token.is(subordinator) && (is(k, subordinator)) && new_cue(k + 1)) {
        return k;
      }
    }
    return t_.size();
  }

  // Whether a subject and a reporting verb of its own begin at k: "and she said".
  bool new_cue(std::size_t k) const {
    const std::size_t first = k;
    for (; k < t_.size() && k < first + 8; ++k) {
      const ClauseToken& token = t_[k];
      if (token.quotation || token.quoted || (k > first && token.after(breaks))) return false;
      if ((token.word.verb & (takes::clause | takes::speech)) != 0 &&
          (token.word.forms & (verb_form::past | verb_form::third)) != 0 &&
          !is(k - 1, determiner | possessive | preposition | be | to)) {
        if (k == first) return true;
        return true;
      }
      if (token.is(that | wh | subordinator | to) && k > first) return false;
      if (token.is(be | modal)) return false;
    }
    return false;
  }

  bool is_according(std::size_t k) const {
    return k + 1 < t_.size() && !t_[k].quotation && (t_[k].word.kinds & according_) != 0 && is(k + 1, to);
  }

  bool all_quoted(TokenSpan span) const {
    if (span.empty()) return false;
    for (std::size_t k = span.begin; k < span.end; ++k) {
      if (!t_[k].quotation && !t_[k].quoted) return false;
    }
    return true;
  }

  void add(TokenSpan content, ByteSpan cue, ByteSpan source, Stance stance, bool topic) {
    while (content.begin < content.end && (is(content.begin, conjunction)) && content.begin < free_ + 1 &&
           !t_[content.begin].quoted)
      ++content.begin;
    if (content.empty()) return;
    Attribution one;
    one.content = bytes(content);
    one.cue = cue;
    one.source = source;
    one.stance = stance;
    one.form = all_quoted(content) ? AttributionForm::direct
               : topic             ? AttributionForm::topic
                                   : AttributionForm::statement;
    out_.push_back(one);
    used_.push_back(content);
    free_ = std::max(free_, content.end);
    if (!topic) last = one;  // who attacks somebody has not spoken
    if (!source.empty()) subject_ = source;
  }

  bool try_according(std::size_t i) {
    if (!is_according(i)) return false;
    std::size_t end = i + 2;
    while (end < t_.size() && !after(end, breaks) && !t_[end].quotation && !is(end, subordinator | modal)) {
      if (is(end, be | have) && true) break;
      ++end;
    }
    const ByteSpan cue = bytes({i, i + 2});
    const ByteSpan source = bytes({i + 2, end});
    bool has_verb = false;
    for (std::size_t k = free_; k < i; ++k) has_verb = has_verb || verb_like(k) || t_[k].quotation;
    const bool before = i > free_ + 1 && (has_verb || ends(end));
    if (before) {
      add({free_, i}, cue, source, Stance::neutral, false);
      free_ = std::max(free_, end);
    }
    bool more = false;  // a verb behind it
    for (std::size_t k = end; k < t_.size(); ++k) more = more || verb_like(k) || t_[k].quotation;
    if (!ends(end) && (!before || (more && goes_on_after_comma(end)))) {
      add({end, content_end(end, false)}, cue, source, Stance::neutral, false);
    }
    return true;
  }

  bool clause_before(std::size_t i) const {
    bool quoted = true;
    for (std::size_t k = free_; k < i; ++k) {
      if (verb_like(k)) return true;
      quoted = quoted && t_[k].quoted;
    }
    return quoted;
  }

  // What stands behind ", he said," belongs to the content.
  bool goes_on_after_comma(std::size_t right) const {
    if (opens_quotation(right)) return true;
    if (!after(right, mark::comma | mark::colon)) return false;
    return !(is(right, conjunction | subordinator | wh | preposition | time) ||
             (t_[right].word.forms & verb_form::ing) != 0 || t_[right].ing_like || new_cue(right) ||
             is_according(right));
  }

  bool try_colon(std::size_t i) {  // Smith: rain is coming
    if (!begins_paragraph_ || i == 0 || i > 4 || free_ > 0 || !after(i, mark::colon)) return false;
    for (std::size_t k = 0; k < i; ++k) {
      if (!t_[k].capital || (k > 0 && t_[k].after(breaks))) return false;
    }
    add({i, t_.size()}, {t_[i - 1].bytes.end, t_[i - 1].bytes.end + 1}, bytes({0, i}), Stance::neutral,
        false);
    return true;
  }

  bool try_hearsay(std::size_t i) {  // reportedly
    if (!is(i, word_kind::hearsay) || i + 2 >= t_.size() || after(i + 1, breaks)) return false;
    const TokenSpan subject = subject_before(i, free_);
    if (!subject.empty()) add(subject, bytes({i, i + 1}), {}, t_[i].word.stance, false);
    add({i + 1, content_end(i + 1, false)}, bytes({i, i + 1}), {}, t_[i].word.stance, false);
    return true;
  }

  bool try_noun(std::size_t i) {
    const ClauseToken& token = t_[i];
    const std::uint16_t takes_noun = token.word.noun;
    if (takes_noun == 0 || token.quoted) return false;
    std::size_t content = 0;
    bool topic = false;
    if ((takes_noun & takes::clause) != 0 && (takes_noun & takes::adjective) == 0 && is(i + 1, be) &&
        is(i + 2, that)) {
      content = i + 2;  // the answer was that it rains
    } else if ((takes_noun & takes::clause) != 0 && is(i + 1, that) && !after(i + 1, breaks) &&
               !verb_like(i + 2)) {
      content = i + 1;
    } else if ((takes_noun & takes::to) != 0 && is(i + 1, to) && !after(i + 1, breaks) &&
               !is(i + 2, determiner | possessive) && !(i + 2 < t_.size() && t_[i + 2].capital)) {
      content = i + 1;
    } else if ((takes_noun & takes::preposition) != 0 && is(i + 1, word_kind::topic | word_kind::to) &&
               !after(i + 1, breaks)) {
      content = i + 2;
      topic = true;
    }
    if (content == 0 || ends(content)) return false;
    TokenSpan source;
    ByteSpan cue = bytes({i, i + 1});
    if ((takes_noun & takes::adjective) != 0) {
      // she is (very) afraid that
      std::size_t k = i;
      while (k > free_ && is(k - 1, adverb | negation) && !is(k - 1, be)) --k;
      if (k == free_ || k == 0 || !(is(k - 1, be) || (t_[k - 1].word.verb & takes::seeming) != 0))
        return false;
      while (k > free_ && is(k - 1, be | have | modal | adverb | negation)) --k;
      source = subject_before(k, free_);
      cue = bytes({k, i + 1});
    } else if (i > 0) {
      std::size_t k = i;
      while (k > free_ && !t_[k - 1].genitive && !is(k - 1, possessive) && i - k < 3 &&
             !is(k - 1, preposition | determiner))
        --k;
      if (k > free_ && (t_[k - 1].genitive || is(k - 1, possessive))) {
        source = {k - 1, k};
        while (source.begin > free_ && t_[source.begin - 1].capital && t_[source.begin].capital &&
               !after(source.begin, breaks))
          --source.begin;
      }
    }

    add({content, content_end(content, topic)}, cue, bytes(source), token.word.stance, topic);
    return true;
  }

  bool try_verb(std::size_t i) {
    const ClauseToken& token = t_[i];
    const ReportingWord& word = token.word;
    if (word.forms == 0 || token.quoted || token.hyphened) return false;
    if (token.capital && word.noun != 0 && i > 0 && !after(i, breaks)) return false;  // United States
    // The verb group before it.
    std::size_t begin = i;
    bool has_be = false, has_have = false, has_modal = false, has_to = false;
    while (begin > free_ && !after(begin, breaks | mark::quote_closes)) {
      const std::size_t k = begin - 1;
      if (t_[k].quotation || t_[k].quoted) break;
      if (t_[k].is(be)) {
        has_be = has_be || !(has_have || has_modal || has_to);
      } else if (t_[k].is(have)) {
        has_have = true;
      } else if (t_[k].is(modal)) {
        has_modal = true;
      } else if (t_[k].is(to)) {
        has_to = true;
      } else if (!t_[k].is(adverb | negation) || t_[k].is(determiner)) {
        break;
      }
      begin = k;
    }
    while (begin < i && is(begin, adverb) && !is(begin, be | have | modal)) ++begin;
    const std::size_t before = begin;  // the subject ends here
    const bool bare = !has_be && !has_have && !has_modal && !has_to;
    const bool ing = (word.forms & verb_form::ing) != 0;
    const bool passive = has_be && (word.forms & verb_form::participle) != 0;
    const bool contracted =
        before > free_ && is(before - 1, subject_pronoun) && is(before - 1, word_kind::verb);
    if (bare && !contracted && before > 0 && !ing) {
      const bool modified = is(before - 1, determiner | possessive) && !is(before - 1, subject_pronoun);
      if (modified || (t_[before - 1].genitive && !after(before, breaks))) return false;
      if (is(before - 1, preposition) && !is(before - 1, subordinator)) return false;
      if ((word.forms & (verb_form::past | verb_form::third)) == 0) {
        if ((word.forms & verb_form::plain) == 0) return false;
        const ClauseToken& left = t_[before - 1];
        const bool plural = left.is(subject_pronoun) || left.noun_plural || left.capital;
        if (!plural && !after(before, mark::comma)) return false;
        if (after(before, breaks) && (word.noun != 0 || !after(before, mark::comma))) return false;
        if (word.noun != 0 && !left.is(subject_pronoun) && !is(i + 1, that | to | determiner)) return false;
      } else if ((word.forms & verb_form::third) != 0 && word.noun != 0 && !t_[before - 1].capital &&
                 !is(before - 1, subject_pronoun)) {
        if (!is(i + 1, that | to | determiner | possessive) && !(i + 1 < t_.size() && t_[i + 1].capital))
          return false;
      }
    }
    if (bare && !contracted && before == 0 && !ing && (word.forms & verb_form::past) == 0) return false;
    if (ing && bare && before > 0 && is(before - 1, determiner | possessive)) return false;
    const ByteSpan cue = bytes({before, i + 1});
    if (passive) return try_passive(i, before, cue);
    const bool reduced = bare && (word.forms & verb_form::participle) != 0 && is(i + 1, preposition) &&
                         t_[i + 1].bytes.size() == 2 && is_by(i + 1);
    if (reduced) return false;

    // “…,” he said; “…,” said Smith
    TokenSpan subject;
    if (!(ing && bare) && !(has_to)) {
      subject = subject_before(before, free_);
      if (subject.empty() && after(before, mark::comma)) subject = subject_before(before, 0);
    }
    const bool speaks = (word.verb & (takes::clause | takes::speech)) != 0;
    if (speaks && !subject.empty() && try_as(i, subject, cue, word.stance)) return true;
    if (speaks && !ing && try_postposed(i, before, subject, cue, word.stance)) return true;

    ByteSpan source = subject.empty() ? subject_ : bytes(subject);
    if (subject.empty() && subject_.empty()) source = first_subject(i);
    return try_object(i, cue, source, word, subject);
  }

  // Whether an "as" follows near: "paint it as a triumph".
  bool has_as(std::size_t j) const {
    for (std::size_t k = j + 1; k < std::min(t_.size(), j + 12) && !after(k, breaks); ++k) {
      if (is(k, subordinator) && is(k, word_kind::topic)) return true;
    }
    return false;
  }

  bool is_by(std::size_t i) const { return (t_[i].word.kinds & by_) != 0; }

  ByteSpan first_subject(std::size_t i) const {
    for (std::size_t k = 1; k < i; ++k) {
      if (verb_like(k) && !is(k, subject_pronoun)) {
        const TokenSpan found = subject_before(k, 0);
        if (!found.empty()) return bytes(found);
      }
    }
    for (std::size_t k = i + 1; k < t_.size(); ++k) {  // Speaking to them, Smith said
      if (after(k, mark::comma)) {
        for (std::size_t m = k + 1; m < std::min(t_.size(), k + 12); ++m) {
          if (verb_like(m)) {
            const TokenSpan found = subject_before(m, k);
            if (!found.empty()) return bytes(found);
          }
        }
      }
    }
    return {};
  }

  // As Smith said (in June), it rains; it rains, as Smith said.
  bool try_as(std::size_t i, TokenSpan subject, ByteSpan cue, Stance stance) {
    if (subject.begin <= free_) return false;
    const std::size_t as = subject.begin - 1;
    if (!is(as, subordinator) || !is(as, word_kind::topic)) return false;
    std::size_t right = i + 1;
    while (right < t_.size() && right < i + 7 && !after(right, breaks) && !t_[right].quotation) ++right;
    const bool first = as == free_ || (as == free_ + 1 && is(free_, conjunction | adverb));
    if (first && !ends(right) && after(right, mark::comma)) {
      add({right, content_end(right, false)}, cue, bytes(subject), stance, false);
      return true;
    }
    if (!first && after(as, mark::comma) && (ends(right) || after(right, mark::comma))) {
      add({free_, as}, cue, bytes(subject), stance, false);
      free_ = std::max(free_, right);
      return true;
    }
    return false;
  }

  bool try_postposed(std::size_t i, std::size_t before, TokenSpan subject, ByteSpan cue, Stance stance) {
    std::size_t right = i + 1;
    ByteSpan source;
    std::size_t left = 0;  // where the content before ends
    if (subject.empty() && begins_clause(right)) return false;
    take_back(subject.empty() ? before : subject.begin, i);
    const std::size_t beside = subject.empty() ? before : subject.begin;
    const bool quoted_left = beside > 0 && (t_[beside - 1].quotation || t_[beside - 1].quoted);
    if (subject.empty() && before == i && i > free_ &&
        after(i, mark::comma | mark::quote_closes | mark::stop | mark::dash) && !ends(right) &&
        !after(right, breaks) && !is(right, that | subject_pronoun) && !t_[right].quotation &&
        !(t_[i - 1].quoted && !clause_before(i)) && !(is(right, preposition | to | subordinator))) {
      // said Smith, the baker
      left = i;
      std::size_t end = right;
      while (end < t_.size() && !t_[end].quotation &&
             !(after(end, mark::dash | mark::colon | mark::semicolon)) &&
             !(after(end, mark::comma) && !is(end, determiner | wh) && !t_[end].capital) &&
             !(end > right && is(end, time | subordinator | modal | be)) &&
             !(end > right && is(end, preposition) && !is_of(end)) &&
             !(end > right && (t_[end].word.forms & verb_form::ing) != 0))
        ++end;
      source = bytes({right, end});
      while (t_[right].capital && after(end, mark::comma) && !t_[end].quotation &&
             !is(end, conjunction | subordinator | preposition | time | adverb) &&
             (t_[end].word.forms & verb_form::ing) == 0 && !t_[end].ing_like && !new_cue(end)) {
        // said Smith, baker of the court
        ++end;
        while (end < t_.size() && !t_[end].quotation && !after(end, breaks)) ++end;
        source = bytes({right, end});
      }
      right = end;
    } else if (!subject.empty() && subject.begin > free_ &&
               (after(subject.begin, mark::comma | mark::quote_closes | mark::dash))) {
      left = subject.begin;
      source = bytes(subject);
      if ((t_[i].word.verb & takes::listener) != 0) right = skip_listener(right);
      right = skip_time(right);
      // What follows must not be a content of its own.
      const bool over = ends(right) || after(right, breaks) ||
                        is(right, preposition | to | subordinator | conjunction) ||
                        (t_[right].word.forms & verb_form::ing) != 0;
      if (!over && !quoted_left) return false;
      if (!quoted_left && opens_quotation(right)) return false;
      if (!quoted_left && !ends(right) && !after(right, breaks)) {
        const std::size_t opening = find_opening(right, false);
        if (opening != right) return false;
      }
    } else {
      return false;
    }
    if ((t_[i].word.verb & takes::to) != 0 && is(i + 1, to)) return false;
    if (t_[left - 1].quoted && !clause_before(left)) return false;  // On “The Rain Show,” Smith said
    TokenSpan content{free_, left};
    if (quoted_left) {
      std::size_t begin = left - 1;
      while (begin > free_ && (t_[begin - 1].quoted) && t_[begin].quoted) --begin;
      // “…,” he said: of the clause only what is quoted, where that stands apart.
      if (begin == free_ || after(begin, mark::colon | mark::comma | mark::dash))
        content.begin = begin;
      else if (t_[begin].quotation && !is(begin - 1, word_kind::verb | be | determiner | preposition | that))
        content.begin = free_;
    } else if (is(content.begin, preposition | subordinator) || left - content.begin < 2) {
      // In Ohio, he said …
      bool has_verb = false;
      for (std::size_t k = content.begin; k < left; ++k) has_verb = has_verb || verb_like(k);
      if (!has_verb && !ends(right) && !after(right, mark::comma)) return false;
      if (left - content.begin < 2 && is(content.begin, adverb | conjunction | preposition)) return false;
    }
    add(content, cue, source, stance, false);
    free_ = std::max(free_, right);
    // …, he said, …
    if (!ends(right) && (opens_quotation(right) || after(right, mark::comma | mark::colon))) {
      if (opens_quotation(right) || (!quoted_left && goes_on_after_comma(right)))
        add({right, content_end(right, false)}, cue, source, stance, false);
    } else {
      // “…,” he said in Ohio, “…”
      const std::size_t opening = find_opening(right, true);
      if (opening != right && opens_quotation(opening))
        add({opening, content_end(opening, false)}, cue, source, stance, false);
    }
    return true;
  }

  // “There is a hope that it will rain, said Smith”: all of it is his. The content that ends where a cue
  // behind it begins is given up for that cue.
  void take_back(std::size_t left, std::size_t i) {
    if (used_.empty() || used_.back().end != left || left != free_ || !after(left, mark::comma)) return;
    if (out_.back().form == AttributionForm::direct) return;
    if (left == i ? ends(i + 1) || after(i + 1, breaks) : !ends(i + 1) && !after(i + 1, breaks)) return;
    used_.pop_back();
    out_.pop_back();
    free_ = used_.empty() ? 0 : used_.back().end;
  }

  // Whether a subject and its verb stand at i: "(Smith, a baker, said) he bakes".
  bool begins_clause(std::size_t i) const {
    for (std::size_t k = i; k < std::min(t_.size(), i + 6) && (k == i || !after(k, breaks)); ++k) {
      if (is(k, subject_pronoun | be | modal | have)) return true;
      if (t_[k].quotation || is(k, preposition | conjunction)) return false;
    }
    return false;
  }

  bool is_of(std::size_t i) const { return (t_[i].word.kinds & of_) != 0; }

  bool try_passive(std::size_t i, std::size_t before, ByteSpan cue) {
    const ReportingWord& word = t_[i].word;
    std::size_t j = i + 1;
    ByteSpan source;
    if (j < t_.size() && !t_[j].quotation && is_by(j)) {
      std::size_t end = j + 1;
      while (end < t_.size() && !after(end, breaks) && !t_[end].quotation &&
             !is(end, that | to | wh | subordinator | be | have | modal) &&
             !(is(end, preposition) && !(is_of(end) && end + 1 < t_.size() && !t_[end + 1].ing_like)))
        ++end;
      source = bytes({j + 1, end});
      j = end;
    }
    const TokenSpan subject = subject_before(before, free_);
    if (ends(j) || after(j, breaks)) {
      if (source.empty() || subject.empty()) return false;
      add(subject, cue, source, word.stance, true);
      free_ = std::max(free_, j);
      return true;
    }
    const bool goes_on =
        is(j, that | to | wh | preposition) || opens_quotation(j) ||
        (word.verb & (takes::object_as | takes::object_to | takes::to | takes::listener)) != 0;
    if (!goes_on) return false;
    if (is(j, preposition) && !is(j, subordinator) && (word.verb & (takes::clause | takes::speech)) != 0 &&
        (word.verb & takes::object_to) == 0 && (word.verb & takes::object) == 0)
      return false;
    if (word.verb == takes::that_clause && !is(j, that)) return false;
    const bool topic = !is(j, that | to | wh);
    if (!subject.empty() && (topic || is(j, to))) add(subject, cue, source, word.stance, topic);
    add({j, content_end(j, topic)}, cue, source, word.stance, topic);
    return true;
  }

  bool try_object(std::size_t i, ByteSpan cue, ByteSpan source, const ReportingWord& word,
                  TokenSpan subject) {
    std::size_t j = skip_time(i + 1);
    if (ends(j)) return false;
    const std::uint16_t how = word.verb;
    const bool speaks = (how & (takes::clause | takes::speech)) != 0;
    const bool marked = after(j, breaks);
    if (marked && !opens_quotation(j) && !after(j, mark::colon)) {
      return false;
    }
    if (after(j, mark::colon) || opens_quotation(j)) {
      const bool phrase = !speaks && t_[j].quoted;
      add({j, content_end(j, phrase)}, cue, source, word.stance, phrase);
      return true;
    }
    if (speaks || (how & takes::listener) != 0) {
      const std::size_t opening = find_opening(j, (how & takes::listener) != 0);
      if (opening != j || is(j, that)) {
        add({opening, content_end(opening, false)}, cue, source, word.stance, false);
        return true;
      }
    }
    if ((how & takes::seeming) != 0) {
      add(subject, cue, {}, word.stance, false);
      add({j, content_end(j, !is(j, to))}, cue, {}, word.stance, false);
      return true;
    }
    if ((how & takes::that_clause) != 0 && is(j, that)) {
      add({j, content_end(j, false)}, cue, source, word.stance, false);
      return true;
    }
    if ((how & takes::to) != 0 && is(j, to)) {
      add({j, content_end(j, false)}, cue, source, word.stance, false);
      return true;
    }
    if ((how & takes::object_to) != 0) {
      for (std::size_t k = j + 1; k < std::min(t_.size(), j + 9); ++k) {
        if (after(k, breaks) || t_[k].quotation || is(k, that | wh | be | have | modal)) break;
        if (is(k, to) && !is(k + 1, determiner | possessive)) {
          const std::size_t start = k - j <= 3 ? k : j;
          add({start, content_end(k, false)}, cue, source, word.stance, false);
          return true;
        }
      }
    }
    if ((how & takes::listener) != 0) {
      const std::size_t behind = skip_listener(j);
      if (behind > j) j = skip_time(behind);
      if (ends(j) || after(j, breaks)) return false;
      add({j, content_end(j, false)}, cue, source, word.stance, false);
      return true;
    }
    if ((how & takes::question) != 0 && is(j, wh)) {
      add({j, content_end(j, false)}, cue, source, word.stance, false);
      return true;
    }
    if (is(j, preposition | to) && !is(j, determiner) && !((how & takes::preposition) == 0 && is(j, to))) {
      if ((how & takes::preposition) == 0 || ends(j + 1) || !is(j, word_kind::topic | to) ||
          (is(j, to) && verb_like(j + 1)))
        return false;
      add({j, content_end(j, true)}, cue, source, word.stance, true);
      return true;
    }
    if (is(j, to | subordinator | conjunction)) return false;
    if (is(j, wh) && !speaks) return false;
    const bool object =
        (how & (takes::object | takes::object_to)) != 0 || ((how & takes::object_as) != 0 && has_as(j));
    if ((how & takes::clause) != 0) {
      // A clause or the name of a topic: by whether a verb comes in it.
      const std::size_t end = content_end(j, false);
      bool has_verb = false;
      for (std::size_t k = j; k < end && !has_verb && !(k > j && after(k, mark::comma)); ++k) {
        if (is(k, wh | that) && k > j) break;
        has_verb = verb_like(k) || t_[k].quotation;
      }
      if (has_verb || !object) {
        add({j, end}, cue, source, word.stance, !has_verb);
        return true;
      }
    }
    if (!object) return false;
    add({j, content_end(j, true, (how & takes::object_as) != 0)}, cue, source, word.stance, true);
    return true;
  }

  // Quotations of a length that no cue took: whole sentences go on from the last one that spoke.
  void quotations_left() {
    if (used_.empty() && !last.content.empty() && all_quoted({0, t_.size()}) && !t_[0].quotation) {
      Attribution one = last;
      one.content = bytes({0, t_.size()});
      one.form = AttributionForm::direct;
      out_.push_back(one);
    }
    for (std::size_t k = 0; k < t_.size(); ++k) {
      if (!t_[k].quotation || !(t_.size() == 1 || k == 0 || after(k, mark::colon))) continue;
      if (last.content.empty() && t_.size() > 1 && k == 0) continue;  // the name of a book, perhaps
      const bool used = std::any_of(used_.begin(), used_.end(),
                                    [&](const TokenSpan& span) { return span.begin <= k && k < span.end; });
      if (used) continue;
      Attribution one;
      one.content = t_[k].bytes;
      if (t_.size() == 1 ||
          k > 0) {  // otherwise the sentence itself says who speaks, in a way not known here
        one.cue = last.cue;
        one.source = last.source;
        one.stance = last.stance;
      }
      one.form = AttributionForm::direct;
      out_.push_back(one);
    }
  }

  static constexpr std::uint32_t according_ = according;
  static constexpr std::uint32_t by_ = by;
  static constexpr std::uint32_t of_ = of;

  const std::vector<ClauseToken>& t_;
  bool begins_paragraph_;
  std::vector<Attribution>& out_;
  std::size_t free_{0};  // what stands before it belongs to an attribution, or to none
  ByteSpan subject_;     // who was last named as a source in this sentence
  std::vector<TokenSpan> used_;
};

}  // namespace

struct AttributionReader::Parts {
  Clauses clauses;
  std::vector<ClauseToken> tokens;
};

AttributionReader::AttributionReader(const FieldText& text) : parts_(new Parts{Clauses(text), {}}) {}
AttributionReader::~AttributionReader() = default;

ByteSpan AttributionReader::read(ByteSpan range, std::vector<Attribution>& out) {
  out.clear();
  Clauses& clauses = parts_->clauses;
  clauses.start(range);
  Attribution last;
  while (clauses.next(parts_->tokens)) {
    SentenceReader reader(parts_->tokens, clauses.begins_paragraph(), out);
    reader.last = last;
    reader.run();
    last = reader.last;
  }
  return {std::min(clauses.begin(), range.begin), std::max(clauses.end(), range.end)};
}

void find_attributions(const FieldText& text, ByteSpan range, std::vector<Attribution>& out) {
  AttributionReader(text).read(range, out);
}

ByteSpan paragraph_around(const FieldText& text, std::uint32_t byte) {
  const std::span<const ByteSpan> sentences = text.sentences_in(text.paragraph_at(byte));
  if (sentences.empty()) return {byte, byte + 1};
  return {std::min(sentences.front().begin, byte), std::max(sentences.back().end, byte + 1)};
}

}  // namespace slant
