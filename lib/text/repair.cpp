// One pass over the bytes that damage begins with; each kind of damage is read where it stands.
#include "text/repair.hpp"

#include <algorithm>

#include <unicode/uchar.h>

#include "base/ascii.hpp"
#include "text/c1_controls.hpp"
#include "text/code_point.hpp"
#include "text/entities.hpp"
#include "text/escapes.hpp"
#include "text/invisible.hpp"
#include "text/line_ends.hpp"
#include "text/markup.hpp"
#include "text/missing_space.hpp"
#include "text/mojibake.hpp"
#include "text/repair_pass.hpp"
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
    for (const char c : {'&', ',', '%', '.', ':', '<', '\\', '-', '_'})
      out[static_cast<std::uint8_t>(c)] = true;
    // First bytes of C1 controls, U+00AC and U+00AD, of misread letters (À to ô), of U+061C, of U+200B, U+2010 and
    // the like, of U+FEFF.
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

// Damage that is told where it stands.
bool find_damage(std::string_view text, std::size_t at, Found& found) {
  found.replacement.clear();
  found.size = 0;
  switch (text[at]) {
    case '&':
    case ',':
      found.damage = Damage::entity;
      if (is_core_entity(text.substr(at, 6))) found.size = read_entity(text, at, found.replacement);
      if (found.size == 0 || !(found.replacement.empty() || found.replacement == "\u00AC")) break;
      if (const std::size_t divided = division_at(text, at, found.size); divided > 0)
        found = {Damage::line_end, divided, {}};
      break;
    case '%':
      found.damage = Damage::minifier;
      found.size = minifier_residue(text, at);
      break;
    case '.':
    case ':':
      found.damage = Damage::missing_space;
      if (!lacks_space(text, at)) break;
      found.replacement = {text[at], ' '};
      found.size = 1;
      break;
    case '\xC3':
      found.damage = Damage::mojibake;
      found.size = read_mojibake(text, at, found.replacement);
      break;
    case '_':
      found.damage = Damage::spreadsheet;
      found.size = read_spreadsheet_escape(text, at, found.replacement);
      break;
    case '\xC2':
      found.damage = Damage::c1_control;
      found.size = read_c1_control(text, at, found.replacement);
      if (found.size > 0) break;
      found.damage = Damage::line_end;
      found.size = certain_division(text, at);
      if (found.size > 0) break;
      [[fallthrough]];
    case '\xD8':
    case '\xE2':
    case '\xEF':
      found.damage = Damage::invisible;
      found.size = invisible(text, at);
      break;
    default:
      break;
  }
  return found.size > 0;
}

// Whether anything was undone.
bool mend(const std::vector<std::uint32_t>& suspects, Repaired& out) {
  RepairPass pass(out);
  const std::string_view text = pass.text();
  MarkupReader markup(text);
  Found found;
  const auto close_section_before = [&](std::size_t at) {
    if (markup.section_end() >= at || markup.section_end() < pass.kept()) return;
    pass.replace(markup.section_end(), 3, {}, Damage::markup);
    markup.close_section();
  };
  for (const std::uint32_t at : suspects) {
    close_section_before(at);
    if (at < pass.kept()) continue;
    if (text[at] == '<') {
      found.replacement.clear();
      found.damage = Damage::markup;
      found.size = markup.read(at, found.replacement);
    } else {
      find_damage(text, at, found);
    }
    if (found.size > 0) pass.replace(at, found.size, found.replacement, found.damage);
  }
  close_section_before(text.size());
  return pass.finish();
}

std::uint32_t count_of(Damage damage, const Repaired& text) {
  return text.counts()[static_cast<std::size_t>(damage)];
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
    case Damage::markup:
      return "markup";
    case Damage::escape:
      return "escape";
    case Damage::line_end:
      return "line_end";
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
  out.edits_.clear();
  out.counts_ = {};
  out.edited_ = false;
}

void find_suspects(std::string_view text, std::vector<std::uint32_t>& suspects) {
  const auto& trigger = triggers();
  suspects.clear();
  for (std::uint32_t at = 0; at < text.size(); ++at) {
    if (trigger[static_cast<std::uint8_t>(text[at])]) suspects.push_back(at);
  }
}

void repair(std::string_view value, Repaired& out) {
  std::vector<std::uint32_t> suspects;
  find_suspects(value, suspects);
  repair_at(value, suspects, out);
}

std::uint32_t repair_at(std::string_view value, const std::vector<std::uint32_t>& suspects, Repaired& out) {
  leave_as_is(value, out);
  RepairPass escapes(out);
  const std::uint32_t left = undo_escapes(suspects, escapes);
  std::vector<std::uint32_t> revealed;
  const bool escaped = escapes.finish();
  if (escaped) find_suspects(out.text(), revealed);
  if (!mend(escaped ? revealed : suspects, out)) return left;
  // What was undone may show more: tags that were written as entities, sentences that only a tag parted.
  if (count_of(Damage::entity, out) + count_of(Damage::markup, out) == 0) return left;
  if (count_of(Damage::markup, out) == 0 && out.text().find('<') == std::string_view::npos) return left;
  for (int again = 0; again < 2; ++again) {
    find_suspects(out.text(), revealed);
    std::erase_if(revealed, [&](std::uint32_t at) {
      const char c = out.text()[at];
      return c != '<' && c != '.' && c != ':' && c != '\xC2';
    });
    if (!mend(revealed, out)) return left;
  }
  return left;
}

}  // namespace slant
