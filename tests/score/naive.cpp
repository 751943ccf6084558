// Candidates and places, from the definitions.
#include "score/naive.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <tuple>

#include "text/code_point.hpp"
#include "text/fold.hpp"
#include "text/marks.hpp"
#include "voice/attribution.hpp"

namespace slant::naive {
namespace {

std::vector<std::string> characters(std::string_view text) {
  std::vector<std::string> all;
  for (const char c : text) {
    if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80U && !all.empty()) {
      all.back().push_back(c);
    } else {
      all.push_back({c});
    }
  }
  return all;
}

bool glob_from(const std::vector<std::string>& pattern, std::size_t p, const std::vector<std::string>& word,
               std::size_t w) {
  if (p == pattern.size()) return w == word.size();
  if (pattern[p] == "*") {
    return glob_from(pattern, p + 1, word, w) || (w < word.size() && glob_from(pattern, p, word, w + 1));
  }
  if (w == word.size()) return false;
  return (pattern[p] == "?" || pattern[p] == word[w]) && glob_from(pattern, p + 1, word, w + 1);
}

// `form` is the literal's folded form or its surface, `word` the same of the word.
bool fits(const std::string& form, bool possessive, const std::string& word) {
  if (glob_from(characters(form), 0, characters(word), 0)) return true;
  const bool ends = word.ends_with("'s") || word.ends_with("'S");
  return possessive && ends && word.size() > 2 &&
         glob_from(characters(form), 0, characters(word.substr(0, word.size() - 2)), 0);
}

// One field with one lexicon.
class Reading {
 public:
  Reading(const Lexicon& lexicon, const FieldText& text)
      : lexicon_(lexicon), text_(text), words_(text.words) {}

  std::set<WordSpan> matches(PatternId pattern, bool cased, Across across, Hyphens hyphens) const {
    const std::vector<WordSpan> tokens = tokens_of(hyphens);
    std::set<WordSpan> found;
    for (const Sequence& sequence : lexicon_[pattern].sequences) {
      for (std::size_t begin = 0; begin + sequence.size() <= tokens.size(); ++begin) {
        bool all = true;
        for (std::size_t i = 0; i < sequence.size() && all; ++i) {
          const WordSpan token = tokens[begin + i];
          all = is(sequence[i], token, cased) &&
                (i == 0 || goes_on(sequence[i - 1], text_.before(token.begin), sequence[i], across));
        }
        if (all) found.insert({tokens[begin].begin, tokens[begin + sequence.size() - 1].end});
      }
    }
    return found;
  }

  // The match that a guard takes; `own` is the hit's.
  std::optional<WordSpan> taken(const Guard& guard, WordSpan own, const std::set<WordSpan>& targets) const {
    const std::uint32_t most = guard.kind == GuardKind::same_sentence ? words_.size() : guard.window;
    for (std::uint32_t distance = 1; distance <= most; ++distance) {
      std::optional<WordSpan> best;
      const std::uint32_t next = own.end - 1 + distance;
      if (guard.kind != GuardKind::after && next < words_.size() && same_sentence(own.end - 1, next)) {
        for (const WordSpan target : targets) {
          if (target.begin == next && (!best || target.size() > best->size())) best = target;
        }
      }
      if (best) return best;
      if (guard.kind != GuardKind::before && own.begin >= distance &&
          same_sentence(own.begin - distance, own.begin)) {
        for (const WordSpan target : targets) {
          if (target.end - 1 == own.begin - distance && (!best || target.size() > best->size()))
            best = target;
        }
      }
      if (best) return best;
    }
    return std::nullopt;
  }

