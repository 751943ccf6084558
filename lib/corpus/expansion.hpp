// The limit on decompression: archive bombs are detected by their ratio of expansion.
#pragma once

#include <cstdint>
#include <string>

namespace slant {

class Expansion {
 public:
  // Below this size any ratio is good: small files of repeated text reach high ones.
  static constexpr std::uint64_t floor_bytes = std::uint64_t{64} << 20;

  Expansion(std::string file, std::uint64_t max_ratio) : file_(std::move(file)), max_ratio_(max_ratio) {}

  void add_packed(std::uint64_t bytes) { packed_ += bytes; }

  // Throws LimitError beyond the ratio.
  void add_expanded(std::uint64_t bytes);

 private:
  std::string file_;
  std::uint64_t max_ratio_;
  std::uint64_t packed_{0};
  std::uint64_t expanded_{0};
};

}  // namespace slant
