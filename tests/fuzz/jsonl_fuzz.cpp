// Bytes as JSON Lines; each line by the scanner of ordinary lines and by the parser of all.
#include <algorithm>

#include "corpus/jsonl.hpp"
#include "corpus/plain_record_check.hpp"
#include "fuzz/records.hpp"

namespace {

void check_lines(std::string_view text) {
  slant::PlainRecordCheck check;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    std::string wrong;
    check.takes(line, wrong);
    SLANT_REQUIRE(wrong.empty());
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check_lines({reinterpret_cast<const char*>(data), size});
  return slant::fuzz::check_records(data, size, [](std::string_view text, slant::ReadLimits limits) {
    return std::make_unique<slant::JsonlReader>(std::make_unique<slant::MemorySource>(text), "a", limits);
  });
}
