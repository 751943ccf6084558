// Adding documents to groups; shares and rates.
#include "count/count_table.hpp"

#include <algorithm>
#include <cassert>
#include <limits>
#include <string_view>

namespace slant {
namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

double ratio(double part, std::uint64_t whole) {
  return whole == 0 ? nothing : part / static_cast<double>(whole);
}

std::string_view name_of(const std::string& label) {
  return label.empty() ? std::string_view(missing_label) : std::string_view(label);
}

bool label_before(const std::string& a, const std::string& b) {
  const bool a_missing = a == missing_label;
  const bool b_missing = b == missing_label;
  return a_missing == b_missing ? a < b : b_missing;
}

}  // namespace

VariantCount& VariantCount::operator+=(const VariantCount& other) {
  count += other.count;
  documents += other.documents;
  share_sum += other.share_sum;
  return *this;
}

ChoiceCount& ChoiceCount::operator+=(const ChoiceCount& other) {
  mentions += other.mentions;
  documents += other.documents;
  return *this;
}

GroupCount& GroupCount::operator+=(const GroupCount& other) {
  documents += other.documents;
  words += other.words;
  variants_ += other.variants_;
  choices_ += other.choices_;
  return *this;
}

CountTable::CountTable(Schema schema, std::vector<std::string> by)
    : schema_(std::move(schema)), by_(std::move(by)) {}

GroupCount& CountTable::group_of(const std::vector<std::string>& labels) {
  assert(labels.size() == by_.size());
  key_.clear();
  for (const std::string& label : labels) {
    const std::string_view name = name_of(label);
    key_ += std::to_string(name.size());
    key_ += ':';
    key_ += name;
  }
  const auto [at, is_new] = index_.try_emplace(key_, groups_.size());
  if (is_new) {
    groups_.emplace_back();
    for (const std::string& label : labels) groups_.back().labels.emplace_back(name_of(label));
  }
  return groups_[at->second];
}

void CountTable::add(const std::vector<std::string>& labels, std::uint64_t words,
                     const std::vector<DocumentCell>& cells) {
  auto& variants = document_.variants_;
  auto& choices = document_.choices_;
  variants.clear();
  choices.clear();
  for (const DocumentCell& cell : cells) {
    const VariantId variant = schema_[cell.entry].variant;
    if (cell.count == 0 || schema_[variant].ignored) continue;
    variants.push(variant, {cell.count, 0, 0});
    choices.push(schema_[variant].choice, {cell.count, 0});
  }
  variants.settle();
  choices.settle();
  choices.each([](ChoiceId, ChoiceCount& choice) { choice.documents = 1; });
  variants.each([&](VariantId id, VariantCount& variant) {
    const ChoiceId choice = schema_[id].choice;
    variant.documents = 1;
    if (schema_[choice].kind == ChoiceKind::choice) {
      variant.share_sum = ratio(static_cast<double>(variant.count), choices[choice].mentions);
    }
  });
  document_.documents = 1;
  document_.words = words;
  group_of(labels) += document_;
}

std::vector<const GroupCount*> CountTable::groups() const {
  std::vector<const GroupCount*> sorted;
  sorted.reserve(groups_.size());
  for (const GroupCount& group : groups_) sorted.push_back(&group);
  std::sort(sorted.begin(), sorted.end(), [](const GroupCount* a, const GroupCount* b) {
    return std::lexicographical_compare(a->labels.begin(), a->labels.end(), b->labels.begin(),
                                        b->labels.end(), label_before);
  });
  return sorted;
}

GroupCount total(const CountTable& counts) {
  GroupCount all;
  for (const GroupCount* group : counts.groups()) all += *group;
  return all;
}

double share(const GroupCount& group, const Schema& schema, VariantId variant) {
  const ChoiceId choice = schema[variant].choice;
  if (schema[choice].kind != ChoiceKind::choice) return nothing;
  return ratio(static_cast<double>(group[variant].count), group[choice].mentions);
}

double article_share(const GroupCount& group, const Schema& schema, VariantId variant) {
  const ChoiceId choice = schema[variant].choice;
  if (schema[choice].kind != ChoiceKind::choice) return nothing;
  return ratio(group[variant].share_sum, group[choice].documents);
}

double rate(const GroupCount& group, VariantId variant) {
  return ratio(static_cast<double>(group[variant].count) * 1000, group.words);
}

}  // namespace slant
