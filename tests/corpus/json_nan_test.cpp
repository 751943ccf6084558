// Numbers that are none become null, words in strings stay.
#include "corpus/json_nan.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

std::string replaced(std::string json) {
  replace_nan(json);
  return json;
}

TEST(JsonNan, BecomesNull) {
  EXPECT_EQ(replaced(R"({"a":NaN,"b":[Infinity,-Infinity]})"), R"({"a":null,"b":[null,null]})");
  EXPECT_EQ(replaced(R"({"a": NaN})"), R"({"a": null})");
}

TEST(JsonNan, LeavesStringsAndOtherWords) {
  for (const char* const json : {R"({"a":"NaN","b\"":"x, NaN"})", R"({"a":NaNs})", R"({"a":-1})", ""}) {
    std::string same = json;
    EXPECT_FALSE(replace_nan(same));
    EXPECT_EQ(same, json);
  }
}

}  // namespace
}  // namespace slant
