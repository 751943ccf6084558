// Lexicoder 3 .lc3: "+CATEGORY", then its terms, one a line.
#include <algorithm>

#include "base/ascii.hpp"
#include "lexicon/formats/lines.hpp"
#include "lexicon/formats/readers.hpp"

namespace slant {
namespace {

bool is_colour(std::string_view piece) {
  const auto hexadecimal = [](char c) { return hex_value(c) >= 0; };
  const auto all = [](std::string_view text, auto is) { return std::all_of(text.begin(), text.end(), is); };
  const auto in_numbers = [](char c) { return is_digit(c) || c == ',' || c == ' '; };
  if (piece.starts_with('#')) {
    piece.remove_prefix(1);
    return (piece.size() == 6 || piece.size() == 8) && all(piece, hexadecimal);
  }
  if (piece.starts_with("rgb")) piece.remove_prefix(3);
  if (piece.size() > 2 && std::string_view("([{").find(piece.front()) != std::string_view::npos) {
    piece = piece.substr(1, piece.size() - 2);
  }
  return std::count(piece.begin(), piece.end(), ',') == 2 && piece.size() >= 5 && all(piece, in_numbers);
}

// "POSITIVE #00FF00", "POSITIVE (0,255,0)", "POSITIVE=0,255,0" → "POSITIVE".
std::string_view without_colour(std::string_view name) {
  const std::size_t at = name.find_last_of(" \t=:;");
  if (at == std::string_view::npos || at == 0 || !is_colour(without_blanks(name.substr(at + 1)))) return name;
  return without_blanks(name.substr(0, name.find_last_not_of(" \t=:;", at) + 1));
}

}  // namespace

void read_lexicoder3(std::string_view text, DictionaryBuilder& out) {
  std::size_t key = Dictionary::root;
  for (const TextLine& line : lines_of(text)) {
    const std::string_view content = without_blanks(line.text);
    if (content.empty()) continue;
    if (!content.starts_with('+')) {
      if (key == Dictionary::root) {
        out.refuse(line.number, "a term before the first category, expected a line like +CATEGORY",
                   "categories of Lexicoder 3 begin with +");
      }
      out.add(key, content, 1, line.number);
      continue;
    }
    const std::string_view name = without_blanks(content.substr(1));
    const std::string_view plain = without_colour(name);
    if (plain != name) out.lose(line.number, name, "the colour of a category: of no meaning here");
    if (plain.empty()) {
      out.refuse(line.number, "a category without a name, expected it after the +",
                 "write it behind the +: +ECONOMY");
    }
    key = out.key(Dictionary::root, plain, line.number);
  }
}

}  // namespace slant
