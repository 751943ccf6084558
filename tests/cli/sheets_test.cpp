// All sheets of flags: what they say, and that a manifest can tell every one of them.
#include <algorithm>
#include <cmath>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "base/unicode.hpp"
#include "commands.hpp"
#include "sheet/help.hpp"
#include "sheet/parse.hpp"

namespace slant::cli {
namespace {

using ::testing::Contains;
using ::testing::Field;
using ::testing::Not;

// A value that is not the default.
std::string another(const Flag& flag) {
  const std::string now = flag.value.written();
  if (flag.is_switch()) return "";
  if (!flag.sample.empty()) return flag.sample;
  for (const std::string& name : flag.value.names) {
    if (name != now) return name;
  }
  if (!flag.value.is_number) return "other";
  if (std::isinf(flag.value.most)) return now == "7" ? "8" : "7";
  for (const double bound : {flag.value.least, flag.value.most}) {
    std::ostringstream text;
    text << bound;
    if (text.str() != now) return text.str();
  }
  return now;
}

void each_sheet(const std::function<void(Sheet&)>& check) {
  Sheets sheets = commands.sheets();
  ASSERT_GE(sheets.size(), 26u);
  for (Sheet& sheet : sheets) {
    SCOPED_TRACE("slant " + sheet.command());
    check(sheet);
  }
}

TEST(Sheets, EveryFlagOfEveryCommandThatIsSetToAnotherValueIsTold) {
  std::size_t flags = 0;
  for (const std::string& command : commands.names()) {
    Sheet all(command);
    commands.fill_in(all);
    for (const Flag& known : all.flags()) {
      SCOPED_TRACE("slant " + command + " " + known.long_name());
      Sheet sheet(command);
      commands.fill_in(sheet);
      Flag& flag = *sheet.find(known.long_name());
      if (!flag.is_setting) continue;
      EXPECT_THAT(changed_settings(sheet), Not(Contains(Field(&Setting::name, flag.setting_name()))));
      flag.value.read(another(flag));
      EXPECT_THAT(changed_settings(sheet), Contains(Field(&Setting::name, flag.setting_name())));
      ++flags;
    }
  }
  EXPECT_GE(flags, 500u);
}

TEST(Sheets, OnlyWhatChangesNoResultIsNoSetting) {
  each_sheet([](const Sheet& sheet) {
    for (const Flag& flag : sheet.flags()) {
      const std::string name = flag.long_name();
      const bool is_known = flag.is_output || name == "--threads" || name == "--quiet" ||
                            name == "--columns" || name == "--force" || name == "--sync" ||
                            (name == "--strict" && sheet.command() == "lexicon convert");
      EXPECT_EQ(flag.is_setting, !is_known) << name;
    }
  });
}

TEST(Sheets, EachHasASummaryAnExampleAndFlagsThatSayWhatTheyDo) {
  each_sheet([](const Sheet& sheet) {
    EXPECT_FALSE(sheet.summary.empty());
    EXPECT_FALSE(sheet.summary.ends_with('.'));
    EXPECT_TRUE(sheet.example.starts_with("slant " + sheet.command()));
    for (const Flag& flag : sheet.flags()) EXPECT_FALSE(flag.help.empty()) << flag.long_name();
    const bool takes_something = std::any_of(sheet.flags().begin(), sheet.flags().end(),
                                             [](const Flag& flag) { return flag.is_positional(); });
    EXPECT_EQ(!sheet.needs.empty(), takes_something);
  });
}

TEST(Sheets, HelpIsAtMost80ColumnsWide) {
  each_sheet([](const Sheet& sheet) {
    std::istringstream lines(help_of(sheet) + needs_of(sheet));
    for (std::string line; std::getline(lines, line);) EXPECT_LE(display_width(line), 80u) << line;
  });
}

TEST(Sheets, DefaultsAreShown) {
  Sheet sheet("compare");
  commands.fill_in(sheet);
  const std::string help = help_of(sheet);
  for (const Flag& flag : sheet.flags()) {
    const std::string shown = flag.default_text().empty() ? "" : "[default: " + flag.default_text() + "]";
    EXPECT_NE(help_with_default(flag).find(shown), std::string::npos);
  }
  EXPECT_NE(help.find("[default: 9999]"), std::string::npos) << help;
}

void takes(const std::string& command, const std::vector<std::string>& words) {
  Sheet sheet(command);
  commands.fill_in(sheet);
  EXPECT_NO_THROW(parse(sheet, words, commands)) << command;
}

void refuses(const std::string& command, const std::vector<std::string>& words, const std::string& message) {
  Sheet sheet(command);
  commands.fill_in(sheet);
  try {
    parse(sheet, words, commands);
    ADD_FAILURE() << command << " takes it";
  } catch (const InputError& error) {
    EXPECT_EQ(error.diagnostics().front().message, message);
  }
}

TEST(Sheets, TakeWhatIsRightAndRefuseWhatExcludesEachOther) {
  takes("table", {"a.jsonl", "-l", "a.lex"});
  takes("table", {"a.jsonl", "b.jsonl", "-l", "a.lex", "--by=outlet,year", "-o", "t.csv", "--no-title",
                  "--level", ".9"});
  takes("table", {"a.jsonl", "-l", "a.lex", "--voice", "narrator+reported", "--field", "outlet=source",
                  "--field", "date=day"});
  refuses("table", {"a.jsonl", "-l", "a.lex", "--drop-one", "--zeros", "all"},
          "--drop-one and --zeros exclude each other");
  refuses("table", {"a.jsonl", "-l", "a.lex", "--top", "3"}, "--top needs --drop-one");
  refuses("table", {"a.jsonl", "-l", "a.lex", "--width", "0"}, "--width: 0 is out of range: at least 1");
  refuses("inspect", {"a.jsonl", "-l", "a.lex"}, "slant inspect has no flag '-l'");
}

}  // namespace
}  // namespace slant::cli
