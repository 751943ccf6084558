// Lint rules: unused axes, choices with one variant, entries shadowed by others.
#include "lexicon/lint.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "lexicon/cover.hpp"

namespace slant {
namespace {

void lint_axes(const Resolved& resolved, Diagnostics& diagnostics) {
  const Schema& schema = resolved.lexicon.schema;
  std::vector<bool> used(schema.axes.size());
  std::vector<bool> low(schema.axes.size());
  std::vector<bool> high(schema.axes.size());
  for (const Schema::Variant& variant : schema.variants) {
    for (const AxisWeight& weight : variant.weights) {
      used[weight.axis.index()] = true;
      if (weight.weight < 0) low[weight.axis.index()] = true;
      if (weight.weight > 0) high[weight.axis.index()] = true;
    }
  }
  for (std::size_t i = 0; i < schema.axes.size(); ++i) {
    const Schema::Axis& axis = schema.axes[i];
    if (!used[i]) {
      diagnostics.warn(resolved.axes[i], fmt::format("the axis `{}` is used by no variant", axis.name),
                       fmt::format("delete it, or give variants a weight on it: [{} -1]", axis.name));
    } else if (!low[i] || !high[i]) {
      diagnostics.warn(resolved.axes[i],
                       fmt::format("the axis `{}` has variants on one side only: none leans to \"{}\"",
                                   axis.name, low[i] ? axis.high : axis.low),
                       "a mean on such an axis says how often, not which way");
    }
  }
}

void lint_variants(const Resolved& resolved, Diagnostics& diagnostics) {
  const Schema& schema = resolved.lexicon.schema;
  for (std::size_t i = 0; i < schema.choices.size(); ++i) {
    const Schema::Choice& choice = schema.choices[i];
    if (choice.kind != ChoiceKind::choice) continue;
    const auto counted = std::count_if(choice.variants.begin(), choice.variants.end(),
                                       [&](VariantId id) { return !schema[id].ignored; });
    if (counted != 1) continue;
    diagnostics.warn(resolved.choices[i],
                     fmt::format("the choice `{}` has one variant: its share is always 1", choice.name),
                     "add the other wordings, or make it a category");
  }
}

// Guards under which a hit is taken or not, and what it then takes with it.
bool takes_words(const EntryPattern& entry) {
  return std::any_of(entry.guards.begin(), entry.guards.end(),
                     [](const Guard& guard) { return !guard.negated && guard.kind != GuardKind::in; });
}

bool takes_all_hits(const EntryPattern& entry) {
  return entry.guards.empty() && !entry.cased;
}

std::string shown(const Schema& schema, EntryId entry) {
  const Schema::Variant& variant = schema[schema[entry].variant];
  return variant.ignored ? "ignore" : fmt::format("`{}`", variant.name);
}

// Entries of a choice that come later and never win: every text they match is taken by an earlier entry
// without conditions. Under `longest` alone; ties there go to the earlier one.
class Shadows {
 public:
  Shadows(const Resolved& resolved, Diagnostics& diagnostics)
      : resolved_(resolved), diagnostics_(diagnostics) {}

  void begin(ChoiceId choice) { cover_.begin(choice); }

  void look_at(EntryId id) {
    const Lexicon& lexicon = resolved_.lexicon;
    const EntryPattern& entry = lexicon[id];
    const Pattern& pattern = lexicon[entry.pattern];
    std::optional<EntryId> first_taker;
    bool all_taken = !takes_words(entry);
    for (std::size_t i = 0; i < pattern.sequences.size() && all_taken; ++i) {
      const EntryId* taker = cover_.find(pattern.sequences[i]);
      all_taken = taker != nullptr;
      if (all_taken && !first_taker) first_taker = *taker;
    }
    if (all_taken) finding(id, *first_taker);
    if (!takes_all_hits(entry)) return;
    for (const Sequence& sequence : pattern.sequences) cover_.add(sequence, id);
  }

 private:
  void finding(EntryId id, EntryId taker) {
    const Schema& schema = resolved_.lexicon.schema;
    const bool same_variant = schema[id].variant == schema[taker].variant;
    const bool same_pattern = resolved_.lexicon[resolved_.lexicon[id].pattern].sequences ==
                              resolved_.lexicon[resolved_.lexicon[taker].pattern].sequences;
    const std::string where =
        fmt::format("{} in line {}", same_variant ? std::string("the same variant") : shown(schema, taker),
                    resolved_.lexicon[taker].line);
    diagnostics_.warn(resolved_.entries[id.index()],
                      same_pattern
                          ? fmt::format("the same pattern as that of {}", where)
                          : fmt::format("a pattern that never counts: {} takes all it matches", where),
                      same_variant ? "delete one of the two"
                                   : "of two hits as long as each other the one declared "
                                     "first wins; move it up, or make it more specific");
  }

  const Resolved& resolved_;
  Diagnostics& diagnostics_;
  Cover cover_{resolved_.lexicon};
};

void lint_shadows(const Resolved& resolved, Diagnostics& diagnostics) {
  const Lexicon& lexicon = resolved.lexicon;
  Shadows shadows(resolved, diagnostics);
  std::optional<ChoiceId> at;
  for (std::size_t i = 0; i < lexicon.schema.entries.size(); ++i) {
    const ChoiceId choice = lexicon.schema[lexicon.schema.entries[i].variant].choice;
    if (lexicon.overlaps[choice.index()] != Overlap::longest) continue;
    if (at != choice) shadows.begin(choice);
    at = choice;
    shadows.look_at(id_of<slant::EntryTag>(i));
  }
}

}  // namespace

void lint(const Resolved& resolved, Diagnostics& diagnostics) {
  lint_axes(resolved, diagnostics);
  lint_variants(resolved, diagnostics);
  lint_shadows(resolved, diagnostics);
}

}  // namespace slant
