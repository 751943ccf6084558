// Counts written by hand, and documents drawn at random, for tests of the map.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "../count/schemas.hpp"
#include "count/document_table.hpp"
#include "count/resampling.hpp"
#include "model/tally.hpp"

namespace slant::testing {

// Rows are groups, columns the variants of the schema.
inline Tally tally_of(const Schema& schema, const std::vector<std::vector<double>>& counts) {
  const auto at = [](std::size_t i) { return static_cast<Eigen::Index>(i); };
  Tally made;
  made.counts = Matrix::Zero(at(counts.size()), at(schema.variants.size()));
  made.mentions = Matrix::Zero(at(counts.size()), at(schema.choices.size()));
  made.words = Vector::Zero(at(counts.size()));
  for (std::size_t g = 0; g < counts.size(); ++g) {
    for (std::size_t v = 0; v < counts[g].size(); ++v) {
      made.counts(at(g), at(v)) = counts[g][v];
      made.mentions(at(g), at(schema.variants[v].choice.index())) += counts[g][v];
    }
  }
  return made;
}

inline Schema one_choice(std::size_t variants) {
  Schema schema;
  std::vector<std::string> names;
  for (std::size_t v = 0; v < variants; ++v) names.push_back("v" + std::to_string(v));
  add_choice(schema, "c", names);
  return schema;
}

// The choices a (three variants) and b (two); the third group does not mention b.
struct TwoChoices {
  Schema schema;
  Tally tally;

  TwoChoices() {
    add_choice(schema, "a", {"a1", "a2", "a3"});
    add_choice(schema, "b", {"b1", "b2"});
    tally = tally_of(schema, {{12, 3, 5, 7, 1}, {2, 9, 4, 3, 8}, {6, 6, 1, 0, 0}, {1, 2, 10, 9, 2}});
  }
};

// Documents of groups that choose between the variants of some choices, each with its own shares.
class DrawnDocuments {
 public:
  DrawnDocuments(std::size_t choices, std::size_t variants, std::uint64_t seed)
      : draws_(seed, 0, Stream::start) {
    for (std::size_t c = 0; c < choices; ++c) {
      std::vector<std::string> names;
      for (std::size_t v = 0; v < variants; ++v) names.push_back("v" + std::to_string(v));
      add_choice(schema, "c" + std::to_string(c), names);
    }
    variants_ = variants;
  }

  // `shares` of the variants, the same in every choice; of each document `sticky` mentions repeat its first.
  void add(const std::string& group, std::size_t documents, const std::vector<double>& shares,
           std::size_t mentions, double sticky) {
    for (std::size_t d = 0; d < documents; ++d) {
      std::vector<std::uint32_t> counts(schema.variants.size());
      for (std::size_t c = 0; c < schema.choices.size(); ++c) {
        const std::size_t first = draw(shares);
        for (std::size_t m = 0; m < mentions; ++m) {
          ++counts[c * variants_ + (draws_.uniform() < sticky ? first : draw(shares))];
        }
      }
      DocumentRow row{group + std::to_string(d), "", {group}, 100, {}};
      for (std::size_t v = 0; v < counts.size(); ++v) {
        if (counts[v] > 0) row.cells.push_back({id_of<EntryTag>(v), Voice::narrator, Zone::body, counts[v]});
      }
      documents_.append(row);
    }
  }

  Observations observations() const { return {documents_, schema, {{"outlet"}, Unit::event}}; }

  Schema schema;

 private:
  std::size_t draw(const std::vector<double>& shares) {
    double at = draws_.uniform();
    for (std::size_t v = 0; v + 1 < shares.size(); ++v) {
      if (at < shares[v]) return v;
      at -= shares[v];
    }
    return shares.size() - 1;
  }

  std::size_t variants_{0};
  Draws draws_;
  DocumentTable documents_{{"outlet"}};
};

}  // namespace slant::testing
