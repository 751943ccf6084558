// Every error of the language, verbatim: tests/lexicon_errors/NAME.lex gives NAME.expect. To write the
// expectations anew after a change, set SLANT_UPDATE_EXPECTATIONS=1, and read each with your eyes: would a
// linguist understand it?
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "lexicon/read.hpp"

namespace slant {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<fs::path> cases() {
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(fs::path(SLANT_SOURCE) / "tests" / "lexicon_errors")) {
    if (entry.path().extension() == ".lex") found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

TEST(LexiconErrors, AreSaidWordForWord) {
  const std::vector<fs::path> all = cases();
  EXPECT_GE(all.size(), 40U);
  for (const fs::path& path : all) {
    const std::string said = testing::errors_of(bytes_of(path), path.filename().string());
    fs::path expect = path;
    expect.replace_extension(".expect");
    if (std::getenv("SLANT_UPDATE_EXPECTATIONS") != nullptr) std::ofstream(expect, std::ios::binary) << said;
    EXPECT_NE(said, "") << path << " has no error";
    EXPECT_EQ(said, bytes_of(expect)) << path;
  }
}

TEST(LexiconErrors, AreAtMostAThousandAndTheRestIsCounted) {
  std::string text = "lexicon \"Test\"\ncategory c {\n";
  for (int i = 0; i < 1500; ++i) text += "k" + std::to_string(i) + " = <nowhere>\n";
  try {
    read_lexicon(text + "}\n", "test.lex");
    FAIL();
  } catch (const InputError& error) {
    ASSERT_EQ(error.diagnostics().size(), 1001U);
    EXPECT_EQ(error.diagnostics().back().message, "500 more are not shown");
  }
}

TEST(LexiconErrors, SurviveAHundredThousandOpenBrackets) {
  for (const char* bracket : {"(", "{", "[", "<", "_{", "("}) {
    std::string text = "lexicon \"Test\"\nchoice a { b = ";
    for (int i = 0; i < 100'000; ++i) text += bracket;
    EXPECT_NE(testing::errors_of(text), "");
  }
}

TEST(LexiconErrors, CountNestedCategoriesTowardsTheNesting) {
  std::string text = "lexicon \"Test\"\n";
  for (int i = 0; i < 65; ++i) text += "category c" + std::to_string(i) + " {\n";
  EXPECT_NE(testing::errors_of(text).find("test.lex:66:14: error: brackets nested deeper than 64"),
            std::string::npos);
}

TEST(LexiconErrors, StopBeforeLetsThatDoubleOneAnotherEatTheMemory) {
  std::string text = "lexicon \"Test\"\nlet a0 = \"x\" | \"y\"\n";
  for (int i = 1; i < 60; ++i) {
    const std::string before = "<a" + std::to_string(i - 1) + ">";
    text += "let a" + std::to_string(i) + " = " + before + " | " + before + " " + before + "\n";
  }
  EXPECT_NE(testing::errors_of(text + "category c = <a59>\n").find("more than 10,000 alternatives"),
            std::string::npos);
}

TEST(LexiconErrors, StopAtAFileOfTooManyWords) {
  std::string text =
      "lexicon \"Test\"\nlet d = \"0\"|\"1\"|\"2\"|\"3\"|\"4\"|\"5\"|\"6\"|\"7\"|\"8\"|\"9\"\n";
  text += "let all = <d> <d> <d> <d>\ncategory c {\n";
  for (int i = 0; i < 1000; ++i) text += "k" + std::to_string(i) + " = <all> _{20} \"x\"\n";
  EXPECT_NE(testing::errors_of(text + "}\n").find("more than 20,000,000 words when written out"),
            std::string::npos);
}

TEST(LexiconErrors, NameAFolderAndAMissingFile) {
  EXPECT_THROW(load_lexicon(SLANT_SOURCE), InputError);
  try {
    load_lexicon("/nowhere/x.lex");
    FAIL();
  } catch (const std::system_error& error) {
    EXPECT_EQ(error.code(), std::errc::no_such_file_or_directory);
    EXPECT_NE(std::string(error.what()).find("/nowhere/x.lex"), std::string::npos);
  }
}

}  // namespace
}  // namespace slant
