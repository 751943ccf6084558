// A temporary folder, removed with its owner.
#pragma once

#include <string>

namespace slant::cli {

class TemporaryFolder {
 public:
  TemporaryFolder();  // in TMPDIR, or /tmp where that is not set; throws std::system_error with the path
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  std::string file(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

}  // namespace slant::cli
