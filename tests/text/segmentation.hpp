// Unicode's segmentation test files, and the words of a text spelled out for comparison.
#pragma once

#include <cstdint>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "text/code_point.hpp"

namespace slant {

struct SegmentationCase {
  std::string line;  // as it stands in the file
  std::string text;
  std::vector<std::uint32_t> boundaries;  // bytes, 0 and the end among them
};

// "÷ 0001 × 0308 ÷ # …": empty if the file is not there.
inline std::vector<SegmentationCase> read_segmentation_file(const std::string& path) {
  std::ifstream file(path);
  std::vector<SegmentationCase> cases;
  for (std::string line; std::getline(file, line);) {
    SegmentationCase next;
    next.line = line;
    std::istringstream tokens(line.substr(0, line.find('#')));
    for (std::string token; tokens >> token;) {
      if (token == "\u00F7") {
        next.boundaries.push_back(static_cast<std::uint32_t>(next.text.size()));
      } else if (token != "\u00D7") {
        append_code_point(static_cast<std::int32_t>(std::stoul(token, nullptr, 16)), next.text);
      }
    }
    if (!next.text.empty()) cases.push_back(next);
  }
  return cases;
}

inline std::vector<std::string> spelled(std::string_view text, const std::vector<ByteSpan>& spans) {
  std::vector<std::string> out;
  for (const ByteSpan span : spans) out.emplace_back(text.substr(span.begin, span.size()));
  return out;
}

}  // namespace slant
