// Counts warnings by kind, and keeps the first of each with its place.
#include <algorithm>

#include "base/diagnostic.hpp"

namespace slant {
namespace {

template <class Kinds>
auto find_kind(Kinds& kinds, std::string_view name) {
  return std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.name == name; });
}

}  // namespace

void Warnings::add(std::string_view kind, Diagnostic diagnostic, std::uint64_t times) {
  auto found = find_kind(kinds_, kind);
  if (found == kinds_.end()) found = kinds_.insert(kinds_.end(), Kind{std::string(kind), 0, {}});
  found->count += times;
  if (found->first.size() < kept_per_kind) found->first.push_back(std::move(diagnostic));
}

void Warnings::merge(const Warnings& later) {
  for (const Kind& kind : later.kinds_) {
    auto found = find_kind(kinds_, kind.name);
    if (found == kinds_.end()) found = kinds_.insert(kinds_.end(), Kind{kind.name, 0, {}});
    found->count += kind.count;
    const std::size_t room = kept_per_kind - found->first.size();
    const auto taken = static_cast<std::ptrdiff_t>(std::min(room, kind.first.size()));
    found->first.insert(found->first.end(), kind.first.begin(), kind.first.begin() + taken);
  }
}

std::uint64_t Warnings::count(std::string_view kind) const {
  const auto found = find_kind(kinds_, kind);
  return found == kinds_.end() ? 0 : found->count;
}

}  // namespace slant
