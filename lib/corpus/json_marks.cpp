// Positions of the structural characters of a line of JSON.
#include "corpus/json_marks.hpp"

#include "corpus/json_mark_bits.hpp"

namespace slant {

void JsonMarks::find(std::string_view line) {
  const std::size_t words = line.size() / 64 + 1;
  if (marks_.size() < words) marks_.resize(words);
  any_high_ = json_mark_bits(reinterpret_cast<const std::uint8_t*>(line.data()), words, marks_.data());
  marks_[words - 1] |= ~std::uint64_t{0} << (line.size() % 64);
}

}  // namespace slant
