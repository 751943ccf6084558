// Types told from names, contents and the user's word.
#include "corpus/file_type.hpp"

#include <gtest/gtest.h>

#include "base/diagnostic.hpp"

namespace slant {
namespace {

TEST(FileType, IsToldFromTheNameUnderItsPacking) {
  EXPECT_EQ(type_of_name("a/b.jsonl"), FileType::jsonl);
  EXPECT_EQ(type_of_name("b.JSON.gz"), FileType::jsonl);
  EXPECT_EQ(type_of_name("b.csv.xz"), FileType::csv);
  EXPECT_EQ(type_of_name("b.tab"), FileType::tsv);
  EXPECT_EQ(type_of_name("a.zip/x/b.txt.zst"), FileType::txt);
  EXPECT_EQ(type_of_name("b.gz"), std::nullopt);
  EXPECT_EQ(type_of_name("a.csv/b"), std::nullopt);
  EXPECT_TRUE(is_packed_name("b.gz"));
  EXPECT_TRUE(is_packed_name("b.ZIP"));
  EXPECT_FALSE(is_packed_name("b.csv"));
}

TEST(FileType, IsToldFromContentWhereTheNameIsSilent) {
  EXPECT_EQ(type_of_content("\n {\"a\":1}"), FileType::jsonl);
  EXPECT_EQ(type_of_content("[\n{\"a\":1}]"), FileType::jsonl);
  EXPECT_EQ(type_of_content("[1] a footnote"), FileType::txt);
  EXPECT_EQ(type_of_content("nr,Full Text\r\n1,x"), FileType::csv);
  EXPECT_EQ(type_of_content("\"outlet\";\"x\"\n"), FileType::csv);
  EXPECT_EQ(type_of_content("id\tbody\n"), FileType::tsv);
  EXPECT_EQ(type_of_content("Once, in a text, a comma stood."), FileType::txt);
  EXPECT_EQ(type_of_content("text"), FileType::txt);
  EXPECT_EQ(type_of_content(""), FileType::jsonl);  // no record, rather than one without a text
}

TEST(FileType, IsToldByTheUser) {
  EXPECT_EQ(value_named<FileType>("tsv"), FileType::tsv);
  EXPECT_FALSE(value_named<FileType>("xml"));
}

}  // namespace
}  // namespace slant