 private:
  std::vector<WordSpan> tokens_of(Hyphens hyphens) const {
    std::vector<WordSpan> tokens;
    for (std::uint32_t i = 0; i < words_.size(); ++i) {
      const std::string between =
          i == 0 ? ""
                 : std::string(text_.text().substr(0, words_.bytes(i).begin)).substr(words_.bytes(i - 1).end);
      const bool joined = between == "-" || between == "\u2010" || between == "\u2011";
      if (hyphens == Hyphens::keep && joined) {
        ++tokens.back().end;
      } else {
        tokens.push_back({i, i + 1});
      }
    }
    return tokens;
  }

  bool is(Step step, WordSpan token, bool cased) const {
    if (step == any_word) return true;
    const Literal& literal = lexicon_.literals[step];
    std::string folded, surface;
    for (std::uint32_t i = token.begin; i < token.end; ++i) {
      if (i > token.begin) folded += "-", surface += "-";
      folded += words_.folded(i);
      append_surface(text_.text().substr(words_.bytes(i).begin, words_.bytes(i).size()), surface);
    }
    return fits(literal.folded, literal.possessive, folded) &&
           (!cased || fits(literal.surface, literal.possessive, surface)) && has_marks(literal, token);
  }

  std::string marks_before(std::uint32_t word) const {
    const std::size_t begin = word == 0 ? 0 : words_.bytes(word - 1).end;
    const std::size_t end = word == words_.size() ? text_.text().size() : words_.bytes(word).begin;
    return marks_of(text_.text().substr(begin, end - begin));
  }

  // Whole gaps are compared here, however long they are.
  bool has_marks(const Literal& literal, WordSpan token) const {
    const std::string left = marks_before(token.begin);
    const std::string right = marks_before(token.end);
    if (!has_behind(literal, token, right)) return false;
    if (literal.joined) return token.begin > 0 && without_blank_marks(left) == literal.before;
    const std::size_t size = literal.before.size();
    if (size == 0) return true;
    if (!left.ends_with(literal.before)) return false;
    const std::int32_t mark = code_point_at(literal.before, std::size_t{0});
    if (left.size() == size) return token.begin == 0 || may_touch_word(mark);
    return mark != code_point_ending_at(left, left.size() - size) || mark == '!' || mark == '?';
  }

  bool has_behind(const Literal& literal, WordSpan token, const std::string& right) const {
    const std::size_t size = literal.after.size();
    if (size == 0) return true;
    if (!right.starts_with(literal.after)) return false;
    const std::int32_t mark = code_point_ending_at(literal.after, size);
    if (right.size() == size) return token.end == words_.size() || may_touch_word(mark);
    return mark != code_point_at(right, size) || mark == '!' || mark == '?';
  }

  bool goes_on(Step left, Gap gap, Step right, Across across) const {
    if (left == any_word || right == any_word) return gap != Gap::sentence;
    return across == Across::words || gap == Gap::soft || lexicon_.literals[right].joined;
  }

  bool same_sentence(std::uint32_t left, std::uint32_t right) const {
    for (std::uint32_t i = left + 1; i <= right; ++i) {
      if (text_.before(i) == Gap::sentence) return false;
    }
    return true;
  }

  const Lexicon& lexicon_;
  const FieldText& text_;
  const Words& words_;
};

bool holds(const PlaceSet& places, const Hit& hit) {
  switch (hit.zone) {
    case Zone::headline:
      if (places.headline) return true;
      break;
    case Zone::lead:
      if (places.lead) return true;
      break;
    case Zone::body:
      if (places.body) return true;
  }
  switch (hit.voice) {
    case Voice::narrator:
      return places.narration;
    case Voice::quoted:
      return places.quote;
    case Voice::reported:
      return places.reported;
    case Voice::scare:
      return places.scare;
  }
  return false;
}

}  // namespace

