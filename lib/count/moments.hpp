// Sums of squares and products over units: what intervals need beside the counts. Integers, so that the order
// of documents changes nothing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/ids.hpp"
#include "count/sparse.hpp"
#include "count/unit.hpp"

namespace slant {

// Over units, of a count x and of what it is divided by, m: mentions of the choice, or words.
struct RatioMoments {
  std::uint64_t units{0};  // with m > 0
  std::uint64_t x{0}, m{0};
  std::uint64_t xx{0}, xm{0}, mm{0};
};

// What one unit has in one group.
struct UnitCounts {
  struct Cell {
    ChoiceId choice;
    VariantId variant;
    std::uint64_t count{0};
  };
  std::uint64_t words{0};
  std::vector<Cell> cells;  // by choice, then variant; each once

  void sort();
  UnitCounts& operator+=(const UnitCounts& other);
};

struct VariantMoments {
  std::uint64_t squares{0};   // Σ x²
  std::uint64_t mentions{0};  // Σ x · mentions of the choice
  std::uint64_t words{0};     // Σ x · words
  VariantMoments& operator+=(const VariantMoments& other);
};

struct ChoiceMoments {
  std::uint64_t units{0};    // with a mention
  std::uint64_t squares{0};  // Σ mentions²
  ChoiceMoments& operator+=(const ChoiceMoments& other);
};

// Of one group; 45 to 67 bytes a variant and 25 to 37 a choice, of those that were met. Exact while no unit
// has more than 2^32 words.
class GroupMoments {
 public:
  void add(const UnitCounts& unit) { change(unit, 1); }
  void remove(const UnitCounts& unit) { change(unit, ~std::uint64_t{0}); }

  std::uint64_t units() const { return units_; }  // with words
  std::uint64_t words_squares() const { return words_squares_; }
  VariantMoments operator[](VariantId variant) const { return variants_[variant]; }
  ChoiceMoments operator[](ChoiceId choice) const { return choices_[choice]; }

 private:
  void change(const UnitCounts& unit, std::uint64_t sign);  // 1, or −1 modulo 2^64

  std::uint64_t units_{0};
  std::uint64_t words_squares_{0};
  Sparse<VariantId, VariantMoments> variants_;
  Sparse<ChoiceId, ChoiceMoments> choices_;
};

// Units of several documents, group by group, as they are so far. A record for each unit of a group.
class SharedUnits {
 public:
  // Adds a document to its group's moments: to those of its unit, or where `value` is empty as one of its own.
  void add(const UnitCounts& document, std::size_t group, std::string_view value, GroupMoments& moments);

 private:
  std::unordered_map<std::string, UnitCounts> units_;  // by group and value; never iterated
};

}  // namespace slant
