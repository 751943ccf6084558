// Every input of every command against every output, under every name that the file has.
#include "file_guard.hpp"

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "commands.hpp"
#include "corpus/temporary_folder.hpp"

namespace slant::cli {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

void type(Flag& flag, const std::string& text) {
  flag.value.read(text);
  flag.typed = {text};
}

std::string refusal(const Sheet& sheet) {
  try {
    guard_files(sheet);
    return {};
  } catch (const InputError& error) {
    return error.what();
  }
}

class FileGuard : public ::testing::Test {
 protected:
  std::string file(const std::string& name, const std::string& text = "text") {
    const std::string path = folder_.path() + "/" + name;
    fs::create_directories(fs::path(path).parent_path());
    std::ofstream(path) << text;
    return path;
  }

  TemporaryFolder folder_;
};

TEST_F(FileGuard, KeepsEveryInputOfEveryCommand) {
  const std::string input = file("corpus/in.jsonl");
  fs::create_symlink(input, folder_.path() + "/link");
  fs::create_hard_link(input, folder_.path() + "/second-name");
  const std::vector<std::string> names{input, folder_.path() + "/./corpus/../corpus/in.jsonl",
                                       folder_.path() + "/link", folder_.path() + "/second-name"};
  int kinds = 0;
  for (const std::string& command : commands.names()) {
    Sheet counted(command);
    commands.fill_in(counted);
    for (std::size_t i = 0; i < counted.flags().size(); ++i) {
      for (std::size_t o = 0; o < counted.flags().size(); ++o) {
        if (!counted.flags()[i].is_input || !counted.flags()[o].is_output) continue;
        ++kinds;
        for (const std::string& name : names) {
          Sheet sheet(command);
          commands.fill_in(sheet);
          type(sheet.flags()[i], input);
          type(sheet.flags()[o], name);
          const std::string said = refusal(sheet);
          EXPECT_THAT(said, HasSubstr(name)) << command;
          EXPECT_THAT(said, HasSubstr(input)) << command;
        }
      }
    }
  }
  EXPECT_GE(kinds, 44);
}

TEST_F(FileGuard, KeepsWhatFoldersHold) {
  const std::string input = file("corpus/a/in.jsonl");
  Sheet sheet("table");
  commands.fill_in(sheet);
  for (Flag& flag : sheet.flags()) {
    if (flag.is_positional()) type(flag, folder_.path() + "/corpus");
  }
  type(sheet["--manifest"], input);
  EXPECT_THAT(refusal(sheet), HasSubstr("--manifest " + input + " would replace"));
  type(sheet["--manifest"], folder_.path() + "/corpus/new.json");
  EXPECT_EQ(refusal(sheet), "");
}

TEST_F(FileGuard, KeepsResultsApart) {
  Sheet sheet("lexicon sample");
  commands.fill_in(sheet);
  type(sheet["--output"], folder_.path() + "/sheet.csv");
  for (const char* const flag : {"--key", "--manifest"}) {
    Sheet both("lexicon sample");
    commands.fill_in(both);
    type(both["--output"], folder_.path() + "/sheet.csv");
    type(both[flag], folder_.path() + "/./sheet.csv");
    EXPECT_THAT(refusal(both), HasSubstr("is the same file as"));
  }
  type(sheet["--key"], folder_.path() + "/key.csv");
  EXPECT_EQ(refusal(sheet), "");
}

TEST_F(FileGuard, KeepsWorkDoneByHand) {
  const std::string sheet_of_codes = file("codes.csv", "hit_id,choice\n1,x\n"), lexicon = file("my.lex");
  const std::string table = file("table.csv", "outlet,share\n"), empty = file("empty.lex", "");
  for (const auto& [path, kept] :
       std::vector<std::pair<std::string, bool>>{{sheet_of_codes, true},
                                                 {lexicon, true},
                                                 {table, false},
                                                 {empty, false},
                                                 {folder_.path() + "/new.lex", false}}) {
    for (const bool forced : {false, true}) {
      Sheet sheet("table");
      commands.fill_in(sheet);
      type(sheet["--output"], path);
      if (forced) type(sheet["--force"], "");
      EXPECT_EQ(!refusal(sheet).empty(), kept && !forced) << path;
    }
  }
}

TEST_F(FileGuard, NeedsAName) {
  Sheet sheet("table");
  commands.fill_in(sheet);
  type(sheet["--output"], "");
  EXPECT_THAT(refusal(sheet), HasSubstr("--output needs the name of a file"));
}

}  // namespace
}  // namespace slant::cli
