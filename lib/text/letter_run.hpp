// Runs of letters, with the marks attached to them: most of any alphabet's text. One look-up in a small table
// a character; what ends a run is left to text/rule_words.
#pragma once

#include <cstdint>
#include <string_view>

namespace slant {

// What a run knows of a character below U+10000: a byte made at build time. 0: it ends a run.
namespace run_bits {
inline constexpr std::uint8_t letter = 1;    // of no script without spaces, no emoji
inline constexpr std::uint8_t attached = 2;  // WB4; ZWJ ends runs, for it may join an emoji
inline constexpr std::uint8_t hebrew = 4;    // a letter that quotation marks may join
inline constexpr std::uint8_t reorders =
    8;                                      // its folded form is itself, unless another such stands beside it
inline constexpr std::uint8_t shifts = 16;  // folds to another character of as many bytes
inline constexpr std::uint8_t intricate = 32;  // folds in another way, or with its neighbours
}  // namespace run_bits

namespace character_table {  // 64 code points a block, which share all bytes of UTF-8 but the last
extern const std::uint8_t run_block_of[1024];
extern const std::uint8_t run_blocks[][64];
}  // namespace character_table

struct LetterRun {
  std::uint32_t end;
  std::uint32_t bits;  // of all its characters
};

// The run at `begin` in valid UTF-8: letters and what is attached to them, the first one having one of the
// bits in `first`.
inline LetterRun letter_run(std::string_view text, std::uint32_t begin, std::uint32_t first) {
  using namespace character_table;
  const auto byte = [&](std::uint32_t at) { return std::uint32_t{static_cast<unsigned char>(text[at])}; };
  LetterRun run{begin, 0};
  std::uint32_t wanted = first;
  std::uint32_t before = 0;
  while (run.end < text.size()) {
    const std::uint32_t lead = byte(run.end);
    std::uint32_t bits = 0;
    std::uint32_t size = 1;
    if (lead < 0x80) {
      bits = run_blocks[run_block_of[lead >> 6U]][lead & 0x3FU];
    } else if (lead < 0xE0) {
      bits = run_blocks[run_block_of[lead - 0xC0]][byte(run.end + 1) - 0x80];
      size = 2;
    } else if (lead < 0xF0) {
      bits = run_blocks[run_block_of[(lead - 0xE0) << 6U | (byte(run.end + 1) - 0x80)]]
                       [byte(run.end + 2) - 0x80];
      size = 3;
    }
    if ((bits & wanted) == 0) break;
    const std::uint32_t side_by_side = bits & before & run_bits::reorders;
    run.bits |= bits | side_by_side << 2U;  // then intricate
    static_assert(run_bits::reorders << 2U == run_bits::intricate);
    run.end += size;
    before = bits;
    wanted = run_bits::letter | run_bits::attached;
  }
  return run;
}

// Writes the folded form of the character at `at` where it stands, and moves behind it. False, and nothing
// written: it has another size, or hangs together with its neighbours.
bool fold_in_place(std::string_view text, std::uint32_t& at, char* lower);

}  // namespace slant
