// The list of words, by hash.
#include "voice/label_words.hpp"

#include <unordered_map>

namespace slant {
namespace {

struct LabelRow {
  std::string_view text;
  std::uint16_t what;
};
constexpr LabelRow label_rows[] = {
#include "voice/english/label_words.inc"
};

}  // namespace

std::uint16_t label_word(std::string_view text) {
  static const std::unordered_map<std::string_view, std::uint16_t> table = [] {
    std::unordered_map<std::string_view, std::uint16_t> all;
    for (const LabelRow& row : label_rows) all.emplace(row.text, row.what);
    return all;
  }();
  const auto found = table.find(text);
  return found != table.end() ? found->second : label::none;
}

}  // namespace slant