std::vector<Hit> find_hits(const Lexicon& lexicon, const FieldText& text, Field field) {
  const Reading whole(lexicon, text);
  const Schema& schema = lexicon.schema;
  std::vector<Hit> hits;
  for (std::size_t e = 0; e < lexicon.entry_patterns.size(); ++e) {
    const EntryId id = id_of<EntryTag>(e);
    const EntryPattern& entry = lexicon[id];
    const std::size_t of = schema[schema[schema[id].variant].choice].lexicon.index();
    const Across across = lexicon.across[of];
    const Hyphens hyphens = lexicon.hyphens[of];
    std::vector<std::set<WordSpan>> targets;  // by guard
    for (const Guard& guard : entry.guards) {
      targets.push_back(guard.kind == GuardKind::in ? std::set<WordSpan>{}
                                                    : whole.matches(guard.target, false, across, hyphens));
    }
    for (const WordSpan own : whole.matches(entry.pattern, entry.cased, across, hyphens)) {
      std::set<std::uint32_t> taken;
      bool all = true;
      for (std::size_t g = 0; g < entry.guards.size(); ++g) {
        const Guard& guard = entry.guards[g];
        if (guard.kind == GuardKind::in) continue;
        const auto found = whole.taken(guard, own, targets[g]);
        if (found.has_value() == guard.negated) all = false;
        for (std::uint32_t i = found ? found->begin : 0; found && i < found->end; ++i) taken.insert(i);
      }
      if (!all) continue;
      hits.push_back({id, own, field});
      hits.back().taken = TakenWords(runs_of(taken));
    }
  }
  std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
    return std::tie(a.own.begin, a.own.end, a.entry) < std::tie(b.own.begin, b.own.end, b.entry);
  });
  return hits;
}

std::vector<WordSpan> runs_of(const std::set<std::uint32_t>& words) {
  std::vector<WordSpan> runs;
  for (const std::uint32_t word : words) {
    if (runs.empty() || runs.back().end != word) runs.push_back({word, word});
    ++runs.back().end;
  }
  return runs;
}

std::vector<Hit> place(const Lexicon& lexicon, const DocumentText& text, const VoiceOptions& options,
                       std::vector<Hit> hits) {
  std::vector<Hit> placed;
  for (Hit hit : hits) {
    const FieldText& field = text[hit.field];
    const std::uint32_t byte = field.words.bytes(hit.own.begin).begin;
    const bool lead = field.lead().begin <= byte && byte < field.lead().end;
    hit.zone = hit.field == Field::title ? Zone::headline : lead ? Zone::lead : Zone::body;
    hit.voice = Voice::narrator;
    std::vector<Attribution> said;
    find_attributions(field, paragraph_around(field, byte), said);
    bool told = false;  // the words are those of somebody who says or names what they stand in
    for (const Attribution& one : said) {
      if (one.content.contains(byte) && one.tells(byte)) hit.voice = Voice::reported;
      if (!one.content.contains(byte)) continue;
      const bool here = one.cue.overlaps(field.sentence_around(hit.own.begin));
      told = one.form != AttributionForm::thing && (one.form != AttributionForm::direct || here);
    }
    for (const Quotation& quotation : field.quotations()) {  // a later one that is around it is further in
      if (byte < quotation.bytes.begin || byte >= quotation.bytes.end) continue;
      std::uint32_t words = 0;
      for (std::uint32_t i = 0; i < field.words.size(); ++i) {
        const std::uint32_t at = field.words.bytes(i).begin;
        if (quotation.bytes.begin <= at && at < quotation.bytes.end) ++words;
      }
      const std::string_view inside = field.text().substr(quotation.bytes.begin, quotation.bytes.size());
      bool ended = !inside.empty() && inside.back() == '.';
      for (const char c : inside) ended = ended || c == '?' || c == '!';
      hit.voice = words <= options.scare_words && !ended && !told ? Voice::scare : Voice::quoted;
    }
    bool all = true;
    for (const Guard& guard : lexicon[hit.entry].guards) {
      if (guard.kind == GuardKind::in && holds(guard.places, hit) == guard.negated) all = false;
    }
    if (all) placed.push_back(hit);
  }
  return placed;
}

}  // namespace slant::naive
