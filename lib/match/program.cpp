// Patterns are told apart by their symbols, not by their ids: `<assad>` behind 50 guards is matched once.
#include "match/program.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <deque>
#include <numeric>
#include <utility>

#include "base/interner.hpp"
#include "base/span.hpp"
#include "text/phrase.hpp"

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
  std::uint32_t compile(PatternId id, bool cased, Manner manner, Trie& trie) {
    const std::vector<Sequence>& sequences = lexicon_[id].sequences;
    steps_.clear();
    spans_.clear();
    for (const Sequence& sequence : sequences) {
      add_start(sequence, manner.hyphens);
      const std::size_t begin = steps_.size();
      for (const Step step : sequence) steps_.push_back(symbol(step, cased));
      spans_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(steps_.size())});
    }
    std::ranges::sort(spans_, [this](StepSpan a, StepSpan b) {
      return std::ranges::lexicographical_compare(steps(a), steps(b));
    });
    key_ = {static_cast<char>(manner.across), static_cast<char>(manner.hyphens)};
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
  static constexpr std::size_t start_words = 3;  // that the filter looks at

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

  void add_start(const Sequence& sequence, Hyphens hyphens) {
    start_.clear();
    parts_.clear();
    bool known = true;
    for (std::size_t i = 0; known && i < sequence.size() && start_.size() < start_words; ++i) {
      if (sequence[i] == any_word) break;
      const Literal& literal = lexicon_.literals[sequence[i]];
      if (hyphens == Hyphens::split || literal.folded.find_first_of("-*?") == std::string::npos) {
        start_.push_back(&literal);
      } else {
        known = add_parts(literal);
      }
    }
    starts_.add(std::span(start_).first(std::min(start_.size(), start_words)));
  }

  // The words that a hyphenated one begins with. False: nothing is known of those behind them, as a glob goes
  // on over hyphens.
  bool add_parts(const Literal& literal) {
    const std::size_t glob = literal.folded.find_first_of("*?");
    const bool known = glob == std::string::npos;
    std::string_view left = std::string_view(literal.folded).substr(0, glob);
    for (std::size_t hyphen = left.find('-'); hyphen != left.npos; hyphen = left.find('-')) {
      add_part({std::string(left.substr(0, hyphen)), {}, false});
      left.remove_prefix(hyphen + 1);
    }
    if (known) {
      add_part({std::string(left), {}, literal.possessive});
    } else if (start_.empty() || !left.empty()) {
      add_part({std::string(left) + glob_any, {}, false});
    }
    return known;
  }

  void add_part(Literal part) { start_.push_back(&parts_.emplace_back(std::move(part))); }

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
  std::vector<const Literal*> start_;
  std::deque<Literal> parts_;  // of hyphenated words in start_
  std::string key_;
};

Manner manner_of(const Lexicon& lexicon, EntryId entry) {
  const Schema& schema = lexicon.schema;
  const std::size_t own = schema[schema[schema[entry].variant].choice].lexicon.index();
  return {lexicon.across[own], lexicon.hyphens[own]};
}

}  // namespace

Program::Program(const Lexicon& lexicon) {
  Compiler compiler(lexicon, alphabet_, starts_);
  std::vector<std::uint32_t> own;  // by EntryId
  own.reserve(lexicon.entry_patterns.size());
  guards_begin_.reserve(lexicon.entry_patterns.size() + 1);
  for (std::size_t i = 0; i < lexicon.entry_patterns.size(); ++i) {
    const EntryPattern& entry = lexicon.entry_patterns[i];
    const Manner manner = manner_of(lexicon, id_of<EntryTag>(i));
    Trie& into = tries_[number(manner)];
    own.push_back(compiler.compile(entry.pattern, entry.cased, manner, into));
    guards_begin_.push_back(static_cast<std::uint32_t>(guards_.size()));
    for (const Guard& guard : entry.guards) {
      if (guard.kind == GuardKind::in) continue;
      guards_.push_back({guard, compiler.compile(guard.target, false, manner, into)});
    }
  }
  guards_begin_.push_back(static_cast<std::uint32_t>(guards_.size()));
  for (Trie& trie : tries_) trie.seal();
  for (const Across across : {Across::punctuation, Across::words}) {
    for (const Hyphens hyphens : {Hyphens::split, Hyphens::keep}) {
      if (!trie({across, hyphens}).empty()) manners_.push_back({across, hyphens});
    }
  }
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
