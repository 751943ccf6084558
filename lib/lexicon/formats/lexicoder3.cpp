// Lexicoder 3 .lc3: "+CATEGORY", then its terms, one a line.
#include <algorithm>

#include "base/ascii.hpp"
#include "lexicon/formats/lines.hpp"
#include "lexicon/formats/readers.hpp"

namespace slant {
namespace {

// 00FF00 with or without an alpha, or short: 0F0.
bool is_hexadecimal_colour(std::string_view piece) {
  return (piece.size() == 6 || piece.size() == 8 || piece.size() == 3) &&
         std::all_of(piece.begin(), piece.end(), [](char c) { return hex_value(c) >= 0; });
}

bool is_part_of_colour(std::string_view piece) {
  return all_digits(piece) && piece.size() <= 3 && (piece.size() < 3 || piece <= "255");
}

// As Java has them in a number: -16737997.
bool is_signed_colour(std::string_view piece) {
  return piece.size() >= 7 && piece.size() <= 9 && piece.front() == '-' && all_digits(piece.substr(1));
}

// "0,255,0", "(0, 255, 0)", "rgb(0,255,0)"
bool is_triple(std::string_view piece) {
  if (piece.starts_with("rgb") || piece.starts_with("RGB")) piece.remove_prefix(3);
  if (piece.size() > 2 && std::string_view("([{").find(piece.front()) != std::string_view::npos) {
    piece = piece.substr(1, piece.size() - 2);
  }
  const std::size_t one = piece.find(','), two = piece.find(',', one + 1);
  if (one == std::string_view::npos || two == std::string_view::npos) return false;
  return is_part_of_colour(without_blanks(piece.substr(0, one))) &&
         is_part_of_colour(without_blanks(piece.substr(one + 1, two - one - 1))) &&
         is_part_of_colour(without_blanks(piece.substr(two + 1)));
}

// The name before a colour that begins at `at`; the whole where nothing stands before it.
std::string_view name_before(std::string_view name, std::size_t at) {
  const std::size_t end = at == 0 ? std::string_view::npos : name.find_last_not_of(" \t=:;", at - 1);
  return end == std::string_view::npos ? name : name.substr(0, end + 1);
}

// "POSITIVE #00FF00", "POSITIVE#00FF00", "POSITIVE (0,255,0)", "POSITIVE 0 255 0", "POSITIVE -16737997" → "POSITIVE".
std::string_view without_colour(std::string_view name) {
  const std::size_t sharp = name.rfind('#');
  if (sharp != std::string_view::npos && sharp > 0 && is_hexadecimal_colour(name.substr(sharp + 1)) &&
      (name.size() - sharp > 4 || is_blank(name[sharp - 1]))) {
    return name_before(name, sharp);
  }
  const std::vector<std::string_view> cut = pieces(name);
  const std::size_t last = name.find_last_of(" \t=:;");
  if (last != std::string_view::npos &&
      (is_triple(name.substr(last + 1)) || is_signed_colour(name.substr(last + 1))))
    return name_before(name, last + 1);
  if (const std::size_t open = name.find_last_of("([{");
      open != std::string_view::npos && is_triple(name.substr(open)))
    return name_before(name, open);
  if (cut.size() > 3 && std::all_of(cut.end() - 3, cut.end(), is_part_of_colour)) {
    return name_before(name, static_cast<std::size_t>(cut[cut.size() - 3].data() - name.data()));
  }
  return name;
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
