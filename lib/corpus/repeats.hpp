// Which of any number of hashes came before, in bounded memory: what is beyond it goes to a temporary file,
// and what repeats there is known at the end only.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "base/temporary_file.hpp"
#include "corpus/hash_set.hpp"

namespace slant {

class Repeats {
 public:
  enum class Answer : std::uint8_t {
    first,  // no equal one was given before
    again,  // one was
    later,  // finish() will tell
  };

  // 8 MB of hashes, and 1 MB to gather what goes to the file.
  static constexpr std::size_t default_most_held = 750'000;

  explicit Repeats(std::size_t most_held = default_most_held) : most_held_(most_held) {}

  // `ticket` is what finish() tells it by. Throws std::system_error where the temporary file cannot be written.
  Answer add(std::uint64_t hash, std::uint64_t ticket);

  // Whether from now on no answer is `first`.
  bool is_full() const { return held_.size() >= most_held_; }

  // Calls `tell` with the ticket of each that was answered `later` and came before; in any order. Then
  // nothing is held any more. Takes 16 bytes of memory for each 256 hashes in the file, and some.
  void finish(const std::function<void(std::uint64_t ticket)>& tell);

 private:
  struct Entry {
    std::uint64_t hash;
    std::uint64_t ticket;
  };
  static constexpr std::size_t bucket_count = 256;
  static constexpr std::size_t piece_entries = 256;  // written at once

  // Equal hashes are in one bucket, which alone is held at the end.
  struct Bucket {
    std::vector<Entry> open;            // not written yet
    std::vector<std::uint32_t> pieces;  // of the file, in order
  };
  struct Spilt {
    TemporaryFile file;
    std::uint32_t pieces{0};
    std::array<Bucket, bucket_count> buckets;
  };

  void spill(Entry entry);

  std::size_t most_held_;
  HashSet held_;
  std::unique_ptr<Spilt> spilt_;
};

}  // namespace slant
