// Names given so far in a lexicon file, and texts without their escapes.
#include "lexicon/names.hpp"

#include <fmt/format.h>

#include "base/ascii.hpp"

namespace slant {
bool Names::first(std::string_view name, ByteSpan at) {
  if (names_.add(name) < places_.size()) return false;
  places_.push_back(at.begin);
  return true;
}

std::string Names::where(std::string_view name) const {
  return fmt::format("first given in line {}", diagnostics_->place(places_[names_.find(name)]).line);
}

std::string plain_text(std::string_view escaped) {
  std::string text;
  for (std::size_t i = 0; i < escaped.size(); ++i) {
    if (escaped[i] == '\\' && i + 1 < escaped.size()) ++i;
    text += escaped[i];
  }
  return text;
}

std::string grouped(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string either(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
    text += words[i];
  }
  return text;
}

bool is_language_tag(std::string_view tag) {
  std::size_t begin = 0;
  while (begin <= tag.size()) {
    const std::size_t end = std::min(tag.find('-', begin), tag.size());
    const std::string_view part = tag.substr(begin, end - begin);
    if (part.empty() || part.size() > (begin == 0 ? 3U : 8U) || (begin == 0 && part.size() < 2)) return false;
    for (const char c : part) {
      if (!is_letter(c) && (begin == 0 || c < '0' || c > '9')) return false;
    }
    begin = end + 1;
  }
  return true;
}

}  // namespace slant
