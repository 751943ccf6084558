// Memory that grows: what was written stays, whatever the size.
#include "base/raw_buffer.hpp"

#include <cstdint>
#include <utility>

#include <gtest/gtest.h>

namespace slant {
namespace {

TEST(RawBuffer, KeepsWhatWasWrittenWhenItGrows) {
  RawBuffer<std::uint32_t> numbers;
  std::uint32_t written = 0;
  for (const std::size_t size :
       {std::size_t{1}, std::size_t{1000}, std::size_t{4} << 20, std::size_t{9} << 20}) {
    numbers.grow(size);
    ASSERT_EQ(numbers.size(), size);
    for (std::uint32_t i = 0; i < written; ++i) ASSERT_EQ(numbers.data()[i], i);
    for (; written < size; ++written) numbers.data()[written] = written;
  }
}

TEST(RawBuffer, IsRenewedAndMoved) {
  RawBuffer<char> bytes;
  bytes.grow(10);
  bytes.data()[9] = 'x';
  RawBuffer<char> other = std::move(bytes);
  EXPECT_EQ(other.data()[9], 'x');
  other.renew(3);
  EXPECT_EQ(other.size(), 3U);
  other = {};
  EXPECT_EQ(other.size(), 0U);
  EXPECT_EQ(other.data(), nullptr);
}

}  // namespace
}  // namespace slant
