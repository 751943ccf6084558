// Patterns are told apart by their symbols, not by their ids: `<assad>` behind 50 guards is matched once.
#include "match/program.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "base/interner.hpp"
#include "base/span.hpp"

namespace slant {
namespace {

class Compiler {
 public:
  Compiler(const Lexicon& lexicon, Alphabet& alphabet, StartFilter& starts,
           std::vector<Program::Accepting>& accepting)
      : lexicon_(lexicon),
        alphabet_(alphabet),
        starts_(starts),
        accepting_(accepting),
        symbols_(lexicon.literals.size(), {any_word, any_word}) {
    alphabet_.expect(lexicon.literals.size());
    accepting_.reserve(lexicon.patterns.size());
    known_.expect(lexicon.patterns.size());
  }

  // The index of this pattern's set of sequences; a new one is added to `trie`.
  std::uint32_t compile(PatternId id, bool cased, Across across, Trie& trie) {
    const std::vector<Sequence>& sequences = lexicon_[id].sequences;
    steps_.clear();
    spans_.clear();
    for (const Sequence& sequence : sequences) {
      const Step second = sequence.size() > 1 ? sequence[1] : any_word;
      starts_.add(lexicon_.literals[sequence.front()],
                  second == any_word ? nullptr : &lexicon_.literals[second]);
      const std::size_t begin = steps_.size();
      for (const Step step : sequence) steps_.push_back(symbol(step, cased));
      spans_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(steps_.size())});
    }
    std::ranges::sort(spans_, [this](StepSpan a, StepSpan b) {
      return std::ranges::lexicographical_compare(steps(a), steps(b));
    });
    key_.assign(1, static_cast<char>(across));
    for (const StepSpan span : spans_) {
      append(span.size());
      for (const SymbolId step : steps(span)) append(step);
    }
    const std::uint32_t index = known_.add(key_);
    if (index < accepting_.size()) return index;
    accepting_.emplace_back();
    for (const StepSpan span : spans_) trie.add(steps(span), index);
    return index;
  }

 private:
  using StepSpan = Span<struct StepUnit>;

  std::span<const SymbolId> steps(StepSpan span) const {
    return std::span(steps_).subspan(span.begin, span.size());
  }

  // Each literal is asked for once.
  SymbolId symbol(Step step, bool cased) {
    if (step == any_word) return any_word;
    SymbolId& known = symbols_[step][cased ? 1 : 0];
    if (known == any_word) known = alphabet_.add(lexicon_.literals[step], cased);
    return known;
  }

  void append(std::uint32_t number) {
    std::array<char, sizeof number> bytes{};
    std::memcpy(bytes.data(), &number, sizeof number);
    key_.append(bytes.data(), bytes.size());
  }

  const Lexicon& lexicon_;
  Alphabet& alphabet_;
  StartFilter& starts_;
  std::vector<Program::Accepting>& accepting_;
  std::vector<std::array<SymbolId, 2>> symbols_;  // by literal and cased; any_word: none yet
  Interner known_;                                // sets of sequences, by the index of what they accept
  // Of the pattern at hand:
  std::vector<SymbolId> steps_;
  std::vector<StepSpan> spans_;
  std::string key_;
};

Across across_of(const Lexicon& lexicon, EntryId entry) {
  const Schema& schema = lexicon.schema;
  return lexicon.across[schema[schema[schema[entry].variant].choice].lexicon.index()];
}

}  // namespace

Program::Program(const Lexicon& lexicon) {
  Compiler compiler(lexicon, alphabet_, starts_, accepting_);
  std::vector<std::uint32_t> patterns;  // by entry
  patterns.reserve(lexicon.entry_patterns.size());
  guards_.reserve(lexicon.entry_patterns.size());
  for (std::size_t i = 0; i < lexicon.entry_patterns.size(); ++i) {
    const EntryPattern& entry = lexicon.entry_patterns[i];
    const Across across = across_of(lexicon, id_of<EntryTag>(i));
    Trie& into = across == Across::words ? words_ : punctuation_;
    patterns.push_back(compiler.compile(entry.pattern, entry.cased, across, into));
    std::vector<WordGuard>& guards = guards_.emplace_back();
    for (const Guard& guard : entry.guards) {
      if (guard.kind == GuardKind::in) continue;
      const std::uint32_t target = compiler.compile(guard.target, false, across, into);
      accepting_[target].target = true;
      has_targets_ = true;
      guards.push_back({guard, target});
    }
  }
  lay_entries(patterns);
  punctuation_.seal();
  words_.seal();
}

// Counted, then laid end to end.
void Program::lay_entries(const std::vector<std::uint32_t>& patterns) {
  for (const std::uint32_t pattern : patterns) ++accepting_[pattern].entries.end;
  std::uint32_t begin = 0;
  for (Accepting& pattern : accepting_) {
    const std::uint32_t count = pattern.entries.end;
    pattern.entries = {begin, begin};
    begin += count;
  }
  entries_.resize(patterns.size());
  for (std::size_t i = 0; i < patterns.size(); ++i) {
    entries_[accepting_[patterns[i]].entries.end++] = id_of<EntryTag>(i);
  }
}

}  // namespace slant
