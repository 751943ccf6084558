// Matches of entries become hits where their guards hold; matches of guard targets are what guards ask for.
#include "match/matcher.hpp"

#include <algorithm>
#include <optional>

#include "match/guards.hpp"
#include "match/hit.hpp"
#include "match/program.hpp"
#include "match/walk.hpp"

namespace slant {

struct Matcher::Scratch {
  explicit Scratch(const Program& program)
      : walk(program), targets(program.has_targets() ? program.patterns() : 0) {}

  Walk walk;
  std::vector<TargetMatches> targets;  // by pattern
  std::vector<std::uint32_t> found;    // the targets that have matches
};

namespace {

void read_targets(const Program& program, const std::vector<Match>& matches,
                  std::vector<TargetMatches>& targets, std::vector<std::uint32_t>& found) {
  for (const std::uint32_t target : found) targets[target].clear();
  found.clear();
  if (!program.has_targets()) return;
  for (const Match& match : matches) {
    if (!program.is_target(match.pattern)) continue;
    if (targets[match.pattern].empty()) found.push_back(match.pattern);
    targets[match.pattern].add(match.own);
  }
  for (const std::uint32_t target : found) targets[target].seal();
}

// Fills hit.taken; false: a guard does not hold.
bool guards_hold(std::span<const Program::WordGuard> guards, const FieldText& text,
                 const std::vector<TargetMatches>& targets, Hit& hit) {
  if (guards.empty()) return true;
  for (const Program::WordGuard& guard : guards) {
    const std::optional<WordSpan> match = nearest(guard.guard, hit.own, text, targets[guard.target]);
    if (match.has_value() == guard.guard.negated) return false;
    if (match) hit.taken.push_back(*match);
  }
  normalize_taken(hit);
  return true;
}

void tell(MatchWatch& watch, std::span<const Program::WordGuard> guards, const FieldText& text,
          const std::vector<TargetMatches>& targets, const Hit& hit) {
  std::vector<GuardFinding> found;
  for (const auto& [guard, target] : guards) {
    GuardFinding finding;
    finding.match = nearest(guard, hit.own, text, targets[target]);
    finding.holds = finding.match.has_value() != guard.negated;
    if (!finding.match) finding.elsewhere = nearest_anywhere(guard, hit.own, text, targets[target]);
    found.push_back(finding);
  }
  watch.tried(hit, found);
}

}  // namespace

void Matcher::ScratchDeleter::operator()(Scratch* scratch) const {
  delete scratch;
}

Matcher::Matcher(const Lexicon& lexicon) : program_(std::make_unique<const Program>(lexicon)) {}
Matcher::~Matcher() = default;

bool Matcher::knows(std::string_view folded) const {
  std::vector<SymbolId> symbols;
  program_->alphabet().symbols_of(folded, symbols);
  return !symbols.empty();
}

Matcher::ScratchPtr Matcher::make_scratch() const {
  return ScratchPtr(new Scratch(*program_));
}

void Matcher::find_hits(const FieldText& text, Field field, Scratch& scratch, std::vector<Hit>& out,
                        MatchWatch* watch) const {
  const std::vector<Match>& matches = scratch.walk.find(text);
  read_targets(*program_, matches, scratch.targets, scratch.found);

  for (std::size_t i = 0; i < matches.size();) {
    const WordSpan own = matches[i].own;
    const std::size_t first = out.size();
    for (; i < matches.size() && matches[i].own == own; ++i) {
      for (const EntryId entry : program_->entries(matches[i].pattern)) {
        Hit& hit = out.emplace_back();
        hit.entry = entry;
        hit.field = field;
        hit.own = own;
        const std::span<const Program::WordGuard> guards = program_->guards(entry);
        const bool holds = guards_hold(guards, text, scratch.targets, hit);
        if (watch != nullptr) tell(*watch, guards, text, scratch.targets, hit);
        if (!holds) out.pop_back();
      }
    }
    // Matches of one span come by pattern, hits are wanted by entry.
    if (out.size() - first > 1) {
      std::sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
                [](const Hit& a, const Hit& b) { return a.entry < b.entry; });
    }
  }
}

}  // namespace slant
