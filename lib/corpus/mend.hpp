// What a value may not hold is replaced by U+FFFD, and counted: malformed UTF-8 and NULs.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "corpus/record.hpp"

namespace slant {

struct Mended {
  std::size_t malformed{0};  // maximal malformed parts of UTF-8
  std::size_t nuls{0};

  Mended& operator+=(Mended other);
};

// About 10 GB/s where nothing is to be mended.
bool needs_mending(std::string_view bytes);
Mended mend(std::string& value);
std::size_t replace_nuls(std::string& value);

// A warning for each kind of loss there was.
void add_faults(Mended mended, const SourcePlace& place, std::vector<Fault>& faults);

// A record that is lost: an error at `place` under `kind`.
Fault lost_record(std::string kind, const SourcePlace& place, std::string message, std::string hint = {});

// The same for one that is longer than `limit` bytes.
Fault too_long_record(const SourcePlace& place, std::size_t limit);

// The same for the end of a source that was cut or damaged.
Fault damaged_end(const SourcePlace& place, std::string_view damage);

}  // namespace slant
