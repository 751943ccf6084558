// Sentences of any length come in parts, and every byte is looked at once.
#include "voice/clause.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "text/document_text.hpp"
#include "voice/attribution.hpp"

namespace slant {
namespace {

std::string repeated(std::string_view piece, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += piece;
  return out;
}

class ReadText {
 public:
  explicit ReadText(std::string text) : bytes_(std::move(text)) {
    reader_.read("", bytes_, *scratch_, document_);
  }
  const FieldText& field() const { return document_.text; }

 private:
  std::string bytes_;
  TextReader reader_;
  TextReader::ScratchPtr scratch_ = reader_.make_scratch();
  DocumentText document_;
};

TEST(Clauses, ComeInPartsAndLookAtEachByteOnce) {
  for (const std::string_view piece :
       {"rebels said that the regime said ", "and “so” he said, ", "the “regime, ", "Q: "}) {
    for (const int times : {1'000, 2'000, 4'000}) {
      const ReadText read(repeated(piece, times));
      Clauses clauses(read.field(), reporting_word);
      clauses.start({0, static_cast<std::uint32_t>(read.field().text().size())});
      std::vector<ClauseToken> tokens;
      std::size_t parts = 0;
      while (clauses.next(tokens)) ++parts;
      EXPECT_LE(clauses.looked_at(), read.field().text().size()) << piece << times;
      EXPECT_GE(parts, 1U);
    }
  }
}

TEST(Clauses, OfALongSentenceKeepTheMarksOfEachWord) {
  const ReadText read("One, " + repeated("two three four five ", 500) + "six.");
  Clauses clauses(read.field(), reporting_word);
  clauses.start({0, static_cast<std::uint32_t>(read.field().text().size())});
  std::vector<ClauseToken> tokens;
  std::size_t words = 0, commas = 0, begins = 0;
  while (clauses.next(tokens)) {
    words += tokens.size();
    begins += clauses.begins_paragraph() ? 1 : 0;
    for (const ClauseToken& one : tokens) commas += one.after(mark::comma) ? 1 : 0;
  }
  EXPECT_EQ(words, 2'002U);
  EXPECT_EQ(commas, 1U);
  EXPECT_EQ(begins, 1U);
}

}  // namespace
}  // namespace slant
