// A sentence of the groups that limits left out.
#include "report/group_notes.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/wording.hpp"

namespace slant {

std::string left_out_note(const GroupLimits& limits, const std::vector<std::string>& names) {
  constexpr std::size_t shown = 12;
  std::vector<std::string> reasons;
  if (limits.min_mentions > 0)
    reasons.push_back(fmt::format("fewer than {}", counted(limits.min_mentions, "mention")));
  if (limits.min_articles > 0)
    reasons.push_back(fmt::format("fewer than {}", counted(limits.min_articles, "article")));
  if (limits.most > 0)
    reasons.push_back(fmt::format("fewer mentions than the first {}", counted(limits.most, "group")));
  const auto end = names.begin() + static_cast<std::ptrdiff_t>(std::min(shown, names.size()));
  return fmt::format("Left out, with {}: {}{}.", fmt::join(reasons, " or "),
                     fmt::join(names.begin(), end, ", "),
                     names.size() > shown ? fmt::format(" and {} more", names.size() - shown) : "");
}

}  // namespace slant
