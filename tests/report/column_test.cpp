// Lists of columns to tables.
#include "report/column.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include "report/read_back.hpp"
#include "table/writer.hpp"

namespace slant {
namespace {

struct Animal {
  std::string name, owner, cry;
  std::vector<std::string> labels;
  bool tame{false};
  std::uint32_t legs{0};
  double weight{0};
};

TidyColumns<Animal> columns_of_animals(const std::vector<std::string>& fields) {
  return with_fields<Animal>(
      {{"name", unit::text, "Its name.", never, &Animal::name}}, fields, group_field,
      [](const Animal& of) -> const std::vector<std::string>& { return of.labels; },
      {{"owner", unit::text, "Who owns it.", "where nobody does", &Animal::owner},
       {"cry", unit::passage, "What it says.", "where it is silent", &Animal::cry},
       {"tame", unit::truth, "Whether it is tame.", never, &Animal::tame},
       {"legs", unit::count, "How many legs it has.", never, &Animal::legs},
       {"weight", unit::ratio, "Its weight.", "where it was not weighed", &Animal::weight}});
}

const std::vector<Animal> animals{{"Rex", "Ann", "wow", {"dog", "a"}, true, 4, 12.5},
                                  {"Io", "", "", {"", "b"}, false, 8, std::stod("nan")}};

TEST(TidyColumns, MakeTypedCellsWithNullForWhatIsMissing) {
  EXPECT_EQ(testing::written(Format::json, tidy_table("t", columns_of_animals({"kind", "sort"}), animals)),
            R"([
{"name": "Rex", "kind": "dog", "sort": "a", "owner": "Ann", "cry": "wow", "tame": true, "legs": 4, "weight": 12.5},
{"name": "Io", "kind": null, "sort": "b", "owner": null, "cry": "", "tame": false, "legs": 8, "weight": null}
]
)");
}

TEST(TidyColumns, LeaveCellsEmptyInCsv) {
  EXPECT_EQ(testing::written(Format::csv, tidy_table("t", columns_of_animals({"kind", "sort"}), animals)),
            "name,kind,sort,owner,cry,tame,legs,weight\nRex,dog,a,Ann,wow,true,4,12.5\nIo,,b,,,false,8,\n");
}

TEST(TidyColumns, ShowPeopleADashAmongNumbersAlone) {
  const std::string text = testing::written(Format::text, {tidy_table("t", columns_of_animals({}), animals)});
  EXPECT_NE(text.find("Io                false     8          –\n"), std::string::npos) << text;
}

TEST(TidyColumns, FillTheSameRowAgainAndAgain) {
  Table table =
      tidy_stream("t", columns_of_animals({"kind", "sort"}), [at = std::size_t{0}](Animal& animal) mutable {
        if (at == animals.size()) return false;
        animal = animals[at++];
        return true;
      });
  Row row;
  ASSERT_TRUE(table.next(row));
  EXPECT_EQ(row[3], Value("Ann"));
  ASSERT_TRUE(table.next(row));
  EXPECT_EQ(row[3], Value());
  EXPECT_EQ(row[5], Value(false));
  EXPECT_FALSE(table.next(row));
}

TEST(TidyColumns, KeepFieldsAndOwnColumnsApart) {
  EXPECT_EQ(kept_apart({"words", "field_words", "outlet"}, {"words"}),
            (std::vector<std::string>{"field_field_words", "field_words", "outlet"}));
  const auto columns = columns_of_animals({"legs", "sort"});
  EXPECT_EQ(columns[1].name, "field_legs");
  EXPECT_EQ(columns[1].empty_when, never);
}

}  // namespace
}  // namespace slant
