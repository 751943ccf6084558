// Any bytes are read as records without harm, into valid UTF-8, and into the same records at every chunk size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/unicode.hpp"
#include "corpus/byte_source.hpp"
#include "corpus/jsonl.hpp"
#include "corpus/record.hpp"
#include "fuzz/require.hpp"

namespace slant::fuzz {

using MakeReader = std::function<std::unique_ptr<RecordReader>(std::string_view text, ReadLimits limits)>;

// All that a reader yields and says, as one text.
inline std::string all_records(RecordReader& reader) {
  Record record;
  std::vector<Fault> faults;
  std::string all;
  try {
    for (;;) {
      const auto outcome = reader.next(record, faults);
      if (outcome == RecordReader::Outcome::end) break;
      if (outcome == RecordReader::Outcome::bad) SLANT_REQUIRE(!faults.empty());
      for (const Fault& fault : faults) all += to_string(fault.diagnostic);
      faults.clear();
      if (outcome == RecordReader::Outcome::bad) continue;
      all += std::to_string(record.place.line);
      for (const RecordValue& value : record.values) all += "|" + value.name + "=" + value.value;
      all += '\n';
    }
  } catch (const InputError& error) {
    all += error.what();
  }
  return all;
}

inline int check_records(const std::uint8_t* data, std::size_t size, const MakeReader& make) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const std::size_t limit : {std::size_t{4096}, std::size_t{16}}) {
    const std::string whole = all_records(*make(text, {4096, limit}));
    SLANT_REQUIRE(is_valid_utf8(whole));
    SLANT_REQUIRE(all_records(*make(text, {1, limit})) == whole);
    SLANT_REQUIRE(all_records(*make(text, {7, limit})) == whole);
  }
  return 0;
}

}  // namespace slant::fuzz
