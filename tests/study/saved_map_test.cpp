#include "study/saved_map.hpp"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <string>

#include <gtest/gtest.h>
#include <unistd.h>

#include "base/diagnostic.hpp"
#include "model/map.hpp"
#include "model/map_data.hpp"
#include "report/map_table.hpp"
#include "table/csv_of.hpp"

namespace slant {
namespace {

class SavedMapTest : public ::testing::Test {
 protected:
  SavedMapTest() : counts_(data_.schema, {"outlet"}) {
    const char* const names[] = {"a", "b", "c", "d"};
    for (Eigen::Index g = 0; g < data_.tally.counts.rows(); ++g) {
      std::vector<DocumentCell> cells;
      for (Eigen::Index v = 0; v < data_.tally.counts.cols(); ++v) {
        const auto count = static_cast<std::uint32_t>(data_.tally.counts(g, v));
        const auto entry = id_of<EntryTag>(static_cast<std::size_t>(v));
        if (count > 0) cells.push_back({entry, Voice::narrator, Zone::body, count});
      }
      counts_.add({names[g]}, 100, cells);
    }
  }
  ~SavedMapTest() override { std::filesystem::remove(path_); }

  std::string written(MapMethod method) const {
    const Map map = map_of(data_.tally, data_.schema, {.method = method});
    return testing::csv_of(tidy_map_table({counts_, map}));
  }

  SavedMap read(const std::string& text) {
    std::ofstream(path_) << text;
    return read_map(path_, data_.schema);
  }

  std::string faults(const std::string& text) {
    try {
      read(text);
    } catch (const InputError& error) {
      std::string all;
      for (const Diagnostic& fault : error.diagnostics()) {
        EXPECT_FALSE(fault.hint.empty()) << fault.message;
        all += std::to_string(fault.place.line) + ": " + fault.message + "\n";
      }
      return all;
    }
    return "none";
  }

  static std::string with(std::string text, const std::string& what, const std::string& instead) {
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what << " in\n" << text;
    return text.replace(at, what.size(), instead);
  }

  testing::TwoChoices data_;
  CountTable counts_;
  std::string path_ =
      (std::filesystem::temp_directory_path() / ("slant-map-" + std::to_string(::getpid()) + ".csv"))
          .string();
};

TEST_F(SavedMapTest, PutsTheGroupsThatMadeItWhereTheyWere) {
  for (const MapMethod method : {MapMethod::within, MapMethod::ca}) {
    const Map map = map_of(data_.tally, data_.schema, {.method = method});
    const SavedMap saved = read(written(method));
    EXPECT_EQ(saved.groups, 4U);
    EXPECT_EQ(saved.map.method, method);
    const Map again = project(saved.map, data_.tally);
    EXPECT_LT((again.groups - map.groups.leftCols(2)).norm(), 1e-12);
    EXPECT_NEAR(again.explained(1), map.explained(1), 1e-12);
  }
}

TEST_F(SavedMapTest, NamesFileLineAndRemedyOfFaults) {
  const std::string good = written(MapMethod::within);
  EXPECT_EQ(faults(good), "none");
  EXPECT_EQ(faults("outlet,count\na,1\n"),
            "1: no map: there is no column 'kind'\n1: no map: there is no column 'method'\n"
            "1: no map: there is no column 'lexicon'\n1: no map: there is no column 'choice'\n"
            "1: no map: there is no column 'variant'\n1: no map: there is no column 'dim1'\n"
            "1: no map: there is no column 'mass'\n");
  EXPECT_EQ(faults(with(good, ",a2,", ",a7,")), "10: the lexicon has no variant 'a7' of 'a'\n");
  EXPECT_EQ(faults(with(good, ",a2,", ",a1,")), "10: the variant stands in an earlier row already\n");
  EXPECT_EQ(faults(written(MapMethod::pca)), "2: the axes of method 'pca' do not place new groups\n");
  EXPECT_EQ(faults(with(good, "explained,within", "explained,ca")),
            "4: method 'ca', where line 2 has 'within'\n");
  EXPECT_EQ(faults(good.substr(0, good.find("variant,within"))), "1: the map has no axes or no variants\n");
  EXPECT_NE(faults(with(good, "test,a,a1,", "test,a,a1,x")).find("expected a number"), std::string::npos);
}

}  // namespace
}  // namespace slant
