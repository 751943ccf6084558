#include "base/new_file.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/output_file.hpp"
#include "base/scratch_folder.hpp"

namespace {

// What was there under the name that is watched, at each fsync.
std::string watched_file;
std::vector<std::string> seen_at_sync;

std::string bytes_in(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

// In place of the C library's, so that it can be told when it was called.
extern "C" int fsync(int file) {
  if (!watched_file.empty()) seen_at_sync.push_back(bytes_in(watched_file));
  return static_cast<int>(::syscall(SYS_fsync, file));
}

namespace slant {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

void put(const std::string& path, const std::string& text) {
  std::ofstream(path) << text;
}

void write_new(const std::string& path, const std::string& text) {
  OutputFile file(path);
  file.stream() << text;
  file.commit();
}

unsigned mode_of(const std::string& path) {
  struct stat found {};
  return ::stat(path.c_str(), &found) == 0 ? found.st_mode & 07777U : 0;
}

std::vector<std::string> names_in(const std::string& folder) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

class NewFileTest : public ::testing::Test {
 protected:
  std::string file(const std::string& name) const { return folder_.file(name); }
  std::string folder() const { return fs::path(file("x")).parent_path().string(); }

  ScratchFolder folder_;
};

TEST_F(NewFileTest, HasTheModeThatTheUmaskLeaves) {
  const mode_t before = ::umask(027);
  write_new(file("a"), "text");
  ::umask(before);
  EXPECT_EQ(mode_of(file("a")), 0640u);
}

TEST_F(NewFileTest, KeepsTheModeOfAFileThatIsThere) {
  for (const mode_t mode : {0600u, 0640u, 0666u, 0755u}) {
    put(file("a"), "before");
    ::chmod(file("a").c_str(), mode);
    write_new(file("a"), "after");
    EXPECT_EQ(mode_of(file("a")), mode);
    EXPECT_EQ(bytes_in(file("a")), "after");
    fs::remove(file("a"));
  }
}

TEST_F(NewFileTest, NobodyElseReadsAPrivateFileWhileItIsWritten) {
  put(file("a"), "before");
  ::chmod(file("a").c_str(), 0600);
  const NewFile made(file("a"));
  struct stat found {};
  ASSERT_EQ(::fstat(made.descriptor(), &found), 0);
  EXPECT_EQ(found.st_mode & 0777U, 0600u);
}

TEST_F(NewFileTest, HasANameThatCannotBeGuessed) {
  const auto partial = [&] {
    const NewFile made(file("a"));
    return names_in(folder()).at(0);
  };
  const std::string first = partial();
  EXPECT_THAT(first, ::testing::MatchesRegex("a\\.partial-[0-9a-f]{16}"));
  EXPECT_NE(partial(), first);
}

TEST_F(NewFileTest, ReplacesTheFileBehindALinkAndKeepsTheLink) {
  fs::create_directory(file("there"));
  put(file("there/a"), "before");
  fs::create_symlink("there/a", file("link"));
  fs::create_symlink("link", file("link-to-link"));
  write_new(file("link-to-link"), "after");
  EXPECT_EQ(bytes_in(file("there/a")), "after");
  EXPECT_TRUE(fs::is_symlink(file("link")));
  EXPECT_TRUE(fs::is_symlink(file("link-to-link")));
}

TEST_F(NewFileTest, MakesTheFileThatALinkNames) {
  fs::create_symlink("not-yet", file("link"));
  write_new(file("link"), "text");
  EXPECT_TRUE(fs::is_symlink(file("link")));
  EXPECT_EQ(bytes_in(file("not-yet")), "text");
}

TEST_F(NewFileTest, RefusesLinksThatGoInCircles) {
  fs::create_symlink("b", file("a"));
  fs::create_symlink("a", file("b"));
  EXPECT_THROW(write_new(file("a"), "text"), std::system_error);
}

TEST_F(NewFileTest, KeepsAllNamesOfAFile) {
  put(file("a"), "something longer before");
  fs::create_hard_link(file("a"), file("b"));
  for (const std::string text : {"after", "something that is much longer than before"}) {
    write_new(file("a"), text);
    EXPECT_EQ(bytes_in(file("a")), text);
    EXPECT_EQ(bytes_in(file("b")), text);
    EXPECT_EQ(fs::hard_link_count(file("a")), 2u);
    EXPECT_THAT(names_in(folder()), ElementsAre("a", "b"));
  }
}

TEST_F(NewFileTest, TakesNamesUpToTheLongest) {
  const std::string ascii(255, 'n');
  std::string accents;
  for (int i = 0; i < 127; ++i) accents += "é";
  for (const std::string& name : {ascii, accents}) {
    write_new(file(name), "text");
    EXPECT_EQ(bytes_in(file(name)), "text");
  }
  EXPECT_THROW(write_new(file(std::string(256, 'n')), "text"), std::system_error);
}

TEST_F(NewFileTest, RefusesAFileThatMayNotBeWritten) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may write everything";
  put(file("a"), "before");
  ::chmod(file("a").c_str(), 0444);
  EXPECT_THROW(write_new(file("a"), "after"), std::system_error);
  EXPECT_EQ(bytes_in(file("a")), "before");
}

TEST_F(NewFileTest, SaysWhichFolderIsMissing) {
  try {
    try_output(file("no/a"));
    ADD_FAILURE() << "nothing was thrown";
  } catch (const std::system_error& error) {
    EXPECT_THAT(error.what(), HasSubstr("cannot write in the folder " + file("no")));
    EXPECT_EQ(error.code(), std::errc::no_such_file_or_directory);
  }
}

TEST_F(NewFileTest, TryingAnOutputLeavesEverythingAsItIs) {
  put(file("a"), "before");
  try_output(file("a"));
  try_output(file("b"));
  try_output("/dev/null");
  EXPECT_EQ(bytes_in(file("a")), "before");
  EXPECT_THAT(names_in(folder()), ElementsAre("a"));
  EXPECT_THROW(try_output(folder()), std::system_error);
}

TEST_F(NewFileTest, NamesWhatDeadRunsLeft) {
  put(file("a.partial-0123456789abcdef"), "half");
  put(file("a.partial-0123"), "not ours");
  put(file("b.partial-0123456789abcdef"), "of another file");
  const NewFile living(file("a"));
  EXPECT_THAT(left_behind(file("a")), ElementsAre(file("a.partial-0123456789abcdef")));
}

TEST_F(NewFileTest, RemovesAllThatAreBeingWritten) {
  const NewFile a(file("a")), b(file("b"));
  EXPECT_EQ(names_in(folder()).size(), 2u);
  remove_partial_files();
  EXPECT_EQ(names_in(folder()).size(), 0u);
}

// Last of this file: it cannot be taken back.
TEST_F(NewFileTest, SyncsTheFileBeforeItHasItsNameAndThenTheFolder) {
  watched_file = file("a");
  put(file("a"), "before");
  write_new(file("a"), "without");
  EXPECT_THAT(seen_at_sync, ElementsAre());
  sync_new_files();
  write_new(file("a"), "after");
  EXPECT_THAT(seen_at_sync, ElementsAre("without", "after"));
  watched_file.clear();
}

}  // namespace
}  // namespace slant
