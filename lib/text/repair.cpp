// One pass over the bytes that damage begins with; each kind of damage is read where it stands.
#include "text/repair.hpp"

#include <algorithm>

#include <unicode/uchar.h>

#include "base/ascii.hpp"
#include "text/c1_controls.hpp"
#include "text/code_point.hpp"
#include "text/entities.hpp"
#include "text/invisible.hpp"
#include "text/missing_space.hpp"
#include "text/mojibake.hpp"
#include "text/spreadsheet_escape.hpp"

namespace slant {
namespace {

// What is wrong at a place.
struct Found {
  Damage damage{};
  std::size_t size{0};      // bytes that are replaced; 0 with an empty replacement: nothing is wrong
  std::string replacement;  // reused
};

const std::array<bool, 256>& triggers() {
  static const std::array<bool, 256> table = [] {
    std::array<bool, 256> out{};
    for (const char c : {'&', ',', '%', '.', ':', '_'}) out[static_cast<std::uint8_t>(c)] = true;
    // First bytes of C1 controls and U+00AD, of misread letters (À to ô), of U+061C, of U+200B and the like, of U+FEFF.
    for (const int lead : {0xC2, 0xC3, 0xD8, 0xE2, 0xEF}) out[static_cast<std::size_t>(lead)] = true;
    return out;
  }();
  return table;
}

std::size_t minifier_residue(std::string_view text, std::size_t at) {
  constexpr std::string_view start = "%MINIFYHTML";
  constexpr std::size_t longest = 100;
  if (text.substr(at, start.size()) != start) return 0;
  std::size_t end = at + start.size();
  while (end < text.size() && end - at < longest && is_letter_or_digit(text[end])) ++end;
  return end < text.size() && text[end] == '%' ? end + 1 - at : 0;
}

std::size_t invisible(std::string_view text, std::size_t at) {
  std::size_t behind = at;
  return is_invisible(next_code_point(text, behind)) ? behind - at : 0;
}

bool is_core_entity(std::string_view rest) {
  return rest.substr(0, 1) == "&" || rest.substr(0, 6) == ",quot;" || rest.substr(0, 6) == ",apos;" ||
         rest.substr(0, 5) == ",amp;" || rest.substr(0, 6) == ",nbsp;";
}

bool find_damage(std::string_view text, std::size_t at, Found& found) {
  found.replacement.clear();
  const char c = text[at];
  if (c == '&' || c == ',') {
    found.damage = Damage::entity;
    found.size = is_core_entity(text.substr(at, 6)) ? read_entity(text, at, found.replacement) : 0;
    return found.size > 0;
  }
  if (c == '%') {
    found.damage = Damage::minifier;
    found.size = minifier_residue(text, at);
    return found.size > 0;
  }
  if (c == '.' || c == ':') {
    found.damage = Damage::missing_space;
    found.size = 0;
    if (!lacks_space(text, at)) return false;
    found.replacement = {c, ' '};
    found.size = 1;
    return true;
  }
  if (c == '\xC3') {
    found.damage = Damage::mojibake;
    found.size = read_mojibake(text, at, found.replacement);
    return found.size > 0;
  }
  if (c == '_') {
    found.damage = Damage::spreadsheet;
    found.size = read_spreadsheet_escape(text, at, found.replacement);
    return found.size > 0;
  }
  found.damage = Damage::c1_control;
  found.size = read_c1_control(text, at, found.replacement);
  if (found.size > 0) return true;
  found.damage = Damage::invisible;
  found.size = invisible(text, at);
  return found.size > 0;
}

}  // namespace

std::string_view name_of(Damage damage) {
  switch (damage) {
    case Damage::entity:
      return "entity";
    case Damage::minifier:
      return "minifier";
    case Damage::mojibake:
      return "mojibake";
    case Damage::invisible:
      return "invisible";
    case Damage::missing_space:
      return "missing_space";
    case Damage::spreadsheet:
      return "spreadsheet";
    case Damage::c1_control:
      return "c1_control";
  }
  return {};
}

ByteSpan Repaired::original(ByteSpan repaired) const {
  // A begin is after what was removed there, an end before it: hits do not show what nobody sees.
  const auto after =
      std::upper_bound(edits_.begin(), edits_.end(), repaired.begin,
                       [](std::uint32_t at, const Edit& edit) { return at < edit.text.begin; });
  ByteSpan out = repaired;
  if (after != edits_.begin()) {
    const Edit& edit = *(after - 1);
    out.begin =
        repaired.begin < edit.text.end ? edit.value.begin : edit.value.end + (repaired.begin - edit.text.end);
  }
  if (repaired.empty()) return {out.begin, out.begin};
  const auto behind =
      std::lower_bound(edits_.begin(), edits_.end(), repaired.end,
                       [](const Edit& edit, std::uint32_t at) { return edit.text.begin < at; });
  if (behind != edits_.begin()) {
    const Edit& edit = *(behind - 1);
    out.end =
        repaired.end <= edit.text.end ? edit.value.end : edit.value.end + (repaired.end - edit.text.end);
  }
  return out;
}

void leave_as_is(std::string_view value, Repaired& out) {
  out.value_ = value;
  out.copy_.clear();
  out.edits_.clear();
  out.counts_ = {};
  out.edited_ = false;
}

void repair(std::string_view value, Repaired& out) {
  const auto& trigger = triggers();
  std::vector<std::uint32_t> suspects;
  for (std::uint32_t at = 0; at < value.size(); ++at) {
    if (trigger[static_cast<std::uint8_t>(value[at])]) suspects.push_back(at);
  }
  repair_at(value, suspects, out);
}

void repair_at(std::string_view value, const std::vector<std::uint32_t>& suspects, Repaired& out) {
  leave_as_is(value, out);
  Found found;
  std::size_t kept = 0;  // what stands before it is copied, or was damage
  for (const std::uint32_t at : suspects) {
    if (at < kept || !find_damage(value, at, found)) continue;
    if (!out.edited_) out.copy_.reserve(value.size() + value.size() / 64);  // hardly any grows by more
    out.copy_.append(value, kept, at - kept);
    const auto begin = static_cast<std::uint32_t>(out.copy_.size());
    out.copy_ += found.replacement;
    const auto end = static_cast<std::uint32_t>(out.copy_.size());
    kept = at + found.size;
    out.edits_.push_back({{at, static_cast<std::uint32_t>(kept)}, {begin, end}});
    ++out.counts_[static_cast<std::size_t>(found.damage)];
    out.edited_ = true;
  }
  if (out.edited_) out.copy_.append(value, kept, value.size() - kept);
}

}  // namespace slant
