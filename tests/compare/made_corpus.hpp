// Corpora drawn at random, with documents that have ways of their own and events that have theirs.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "../count/schemas.hpp"
#include "count/document_table.hpp"
#include "count/observations.hpp"

namespace slant::testing {

struct MadeCorpus {
  Schema schema;
  DocumentTable documents{{"outlet"}};

  void add(const std::string& id, const std::string& outlet, const std::string& event, std::uint64_t words,
           const std::vector<std::uint32_t>& counts) {  // by entry
    DocumentRow row{id, event, {outlet}, words, {}};
    for (std::uint32_t e = 0; e < counts.size(); ++e) {
      if (counts[e] > 0) row.cells.push_back({EntryId{e}, Voice::narrator, Zone::body, counts[e]});
    }
    documents.append(row);
  }

  Observations observations(std::optional<Unit> unit = Unit::event) const {
    return Observations(documents, schema, {{"outlet"}, unit});
  }
};

// A Beta(a, b) number.
inline double beta(std::mt19937& engine, double a, double b) {
  const double x = std::gamma_distribution<double>(a, 1)(engine);
  const double y = std::gamma_distribution<double>(b, 1)(engine);
  return x + y > 0 ? x / (x + y) : a / (a + b);
}

// A share near `mean`, as different from document to document as the correlation of two mentions in one says.
inline double share_near(std::mt19937& engine, double mean, double correlation) {
  if (correlation <= 0) return mean;
  const double size = 1 / correlation - 1;
  return beta(engine, mean * size, (1 - mean) * size);
}

inline std::uint32_t binomial(std::mt19937& engine, std::uint32_t n, double p) {
  return static_cast<std::uint32_t>(std::binomial_distribution<int>(static_cast<int>(n), p)(engine));
}

}  // namespace slant::testing
