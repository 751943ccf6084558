// Hashes are XXH3's, everywhere and for ever.
#include "base/hash.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

TEST(Hash, IsXxh3) {
  // XXH3-64 of nothing with seed 0, as its specification's reference gives it.
  EXPECT_EQ(hex(hash_of("")), "2d06800538d394c2");
  EXPECT_NE(hash_of("a"), hash_of("a", 1));
  EXPECT_NE(hash_of(std::string(300, 'a')), hash_of(std::string(301, 'a')));
}

TEST(Hash, IsWrittenWithSixteenDigits) {
  EXPECT_EQ(hex(0), "0000000000000000");
  EXPECT_EQ(hex(0xAB), "00000000000000ab");
}

TEST(Hash, OfPiecesIsThatOfTheWhole) {
  RunningHash hash;
  EXPECT_EQ(hash.value(), hash_of(""));
  std::string whole;
  for (int i = 0; i < 1000; ++i) {
    const std::string piece(static_cast<std::size_t>(i % 97), static_cast<char>('a' + i % 26));
    hash.add(piece);
    whole += piece;
  }
  EXPECT_EQ(hash.value(), hash_of(whole));
}

}  // namespace
}  // namespace slant
