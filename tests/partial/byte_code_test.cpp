// Values written and read back, and bytes that no writer wrote.
#include "partial/byte_code.hpp"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "base/place.hpp"

namespace slant {
namespace {

template <class... Values>
std::string bytes_of_values(const Values&... values) {
  ByteWriter code;
  code(values...);
  return code.bytes;
}

TEST(ByteCode, GivesBackWhatWasWritten) {
  using Map = std::map<std::string, std::vector<std::uint32_t>>;
  const Map map{{"", {}}, {"a", {0, 127, 128, 4294967295U}}};
  const std::optional<double> some = -0.1, none;
  const std::string bytes =
      bytes_of_values(map, some, none, Voice::scare, std::numeric_limits<std::uint64_t>::max(), true,
                      std::string("\0x", 2), id_of<EntryTag>(300));
  Map read_map;
  std::optional<double> read_some, read_none = 1;
  Voice voice{};
  std::uint64_t number = 0;
  bool truth = false;
  std::string text;
  EntryId id;
  ByteReader code(bytes);
  code(read_map, read_some, read_none, voice, number, truth, text, id);
  EXPECT_TRUE(code.is_done());
  EXPECT_EQ(read_map, map);
  EXPECT_EQ(read_some, some);
  EXPECT_EQ(read_none, none);
  EXPECT_EQ(voice, Voice::scare);
  EXPECT_EQ(number, std::numeric_limits<std::uint64_t>::max());
  EXPECT_TRUE(truth);
  EXPECT_EQ(text, std::string("\0x", 2));
  EXPECT_EQ(id, id_of<EntryTag>(300));
}

TEST(ByteCode, RefusesWhatIsCutOffAtAnyByte) {
  const std::string bytes =
      bytes_of_values(std::vector<std::string>{"one", "two"}, 3.5, std::uint64_t{1} << 40U);
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    std::vector<std::string> texts;
    double real = 0;
    std::uint64_t number = 0;
    ByteReader code(std::string_view(bytes).substr(0, size));
    EXPECT_THROW(code(texts, real, number), Malformed) << size;
  }
}

TEST(ByteCode, RefusesNumbersAndNamesThatDoNotFit) {
  const std::string large = bytes_of_values(std::uint64_t{1} << 32U);
  std::uint32_t number = 0;
  ByteReader of_large(large);
  EXPECT_THROW(of_large(number), Malformed);
  std::uint64_t endless = 0;
  EXPECT_THROW(ByteReader(std::string(11, '\xFF'))(endless), Malformed);
  Voice voice{};
  EXPECT_THROW(ByteReader(std::string(1, '\x7F'))(voice), Malformed);
  std::vector<std::string> texts;  // a list of a billion items in six bytes takes no memory
  EXPECT_THROW(ByteReader(bytes_of_values(1'000'000'000U))(texts), Malformed);
}

}  // namespace
}  // namespace slant
