#include "base/enum_names.hpp"

#include <gtest/gtest.h>

namespace slant {

enum class Fruit { apple, sour_cherry };
enum class Nameless { one };
template <>
inline constexpr auto enum_names<Fruit> = spelled("apple", "sour-cherry");

TEST(EnumNames, GoBothWays) {
  static_assert(Named<Fruit> && !Named<Nameless> && !Named<int>);
  EXPECT_EQ(name_of(Fruit::sour_cherry), "sour-cherry");
  EXPECT_EQ(value_named<Fruit>("sour-cherry"), Fruit::sour_cherry);
  EXPECT_EQ(value_named<Fruit>("Apple"), std::nullopt);
  EXPECT_EQ(value_named<Fruit>(""), std::nullopt);
}

}  // namespace slant
