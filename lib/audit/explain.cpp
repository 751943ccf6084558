// The scorer's own account, put in order: what it tried, joined, displaced and kept.
#include "audit/explain.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "lexicon/print.hpp"
#include "score/concordance.hpp"
#include "score/select.hpp"
#include "voice/qualifiers.hpp"
#include "voice/voice.hpp"

namespace slant {
namespace {

constexpr std::size_t shown_sequences = 3;  // of a guard's target

using Key = std::tuple<Field, WordSpan, EntryId>;  // no two candidates have the same

Key key_of(const Hit& hit) {
  return {hit.field, hit.own, hit.entry};
}

struct Tried {
  Hit hit;
  std::vector<GuardFinding> guards;
};

class Log final : public ScoreWatch {
 public:
  void tried(const Hit& hit, std::span<const GuardFinding> guards) override {
    all.push_back({hit, {guards.begin(), guards.end()}});
  }
  void placed(const std::vector<Hit>& hits) override {
    for (const Hit& hit : hits) candidates.insert(key_of(hit));
  }
  void joined(std::span<const Hit> parts, const Hit& whole) override {
    const Key head = key_of(*std::min_element(parts.begin(), parts.end(), goes_first));
    for (const Hit& part : parts) heads[key_of(part)] = head;
    wholes[head] = whole;
  }
  void displaced(const Hit& hit, const Hit& by) override { winners.emplace(key_of(hit), key_of(by)); }
  void selected(const std::vector<Hit>& hits) override {
    for (const Hit& hit : hits) kept.insert(key_of(hit));
  }

  std::vector<Tried> all;
  std::set<Key> candidates, kept;
  std::map<Key, Key> heads;    // of a joined part: the part that stands for them all
  std::map<Key, Hit> wholes;   // by that one
  std::map<Key, Key> winners;  // as wholes
};

// What the words of a hit are written like, as one says it.
std::string words_of(const DocumentText& text, Field field, WordSpan words) {
  Hit hit;
  hit.field = field;
  hit.own = words;
  return context_of(text, hit, {0, false}).hit;
}

class Reader {
 public:
  Reader(const Lexicon& lexicon, const DocumentText& text) : lexicon_(lexicon), text_(text) {}

  // The voice and zone of the hit are set.
  std::vector<GuardAnswer> answers(const Hit& hit, const std::vector<GuardFinding>& findings) const {
    std::vector<GuardAnswer> answers;
    auto finding = findings.begin();
    for (const Guard& guard : lexicon_[hit.entry].guards) {
      GuardAnswer answer;
      answer.guard = to_string(lexicon_, guard, shown_sequences);
      if (guard.kind == GuardKind::in) {
        answer.holds = holds_in_place(guard, hit);
        answer.reason = GuardReason::place;
      } else {
        read(*finding++, guard, hit, answer);
      }
      answers.push_back(std::move(answer));
    }
    return answers;
  }

 private:
  void read(const GuardFinding& finding, const Guard& guard, const Hit& hit, GuardAnswer& answer) const {
    answer.holds = finding.holds;
    const std::optional<WordSpan> match = finding.match ? finding.match : finding.elsewhere;
    if (!match) {
      answer.reason = GuardReason::nowhere;
      return;
    }
    answer.words = words_of(text_, hit.field, *match);
    answer.follows = match->begin >= hit.own.end;
    answer.distance = answer.follows ? match->begin - hit.own.end + 1 : hit.own.begin - match->end + 1;
    if (finding.match) {
      answer.reason = GuardReason::found;
    } else {
      const bool reaches = guard.kind == GuardKind::same_sentence || answer.distance <= guard.window;
      answer.reason = reaches ? GuardReason::other_sentence : GuardReason::too_far;
    }
  }

