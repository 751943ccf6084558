// What is counted: lexicon → choice → variant → entry, with
// weights. Patterns, which say how it is found, are elsewhere.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/enum_names.hpp"
#include "base/ids.hpp"

namespace slant {

enum class ChoiceKind : std::uint8_t {
  choice,    // competing variants: shares and rates
  category,  // keys without competitors: rates only
};
template <>
inline constexpr auto enum_names<ChoiceKind> = spelled("choice", "category");

struct AxisWeight {
  AxisId axis;
  double weight{0};  // -1 to +1
};

// The largest `weight x` of an entry, either way.
inline constexpr double weight_limit = 1e6;

// The name of a key's own entries where there are keys below it.
inline constexpr std::string_view own_entries = ".";

struct Schema {
  struct Lexicon {
    std::string name;
    std::string version;
    std::string language;  // BCP 47; empty: not said
    std::vector<std::string> sources;
    std::string format;     // of the file, as notes name it; empty: .lex
    std::uint64_t hash{0};  // of the file's bytes
  };
  struct Axis {
    LexiconId lexicon;
    std::string name, low, high;  // the poles at -1 and at +1
  };
  struct Choice {
    LexiconId lexicon;
    std::string name;
    std::string description;
    ChoiceKind kind{ChoiceKind::choice};
    std::vector<VariantId> variants;  // in order of declaration, ignored ones among them
  };
  struct Variant {
    ChoiceId choice;
    std::string name;     // of a nested key: its path below the category, "elite/corrupt"
    bool ignored{false};  // look-alikes: found and shown, never counted
    std::vector<AxisWeight> weights;
  };
  struct Entry {
    VariantId variant;
    std::string text;  // as the user wrote it
    double weight{1};  // `weight x`, a score: of either sign, and of no effect on counts
  };

  std::vector<Lexicon> lexicons;
  std::vector<Axis> axes;
  std::vector<Choice> choices;
  std::vector<Variant> variants;
  std::vector<Entry> entries;

  const Choice& operator[](ChoiceId id) const { return choices[id.index()]; }
  const Variant& operator[](VariantId id) const { return variants[id.index()]; }
  const Entry& operator[](EntryId id) const { return entries[id.index()]; }
};

struct SchemaSize {
  std::size_t choices{0}, categories{0};
  std::size_t variants{0};  // counted ones
  std::size_t entries{0};   // of look-alikes, too
};

// `typed`, whose variants have no weights, with the axes of `lexicon` and the weights of its variants of the
// same choice and name. Its lexicons are then those of the axes.
Schema with_weights(Schema typed, const Schema& lexicon);

// Of one of its lexicons.
SchemaSize size_of(const Schema& schema, LexiconId lexicon);

// The choices and categories some counted entry of which has a weight other than 1, in order: their hits have scores.
std::vector<ChoiceId> scored_choices(const Schema& schema);
inline bool has_scores(const Schema& schema) {
  return !scored_choices(schema).empty();
}

// What each entry counts for, packed: asked once a hit, where the names above would push all else out of the cache.
struct Target {
  VariantId variant;
  ChoiceId choice;
  bool counted;  // no look-alike
};

// By EntryId; 12 bytes an entry.
class Targets {
 public:
  explicit Targets(const Schema& schema) {
    all_.reserve(schema.entries.size());
    for (const Schema::Entry& entry : schema.entries) {
      const Schema::Variant& variant = schema[entry.variant];
      all_.push_back({entry.variant, variant.choice, !variant.ignored});
    }
  }

  const Target& operator[](EntryId entry) const { return all_[entry.index()]; }

 private:
  std::vector<Target> all_;
};

// Each entry as a variant of its own, by the same number, in its choice and with its variant's weights: a
// table of this schema counts entries. Cells need not be changed.
Schema with_entries_as_variants(const Schema& schema);

}  // namespace slant
