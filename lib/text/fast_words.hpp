// The fast engine: words by masks where they decide, by rules in the stretches where they do not, by ICU's
// dictionaries for scripts without spaces. Its words are those of WordCutter on every input.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "text/elisions.hpp"
#include "text/word_cutter.hpp"
#include "text/words.hpp"

namespace slant {

// Holds buffers: one a thread.
class FastCutter {
 public:
  // `elisions`: which words are cut off others.
  explicit FastCutter(Elisions elisions = {}) : elisions_(elisions) {}

  // The words of valid UTF-8 below 2 GiB, in place of what `out` held; in `suspects`, unless it is null,
  // every byte at which repair() may find damage, by position, and few others. Linear time, 0.3 ns a byte of English.
  void words(std::string_view text, Words& out, std::vector<std::uint32_t>* suspects);

 private:
  struct Batch;

  void cut_batch(std::string_view text, std::uint32_t begin, Words& out,
                 std::vector<std::uint32_t>* suspects);
  void cut_block(std::string_view text, const Batch& batch, std::size_t block, Words& out);
  void add_edges(const std::uint64_t* words, std::size_t blocks, std::uint32_t base, Words& out);
  void fold_letters(std::string_view text, std::uint64_t foreign, std::uint32_t base, std::uint32_t end,
                    Words& out);
  void take_back(std::uint32_t from, Words& out);
  std::uint32_t cut_odd(std::string_view text, std::uint32_t at, std::uint32_t batch_end, Words& out);
  std::uint32_t cut_by_dictionary(std::string_view text, std::uint32_t begin, Words& out);
  void split_elided(std::string_view text, Words& out);
  void fold_foreign(std::string_view text, Words& out);

  Elisions elisions_;
  WordCutter dictionary_;
  std::vector<ByteSpan> cut_;  // of one stretch, by the dictionary; of the text, without elided words
  std::vector<std::uint32_t> foreign_;  // words whose folded form may not stand in lower_text(), ascending
  std::string folded_;
  std::uint32_t resume_{0};  // everything before it is cut
  bool open_{false};         // the last byte cut belongs to a word, whose begin is noted and whose end is not
};

}  // namespace slant
