// Things that went wrong and were survived: counted by kind, the first few of each kind kept with their
// place.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace slant {

class Warnings {
 public:
  static constexpr std::size_t kept_per_kind = 20;

  struct Kind {
    std::string name;  // "bad JSON", "duplicate doc_id", …: stable, in the plural where counted
    std::uint64_t count{0};
    std::vector<Diagnostic> first;  // at most kept_per_kind
  };

  // Severity::note for what only informs (an alias used), warning for what changed or lost data. `times`
  // counts others with it that have no diagnostic of their own.
  void add(std::string_view kind, Diagnostic diagnostic, std::uint64_t times = 1);
  void merge(const Warnings& later);

  const std::vector<Kind>& kinds() const { return kinds_; }  // in order of first appearance
  bool empty() const { return kinds_.empty(); }
  std::uint64_t count(std::string_view kind) const;

 private:
  std::vector<Kind> kinds_;
};

}  // namespace slant
