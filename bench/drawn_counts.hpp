// Counts drawn at random: outlets that lean towards variants by where they lie on a plane.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <map>
#include <vector>

#include <fmt/format.h>

#include "count/document_table.hpp"
#include "count/resampling.hpp"
#include "count/schema.hpp"

namespace slant::bench {

// 2,000 variants in 400 choices; each document mentions ten choices or fewer.
struct Drawn {
  static constexpr std::size_t outlets = 500, choices = 400, variants = 5, documents = 50000, cells = 10;

  Schema schema;
  DocumentTable table{{"outlet"}};

  explicit Drawn(double lean) : draws(9, 0, Stream::start) {
    schema.lexicons.emplace_back().name = "drawn";
    std::vector<std::array<double, 2>> places, pulls;
    for (std::size_t c = 0; c < choices; ++c) {
      Schema::Choice choice;
      choice.name = fmt::format("c{}", c);
      for (std::size_t v = 0; v < variants; ++v) {
        const auto id = id_of<VariantTag>(schema.variants.size());
        choice.variants.push_back(id);
        Schema::Variant variant;
        variant.choice = id_of<ChoiceTag>(c);
        variant.name = fmt::format("v{}", v);
        schema.variants.push_back(variant);
        Schema::Entry entry;
        entry.variant = id;
        schema.entries.push_back(entry);
        pulls.push_back({lean * (draws.uniform() - .5), lean * (draws.uniform() - .5)});
      }
      schema.choices.push_back(choice);
    }
    for (std::size_t g = 0; g < outlets; ++g) places.push_back({draws.uniform() - .5, draws.uniform() - .5});
    for (std::size_t d = 0; d < documents; ++d) add(d, places[d % outlets], pulls);
  }

 private:
  void add(std::size_t d, const std::array<double, 2>& place,
           const std::vector<std::array<double, 2>>& pulls) {
    std::map<std::size_t, std::uint32_t> counts;
    while (counts.size() < cells) {
      const std::size_t first = variants * draws.below(choices);
      std::array<double, variants> odds{};
      double sum = 0;
      for (std::size_t v = 0; v < variants; ++v) {
        const auto& pull = pulls[first + v];
        sum += odds[v] = std::exp(pull[0] * place[0] + pull[1] * place[1]);
      }
      double at = draws.uniform() * sum;
      std::size_t v = 0;
      while (v + 1 < variants && at >= odds[v]) at -= odds[v++];
      counts[first + v] += 1 + draws.below(2);
    }
    DocumentRow row{fmt::format("d{}", d), "", {fmt::format("o{:03}", d % outlets)}, 500, {}};
    for (const auto& [entry, count] : counts) {
      row.cells.push_back({id_of<EntryTag>(entry), Voice::narrator, Zone::body, count});
    }
    table.append(row);
  }

  Draws draws;
};

}  // namespace slant::bench
