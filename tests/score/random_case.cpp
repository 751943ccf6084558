// Every mechanism comes up often: globs, possessives, gaps, guards, places, options, look-alikes.
#include "score/random_case.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <string_view>
#include <utility>

#include "match/lexicon_builder.hpp"

namespace slant {
namespace {

class Maker {
 public:
  explicit Maker(std::uint64_t seed) : random_(seed) {}

  RandomCase make() {
    RandomCase made;
    make_schema(made.lexicon);
    for (int i = 0; i < 6; ++i) make_literal(made.lexicon);
    for (std::size_t i = 0; i < made.lexicon.schema.entries.size(); ++i) make_entry(made.lexicon);
    make_field(made.document.title, made.title, 6);
    make_field(made.document.text, made.text, 30);
    made.document.text.set_lead({0, below(static_cast<std::uint32_t>(made.text.size()) + 1)});
    made.voice.scare_words = below(4);
    if (chance(20)) made.select.overlap = random_overlap();
    if (chance(20)) made.select.scope = chance(50) ? Scope::choice : Scope::lexicon;
    return made;
  }

 private:
  std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(random_() % limit); }
  bool chance(std::uint32_t percent) { return below(100) < percent; }
  template <class Values>
  const auto& one_of(const Values& values) {
    return values[below(static_cast<std::uint32_t>(std::size(values)))];
  }
  Overlap random_overlap() { return static_cast<Overlap>(below(3)); }

  void make_schema(Lexicon& lexicon) {
    Schema& schema = lexicon.schema;
    for (std::uint32_t l = 0; l < 1 + below(2); ++l) {
      const auto in_lexicon = id_of<LexiconTag>(schema.lexicons.size());
      schema.lexicons.emplace_back().name = "l" + std::to_string(l);
      lexicon.scopes.push_back(chance(70) ? Scope::choice : Scope::lexicon);
      lexicon.across.push_back(chance(70) ? Across::punctuation : Across::words);
      lexicon.hyphens.push_back(chance(75) ? Hyphens::split : Hyphens::keep);
      for (std::uint32_t c = 0; c < 1 + below(3); ++c) make_choice(lexicon, in_lexicon);
    }
    for (std::size_t i = 0; i < schema.variants.size() * 2; ++i) {
      const auto variant = below(static_cast<std::uint32_t>(schema.variants.size()));
      schema.entries.push_back({VariantId{variant}, "", 1});
    }
  }

  void make_choice(Lexicon& lexicon, LexiconId in_lexicon) {
    Schema& schema = lexicon.schema;
    const auto id = id_of<ChoiceTag>(schema.choices.size());
    Schema::Choice choice{in_lexicon, "c" + std::to_string(id.value), "", ChoiceKind::choice, {}};
    if (chance(50)) choice.kind = ChoiceKind::category;
    std::vector<VariantId> keys;
    for (std::uint32_t v = 0; v < 1 + below(4); ++v) {
      const auto variant = id_of<VariantTag>(schema.variants.size());
      const bool ignored = chance(25);
      schema.variants.push_back({id, "v" + std::to_string(variant.value), ignored, {}});
      choice.variants.push_back(variant);
      if (!ignored) keys.push_back(variant);
    }
    lexicon.rivals.resize(schema.variants.size());
    for (const VariantId variant : choice.variants) {
      if (choice.kind == ChoiceKind::choice || !schema[variant].ignored) continue;
      for (const VariantId key : keys) {
        if (chance(75)) lexicon.rivals[variant.index()].push_back(key);
      }
    }
    lexicon.overlaps.push_back(chance(50) ? Overlap::longest : random_overlap());
    schema.choices.push_back(std::move(choice));
  }

  void make_literal(Lexicon& lexicon) {
    constexpr std::string_view words[] = {"a",  "b",   "ab", "abc", "c",   "é",   "a's",
                                          "a*", "*b",  "a?", "?",   "?b*", "é*",  "?a",
                                          "*c", "*é*", "*",  "*?b", "a-b", "a-*", "*-a"};
    Literal literal{std::string(one_of(words)), "", chance(50)};
    literal.surface = literal.folded;
    if (chance(50) && literal.surface[0] >= 'a' && literal.surface[0] <= 'z') {
      literal.surface[0] = static_cast<char>(literal.surface[0] - 'a' + 'A');
    }
    lexicon.literals.push_back(std::move(literal));
  }

