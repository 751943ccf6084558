// Gzip, expanded as it is read. Not by libarchive, which throws away the last good block of a truncated file.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "corpus/byte_source.hpp"
#include "corpus/expansion.hpp"

namespace slant {

bool is_gzip(std::string_view head);

// Members that follow one another are one text, as gzip has it; what is no member behind them is ignored.
class GzipSource : public ByteSource {
 public:
  GzipSource(std::unique_ptr<ByteSource> packed, Expansion expansion);
  ~GzipSource() override;

  std::size_t read(char* buffer, std::size_t size) override;
  std::string_view damage() const override { return damage_; }

 private:
  struct State;

  bool refill();
  bool next_member();

  std::unique_ptr<ByteSource> packed_;
  Expansion expansion_;
  std::unique_ptr<State> state_;
  std::string damage_;
  bool ended_{false};
};

}  // namespace slant
