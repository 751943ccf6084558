// Folders for a while: gone with their owner, and where a signal ends the run.
#include "base/scratch_folder.hpp"

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

namespace slant {
namespace {

namespace fs = std::filesystem;

fs::path folder_with_files(const ScratchFolder& folder, int count) {
  for (int i = 0; i < count; ++i) std::ofstream(folder.file("result-" + std::to_string(i))) << "content";
  return fs::path(folder.file("x")).parent_path();
}

TEST(ScratchFolder, IsGoneWithItsOwner) {
  fs::path path;
  {
    const ScratchFolder folder;
    path = folder_with_files(folder, 3);
    EXPECT_TRUE(fs::exists(path / "result-2"));
  }
  EXPECT_FALSE(fs::exists(path));
}

// More files than are listed at once.
TEST(ScratchFolder, IsGoneWhereASignalEndsTheRun) {
  const ScratchFolder one, other;
  const fs::path first = folder_with_files(one, 500), second = folder_with_files(other, 0);
  remove_scratch_folders();
  EXPECT_FALSE(fs::exists(first));
  EXPECT_FALSE(fs::exists(second));
}

}  // namespace
}  // namespace slant
