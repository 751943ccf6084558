// Lexicons and words typed in by hand, so that match, voice and select are tested without a reader of either.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "text/words.hpp"

namespace slant {

// One lexicon. A pattern is written "regime leader | head _ state^": `_` any word, `^` with possessive twin.
struct LexiconBuilder {
  Lexicon lexicon;

  LexiconBuilder() {
    lexicon.schema.lexicons.emplace_back();
    lexicon.scopes.push_back(Scope::choice);
    lexicon.across.push_back(Across::punctuation);
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
    lexicon.entry_patterns.push_back({pattern(words), cased, std::move(guards), {}});
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

// Words are divided by spaces; after a comma the gap is hard, after a full stop a sentence begins. Bytes are
// those of `text`, which is ASCII.
inline Words words_of(std::string_view text) {
  Words words;
  Gap gap = Gap::sentence;
  std::uint32_t sentence = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::size_t next = end + 1;
    const char last = text[end - 1];
    if (last == ',' || last == '.') --end;
    std::string folded(text.substr(begin, end - begin));
    for (char& c : folded) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    words.append({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, folded, sentence, gap);
    gap = last == ',' ? Gap::hard : last == '.' ? Gap::sentence : Gap::soft;
    if (gap == Gap::sentence) ++sentence;
    begin = next;
  }
  return words;
}

}  // namespace slant
