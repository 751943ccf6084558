// What a glob is looked up by.
#include "match/glob_set.hpp"

#include <algorithm>

#include "match/glob.hpp"
#include "text/phrase.hpp"

namespace slant {
namespace {

bool is_glob(char c) {
  return c == glob_any || c == glob_one;
}

std::string_view longest_piece(std::string_view glob) {
  std::string_view longest;
  for (std::size_t begin = 0; begin < glob.size();) {
    const auto from = glob.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto size = static_cast<std::size_t>(std::find_if(from, glob.end(), is_glob) - from);
    if (size > longest.size()) longest = glob.substr(begin, size);
    begin += size + 1;
  }
  return longest;
}

}  // namespace

std::uint32_t GlobSet::add(std::string_view glob) {
  const std::uint32_t known = globs_.size(), number = globs_.add(glob);
  if (number < known) return number;
  const auto first = static_cast<std::size_t>(std::find_if(glob.begin(), glob.end(), is_glob) - glob.begin());
  const auto last =
      static_cast<std::size_t>(std::find_if(glob.rbegin(), glob.rend(), is_glob) - glob.rbegin());
  const std::string_view piece = longest_piece(glob);
  std::string key;
  Shape* shape = nullptr;
  if (piece.size() > first + last) {
    key = piece.substr(0, longest);
    shape = &shape_of(0, 0, key.size());
  } else {
    const std::size_t begins = std::min(first, longest), ends = std::min(last, longest);
    key.append(glob.substr(0, begins)).append(glob.substr(glob.size() - ends));
    shape = &shape_of(begins, ends, 0);
  }
  const std::uint32_t at = shape->keys.add(key);
  if (at == shape->tried.size()) shape->tried.emplace_back();
  std::string bytes(glob);
  bytes.erase(std::remove_if(bytes.begin(), bytes.end(), is_glob), bytes.end());
  shape->tried[at].push_back({number, bytes_of(bytes)});
  return number;
}

GlobSet::Shape& GlobSet::shape_of(std::size_t first, std::size_t last, std::size_t inside) {
  const auto known = std::find_if(shapes_.begin(), shapes_.end(), [&](const Shape& shape) {
    return shape.first == first && shape.last == last && shape.inside == inside;
  });
  if (known != shapes_.end()) return *known;
  Shape made;
  made.first = first;
  made.last = last;
  made.inside = inside;
  return shapes_.emplace_back(std::move(made));
}

std::uint64_t GlobSet::bytes_of(std::string_view text) {
  std::uint64_t bytes = 0;
  for (const char c : text) bytes |= std::uint64_t{1} << (static_cast<unsigned char>(c) & 63U);
  return bytes;
}

bool GlobSet::fits(std::uint32_t number, std::string_view word) const {
  return glob_matches(globs_[number], word);
}

}  // namespace slant
