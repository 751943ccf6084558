// Maps the labels of groups to numbers.
#include "count/group_index.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace slant {
namespace {

std::string_view name_of(std::string_view label) {
  return label.empty() ? std::string_view(missing_label) : label;
}

bool are_named(const std::vector<std::string_view>& labels, const std::vector<std::string>& names) {
  return std::equal(labels.begin(), labels.end(), names.begin(), names.end(),
                    [](std::string_view label, const std::string& name) { return name_of(label) == name; });
}

bool label_before(const std::string& a, const std::string& b) {
  const bool a_missing = a == missing_label;
  const bool b_missing = b == missing_label;
  return a_missing == b_missing ? a < b : b_missing;
}

}  // namespace

std::size_t GroupIndex::operator[](const std::vector<std::string_view>& labels) {
  if (last_ < labels_.size() && are_named(labels, labels_[last_])) return last_;
  key_.clear();
  for (const std::string_view label : labels) {
    const std::string_view name = name_of(label);
    const std::uint64_t size = name.size();
    key_.append(reinterpret_cast<const char*>(&size), sizeof size);
    key_ += name;
  }
  const auto [at, is_new] = index_.try_emplace(key_, labels_.size());
  last_ = at->second;
  if (is_new) {
    labels_.emplace_back();
    for (const std::string_view label : labels) labels_.back().emplace_back(name_of(label));
  }
  return last_;
}

std::vector<std::size_t> GroupIndex::sorted() const {
  std::vector<std::size_t> order(labels_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::lexicographical_compare(labels_[a].begin(), labels_[a].end(), labels_[b].begin(),
                                        labels_[b].end(), label_before);
  });
  return order;
}

}  // namespace slant
