// Bytes as JSON Lines.
#include "corpus/jsonl.hpp"
#include "fuzz/records.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return slant::fuzz::check_records(data, size, [](std::string_view text, slant::ReadLimits limits) {
    return std::make_unique<slant::JsonlReader>(std::make_unique<slant::MemorySource>(text), "a", limits);
  });
}
