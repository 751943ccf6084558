// What a .lex file says, as written: statements, patterns, guards, each with the bytes it stands on. No name
// is looked up yet and no phrase cut. Texts are parts of the file, which outlives its AST; lists lie in the
// arena of the File they belong to.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <variant>

#include "base/span.hpp"
#include "lexicon/list.hpp"

namespace slant::ast {

struct Name {  // of a NAME or 'QUOTED' key
  std::string_view text;
  ByteSpan at;
};

struct Text {  // of a STRING: what stands between the quotes, escapes still in it
  std::string_view text;
  ByteSpan at;
};

struct Number {  // INTEGER or NUMBER, as written
  std::string_view text;
  ByteSpan at;
};

struct Sequence;

struct Pattern {
  List<Sequence> alternatives;
  ByteSpan at;
};

enum class TermKind : std::uint8_t { phrase, reference, gap, group };

struct Term {
  TermKind kind{TermKind::phrase};
  bool optional{false};
  std::string_view text;  // phrase: as in Text; reference: the name
  List<Number> numbers;   // gap: none for _, one for _{n}, two for _{m,n}
  Pattern group;
  ByteSpan at;
};

struct Sequence {
  List<Term> terms;
};

enum class GuardWord : std::uint8_t { near, before, after, same_sentence, in, cased, weight };

struct Guard {
  GuardWord word{GuardWord::near};
  bool negated{false};
  Number number;      // near, before, after: the window; weight: the weight
  Pattern target;     // near, before, after, same sentence
  List<Name> places;  // in
  ByteSpan at;
};

struct Item {
  Pattern pattern;
  List<Guard> guards;
  ByteSpan at;
};

struct Weight {
  Name axis;
  Number value;
};

struct Entry {
  bool ignore{false};  // `ignore`: neither name nor weights; `name.at` is the word itself
  Name name;
  List<Weight> weights;
  List<Item> items;
};

enum class BlockKind : std::uint8_t { choice, category };

struct Member;

struct Block {
  BlockKind kind{BlockKind::choice};
  bool direct{false};  // category NAME = items: one entry, named like the category
  Name name;
  std::optional<Text> description;
  List<Member> members;
};

struct Member {
  std::variant<Entry, Block> of;
};

enum class HeadingWord : std::uint8_t { lexicon, version, source, language };

struct Heading {
  HeadingWord word{HeadingWord::lexicon};
  Text text;  // of `language`: the name
  ByteSpan at;
};

struct Option {
  Name name;
  Name value;
};

struct Axis {
  Name name;
  Text low;
  Text high;
};

struct Let {
  Name name;
  Pattern pattern;
};

// monostate: a statement so broken that nothing of it is known.
using Statement = std::variant<std::monostate, Heading, Option, Axis, Let, Block>;

struct File {
  std::unique_ptr<Arena> arena = std::make_unique<Arena>();
  List<Statement> statements;
};

}  // namespace slant::ast
