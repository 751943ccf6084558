// The fast engine and the reference read the same words out of any text, with every instruction set.
#include "base/isa.hpp"
#include "base/unicode.hpp"
#include "fuzz/require.hpp"
#include "text/engines.hpp"

// The first byte chooses the set and whether elided words are cut off, the first line is the title, the rest the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static slant::Engines plain, eliding(slant::eliding_languages());
  if (size == 0) return 0;
  const auto& sets = slant::supported_isas();
  slant::force_isa(sets[data[0] % sets.size()]);
  slant::Engines& engines = data[0] < 0x80 ? plain : eliding;
  std::string input(reinterpret_cast<const char*>(data) + 1, size - 1);
  slant::replace_malformed(input);
  const std::size_t line = input.find('\n');
  const std::string title = line == std::string::npos ? std::string() : input.substr(0, line);
  const slant::Engines::Readings readings =
      engines.read(title, line == std::string::npos ? input : input.substr(line + 1));
  SLANT_REQUIRE(readings.fast == readings.reference);
  return 0;
}