  PatternId make_pattern(Lexicon& lexicon) {
    if (!lexicon.patterns.empty() && chance(20)) {
      return PatternId{below(static_cast<std::uint32_t>(lexicon.patterns.size()))};
    }
    Pattern pattern;
    const std::uint32_t sequences = 1 + below(3);
    for (std::uint32_t s = 0; s < sequences; ++s) {
      Sequence sequence;
      const std::uint32_t size = 1 + below(3) + (chance(20) ? below(3) : 0);
      for (std::uint32_t i = 0; i < size; ++i) {
        const bool inside = i > 0 && i + 1 < size;
        const auto literal = below(static_cast<std::uint32_t>(lexicon.literals.size()));
        sequence.push_back(inside && chance(35) ? any_word : literal);
      }
      const auto known = std::find(pattern.sequences.begin(), pattern.sequences.end(), sequence);
      if (known == pattern.sequences.end()) pattern.sequences.push_back(std::move(sequence));
    }
    lexicon.patterns.push_back(std::move(pattern));
    return id_of<PatternTag>(lexicon.patterns.size() - 1);
  }

  void make_entry(Lexicon& lexicon) {
    EntryPattern entry;
    entry.pattern = make_pattern(lexicon);
    entry.cased = chance(20);
    const std::uint32_t guards = chance(50) ? 0 : 1 + below(2);
    for (std::uint32_t g = 0; g < guards; ++g) {
      Guard guard;
      guard.kind = static_cast<GuardKind>(below(5));
      guard.negated = chance(40);
      if (guard.kind == GuardKind::in) {
        guard.places = {chance(20), chance(30), chance(30), chance(30), chance(30), chance(10), chance(40)};
      } else {
        guard.target = make_pattern(lexicon);
        guard.window = 1 + below(4);
      }
      entry.guards.push_back(guard);
    }
    lexicon.entry_patterns.push_back(std::move(entry));
  }

  void make_field(FieldText& field, std::string& text, std::uint32_t most_words) {
    struct Form {
      std::string_view folded, surface;
    };
    constexpr Form forms[] = {{"a", "a"},       {"a", "A"},       {"b", "b"},      {"b", "B"},
                              {"ab", "ab"},     {"ab", "Ab"},     {"abc", "aBc"},  {"a's", "a’s"},
                              {"c", "c"},       {"a's", "A'S"},   {"b's", "B's"},  {"é", "é"},
                              {"é", "e\u0301"}, {"é", "É"},       {"éa", "Éa"},    {"x", "x"},
                              {"'s", "'s"},     {"said", "said"}, {"that", "that"}};
    // Some texts are sparse, so that hits share words with few others or with none.
    const std::uint32_t filler = chance(30) ? 80 : 0;
    constexpr Form passing{"dddd", "dddd"};
    constexpr std::string_view hyphens[] = {"-", "-", "\u2010", " - "};
    const std::uint32_t words = below((filler > 0 ? 3 : 1) * most_words + 1);
    struct Word {
      ByteSpan bytes;
      std::string_view folded;
      bool starts_sentence;
    };
    std::vector<Word> made;
    text.reserve(1024);  // on the heap: the field views it, also when the case has been moved
    for (std::uint32_t i = 0; i < words; ++i) {
      Gap gap = Gap::sentence;
      if (i > 0) {
        gap = chance(75) ? Gap::soft : chance(60) ? Gap::hard : Gap::sentence;
        text += gap == Gap::hard ? ", " : gap == Gap::sentence ? ". " : chance(80) ? " " : one_of(hyphens);
      }
      const auto begin = static_cast<std::uint32_t>(text.size());
      const Form& form = chance(filler) ? passing : one_of(forms);
      text += form.surface;
      made.push_back({{begin, static_cast<std::uint32_t>(text.size())}, form.folded, gap == Gap::sentence});
    }
    {
      FieldBuilder builder(field, text);
      for (const Word& word : made) builder.add(word.bytes, word.folded, word.starts_sentence);
    }
    make_quotations(field, static_cast<std::uint32_t>(text.size()));
  }

