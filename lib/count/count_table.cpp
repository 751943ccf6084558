// Adds documents to groups; computes shares and rates.
#include "count/count_table.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include <fmt/format.h>

#include "base/ratio.hpp"

namespace slant {
namespace {}  // namespace

VariantCount& VariantCount::operator+=(const VariantCount& other) {
  count += other.count;
  documents += other.documents;
  share_sum += other.share_sum;
  score += other.score;
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

template <class Id>
void CountTable::OfDocument<Id>::add(Id id, std::uint64_t count) {
  if (counts[id.index()] == 0) met.push_back(id);
  counts[id.index()] += count;
}

template <class Id>
void CountTable::OfDocument<Id>::clear() {
  for (const Id id : met) counts[id.index()] = 0;
  met.clear();
}

CountTable::CountTable(Schema schema, std::vector<std::string> by, std::optional<Unit> moments,
                       std::optional<Split> split)
    : schema_(std::move(schema)),
      by_(std::move(by)),
      targets_(schema_),
      split_(split),
      has_scores_(has_scores(schema_)),
      moments_of_(moments) {
  kin_.reserve(schema_.variants.size());
  for (const Schema::Variant& variant : schema_.variants) {
    kin_.push_back({variant.choice, schema_[variant.choice].kind == ChoiceKind::choice});
  }
  variants_.counts.resize(schema_.variants.size());
  choices_.counts.resize(schema_.choices.size());
  scores_.resize(has_scores_ ? schema_.variants.size() : 0);
}

std::size_t CountTable::group_of(const std::vector<std::string_view>& labels) {
  assert(labels.size() == by_.size());
  const std::size_t index = index_[labels];
  const std::size_t first = index * parts();
  if (first < groups_.size()) return first;
  for (std::size_t part = 0; part < parts(); ++part) {
    groups_.emplace_back().labels = index_.labels(index);
    if (split_) groups_.back().labels.emplace_back(name_of_part(*split_, part));
  }
  return first;
}

void CountTable::add(const std::vector<std::string_view>& labels, std::uint64_t words,
                     std::span<const DocumentCell> cells, std::string_view event) {
  WordsByPart all;
  all.fill(words);
  add(labels, all, cells, event);
}

void CountTable::add(const std::vector<std::string_view>& labels, const WordsByPart& words,
                     std::span<const DocumentCell> cells, std::string_view event) {
  const std::size_t first = group_of(labels);
  if (!split_) {
    add_to(first, words[0], cells, event);
    return;
  }
  for (std::size_t part = 0; part < parts(); ++part) {
    of_part_.clear();
    for (const DocumentCell& cell : cells) {
      if (part_of(*split_, cell) == part) of_part_.push_back(cell);
    }
    add_to(first + part, words[part], of_part_, event);
  }
}

void CountTable::add_to(std::size_t index, std::uint64_t words, std::span<const DocumentCell> cells,
                        std::string_view event) {
  for (const DocumentCell& cell : cells) {
    const Target& target = targets_[cell.entry];
    if (cell.count == 0 || !target.counted) continue;
    variants_.add(target.variant, cell.count);
    choices_.add(target.choice, cell.count);
    if (has_scores_) scores_[target.variant.index()] += schema_[cell.entry].weight * cell.count;
  }
  GroupCount& group = groups_[index];
  ++group.documents;
  group.words += words;
  for (const VariantId id : variants_.met) {
    const Kin kin = kin_[id.index()];
    const std::uint64_t count = variants_.counts[id.index()];
    const double part = ratio(static_cast<double>(count), choices_.counts[kin.choice.index()]);
    const double score = has_scores_ ? std::exchange(scores_[id.index()], 0) : 0;
    group.variants_.at(id) += {count, 1, kin.competes ? part : 0, score};
  }
  for (const ChoiceId id : choices_.met) group.choices_.at(id) += {choices_.counts[id.index()], 1};
  if (moments_of_) add_moments(index, words, event);
  variants_.clear();
  choices_.clear();
}

void CountTable::add_moments(std::size_t group, std::uint64_t words, std::string_view event) {
  unit_.words = words;
  unit_.cells.clear();
  for (const VariantId id : variants_.met) {
    unit_.cells.push_back({kin_[id.index()].choice, id, variants_.counts[id.index()]});
  }
  unit_.sort();
  GroupMoments& moments = groups_[group].moments_;
  if (event.empty() || moments_of_ == Unit::document) {
    moments.add(unit_);
    return;
  }
  const auto [at, is_new] = events_.try_emplace(fmt::format("{} {}", group, event));
  if (!is_new) moments.remove(at->second);
  at->second += unit_;
  moments.add(at->second);
}

std::vector<const GroupCount*> CountTable::groups() const {
  std::vector<const GroupCount*> sorted;
  sorted.reserve(groups_.size());
  for (const std::size_t index : index_.sorted()) {
    for (std::size_t part = 0; part < parts(); ++part) sorted.push_back(&groups_[index * parts() + part]);
  }
  return sorted;
}

std::vector<std::string> CountTable::label_names() const {
  std::vector<std::string> names = by_;
  if (split_) names.emplace_back(name_of(*split_));
  return names;
}

GroupCount total(const CountTable& counts) {
  assert(!counts.split());
  return totals(counts).front();
}

std::vector<GroupCount> totals(const CountTable& counts) {
  std::vector<GroupCount> all(counts.parts());
  std::size_t part = 0;
  for (const GroupCount* group : counts.groups()) all[part++ % all.size()] += *group;
  return all;
}

double share(const GroupCount& group, const Schema& schema, VariantId variant) {
  const ChoiceId choice = schema[variant].choice;
  if (schema[choice].kind != ChoiceKind::choice) return missing;
  return ratio(static_cast<double>(group[variant].count), group[choice].mentions);
}

double article_share(const GroupCount& group, const Schema& schema, VariantId variant) {
  const ChoiceId choice = schema[variant].choice;
  if (schema[choice].kind != ChoiceKind::choice) return missing;
  return ratio(group[variant].share_sum, group[choice].documents);
}

double rate(const GroupCount& group, VariantId variant) {
  return ratio(static_cast<double>(group[variant].count) * 1000, group.words);
}

double score_mean(const GroupCount& group, VariantId variant) {
  return ratio(group[variant].score, group[variant].count);
}

double score_rate(const GroupCount& group, VariantId variant) {
  return ratio(group[variant].score * 1000, group.words);
}

RatioMoments share_moments(const GroupCount& group, const Schema& schema, VariantId variant) {
  const ChoiceId choice = schema[variant].choice;
  const VariantMoments products = group.moments()[variant];
  const ChoiceMoments whole = group.moments()[choice];
  return {whole.units,      group[variant].count, group[choice].mentions,
          products.squares, products.mentions,    whole.squares};
}

RatioMoments rate_moments(const GroupCount& group, VariantId variant) {
  const VariantMoments products = group.moments()[variant];
  return {group.moments().units(), group[variant].count, group.words,
          products.squares,        products.words,       group.moments().words_squares()};
}

}  // namespace slant
