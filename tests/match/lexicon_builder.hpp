// Lexicons and words typed in by hand, so that match, voice and select are tested without a reader of either.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "text/field_text.hpp"

namespace slant {

// One lexicon. A pattern is written "regime leader | head _ state^": `_` any word, `^` with possessive twin.
struct LexiconBuilder {
  Lexicon lexicon;

  LexiconBuilder() {
    lexicon.schema.lexicons.emplace_back();
    lexicon.scopes.push_back(Scope::choice);
    lexicon.across.push_back(Across::punctuation);
    lexicon.hyphens.push_back(Hyphens::split);
  }

  ChoiceId choice(Overlap overlap = Overlap::longest, ChoiceKind kind = ChoiceKind::choice) {
    lexicon.schema.choices.push_back({LexiconId{0}, "", "", kind, {}});
    lexicon.overlaps.push_back(overlap);
    return id_of<ChoiceTag>(lexicon.schema.choices.size() - 1);
  }

  VariantId variant(ChoiceId choice, std::vector<VariantId> rivals = {}) {
    lexicon.schema.variants.push_back({choice, "", false, {}});
    lexicon.rivals.push_back(std::move(rivals));
    const auto id = id_of<VariantTag>(lexicon.schema.variants.size() - 1);
    lexicon.schema.choices[choice.index()].variants.push_back(id);
    return id;
  }

  VariantId ignore(ChoiceId choice, std::vector<VariantId> rivals = {}) {
    const VariantId id = variant(choice, std::move(rivals));
    lexicon.schema.variants[id.index()].ignored = true;
    return id;
  }

  EntryId entry(VariantId variant, std::string_view words, std::vector<Guard> guards = {},
                bool cased = false) {
    lexicon.schema.entries.push_back({variant, std::string(words), 1});
    lexicon.entry_patterns.push_back({pattern(words), cased, 0, std::move(guards)});
    return id_of<EntryTag>(lexicon.schema.entries.size() - 1);
  }

  // One entry in a variant and a choice of its own.
  EntryId alone(std::string_view words, std::vector<Guard> guards = {}, bool cased = false) {
    return entry(variant(choice()), words, std::move(guards), cased);
  }

  Guard guard(GuardKind kind, std::uint32_t window, std::string_view target, bool negated = false) {
    Guard made;
    made.kind = kind;
    made.negated = negated;
    made.window = window;
    made.target = pattern(target);
    return made;
  }

  PatternId pattern(std::string_view words) {
    Pattern made{{{}}};
    for (std::size_t begin = 0; begin < words.size();) {
      const std::size_t end = std::min(words.find(' ', begin), words.size());
      const std::string word(words.substr(begin, end - begin));
      begin = end + 1;
      if (word == "|") {
        made.sequences.emplace_back();
      } else {
        made.sequences.back().push_back(word == "_" ? any_word : literal(word));
      }
    }
    lexicon.patterns.push_back(std::move(made));
    return id_of<PatternTag>(lexicon.patterns.size() - 1);
  }

 private:
  static std::string lower(std::string word) {
    for (char& c : word) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return word;
  }

  Step literal(std::string word) {
    const bool possessive = word.back() == '^';
    if (possessive) word.pop_back();
    lexicon.literals.push_back({lower(word), word, possessive});
    return static_cast<Step>(lexicon.literals.size() - 1);
  }
};

// Typed-in words of a field, by position; their folded forms are given.
class FieldBuilder {
 public:
  // `text` must outlive the field.
  FieldBuilder(FieldText& field, std::string_view text) : field_(field) {
    field.start(false);
    leave_as_is(text, field.repaired);
    field.words.start(static_cast<std::uint32_t>(text.size()));
    field.set_quotations({});
    field.set_lead({});
  }
  ~FieldBuilder() { field_.set_sentences(std::move(sentences_)); }

  void add(ByteSpan bytes, std::string_view folded, bool starts_sentence) {
    Words& words = field_.words;
    words.reserve(1);
    *words.next_begins() = bytes.begin;
    *words.next_ends() = bytes.end;
    words.grow(1);
    words.displace(words.size() - 1, folded);
    if (starts_sentence) sentences_.push_back(bytes);
    sentences_.back().end = bytes.end;
  }

 private:
  FieldText& field_;
  std::vector<ByteSpan> sentences_;
};

// Words are divided by spaces; after a comma the gap is hard, after a full stop a sentence begins. `text` is
// ASCII and must outlive the field.
inline void fill(FieldText& field, std::string_view text) {
  FieldBuilder builder(field, text);
  bool starts_sentence = true;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::size_t next = end + 1;
    const char last = text[end - 1];
    if (last == ',' || last == '.') --end;
    std::string folded(text.substr(begin, end - begin));
    for (char& c : folded) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    builder.add({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, folded,
                starts_sentence);
    starts_sentence = last == '.';
    begin = next;
  }
}

inline FieldText field_of(std::string_view text) {
  FieldText field;
  fill(field, text);
  return field;
}

}  // namespace slant
