// Documents gathered into units, and a unit's documents by group.
#include "compare/contrast_units.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace slant {
namespace {

// Numbers by id, zero but for those met; used again for one unit after the other.
class Sums {
 public:
  explicit Sums(std::size_t size) : numbers_(size) {}

  void add(std::uint32_t id, double number) {
    if (numbers_[id] == 0 && number != 0) met_.push_back(id);
    numbers_[id] += number;
  }
  double operator[](std::uint32_t id) const { return numbers_[id]; }
  const std::vector<std::uint32_t>& met() {
    std::sort(met_.begin(), met_.end());
    return met_;
  }
  void clear() {
    for (const std::uint32_t id : met_) numbers_[id] = 0;
    met_.clear();
  }

 private:
  std::vector<double> numbers_;
  std::vector<std::uint32_t> met_;
};

struct Bases {
  std::vector<std::uint32_t> of_variant;
  std::size_t count;
  bool words{false};  // whether any variant is held against them

  Bases(const Schema& schema, const ContrastUnitOptions& options) : count(schema.choices.size() + 1) {
    for (const Schema::Variant& variant : schema.variants) {
      const bool wanted = options.choices.empty() || std::find(options.choices.begin(), options.choices.end(),
                                                               variant.choice) != options.choices.end();
      const bool rate =
          options.measure == Measure::rate || schema[variant.choice].kind == ChoiceKind::category;
      if (variant.ignored || !wanted) {
        of_variant.push_back(no_base);
      } else {
        of_variant.push_back(rate ? static_cast<std::uint32_t>(count - 1) : variant.choice.value);
        words = words || rate;
      }
    }
  }

  // Adds a document's counts.
  void gather(const Observations& from, std::size_t document, Sums& variants, Sums& bases) const {
    for (const Observed cell : from.cells(document)) {
      const std::uint32_t base = of_variant[cell.variant.index()];
      if (base == no_base) continue;
      variants.add(cell.variant.value, cell.count);
      if (base + 1 < count) bases.add(base, cell.count);
    }
    if (words) bases.add(static_cast<std::uint32_t>(count - 1), static_cast<double>(from.words(document)));
  }
};

// Documents that take part, unit by unit in the order of the units' keys, in a unit by group and key.
std::vector<std::uint32_t> in_order(const Observations& from, const ContrastUnitOptions& options,
                                    bool within_events) {
  std::vector<bool> takes_part(from.groups(), options.groups.empty());
  for (const std::uint32_t group : options.groups) takes_part[group] = true;
  std::vector<std::uint32_t> documents;
  for (std::uint32_t d = 0; d < from.documents(); ++d) {
    if (takes_part[from.group(d)]) documents.push_back(d);
  }
  std::stable_sort(documents.begin(), documents.end(), [&](std::uint32_t a, std::uint32_t b) {
    const auto key = [&](std::uint32_t d) {
      return within_events ? std::tuple(from.event_key(d), from.event(d), from.group(d), from.key(d))
                           : std::tuple(from.unit_key(d), from.unit_of(d), from.group(d), from.key(d));
    };
    return key(a) < key(b);
  });
  return documents;
}

}  // namespace

ContrastUnits::ContrastUnits(const Observations& observations, const Schema& schema,
                             const ContrastUnitOptions& options) {
  const auto unit_of = [&](std::uint32_t d) {
    return options.within_events ? observations.event(d) : observations.unit_of(d);
  };
  const Bases bases(schema, options);
  base_of_ = bases.of_variant;
  sums_.resize(schema.variants.size());
  base_sums_.resize(bases.count);
  const std::vector<std::uint32_t> documents = in_order(observations, options, options.within_events);
  Sums unit_variants(sums_.size()), unit_bases(bases.count), variants(sums_.size()), own(bases.count);

  for (std::size_t begin = 0, end = 0; begin < documents.size(); begin = end) {
    const std::uint32_t first = documents[begin];
    for (end = begin; end < documents.size(); ++end) {
      if (unit_of(documents[end]) != unit_of(first)) break;
    }
    const bool several = observations.group(first) != observations.group(documents[end - 1]);
    if (options.within_events && !several) {
      ++dropped_;
      continue;
    }
    several_ += several ? 1 : 0;
    for (std::size_t i = begin; i < end; ++i)
      bases.gather(observations, documents[i], unit_variants, unit_bases);
    for (const std::uint32_t v : unit_variants.met()) {
      const double x = unit_variants[v];
      sums_[v].x += x;
      sums_[v].xx += x * x;
      sums_[v].xm += x * unit_bases[base_of_[v]];
    }
    for (const std::uint32_t b : unit_bases.met()) {
      base_sums_[b].m += unit_bases[b];
      base_sums_[b].mm += unit_bases[b] * unit_bases[b];
      base_sums_[b].units += 1;
    }

    for (std::size_t i = begin, j = i; i < end; i = j) {
      for (; j < end && observations.group(documents[j]) == observations.group(documents[i]); ++j) {
        bases.gather(observations, documents[j], variants, own);
      }
      for (const std::uint32_t b : own.met()) bases_.push_back({b, own[b], unit_bases[b]});
      for (const std::uint32_t v : unit_variants.met()) {
        const std::uint32_t b = base_of_[v];
        if (own[b] > 0)
          cells_.push_back({VariantId{v}, variants[v], unit_variants[v], own[b], unit_bases[b]});
      }
      units_.push_back(static_cast<std::uint32_t>(keys_.size()));
      groups_.push_back(observations.group(documents[i]));
      base_ends_.push_back(bases_.size());
      cell_ends_.push_back(cells_.size());
      variants.clear();
      own.clear();
    }
    keys_.push_back(options.within_events ? observations.event_key(first) : observations.unit_key(first));
    unit_variants.clear();
    unit_bases.clear();
  }
}

}  // namespace slant
