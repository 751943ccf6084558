#include "outputs.hpp"

#include <filesystem>
#include <system_error>

#include <gtest/gtest.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/output_file.hpp"
#include "corpus/temporary_folder.hpp"

namespace {
int syncs = 0;
}  // namespace

// In place of the C library's, so that its calls are counted.
extern "C" int fsync(int file) {
  ++syncs;
  return static_cast<int>(::syscall(SYS_fsync, file));
}

namespace slant::cli {
namespace {

void give(Flag& flag, const std::string& text) {
  if (!flag.is_switch()) flag.value.read(text);
  flag.typed = {text};
}

struct Named {
  std::string path{"-"};
};

Sheet& with_output(Sheet& sheet, const std::string& path) {
  Named& named = sheet.own<Named>();
  sheet.add("-o,--output", named.path, "FILE", "Write to a file").output();
  add_sync_flag(sheet);
  give(sheet["--output"], path);
  return sheet;
}

TEST(Outputs, AreTriedBeforeThereIsAnythingToWrite) {
  const TemporaryFolder folder;
  Sheet good("table"), bad("table");
  ready_outputs(with_output(good, folder.path() + "/a"));
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
  EXPECT_THROW(ready_outputs(with_output(bad, folder.path() + "/no/a")), std::system_error);
}

TEST(Outputs, AreOnTheDiskWhereSyncIsAskedFor) {
  const TemporaryFolder folder;
  const auto write = [&] {
    OutputFile file(folder.path() + "/a");
    file.commit();
  };
  write();
  EXPECT_EQ(syncs, 0);
  Sheet sheet("table");
  with_output(sheet, folder.path() + "/a");
  give(sheet["--sync"], "");
  ready_outputs(sheet);
  write();
  EXPECT_EQ(syncs, 2);  // the file and its folder
}

}  // namespace
}  // namespace slant::cli
