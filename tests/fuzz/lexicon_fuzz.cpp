// Any text is a lexicon that scores, or is refused with diagnostics that point into it.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "fuzz/require.hpp"
#include "lexicon/load.hpp"
#include "score/scorer.hpp"

namespace {

constexpr std::string_view title = "The regime leader speaks";
constexpr std::string_view article =
    "The president of the north, A. B. Old, said on Monday that \"armed men\" had "
    "left. His government's forces did not answer; the rebels, so they say, never did.";

void check_places(const std::vector<slant::Diagnostic>& diagnostics, std::string_view text) {
  const auto lines = static_cast<std::uint64_t>(std::count_if(
                         text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; })) +
                     1;
  for (const slant::Diagnostic& diagnostic : diagnostics) {
    SLANT_REQUIRE(diagnostic.place.line <= lines);
    SLANT_REQUIRE(!slant::to_string(diagnostic).empty());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  try {
    const slant::LoadedLexicon loaded = slant::read_lexicon(text, "fuzz.lex");
    check_places(loaded.findings, text);
    const slant::Scorer scorer(loaded.lexicon);
    slant::Scorer::Scratch scratch = scorer.make_scratch();
    for (const slant::Hit& hit : scorer.score(title, article, scratch)) {
      SLANT_REQUIRE(hit.entry.index() < loaded.lexicon.schema.entries.size());
      SLANT_REQUIRE(!hit.own.empty() && hit.own.end <= scratch.text[hit.field].words.size());
    }
  } catch (const slant::InputError& error) {
    SLANT_REQUIRE(!error.diagnostics().empty());
    check_places(error.diagnostics(), text);
  }
  return 0;
}
