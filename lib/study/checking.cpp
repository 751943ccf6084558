// Usage of a lexicon's entries in a corpus: hits, and entries that meet in the same words.
#include "study/checking.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <tuple>
#include <utility>

#include "count/schema.hpp"

namespace slant {
namespace {

using Meetings = std::map<std::tuple<EntryId, EntryId, Meeting>, std::uint64_t>;

class MeetingWatch final : public ScoreWatch {
 public:
  void joined(std::span<const Hit> parts, const Hit& whole) override {
    for (const Hit& part : parts) note(part.entry, whole.entry, Meeting::joined);
  }
  void displaced(const Hit& hit, const Hit& by) override { note(hit.entry, by.entry, Meeting::displaced); }

  // Of what was kept, by place: each with the one that reaches furthest before it.
  void selected(const std::vector<Hit>& hits) override {
    const Hit* last = nullptr;
    for (const Hit& hit : hits) {
      const bool meets = last != nullptr && last->field == hit.field && hit.own.begin < last->own.end;
      if (meets) note(std::min(last->entry, hit.entry), std::max(last->entry, hit.entry), Meeting::both);
      if (!meets || hit.own.end > last->own.end) last = &hit;
    }
  }

  Meetings take() { return std::exchange(meetings_, {}); }

 private:
  void note(EntryId entry, EntryId other, Meeting meeting) {
    if (entry != other) ++meetings_[{entry, other, meeting}];
  }

  Meetings meetings_;
};

class UseAccumulator final : public Accumulator {
 public:
  UseAccumulator(const Schema& schema, LexiconUse& whole, Meetings& meetings)
      : targets_(schema), whole_(whole), meetings_(meetings), entries_(schema.entries.size()) {}

  ScoreWatch* watch() override { return &watch_; }

  void add(const ScoredDocument& scored) override {
    ++documents_;
    words_ += scored.text.words();
    std::uint64_t words_hit = 0;
    Field field = Field::title;
    std::uint32_t reach = 0;
    for (const Hit& hit : scored.hits) {
      EntryUse& use = entries_[hit.entry.index()];
      ++use.hits;
      use.quoted += hit.voice == Voice::quoted || hit.voice == Voice::scare ? 1 : 0;
      if (!targets_[hit.entry].counted) continue;
      if (hit.field != field) reach = 0;
      field = hit.field;
      const std::uint32_t begin = std::max(hit.own.begin, reach);
      if (hit.own.end <= begin) continue;
      words_hit += hit.own.end - begin;
      reach = hit.own.end;
    }
    words_hit_ += words_hit;
    documents_hit_ += words_hit > 0 ? 1 : 0;
  }

  void take() override {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const EntryUse use = std::exchange(entries_[i], {});
      whole_.entries[i].hits += use.hits;
      whole_.entries[i].quoted += use.quoted;
    }
    for (const auto& [meeting, count] : watch_.take()) meetings_[meeting] += count;
    whole_.documents += std::exchange(documents_, 0);
    whole_.documents_hit += std::exchange(documents_hit_, 0);
    whole_.words += std::exchange(words_, 0);
    whole_.words_hit += std::exchange(words_hit_, 0);
  }

 private:
  Targets targets_;
  LexiconUse& whole_;
  Meetings& meetings_;
  MeetingWatch watch_;
  std::vector<EntryUse> entries_;  // of this accumulator, by EntryId
  std::uint64_t documents_{0}, documents_hit_{0}, words_{0}, words_hit_{0};
};

}  // namespace

CheckStudy check_use(const StudyOptions& options, const Lexicon& lexicon) {
  CheckStudy study;
  study.use.entries.resize(lexicon.schema.entries.size());
  StudyOptions needed = options;
  needed.score.voices = true;
  needed.score.zones = needed.score.qualifiers = false;
  Meetings meetings;
  study.summary = run(needed, lexicon,
                      [&] { return std::make_unique<UseAccumulator>(lexicon.schema, study.use, meetings); });
  for (const auto& [meeting, count] : meetings) {
    const auto& [entry, other, how] = meeting;
    study.use.meetings.push_back({entry, other, how, count});
  }
  std::stable_sort(study.use.meetings.begin(), study.use.meetings.end(),
                   [](const EntryMeeting& a, const EntryMeeting& b) { return a.count > b.count; });
  return study;
}

}  // namespace slant