  // Side by side or one within the other.
  void make_quotations(FieldText& field, std::uint32_t bytes) {
    std::vector<Quotation> quotations;
    std::uint32_t from = 0;
    while (from < bytes && chance(60)) {
      const std::uint32_t begin = from + below(bytes - from);
      const std::uint32_t end = begin + 1 + below(std::min(bytes - begin, 20U));
      quotations.push_back({{begin, end}, chance(90)});
      from = chance(60) ? end : begin;
      if (from == begin && begin < end) bytes = std::min(bytes, end);
    }
    field.set_quotations(std::move(quotations));
  }

  std::mt19937_64 random_;
};

std::string describe(const Lexicon& lexicon, PatternId id) {
  std::string line = "(";
  for (const Sequence& sequence : lexicon[id].sequences) {
    if (line.size() > 1) line += " | ";
    for (const Step step : sequence) {
      if (&step != &sequence.front()) line += ' ';
      if (step == any_word) {
        line += '_';
        continue;
      }
      const Literal& literal = lexicon.literals[step];
      line += '"' + literal.surface + '"' + (literal.possessive ? "+'s" : "");
    }
  }
  return line + ')';
}

std::string describe(const Lexicon& lexicon, const Guard& guard) {
  constexpr std::array<std::string_view, 5> kinds{"near", "before", "after", "same sentence", "in"};
  std::string line = guard.negated ? " not " : " ";
  line += kinds[static_cast<std::size_t>(guard.kind)];
  if (guard.kind != GuardKind::in) {
    return line + ' ' + std::to_string(guard.window) + ' ' + describe(lexicon, guard.target);
  }
  const PlaceSet& in = guard.places;
  for (const auto& [name, set] : {std::pair{"headline", in.headline},
                                  {"lead", in.lead},
                                  {"body", in.body},
                                  {"quote", in.quote},
                                  {"scare", in.scare},
                                  {"reported", in.reported},
                                  {"narration", in.narration}}) {
    if (set) line += std::string(" ") + name;
  }
  return line;
}

}  // namespace

RandomCase random_case(std::uint64_t seed) {
  return Maker(seed).make();
}

std::string describe(const Lexicon& lexicon) {
  constexpr std::array<std::string_view, 3> overlaps{"longest", "nested", "all"};
  const Schema& schema = lexicon.schema;
  std::string out;
  for (std::size_t l = 0; l < schema.lexicons.size(); ++l) {
    out += "lexicon " + std::to_string(l) + (lexicon.scopes[l] == Scope::lexicon ? " scope lexicon" : "") +
           (lexicon.across[l] == Across::words ? " across words" : "") +
           (lexicon.hyphens[l] == Hyphens::keep ? " hyphens keep" : "") + '\n';
  }
  for (std::size_t c = 0; c < schema.choices.size(); ++c) {
    out += (schema.choices[c].kind == ChoiceKind::choice ? "choice " : "category ") + std::to_string(c) +
           " of lexicon " + std::to_string(schema.choices[c].lexicon.value) + ' ';
    out += std::string(overlaps[static_cast<std::size_t>(lexicon.overlaps[c])]) + ':';
    for (const VariantId variant : schema.choices[c].variants) {
      out += std::string(schema[variant].ignored ? " ignore " : " ") + std::to_string(variant.value);
      for (const VariantId key : lexicon.rivals[variant.index()]) out += '/' + std::to_string(key.value);
    }
    out += '\n';
  }
  for (std::size_t e = 0; e < schema.entries.size(); ++e) {
    const EntryPattern& entry = lexicon.entry_patterns[e];
    out += "entry " + std::to_string(e) + " of " + std::to_string(schema.entries[e].variant.value) + ": " +
           describe(lexicon, entry.pattern) + (entry.cased ? " cased" : "");
    for (const Guard& guard : entry.guards) out += describe(lexicon, guard);
    out += '\n';
  }
  return out;
}

std::string to_string(const RandomCase& random) {
  return describe(random.lexicon) + "title: " + random.title + "\ntext: " + random.text + '\n';
}

}  // namespace slant
