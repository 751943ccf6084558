// Damage that machines did to a text on its way: undone, recorded, and every offset kept traceable.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace slant {

enum class Damage : std::uint8_t {
  entity,         // &amp; and broken ones: "&# 39;", ",quot;", "& # 39;"
  minifier,       // %MINIFYHTML…%
  mojibake,       // UTF-8 read as Windows-1252
  invisible,      // soft hyphen, zero width space, direction marks: text/invisible.hpp
  missing_space,  // said.The
  spreadsheet,    // _x000D_
  c1_control,     // Windows-1252 read as Latin-1: U+0080 to U+009F
  markup,         // HTML: tags, comments, scripts
  escape,         // characters written out as programs write them: \n, \u201c, \xe2\x80\x9c, b'…'
  line_end,       // a word divided at a line end
};
inline constexpr int damage_count = 10;
std::string_view name_of(Damage damage);

using DamageCounts = std::array<std::uint32_t, damage_count>;

// The text after repair. Without damage `text` is the value itself and nothing was copied.
class Repaired {
 public:
  std::string_view text() const { return edited_ ? std::string_view(copy_) : value_; }
  const DamageCounts& counts() const { return counts_; }
  bool edited() const { return edited_; }

  // The bytes of the value that stand behind these bytes of text(). O(log edits).
  ByteSpan original(ByteSpan repaired) const;

 private:
  friend class RepairPass;
  friend void leave_as_is(std::string_view value, Repaired& out);
  struct Edit {
    ByteSpan value;  // what was replaced
    ByteSpan text;   // what stands there now; may be empty
  };
  std::string_view value_;
  std::string copy_, next_;  // next_: what a pass makes of copy_
  std::vector<Edit> edits_;  // by position
  DamageCounts counts_{};
  bool edited_{false};
};

// All keep a view of `value`, which must outlive `out`. Linear time.
void repair(std::string_view value, Repaired& out);
void leave_as_is(std::string_view value, Repaired& out);

// repair() where it is known at which bytes damage, or what reading takes note of, may begin: `suspects` holds
// all of them, by position. repair_at returns how many characters stand written out (\n, \u201c) and are left so, for
// want of evidence that they are damage.
void find_suspects(std::string_view text, std::vector<std::uint32_t>& suspects);
std::uint32_t repair_at(std::string_view value, const std::vector<std::uint32_t>& suspects, Repaired& out);

}  // namespace slant
