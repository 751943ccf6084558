// What is packed in zip, tar, bzip2, xz and zstd, member by member, through libarchive; nothing touches the disk.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "corpus/byte_source.hpp"

namespace slant {

bool is_archive(std::string_view head);  // by content; 512 bytes suffice

class Archive {
 public:
  struct Member {
    std::string path;     // "/" between its parts; empty where one stream alone is packed (.bz2, .xz, .zst)
    bool link{false};     // to another file: it has no bytes
    std::string refused;  // why it must not be read; empty if it may
  };

  // `file` is the name for errors, `max_ratio` as in CorpusOptions. Seeks where the source can, so that the
  // directory of a zip is used.
  Archive(std::unique_ptr<ByteSource> packed, std::string file, std::uint64_t max_ratio);
  ~Archive();
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  // The next member that is a file or a link; false at the end, or where the archive is damaged(). Throws what the source throws.
  bool next(Member& member);

  // The bytes of the member that next() gave. Valid until the next call of next(), and as long as the archive.
  std::unique_ptr<ByteSource> open_member();

  // Why next() finds no more members; empty at a proper end, and where the last member says it itself.
  std::string_view damage() const;

  // Found at the end: no text, or a tar without members.
  bool holds_zeros_alone() const;

 private:
  class MemberSource;
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace slant
