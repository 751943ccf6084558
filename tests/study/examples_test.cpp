#include "study/examples.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include <gtest/gtest.h>
#include <unistd.h>

#include "lexicon/load.hpp"
#include "study/counting.hpp"

namespace slant {
namespace {

class ExamplesTest : public ::testing::Test {
 protected:
  ~ExamplesTest() override { std::filesystem::remove(path_); }

  void write(int documents) {
    std::ostringstream text;
    for (int i = 0; i < documents; ++i) {
      text << R"({"doc_id":"d)" << i << R"(","outlet":")"
           << (i % 3 == 0   ? ""
               : i % 3 == 1 ? "A"
                            : "B")
           << R"(","title":"","text":"Before. In town )" << i << R"( the regime spoke to us. After."})"
           << '\n';
    }
    std::ofstream(path_) << text.str();
  }

  std::string sentence(const std::string& group, std::uint64_t seed, unsigned threads) {
    StudyOptions options;
    options.corpus.paths = {path_};
    options.threads = threads;
    Examples examples(lexicon_.schema, {"outlet"}, seed);
    count_by_document(options, lexicon_, {"outlet"}, &examples);
    const Example* example = examples.of({group}, VariantId{0});
    return example == nullptr ? "none" : example->doc_id + ": " + example->sentence();
  }

  std::string path_ =
      (std::filesystem::temp_directory_path() / ("slant-examples-" + std::to_string(::getpid()) + ".jsonl"))
          .string();
  Lexicon lexicon_ = read_lexicon(R"(lexicon "War"
      choice side { regime = "regime"  government = "government" })",
                                  "war.lex")
                         .lexicon;
};

TEST_F(ExamplesTest, AreSentencesOfTheirGroupWithTheHitMarked) {
  write(2);
  EXPECT_EQ(sentence("A", 1, 1), "d1: In town 1 the [regime] spoke to us.");
  EXPECT_EQ(sentence("(missing)", 1, 1), "d0: In town 0 the [regime] spoke to us.");
  EXPECT_EQ(sentence("B", 1, 1), "none");
}

TEST_F(ExamplesTest, AreTheSameOnAnyNumberOfThreadsAndAnotherForAnotherSeed) {
  write(3000);
  std::set<std::string> drawn;
  for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
    const std::string one = sentence("A", seed, 1);
    EXPECT_EQ(one, sentence("A", seed, 4));
    drawn.insert(one);
  }
  EXPECT_GT(drawn.size(), 2U);
}

TEST_F(ExamplesTest, AreCutAtSpacesAroundTheHit) {
  std::string words;
  for (int i = 0; i < 60; ++i) words += "wörd ";
  std::ofstream(path_) << R"({"doc_id":"d","outlet":"A","text":")" << words << "regime " << words << "\"}\n";
  const std::string cut = sentence("A", 1, 1);
  EXPECT_EQ(cut.find("d: …wörd "), 0U) << cut;
  EXPECT_NE(cut.find("wörd [regime] wörd"), std::string::npos) << cut;
  EXPECT_TRUE(cut.ends_with("wörd…")) << cut;
  EXPECT_LT(cut.size(), 280U);
}

}  // namespace
}  // namespace slant
