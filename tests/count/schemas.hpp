// Schemas written by hand for tests.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "count/document_table.hpp"
#include "count/schema.hpp"

namespace slant::testing {

inline LexiconId add_lexicon(Schema& schema, std::string name) {
  Schema::Lexicon lexicon;
  lexicon.name = std::move(name);
  schema.lexicons.push_back(std::move(lexicon));
  return id_of<LexiconTag>(schema.lexicons.size() - 1);
}

// Variants named "(ignore)" are ignored ones. Each has one entry, so entry ids equal variant ids.
inline ChoiceId add_choice(Schema& schema, std::string name, const std::vector<std::string>& variants,
                           ChoiceKind kind = ChoiceKind::choice, std::string description = {}) {
  if (schema.lexicons.empty()) add_lexicon(schema, "test");
  const auto id = id_of<ChoiceTag>(schema.choices.size());
  Schema::Choice choice;
  choice.lexicon = id_of<LexiconTag>(schema.lexicons.size() - 1);
  choice.name = std::move(name);
  choice.description = std::move(description);
  choice.kind = kind;
  for (const std::string& variant : variants) {
    choice.variants.push_back(id_of<VariantTag>(schema.variants.size()));
    Schema::Variant added;
    added.choice = id;
    added.name = variant;
    added.ignored = variant == "(ignore)";
    schema.variants.push_back(added);
    Schema::Entry entry;
    entry.variant = choice.variants.back();
    entry.text = '"' + variant + '"';
    schema.entries.push_back(entry);
  }
  schema.choices.push_back(choice);
  return id;
}

// Of an entry, by the narrator in the body.
inline DocumentCell cell(std::uint32_t entry, std::uint32_t count) {
  return {EntryId{entry}, Voice::narrator, Zone::body, count};
}

}  // namespace slant::testing
