#include "base/output_file.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include <gtest/gtest.h>

#include "base/hash.hpp"
#include "base/scratch_folder.hpp"

namespace slant {
namespace {

std::string contents(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::size_t files_beside(const std::string& path) {
  const auto folder = std::filesystem::path(path).parent_path();
  return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

TEST(OutputFile, AppearsWhenItIsWholeAndTellsItsHash) {
  const ScratchFolder folder;
  const std::string path = folder.file("a.txt");
  OutputFile file(path);
  file.stream() << "some text";
  EXPECT_FALSE(std::filesystem::exists(path));
  EXPECT_EQ(file.commit().hash, hex(hash_of("some text")));
  EXPECT_EQ(contents(path), "some text");
  EXPECT_EQ(files_beside(path), 1u);
}

TEST(OutputFile, LeavesNothingAndChangesNothingWithoutCommit) {
  const ScratchFolder folder;
  const std::string path = folder.file("a.txt");
  std::ofstream(path) << "before";
  { OutputFile(path).stream() << std::string(1 << 20, 'x'); }
  EXPECT_EQ(contents(path), "before");
  EXPECT_EQ(files_beside(path), 1u);
}

TEST(OutputFile, NamesTheFolderThatIsNotThere) {
  const ScratchFolder folder;
  EXPECT_THROW(OutputFile(folder.file("no/a.txt")), std::system_error);
}

TEST(ScratchFolder, IsGoneWithAllThatIsInIt) {
  std::string path;
  {
    const ScratchFolder folder;
    path = folder.file("a.txt");
    std::ofstream(path) << "text";
    EXPECT_TRUE(std::filesystem::exists(path));
  }
  EXPECT_FALSE(std::filesystem::exists(std::filesystem::path(path).parent_path()));
}

}  // namespace
}  // namespace slant
