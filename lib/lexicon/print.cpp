// Prints a lexicon with its patterns expanded.
#include "lexicon/print.hpp"

#include <limits>

#include <fmt/format.h>

namespace slant {
namespace {

std::string places(const PlaceSet& set) {
  std::string shown;
  const auto add = [&](bool in, std::string_view name) {
    if (in) shown += fmt::format("{}{}", shown.empty() ? "" : " | ", name);
  };
  add(set.headline, "headline");
  add(set.lead, "lead");
  add(set.body, "body");
  add(set.quote, "quote");
  add(set.scare, "scare");
  add(set.reported, "reported");
  add(set.narration, "narration");
  return shown;
}

std::string sequences(const Lexicon& lexicon, const Pattern& pattern, std::size_t most) {
  std::string shown;
  for (std::size_t number = 0; number < pattern.sequences.size(); ++number) {
    if (number > 0) shown += " | ";
    if (number == most) return shown + "…";
    const Sequence& sequence = pattern.sequences[number];
    for (std::size_t i = 0; i < sequence.size(); ++i) {
      const bool joined = sequence[i] != any_word && lexicon.literals[sequence[i]].joined;
      if (i > 0 && !joined) shown += ' ';
      if (sequence[i] == any_word) {
        shown += '_';
        continue;
      }
      const Literal& literal = lexicon.literals[sequence[i]];
      shown += literal.before + literal.folded + (literal.possessive ? "('s)" : "") + literal.after;
    }
  }
  return shown;
}

constexpr auto in_full = std::numeric_limits<std::size_t>::max();

}  // namespace

std::string to_string(const Lexicon& lexicon, const Pattern& pattern) {
  return sequences(lexicon, pattern, in_full);
}

std::string to_string(const Lexicon& lexicon, const Guard& guard, std::size_t most) {
  const std::string negation = guard.negated ? "not " : "";
  const auto window = [&](std::string_view word) {
    return fmt::format("{}{} {} ({})", negation, word, guard.window,
                       sequences(lexicon, lexicon[guard.target], most));
  };
  switch (guard.kind) {
    case GuardKind::near:
      return window("near");
    case GuardKind::before:
      return window("before");
    case GuardKind::after:
      return window("after");
    case GuardKind::same_sentence:
      return fmt::format("{}same sentence ({})", negation, sequences(lexicon, lexicon[guard.target], most));
    case GuardKind::in:
      break;
  }
  return fmt::format("{}in {}", negation, places(guard.places));
}

std::string to_string(const Lexicon& lexicon) {
  const Schema& schema = lexicon.schema;
  std::string shown;
  const Schema::Variant* variant = nullptr;
  const Schema::Choice* choice = nullptr;
  for (std::size_t i = 0; i < schema.entries.size(); ++i) {
    const Schema::Variant& its_variant = schema[schema.entries[i].variant];
    const Schema::Choice& its_choice = schema[its_variant.choice];
    if (&its_choice != choice) {
      shown += fmt::format("{} {}\n", its_choice.kind == ChoiceKind::choice ? "choice" : "category",
                           its_choice.name);
    }
    if (&its_variant != variant) shown += fmt::format("  {}\n", its_variant.name);
    choice = &its_choice;
    variant = &its_variant;
    const EntryPattern& entry = lexicon.entry_patterns[i];
    shown += "    " + to_string(lexicon, lexicon[entry.pattern]);
    for (const Guard& guard : entry.guards) shown += " " + to_string(lexicon, guard, in_full);
    if (entry.cased) shown += " cased";
    if (schema.entries[i].weight != 1) shown += fmt::format(" weight {}", schema.entries[i].weight);
    shown += '\n';
  }
  return shown;
}

}  // namespace slant
