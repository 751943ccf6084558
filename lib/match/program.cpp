// Patterns are told apart by their symbols, not by their ids: `<assad>` behind 50 guards is matched once.
#include "match/program.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace slant {
namespace {

using Symbols = std::vector<SymbolId>;

class Compiler {
 public:
  Compiler(const Lexicon& lexicon, Alphabet& alphabet, std::vector<Program::Accepting>& accepting)
      : lexicon_(lexicon), alphabet_(alphabet), accepting_(accepting) {}

  // The index of this pattern's set of sequences; a new one is added to `trie`.
  std::uint32_t compile(PatternId id, bool cased, Across across, Trie& trie) {
    std::vector<Symbols> sequences;
    for (const Sequence& sequence : lexicon_[id].sequences) sequences.push_back(symbols(sequence, cased));
    std::sort(sequences.begin(), sequences.end());
    const auto fresh = static_cast<std::uint32_t>(accepting_.size());
    const auto [known, is_new] = known_.emplace(std::make_pair(across, std::move(sequences)), fresh);
    if (!is_new) return known->second;
    accepting_.emplace_back();
    for (const Symbols& sequence : known->first.second) trie.add(sequence, fresh);
    return fresh;
  }

 private:
  Symbols symbols(const Sequence& sequence, bool cased) {
    Symbols result;
    for (const Step step : sequence) {
      result.push_back(step == any_word ? any_word : alphabet_.add(lexicon_.literals[step], cased));
    }
    return result;
  }

  const Lexicon& lexicon_;
  Alphabet& alphabet_;
  std::vector<Program::Accepting>& accepting_;
  std::map<std::pair<Across, std::vector<Symbols>>, std::uint32_t> known_;
};

Across across_of(const Lexicon& lexicon, EntryId entry) {
  const Schema& schema = lexicon.schema;
  return lexicon.across[schema[schema[schema[entry].variant].choice].lexicon.index()];
}

}  // namespace

Program::Program(const Lexicon& lexicon) {
  Compiler compiler(lexicon, alphabet_, accepting_);
  for (std::size_t i = 0; i < lexicon.entry_patterns.size(); ++i) {
    const EntryPattern& entry = lexicon.entry_patterns[i];
    const Across across = across_of(lexicon, id_of<EntryTag>(i));
    Trie& into = across == Across::words ? words_ : punctuation_;
    const std::uint32_t own = compiler.compile(entry.pattern, entry.cased, across, into);
    accepting_[own].entries.push_back(id_of<EntryTag>(i));
    std::vector<WordGuard>& guards = guards_.emplace_back();
    for (const Guard& guard : entry.guards) {
      if (guard.kind == GuardKind::in) continue;
      const std::uint32_t target = compiler.compile(guard.target, false, across, into);
      accepting_[target].target = true;
      has_targets_ = true;
      guards.push_back({guard, target});
    }
  }
  punctuation_.seal();
  words_.seal();
}

}  // namespace slant
