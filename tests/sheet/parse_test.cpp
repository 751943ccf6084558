// argv onto sheets: what is wrong is said, all of it at once.
#include "sheet/parse.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "sheet/command_line.hpp"
#include "two_commands.hpp"

namespace slant::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<std::string> wrong_with(const std::string& command, const std::vector<std::string>& words) {
  Sheet sheet(command);
  two_commands.fill_in(sheet);
  std::vector<std::string> wrong;
  try {
    parse(sheet, words, two_commands);
  } catch (const InputError& error) {
    for (const Diagnostic& one : error.diagnostics())
      wrong.push_back(one.message + (one.hint.empty() ? "" : " | " + one.hint));
  }
  return wrong;
}

std::vector<std::string> bake(std::vector<std::string> more) {
  const std::vector<std::string> enough{"rye", "-o", "oven"};
  more.insert(more.begin(), enough.begin(), enough.end());
  return wrong_with("bake", more);
}

TEST(Parse, TakesWhatIsRight) {
  EXPECT_THAT(bake({}), ElementsAre());
  EXPECT_THAT(bake({"wheat", "--with=salt,water", "-o", "stove", "--no-steam", "--heat", ".9"}),
              ElementsAre());
}

TEST(Parse, OffersTheNearestFlagOrTheCommandThatHasIt) {
  EXPECT_THAT(bake({"--wiht", "salt"}), ElementsAre(HasSubstr("no flag '--wiht' | did you mean '--with'?")));
  EXPECT_THAT(bake({"--thin"}), ElementsAre(HasSubstr("'--thin' | it is a flag of slant bread slice")));
  EXPECT_THAT(bake({"--no-such-thing"}), ElementsAre(HasSubstr("slant help bake lists its flags")));
}

TEST(Parse, SaysEverythingThatIsWrongAtOnce) {
  EXPECT_THAT(wrong_with("bake", {"--heat", "2", "--crust", "har", "--thin"}),
              ElementsAre(HasSubstr("no flag '--thin'"), "--heat: 2 is out of range: 0.5 to 1",
                          "--crust: 'har' is none of soft|hard | did you mean 'hard'?",
                          HasSubstr("GRAIN is missing"), HasSubstr("--oven is missing")));
}

TEST(Parse, RefusesValuesThatAreNone) {
  EXPECT_THAT(bake({"--heat", "high"}), ElementsAre("--heat: 'high' is not a number"));
  EXPECT_THAT(bake({"--heat", "nan"}), ElementsAre("--heat: 'nan' is not a number"));
  EXPECT_THAT(bake({"--loaves", "-1"}), ElementsAre(HasSubstr("'-1' is not a whole number")));
  EXPECT_THAT(bake({"--loaves", "99999999999"}), ElementsAre("--loaves: 99999999999 is too large"));
  EXPECT_THAT(bake({"--with"}), ElementsAre("--with needs a value: NAME[,NAME]"));
}

TEST(Parse, HoldsFlagsAgainstEachOther) {
  EXPECT_THAT(bake({"--flat", "--crust", "hard"}),
              ElementsAre("--flat and --crust exclude each other | leave one of them out"));
  EXPECT_THAT(bake({"--fold", "3"}), ElementsAre("--fold needs --flat"));
  EXPECT_THAT(bake({"--heat", ".9", "--heat", ".8"}), ElementsAre("--heat is given 2 times | say it once"));
  EXPECT_THAT(wrong_with("bread slice", {"a", "b"}), ElementsAre(HasSubstr("takes no 'b'")));
}

TEST(Parse, RemembersWhatWasTyped) {
  Sheet sheet("bake");
  two_commands.fill_in(sheet);
  parse(sheet, {"--flat", "my rye", "-o", "a", "-o", "b", "--heat=.9", "--with=-x"}, two_commands);
  EXPECT_EQ(command_line(sheet), "slant bake 'my rye' --oven a --oven b --with=-x --heat .9 --flat");
  EXPECT_TRUE(sheet.is_given("--flat"));
  EXPECT_FALSE(sheet.is_given("--crust"));
}

}  // namespace
}  // namespace slant::cli
