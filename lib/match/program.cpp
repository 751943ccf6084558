// Patterns are told apart by their symbols, not by their ids: `<assad>` behind 50 guards is matched once.
#include "match/program.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>

#include "base/interner.hpp"
#include "base/span.hpp"

namespace slant {
namespace {

class Compiler {
 public:
  Compiler(const Lexicon& lexicon, Alphabet& alphabet, StartFilter& starts)
      : lexicon_(lexicon),
        alphabet_(alphabet),
        starts_(starts),
        symbols_(lexicon.literals.size(), {any_word, any_word}) {
    alphabet_.expect(lexicon.literals.size());
    known_.expect(lexicon.patterns.size());
  }

  // The number of this pattern's set of sequences; a new one, patterns() until now, is added to `trie`.
  std::uint32_t compile(PatternId id, bool cased, Across across, Trie& trie) {
    const std::vector<Sequence>& sequences = lexicon_[id].sequences;
    steps_.clear();
    spans_.clear();
    for (const Sequence& sequence : sequences) {
      add_start(sequence);
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
    const std::uint32_t pattern = known_.add(key_);
    if (pattern < patterns_) return pattern;
    ++patterns_;
    for (const StepSpan span : spans_) trie.add(steps(span), pattern);
    return pattern;
  }

  std::uint32_t patterns() const { return patterns_; }

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

  void add_start(const Sequence& sequence) {
    std::array<const Literal*, 3> literals{};
    std::size_t known = 0;
    for (; known < literals.size() && known < sequence.size() && sequence[known] != any_word; ++known) {
      literals[known] = &lexicon_.literals[sequence[known]];
    }
    starts_.add(std::span(literals).first(known));
  }

  void append(std::uint32_t number) {
    std::array<char, sizeof number> bytes{};
    std::memcpy(bytes.data(), &number, sizeof number);
    key_.append(bytes.data(), bytes.size());
  }

  const Lexicon& lexicon_;
  Alphabet& alphabet_;
  StartFilter& starts_;
  std::vector<std::array<SymbolId, 2>> symbols_;  // by literal and cased; any_word: none yet
  Interner known_;                                // sets of sequences, by the number of their pattern
  std::uint32_t patterns_{0};
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
  Compiler compiler(lexicon, alphabet_, starts_);
  std::vector<std::uint32_t> own;  // by EntryId
  own.reserve(lexicon.entry_patterns.size());
  guards_begin_.reserve(lexicon.entry_patterns.size() + 1);
  for (std::size_t i = 0; i < lexicon.entry_patterns.size(); ++i) {
    const EntryPattern& entry = lexicon.entry_patterns[i];
    const Across across = across_of(lexicon, id_of<EntryTag>(i));
    Trie& into = across == Across::words ? words_ : punctuation_;
    own.push_back(compiler.compile(entry.pattern, entry.cased, across, into));
    guards_begin_.push_back(static_cast<std::uint32_t>(guards_.size()));
    for (const Guard& guard : entry.guards) {
      if (guard.kind == GuardKind::in) continue;
      guards_.push_back({guard, compiler.compile(guard.target, false, across, into)});
    }
  }
  guards_begin_.push_back(static_cast<std::uint32_t>(guards_.size()));
  punctuation_.seal();
  words_.seal();
  starts_.seal();

  is_target_.resize(compiler.patterns());
  for (const WordGuard& guard : guards_) is_target_[guard.target] = true;
  lay_entries(own, compiler.patterns());
}

void Program::lay_entries(const std::vector<std::uint32_t>& own, std::uint32_t patterns) {
  entries_begin_.resize(patterns + 1);
  for (const std::uint32_t pattern : own) ++entries_begin_[pattern + 1];
  std::partial_sum(entries_begin_.begin(), entries_begin_.end(), entries_begin_.begin());
  entries_.resize(own.size());
  std::vector<std::uint32_t> next(entries_begin_.begin(), entries_begin_.end() - 1);
  for (std::size_t i = 0; i < own.size(); ++i) entries_[next[own[i]]++] = id_of<EntryTag>(i);
}

}  // namespace slant
