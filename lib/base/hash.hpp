// 64-bit hashes that are the same on every platform and in every version: keys of documents, identity of files.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace slant {

// XXH3-64 of the bytes. Equal to `xxhsum -H3`. About 10 GB/s.
std::uint64_t hash_of(std::string_view bytes, std::uint64_t seed = 0);

// The same of bytes that come piece by piece.
class RunningHash {
 public:
  RunningHash();
  ~RunningHash();
  RunningHash(const RunningHash&) = delete;
  RunningHash& operator=(const RunningHash&) = delete;
  void add(std::string_view bytes);
  std::uint64_t value() const;  // of all so far

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// 16 lower-case hexadecimal digits.
std::string hex(std::uint64_t hash);

}  // namespace slant
