// What man pages and the reference say alike.
#include "sheet/pages.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "sheet/help.hpp"

namespace slant::cli {
namespace {

std::string bounds_of(const FlagValue& value) {
  const std::string range = range_of(value);
  return range.empty() ? range : fmt::format(" [{}]", range);
}

}  // namespace

std::string page_name(const Sheet& sheet) {
  std::string name = "slant-" + sheet.command();
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

std::string explanation_of(const Flag& flag) {
  std::string text = help_with_default(flag) + bounds_of(flag.value);
  if (!flag.needed.empty()) text += fmt::format(" [only with {}]", fmt::join(flag.needed, ", "));
  if (!flag.excluded.empty()) text += fmt::format(" [not with {}]", fmt::join(flag.excluded, ", "));
  return text;
}

std::vector<Block> blocks_of(const std::string& notes) {
  std::vector<Block> blocks;
  for (std::size_t begin = 0; begin < notes.size();) {
    const std::size_t end = std::min(notes.find('\n', begin), notes.size());
    const std::string line = notes.substr(begin, end - begin);
    const bool is_laid_out = line.starts_with(' ');
    if (line.empty() || blocks.empty() || blocks.back().is_laid_out != is_laid_out)
      blocks.push_back({is_laid_out, line});
    else
      blocks.back().text += (is_laid_out ? "\n" : blocks.back().text.empty() ? "" : " ") + line;
    begin = end + 1;
  }
  std::erase_if(blocks, [](const Block& block) { return block.text.empty(); });
  return blocks;
}

}  // namespace slant::cli
