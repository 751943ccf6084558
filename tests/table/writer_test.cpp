// Names of formats; streams that fail; rows that come one at a time.
#include "table/writer.hpp"

#include <clocale>
#include <fstream>
#include <locale>
#include <system_error>

#include <gtest/gtest.h>

#include "table/tables.hpp"

namespace slant {
namespace {

using testing::hostile_table;
using testing::written;

constexpr Format formats[] = {Format::text,     Format::csv,   Format::tsv,  Format::json,
                              Format::markdown, Format::latex, Format::html, Format::xlsx};

TEST(Format, IsFoundByItsName) {
  for (const Format format : formats) EXPECT_EQ(value_named<Format>(name_of(format)), format);
  EXPECT_EQ(value_named<Format>("docx"), std::nullopt);
  EXPECT_EQ(value_named<Format>("CSV"), std::nullopt);
  EXPECT_TRUE(is_for_machines(Format::tsv));
  EXPECT_FALSE(is_for_machines(Format::markdown));
}

TEST(Write, ReportsAFullDisk) {
  for (const Format format : formats) {
    std::ofstream full("/dev/full");
    ASSERT_TRUE(full);
    try {
      write(format, {hostile_table()}, full);
      ADD_FAILURE() << "expected a system_error from " << name_of(format);
    } catch (const std::system_error& error) {
      EXPECT_EQ(error.code(), std::errc::no_space_on_device) << name_of(format);
    }
  }
}

TEST(Write, StopsPullingRowsWhenTheStreamFails) {
  std::ofstream full("/dev/full");
  std::size_t pulled = 0;
  Table endless;
  endless.columns = {testing::text_column("a")};
  endless.next = [&](Row& row) {
    row = {Value(std::string(1000, 'x'))};
    return ++pulled < 1'000'000;
  };
  EXPECT_THROW(write(Format::csv, {endless}, full), std::system_error);
  EXPECT_LT(pulled, 10'000U);
}

TEST(Writer, WritesWhatWriteWritesFromRowsPushedToIt) {
  for (const Format format : formats) {
    std::ostringstream out;
    const std::unique_ptr<Writer> to = writer(format, out);
    const Table table = hostile_table();
    to->begin(table);
    for (Row row; table.next(row);) to->add(row);
    to->end();
    to->close();
    EXPECT_EQ(out.str(), written(format, {hostile_table()}));
  }
}

struct Grouped : std::numpunct<char> {
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};

TEST(Write, KnowsNoLocale) {
  const std::locale before = std::locale::global(std::locale(std::locale::classic(), new Grouped));
  std::vector<std::string> localised;
  for (const Format format : formats) localised.push_back(written(format, {hostile_table()}));
  std::locale::global(before);
  for (std::size_t i = 0; i < localised.size(); ++i) {
    EXPECT_EQ(localised[i], written(formats[i], {hostile_table()}));
  }
}

}  // namespace
}  // namespace slant
