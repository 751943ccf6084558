// A folder that is gone with its owner.
#pragma once

#include <string>

namespace slant {

class ScratchFolder {
 public:
  ScratchFolder();  // in TMPDIR, or /tmp where that is not set; throws std::system_error with the path
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  std::string file(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

}  // namespace slant
