// Cuts text into words by plain UAX #29, and by ICU's dictionaries where a script writes no spaces.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "text/elisions.hpp"

namespace slant {

// Holds ICU's iterator and buffers: one a thread. Making one takes microseconds (the rules are compiled in).
class WordCutter {
 public:
  WordCutter();
  ~WordCutter();
  WordCutter(WordCutter&&) noexcept;
  WordCutter& operator=(WordCutter&&) noexcept;

  // The words of valid UTF-8, by position, in place of what `out` held: segments with a letter or digit, bare
  // (text/bare_word.hpp), elided words apart. Throws LimitError for a line of 2 GiB.
  void words(std::string_view text, std::vector<ByteSpan>& out, const Elisions& elisions = {});

  // Every boundary of UAX #29, 0 and the end among them: what Unicode's test file speaks of.
  void boundaries(std::string_view text, std::vector<std::uint32_t>& out);

 private:
  template <class See>
  void segments(std::string_view text, See see);

  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace slant
