// argv onto sheets: what is wrong is said, all of it at once.
#include "sheet/parse.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "sheet/command_line.hpp"
#include "commands.hpp"

namespace slant::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<std::string> wrong_with(const std::string& command, const std::vector<std::string>& words) {
  Sheet sheet(command);
  commands.fill_in(sheet);
  std::vector<std::string> wrong;
  try {
    parse(sheet, words, commands);
  } catch (const InputError& error) {
    for (const Diagnostic& one : error.diagnostics())
      wrong.push_back(one.message + (one.hint.empty() ? "" : " | " + one.hint));
  }
  return wrong;
}

const std::vector<std::string> enough{"a.jsonl", "-l", "a.lex"};

std::vector<std::string> table(std::vector<std::string> more) {
  more.insert(more.begin(), enough.begin(), enough.end());
  return wrong_with("table", more);
}

TEST(Parse, TakesWhatIsRight) {
  EXPECT_THAT(table({}), ElementsAre());
  EXPECT_THAT(table({"b.jsonl", "--by=outlet,year", "-o", "t.csv", "--no-title", "--level", ".9"}),
              ElementsAre());
  EXPECT_THAT(table({"--voice", "narrator+reported", "--field", "outlet=source", "--field", "date=day"}),
              ElementsAre());
}

TEST(Parse, OffersTheNearestFlagOrTheCommandThatHasIt) {
  EXPECT_THAT(table({"--buy", "outlet"}), ElementsAre(HasSubstr("no flag '--buy' | did you mean '--by'?")));
  EXPECT_THAT(table({"--linkage", "ward"}),
              ElementsAre(HasSubstr("'--linkage' | it is a flag of slant cluster")));
  EXPECT_THAT(table({"--no-such-thing"}), ElementsAre(HasSubstr("slant help table lists its flags")));
}

TEST(Parse, SaysEverythingThatIsWrongAtOnce) {
  EXPECT_THAT(wrong_with("table", {"--level", "2", "--zeros", "al", "--seed"}),
              ElementsAre(HasSubstr("no flag '--seed'"),
                          "--zeros: 'al' is none of all|mentioned | did you mean 'all'?",
                          "--level: 2 is out of range: 0.5 to 0.9999", HasSubstr("CORPUS is missing"),
                          HasSubstr("--lexicon is missing")));
}

TEST(Parse, RefusesValuesThatAreNone) {
  EXPECT_THAT(table({"--level", "high"}), ElementsAre("--level: 'high' is not a number"));
  EXPECT_THAT(table({"--level", "nan"}), ElementsAre("--level: 'nan' is not a number"));
  EXPECT_THAT(table({"--threads", "-1"}), ElementsAre(HasSubstr("'-1' is not a whole number")));
  EXPECT_THAT(table({"--threads", "99999999999"}), ElementsAre("--threads: 99999999999 is too large"));
  EXPECT_THAT(table({"--by"}), ElementsAre("--by needs a value: FIELD[,FIELD]"));
  EXPECT_THAT(table({"--width", "0"}), ElementsAre(HasSubstr("out of range")));
}

TEST(Parse, HoldsFlagsAgainstEachOther) {
  EXPECT_THAT(table({"--drop-one", "--zeros", "all"}),
              ElementsAre("--drop-one and --zeros exclude each other | leave one of them out"));
  EXPECT_THAT(table({"--top", "3"}), ElementsAre("--top needs --drop-one"));
  EXPECT_THAT(table({"--level", ".9", "--level", ".8"}),
              ElementsAre("--level is given 2 times | say it once"));
  EXPECT_THAT(wrong_with("inspect", {"a.jsonl", "-l", "a.lex"}), ElementsAre(HasSubstr("has no flag '-l'")));
  EXPECT_THAT(wrong_with("lexicon test", {"a", "b"}), ElementsAre(HasSubstr("takes no 'b'")));
}

TEST(Parse, RemembersWhatWasTyped) {
  Sheet sheet("table");
  commands.fill_in(sheet);
  parse(sheet, {"-q", "my news.jsonl", "-l", "a.lex", "-l", "b.lex", "--level=.9"}, commands);
  EXPECT_EQ(command_line(sheet),
            "slant table 'my news.jsonl' --lexicon a.lex --lexicon b.lex --level .9 --quiet");
}

}  // namespace
}  // namespace slant::cli
