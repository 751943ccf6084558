// A folder that is gone with its owner.
#pragma once

#include <cstddef>
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
  std::size_t remembered_;  // for remove_scratch_folders
};

// For a handler of signals: the folders and the files in them are gone.
void remove_scratch_folders() noexcept;

}  // namespace slant
