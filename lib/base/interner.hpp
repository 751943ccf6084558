// String interning: equal byte strings get the same number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace slant {

// Numbers go up from 0 in the order of first addition, so what belongs to a string stands in a vector beside.
// The bytes lie end to end: no allocation a string. A look-up costs a hash and, mostly, one comparison.
class Interner {
 public:
  static constexpr std::uint32_t none = ~std::uint32_t{0};

  void expect(std::size_t strings);                         // so many will come: makes room at once
  std::uint32_t add(std::string_view bytes);                // its number, new or known
  std::uint32_t find(std::string_view bytes) const;         // none: never added
  std::string_view operator[](std::uint32_t number) const;  // until the next add
  std::uint32_t size() const { return static_cast<std::uint32_t>(ends_.size()); }

 private:
  struct Slot {
    std::uint32_t hash{0};
    std::uint32_t number{none};  // none: free
  };
  std::size_t slot_of(std::string_view bytes, std::uint32_t hash) const;  // its own, or the free one for it
  void lay(std::size_t slots);

  std::string bytes_;
  std::vector<std::size_t> ends_;
  std::vector<Slot> slots_;  // a power of two of them, at most half in use
};

}  // namespace slant
