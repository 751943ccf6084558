// Several lexicons combined into one, with ids and literals shifted.
#include <iterator>
#include <utility>

#include "lexicon/lexicon.hpp"

namespace slant {
namespace {

template <class T>
void append(std::vector<T>& to, std::vector<T>&& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

template <class Tag>
void shift(Id<Tag>& id, std::size_t by) {
  id.value += static_cast<std::uint32_t>(by);
}

void shift_schema(Schema& schema, const Schema& before) {
  for (Schema::Axis& axis : schema.axes) shift(axis.lexicon, before.lexicons.size());
  for (Schema::Choice& choice : schema.choices) {
    shift(choice.lexicon, before.lexicons.size());
    for (VariantId& variant : choice.variants) shift(variant, before.variants.size());
  }
  for (Schema::Variant& variant : schema.variants) {
    shift(variant.choice, before.choices.size());
    for (AxisWeight& weight : variant.weights) shift(weight.axis, before.axes.size());
  }
  for (Schema::Entry& entry : schema.entries) shift(entry.variant, before.variants.size());
}

void shift_patterns(Lexicon& lexicon, const Lexicon& before) {
  for (Pattern& pattern : lexicon.patterns) {
    for (Sequence& sequence : pattern.sequences) {
      for (Step& step : sequence) {
        if (step != any_word) step += static_cast<Step>(before.literals.size());
      }
    }
  }
  for (EntryPattern& entry : lexicon.entry_patterns) {
    shift(entry.pattern, before.patterns.size());
    for (Guard& guard : entry.guards) {
      if (guard.kind != GuardKind::in) shift(guard.target, before.patterns.size());
    }
  }
  for (std::vector<VariantId>& keys : lexicon.rivals) {
    for (VariantId& key : keys) shift(key, before.schema.variants.size());
  }
}

}  // namespace

Lexicon combine(std::vector<Lexicon> lexicons) {
  if (lexicons.size() == 1) return std::move(lexicons.front());
  Lexicon all;
  for (Lexicon& next : lexicons) {
    shift_patterns(next, all);
    shift_schema(next.schema, all.schema);
    append(all.schema.lexicons, std::move(next.schema.lexicons));
    append(all.schema.axes, std::move(next.schema.axes));
    append(all.schema.choices, std::move(next.schema.choices));
    append(all.schema.variants, std::move(next.schema.variants));
    append(all.schema.entries, std::move(next.schema.entries));
    append(all.literals, std::move(next.literals));
    append(all.patterns, std::move(next.patterns));
    append(all.entry_patterns, std::move(next.entry_patterns));
    append(all.overlaps, std::move(next.overlaps));
    append(all.scopes, std::move(next.scopes));
    append(all.across, std::move(next.across));
    append(all.hyphens, std::move(next.hyphens));
    append(all.rivals, std::move(next.rivals));
  }
  return all;
}

}  // namespace slant