  const Lexicon& lexicon_;
  const DocumentText& text_;
};

// The same patterns, asking less of the text.
Lexicon without_guards(Lexicon lexicon, bool any_case) {
  for (EntryPattern& entry : lexicon.entry_patterns) {
    entry.guards.clear();
    entry.cased = entry.cased && !any_case;
  }
  std::fill(lexicon.across.begin(), lexicon.across.end(), Across::words);
  return lexicon;
}

std::vector<Hit> matches_of(const Matcher& matcher, const DocumentText& text) {
  const Matcher::ScratchPtr scratch = matcher.make_scratch();
  std::vector<Hit> hits;
  for (const Field field : {Field::title, Field::text}) matcher.find_hits(text[field], field, *scratch, hits);
  return hits;
}

}  // namespace

std::string_view name_of(Fate fate) {
  constexpr std::string_view names[] = {"counted",   "look-alike", "left out",
                                        "displaced", "joined",     "refused"};
  return names[static_cast<std::size_t>(fate)];
}

Explainer::Explainer(const Lexicon& lexicon, ScoreOptions options)
    : lexicon_(lexicon),
      scorer_(lexicon, options),
      across_(without_guards(lexicon, false)),
      loose_(without_guards(lexicon, true)),
      across_matcher_(across_),
      loose_matcher_(loose_) {}

Explanation Explainer::explain(std::string_view title, std::string_view text) const {
  Scorer::Scratch scratch = scorer_.make_scratch();
  Log log;
  scorer_.score(title, text, scratch, &log);
  const DocumentText& read = scratch.text;

  // Those that were matched, and those that nearly were.
  std::set<Key> known;
  for (const Tried& tried : log.all) known.insert(key_of(tried.hit));
  std::map<Key, GuardReason> nearly;
  for (const Hit& hit : matches_of(loose_matcher_, read)) {
    if (!known.contains(key_of(hit))) nearly.emplace(key_of(hit), GuardReason::letter_case);
  }
  for (const Hit& hit : matches_of(across_matcher_, read)) {
    if (const auto at = nearly.find(key_of(hit)); at != nearly.end()) at->second = GuardReason::punctuation;
  }
  for (const auto& [key, reason] : nearly) {
    Hit hit;
    std::tie(hit.field, hit.own, hit.entry) = key;
    log.all.push_back({hit, {}});
  }
  std::sort(log.all.begin(), log.all.end(),
            [](const Tried& a, const Tried& b) { return key_of(a.hit) < key_of(b.hit); });

  std::vector<Hit> hits;
  for (const Tried& tried : log.all) hits.push_back(tried.hit);
  const auto describe = [&] {
    find_voices(read, scorer_.options().voice, hits);
    find_zones(read, hits);
    find_qualifiers(read, hits);
  };
  describe();

  Explanation made;
  made.words = read.words();
  made.hits.resize(hits.size());
  std::map<Key, std::size_t> standing;  // by the key of the whole
  const Reader reader(lexicon_, read);
  for (std::size_t i = 0; i < hits.size(); ++i) {
    Explained& one = made.hits[i];
    const Key key = key_of(hits[i]);
    if (const auto at = nearly.find(key); at != nearly.end()) {
      const bool is_case = at->second == GuardReason::letter_case;
      one.guards.push_back({is_case ? "cased" : "", false, at->second, {}, 0, false});
      continue;
    }
    one.guards = reader.answers(hits[i], log.all[i].guards);
    if (!log.candidates.contains(key)) continue;
    const auto head = log.heads.find(key);
    if (head != log.heads.end() && head->second != key) {
      one.fate = Fate::joined;
      continue;
    }
    one.fate = Fate::displaced;
    one.whole = head != log.heads.end();
    if (one.whole) hits[i] = log.wholes.at(key);
    standing[key_of(hits[i])] = i;
  }
  describe();

  for (std::size_t i = 0; i < hits.size(); ++i) {
    Explained& one = made.hits[i];
    const Hit& hit = hits[i];
    one.bytes = bytes_of(read, hit);
    one.words = words_of(read, hit.field, hit.own);
    if (one.fate == Fate::joined) {
      const Key head = log.heads.at(key_of(hit));
      const Hit& whole = log.wholes.at(head);
      one.by = standing.at(key_of(whole));
    } else if (one.fate == Fate::displaced) {
      if (log.kept.contains(key_of(hit))) {
        const bool ignored = lexicon_.schema[lexicon_.schema[hit.entry].variant].ignored;
        const bool let = scorer_.options().filter.lets(hit);
        one.fate = !let ? Fate::left_out : ignored ? Fate::look_alike : Fate::counted;
      } else {
        one.by = standing.at(log.winners.at(key_of(hit)));
      }
    }
    one.hit = hit;
  }
  return made;
}

}  // namespace slant
