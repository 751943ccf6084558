// Words to commands, and pages that are told what a program is.
#include "sheet/commands.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "sheet/help.hpp"
#include "sheet/pages.hpp"
#include "two_commands.hpp"

namespace slant::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(Commands, AreFoundByOneWordOrTwo) {
  EXPECT_THAT(two_commands.names(), ElementsAre("bake", "bread slice"));
  EXPECT_EQ(two_commands.command_in({"bake", "slice"}), "bake");
  EXPECT_EQ(two_commands.command_in({"bread", "slice", "x"}), "bread slice");
  EXPECT_EQ(two_commands.command_in({"bread"}), "");
  EXPECT_EQ(two_commands.command_in({}), "");
  EXPECT_TRUE(two_commands.begins_a_command("bread"));
  EXPECT_FALSE(two_commands.begins_a_command("bake"));
  EXPECT_FALSE(two_commands.has("bread"));
}

std::string refusal(const std::vector<std::string>& words) {
  try {
    two_commands.refuse(words);
  } catch (const InputError& error) {
    return error.diagnostics().front().message + " | " + error.diagnostics().front().hint;
  }
}

TEST(Commands, WordsThatNameNoneAreAnsweredWithWhatThereIs) {
  EXPECT_EQ(refusal({"bak"}), "there is no command 'bak' | did you mean 'bake'?");
  EXPECT_EQ(refusal({"bread", "slise"}), "there is no command 'bread slise' | did you mean 'slice'?");
  EXPECT_EQ(refusal({"bread"}),
            "slant bread needs one of its commands | they are slice; slant help bread explains them");
}

TEST(Commands, HelpListsThoseOfAWord) {
  EXPECT_THAT(commands_help(two_commands), HasSubstr("  bake                    Makes bread\n"));
  EXPECT_EQ(commands_help(two_commands, "bread"), "  bread slice             Cuts bread\n");
}

TEST(Commands, PagesSayTheExitCodesThatTheyAreGiven) {
  const std::array exits{ExitMeaning{0, "baked"}, ExitMeaning{7, "burnt"}};
  const About about{"all about bread", exits};
  const Sheets sheets = two_commands.sheets();
  EXPECT_EQ(exit_codes(exits), "**Exit codes.** 0 baked ·\n7 burnt.\n");
  EXPECT_THAT(man_page(sheets, about), HasSubstr("Says all about bread."));
  EXPECT_THAT(man_page(sheets.front(), sheets, about), HasSubstr(".TP\n\\fB7\\fR\nburnt\n"));
}

}  // namespace
}  // namespace slant::cli
