// A document's row as few bytes: variable-length integers; labels that recur are written once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "count/document_table.hpp"

namespace slant {

// The labels of one field met so far. Bounded, so that a field of titles or addresses costs no more memory
// than a field of outlets.
class LabelBook {
 public:
  static constexpr std::size_t max_labels = 4096;
  static constexpr std::size_t max_bytes = 128;  // longer labels do not recur

  void write(std::string_view label, std::string& out);
  // Reads at `at` and moves it on.
  void read(std::string_view bytes, std::size_t& at, std::string& label) const;

 private:
  std::vector<std::string> labels_;
  std::unordered_map<std::string, std::uint64_t> codes_;  // never iterated
};

void write_row(const DocumentRow& row, LabelBook& events, std::vector<LabelBook>& labels, std::string& out);

// Books as they are after the last write, or any later. Missing labels up to labels.size() come out empty.
void read_row(std::string_view bytes, std::size_t& at, const LabelBook& events,
              const std::vector<LabelBook>& labels, DocumentRow& row);

}  // namespace slant
