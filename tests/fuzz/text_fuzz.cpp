// Any valid UTF-8 is read into words, sentences, quotations and attributions that lie in order inside it, and scored.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/unicode.hpp"
#include "fuzz/require.hpp"
#include "lexicon/load.hpp"
#include "score/concordance.hpp"
#include "score/scorer.hpp"
#include "voice/attribution.hpp"

namespace {

constexpr const char* lexicon_text = R"(
lexicon "Fuzz"
let old = "a"? "b"? "old"
choice ruler "How the head of state is named" {
  leader    = "regime" ("leader" | "chief*") near 4 <old>, "strong?an" not in quote
  president = "president" before 3 <old> same sentence "the", "north" _{0,3} "president"
  bare      = <old>, "Old" cased
  ignore "old" "town"
}
category doubt { hedges = "alleged*" not after 2 "not", "so called" in headline | scare }
)";

void check_field(const slant::FieldText& field, std::string_view value) {
  const std::string_view text = field.repaired.text();
  SLANT_REQUIRE(slant::is_valid_utf8(text));
  std::uint32_t end = 0, sentence = 0;
  for (std::uint32_t i = 0; i < field.words.size(); ++i) {
    const slant::ByteSpan word = field.words.bytes(i);
    SLANT_REQUIRE(end <= word.begin && !word.empty() && word.end <= text.size());
    SLANT_REQUIRE(sentence <= field.sentence(i));
    SLANT_REQUIRE(slant::is_valid_utf8(field.words.folded(i)));
    const slant::ByteSpan original = field.repaired.original(word);
    SLANT_REQUIRE(original.begin < original.end && original.end <= value.size());
    SLANT_REQUIRE(slant::is_valid_utf8(value.substr(original.begin, original.size())));
    end = word.end;
    sentence = field.sentence(i);
  }
  for (const slant::ByteSpan& span : field.sentences()) {
    SLANT_REQUIRE(span.begin <= span.end && span.end <= text.size());
  }
  for (const slant::Quotation& quotation : field.quotations()) {
    SLANT_REQUIRE(quotation.bytes.begin <= quotation.bytes.end && quotation.bytes.end <= text.size());
  }
}

void check_attributions(const slant::FieldText& field) {
  const auto size = static_cast<std::uint32_t>(field.text().size());
  std::vector<slant::Attribution> found;
  slant::find_attributions(field, {0, size}, found);
  std::uint32_t end = 0;
  for (const slant::Attribution& one : found) {
    SLANT_REQUIRE(end <= one.content.begin && !one.content.empty() && one.content.end <= size);
    SLANT_REQUIRE(one.cue.end <= size && one.source.end <= size);
    SLANT_REQUIRE(one.cue.begin <= one.cue.end && one.source.begin <= one.source.end);
    end = one.content.end;
  }
}

}  // namespace

// The first line is the title, the rest the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const slant::LoadedLexicon loaded = slant::read_lexicon(lexicon_text, "fuzz.lex");
  static const slant::Scorer scorer(loaded.lexicon);
  static slant::Scorer::Scratch scratch = scorer.make_scratch();

  std::string input(reinterpret_cast<const char*>(data), size);
  slant::replace_malformed(input);
  const std::size_t line = input.find('\n');
  const std::string title = line == std::string::npos ? std::string() : input.substr(0, line);
  const std::string text = line == std::string::npos ? input : input.substr(line + 1);

  const std::vector<slant::Hit>& hits = scorer.score(title, text, scratch);
  check_field(scratch.text.title, title);
  check_field(scratch.text.text, text);
  check_attributions(scratch.text.title);
  check_attributions(scratch.text.text);
  for (const slant::Hit& hit : hits) {
    SLANT_REQUIRE(!hit.own.empty() && hit.own.end <= scratch.text[hit.field].words.size());
    const slant::ByteSpan bytes = slant::bytes_of(scratch.text, hit);
    const std::string& value = hit.field == slant::Field::title ? title : text;
    SLANT_REQUIRE(bytes.begin < bytes.end && bytes.end <= value.size());
    SLANT_REQUIRE(slant::is_valid_utf8(slant::context_of(scratch.text, hit, {}).hit));
  }
  return 0;
}
