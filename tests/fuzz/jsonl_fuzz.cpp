// Any bytes are read as JSON Lines without harm, into valid UTF-8, and into the same records at every chunk
// size.
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/unicode.hpp"
#include "corpus/jsonl.hpp"
#include "fuzz/require.hpp"

namespace {

std::string all_records(std::string_view text, slant::ReadLimits limits) {
  slant::JsonlReader reader(std::make_unique<slant::MemorySource>(text), "a", limits);
  slant::Record record;
  std::vector<slant::Fault> faults;
  std::string all;
  try {
    for (;;) {
      const auto outcome = reader.next(record, faults);
      if (outcome == slant::RecordReader::Outcome::end) break;
      if (outcome == slant::RecordReader::Outcome::bad) SLANT_REQUIRE(!faults.empty());
      for (const slant::Fault& fault : faults) all += to_string(fault.diagnostic);
      faults.clear();
      if (outcome == slant::RecordReader::Outcome::bad) continue;
      all += std::to_string(record.place.line);
      for (const slant::RecordValue& value : record.values) all += "|" + value.name + "=" + value.value;
      all += '\n';
    }
  } catch (const slant::InputError& error) {
    all += error.what();
  }
  return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const std::size_t limit : {std::size_t{4096}, std::size_t{16}}) {
    const std::string whole = all_records(text, {4096, limit});
    SLANT_REQUIRE(slant::is_valid_utf8(whole));
    SLANT_REQUIRE(all_records(text, {1, limit}) == whole);
    SLANT_REQUIRE(all_records(text, {7, limit}) == whole);
  }
  return 0;
}
