#include <cmath>

#include <gtest/gtest.h>

#include "count/schemas.hpp"
#include "report/distance_tables.hpp"
#include "table/csv_of.hpp"

namespace slant {
namespace {

class ClusterTableTest : public ::testing::Test {
 protected:
  ClusterTableTest() : counts_(Schema(), {"outlet"}) {
    for (const char* name : {"A", "B's", "C", "D"}) counts_.add_group({name});
  }

  CountTable counts_;
  // A with C, then B's; D shares no choice with them.
  std::vector<Merge> merges_{{0, 2, .25, 2, .98}, {4, 1, .5, 3, std::nan("")}};
};

TEST_F(ClusterTableTest, HasARowAMerge) {
  EXPECT_EQ(testing::csv_of(tidy_cluster_table(counts_, merges_)),
            "merge,part_a,part_b,height,size,support,members\n"
            "1,A,C,0.25,2,0.98,A; C\n"
            "2,1,B's,0.5,3,,A; B's; C\n");
}

TEST_F(ClusterTableTest, DrawsATreeForEachRoot) {
  EXPECT_EQ(testing::csv_of(cluster_tree(counts_, merges_)),
            "cluster,outlet,height,support\n"
            ",D,,\n"
            "┐,,0.5,\n"
            "├─ ┐,,0.25,0.98\n"
            "\"│  ├─ \",A,,\n"
            "\"│  └─ \",C,,\n"
            "\"└─ \",B's,,\n");
  EXPECT_NE(cluster_tree(counts_, merges_).note.find("stays apart"), std::string::npos);
}

TEST_F(ClusterTableTest, QuotesLabelsInNewick) {
  EXPECT_EQ(newick(counts_, merges_), "'D';\n(('A':0.25,'C':0.25)0.98:0.25,'B''s':0.5);\n");
}

}  // namespace
}  // namespace slant
