// Sums and sums of squares over units, from which intervals are computed.
#include "count/moments.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace slant {
namespace {

bool cell_before(const UnitCounts::Cell& a, const UnitCounts::Cell& b) {
  return std::tie(a.choice, a.variant) < std::tie(b.choice, b.variant);
}

}  // namespace

void UnitCounts::sort() {
  std::sort(cells.begin(), cells.end(), cell_before);
}

UnitCounts& UnitCounts::operator+=(const UnitCounts& other) {
  words += other.words;
  const auto middle = static_cast<std::ptrdiff_t>(cells.size());
  cells.insert(cells.end(), other.cells.begin(), other.cells.end());
  std::inplace_merge(cells.begin(), cells.begin() + middle, cells.end(), cell_before);
  std::size_t kept = 0;
  for (std::size_t i = 1; i < cells.size(); ++i) {
    if (cells[i].variant == cells[kept].variant) {
      cells[kept].count += cells[i].count;
    } else {
      cells[++kept] = cells[i];
    }
  }
  if (!cells.empty()) cells.resize(kept + 1);
  return *this;
}

VariantMoments& VariantMoments::operator+=(const VariantMoments& other) {
  squares += other.squares;
  mentions += other.mentions;
  words += other.words;
  return *this;
}

ChoiceMoments& ChoiceMoments::operator+=(const ChoiceMoments& other) {
  units += other.units;
  squares += other.squares;
  return *this;
}

void GroupMoments::change(const UnitCounts& unit, std::uint64_t sign) {
  units_ += unit.words > 0 ? sign : 0;
  words_squares_ += sign * unit.words * unit.words;
  for (std::size_t first = 0, end = 0; first < unit.cells.size(); first = end) {
    const ChoiceId choice = unit.cells[first].choice;
    std::uint64_t mentions = 0;
    for (; end < unit.cells.size() && unit.cells[end].choice == choice; ++end)
      mentions += unit.cells[end].count;
    choices_.at(choice) += {sign, sign * mentions * mentions};
    for (std::size_t i = first; i < end; ++i) {
      const std::uint64_t x = sign * unit.cells[i].count;
      variants_.at(unit.cells[i].variant) += {x * unit.cells[i].count, x * mentions, x * unit.words};
    }
  }
}

void SharedUnits::add(const UnitCounts& document, std::size_t group, std::string_view value,
                      GroupMoments& moments) {
  if (value.empty()) return moments.add(document);
  const auto [at, is_new] = units_.try_emplace(fmt::format("{} {}", group, value));
  if (!is_new) moments.remove(at->second);
  at->second += document;
  moments.add(at->second);
}

}  // namespace slant
