// The orders that groups can stand in.
#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "count/count_table.hpp"
#include "count/names.hpp"

namespace slant {
namespace {

constexpr std::string_view by_share = "share:";

void sort_down(std::vector<std::size_t>& order, const std::vector<double>& keys) {
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (std::isnan(keys[a]) || std::isnan(keys[b])) return !std::isnan(keys[a]) && std::isnan(keys[b]);
    return keys[a] > keys[b];
  });
}

VariantId variant_of_order(const CountTable& counts, const std::string& order) {
  std::vector<Diagnostic> wrong;
  const auto variants =
      variants_named(counts.schema(), {order.substr(by_share.size())}, "--sort share:", wrong);
  if (!wrong.empty()) throw InputError(std::move(wrong));
  if (variants.size() > 1) {
    throw InputError(fmt::format("--sort {}: {} variants have this name", order, variants.size()),
                     fmt::format("name the choice, too: --sort {}{}", by_share,
                                 counted_name(counts.schema(), variants.front())));
  }
  if (counts.schema()[counts.schema()[variants.front()].choice].kind == ChoiceKind::category) {
    throw InputError(fmt::format("--sort {}: a key of a category has no share", order),
                     "sort by mentions, or by the share of a choice's variant");
  }
  return variants.front();
}

// Over the parts of each group.
std::vector<double> shares_of(const CountTable& counts, VariantId variant) {
  const auto groups = counts.groups();
  const ChoiceId choice = counts.schema()[variant].choice;
  std::vector<double> shares;
  for (std::size_t first = 0; first < groups.size(); first += counts.parts()) {
    double count = 0, mentions = 0;
    for (std::size_t part = first; part < first + counts.parts(); ++part) {
      count += static_cast<double>((*groups[part])[variant].count);
      mentions += static_cast<double>((*groups[part])[choice].mentions);
    }
    shares.push_back(mentions > 0 ? count / mentions : std::nan(""));
  }
  return shares;
}

}  // namespace

std::vector<std::size_t> groups_sorted(const CountTable& counts, const std::string& order,
                                       const std::vector<ChoiceId>& choices) {
  const auto groups = counts.groups();
  std::vector<std::size_t> sorted(groups.size() / counts.parts());
  std::iota(sorted.begin(), sorted.end(), std::size_t{0});
  if (order == "name") return sorted;
  if (order == "mentions") {
    const std::vector<std::uint64_t> mentions = mentions_by_group(counts, choices);
    sort_down(sorted, {mentions.begin(), mentions.end()});
    return sorted;
  }
  if (order.starts_with(by_share)) {
    sort_down(sorted, shares_of(counts, variant_of_order(counts, order)));
    return sorted;
  }
  const auto field = std::find(counts.by().begin(), counts.by().end(), order);
  if (field == counts.by().end()) {
    throw InputError(
        fmt::format("--sort {}: there is no such order", order),
        "name, mentions, a field of --by, or share: with a variant, as in --sort share:president");
  }
  const auto label = static_cast<std::size_t>(field - counts.by().begin());
  const auto value = [&](std::size_t group) -> const std::string& {
    return groups[group * counts.parts()]->labels[label];
  };
  std::stable_sort(sorted.begin(), sorted.end(),
                   [&](std::size_t a, std::size_t b) { return value(a) < value(b); });
  return sorted;
}

}  // namespace slant
