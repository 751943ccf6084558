// A file that is written beside the one it replaces, and takes its place when it is whole.
#pragma once

#include <string>
#include <vector>

#include <sys/stat.h>

namespace slant {

// The name of what is written cannot be guessed, and no link is followed: nobody can have it written elsewhere. Links on the
// way to the file stay, and what they point to is replaced, or made where it is not there yet. A file keeps its mode; one
// that has several names or another owner stays the same file and gets the new content. All functions throw
// std::system_error with the path.
class NewFile {
 public:
  explicit NewFile(const std::string& path);  // of a regular file or of none
  ~NewFile();                                 // without commit() nothing is left behind
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  int descriptor() const { return file_; }
  void commit();

 private:
  void create();
  void close();
  void copy_over_earlier();
  [[noreturn]] void fail(int error) const;

  std::string path_, name_, partial_;
  int folder_{-1}, file_{-1};
  std::size_t remembered_;  // for remove_partial_files
  bool exists_{false}, stays_{false};
  struct stat earlier_ {};
};

// Partial files that runs left which were killed: of this file, as paths. Those that are being written are not among them.
std::vector<std::string> left_behind(const std::string& path);

// From here on commit() returns when the disk has the file and its name.
void sync_new_files();

// For a handler of signals: what is being written beside a file is gone.
void remove_partial_files() noexcept;

}  // namespace slant
