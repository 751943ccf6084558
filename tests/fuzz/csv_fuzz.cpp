// Bytes as CSV.
#include "corpus/csv.hpp"
#include "fuzz/records.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  for (const char delimiter : {',', '\t'}) {
    slant::fuzz::check_records(data, size, [delimiter](std::string_view text, slant::ReadLimits limits) {
      return std::make_unique<slant::CsvReader>(std::make_unique<slant::MemorySource>(text), "a", delimiter,
                                                limits);
    });
  }
  return 0;
}
