// The possessive rule on real news: BASIL's names with and without 's, counted a second way.
#include <cctype>
#include <filesystem>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "lexicon/load.hpp"
#include "study/each_document.hpp"
#include "study/real_news.hpp"

namespace slant {
namespace {

const std::string basil = std::string(SLANT_DATA) + "/same_event/basil_dev.jsonl";

struct Forms {
  std::uint64_t plain{0}, possessive{0};
  friend bool operator==(const Forms&, const Forms&) = default;
};

bool is_word_byte(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0 || c == '_';
}
// “ ” ‘ – — … begin with E2 80: marks, unlike the letters beyond ASCII.
bool is_mark(std::string_view text, std::size_t at) {
  for (std::size_t back = 0; back < 3 && back <= at; ++back) {
    if (text.substr(at - back, 2) == "\xE2\x80") return true;
  }
  return false;
}

// Occurrences of a lower-case ASCII name as a word, and followed by 's or ’s.
Forms count_by_hand(std::string_view text, std::string_view name) {
  Forms forms;
  const auto is_edge = [&](std::size_t at) { return !is_word_byte(text[at]) || is_mark(text, at); };
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    std::size_t end = at + name.size();
    if (at > 0 && !is_edge(at - 1)) continue;
    const std::size_t mark = text.substr(end, 1) == "'" ? 1 : text.substr(end, 3) == "’" ? 3 : 0;
    const bool has_s = mark > 0 && text.substr(end + mark, 1) == "s" &&
                       (end + mark + 1 == text.size() || is_edge(end + mark + 1));
    if (has_s) {
      ++forms.possessive;
    } else if (end == text.size() || is_edge(end)) {
      ++forms.plain;
    }
  }
  return forms;
}

std::uint64_t hits(const StudyOptions& options, const std::string& name, const std::string& rule) {
  const Lexicon lexicon =
      read_lexicon("lexicon \"l\" option possessive " + rule + " category c = \"" + name + "\"", "l.lex")
          .lexicon;
  return each_document(options, lexicon, [](const ScoredDocument&) {}).hits;
}

class Possessive : public ::testing::TestWithParam<const char*> {};

TEST_P(Possessive, IsTheWordItselfUnlessKept) {
  if (!std::filesystem::exists(basil)) GTEST_SKIP() << "no " << basil;
  const std::string name = GetParam();
  StudyOptions options;
  options.corpus.paths = {basil};
  options.score.text.repair = false;

  Forms by_hand;
  each_document(options, Lexicon{}, [&](const ScoredDocument& scored) {
    std::string text(scored.text.text.repaired.text());
    for (const ByteSpan copy : scored.text.text.passed_over)
      text.replace(copy.begin, copy.size(), copy.size(), ' ');
    const Forms in_text = count_by_hand(lower(text), name);
    const Forms in_title = count_by_hand(lower(scored.document.title), name);
    by_hand.plain += in_text.plain + in_title.plain;
    by_hand.possessive += in_text.possessive + in_title.possessive;
  });
  EXPECT_GT(by_hand.possessive, 5U);
  const std::uint64_t folded = hits(options, name, "fold");
  const std::uint64_t kept = hits(options, name, "keep");
  EXPECT_EQ((Forms{kept, folded - kept}), by_hand);
}

INSTANTIATE_TEST_SUITE_P(Basil, Possessive, ::testing::Values("obama", "romney", "trump", "clinton"));

}  // namespace
}  // namespace slant
