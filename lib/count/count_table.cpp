// Adds documents to groups; computes shares and rates.
#include "count/count_table.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "base/ratio.hpp"

namespace slant {
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
  entries_.counts.resize(has_scores_ ? schema_.entries.size() : 0);
  if (moments_of_) {
    chooser_.emplace(moments_of_->field.empty() ? std::nullopt : moments_of_, by_);
  }
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
  add(labels, words, cells, UnitValues{event, {}, {}});
}

void CountTable::add(const std::vector<std::string_view>& labels, std::uint64_t words,
                     std::span<const DocumentCell> cells, const UnitValues& unit) {
  WordsByPart all;
  all.fill(words);
  add(labels, all, cells, unit);
}

void CountTable::add(const std::vector<std::string_view>& labels, const WordsByPart& words,
                     std::span<const DocumentCell> cells, const UnitValues& unit) {
  const std::size_t first = group_of(labels);
  if (chooser_) chooser_->add(first / parts(), unit);
  if (!split_) {
    add_to(first, words[0], cells, unit);
    return;
  }
  for (std::size_t part = 0; part < parts(); ++part) {
    of_part_.clear();
    for (const DocumentCell& cell : cells) {
      if (part_of(*split_, cell) == part) of_part_.push_back(cell);
    }
    add_to(first + part, words[part], of_part_, unit);
  }
}

void CountTable::add_to(std::size_t index, std::uint64_t words, std::span<const DocumentCell> cells,
                        const UnitValues& unit) {
  for (const DocumentCell& cell : cells) {
    const Target& target = targets_[cell.entry];
    if (cell.count == 0 || !target.counted) continue;
    variants_.add(target.variant, cell.count);
    choices_.add(target.choice, cell.count);
    if (has_scores_) entries_.add(cell.entry, cell.count);
  }
  // By entry, so that no sum depends on how the cells are divided.
  std::sort(entries_.met.begin(), entries_.met.end());
  for (const EntryId entry : entries_.met)
    scores_[targets_[entry].variant.index()] +=
        schema_[entry].weight * static_cast<double>(entries_.counts[entry.index()]);
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
  if (moments_of_) add_moments(index, words, unit);
  variants_.clear();
  choices_.clear();
  entries_.clear();
}

void CountTable::add_moments(std::size_t group, std::uint64_t words, const UnitValues& unit) {
  unit_.words = words;
  unit_.cells.clear();
  for (const VariantId id : variants_.met) {
    unit_.cells.push_back({kin_[id.index()].choice, id, variants_.counts[id.index()]});
  }
  unit_.sort();
  if (moments_of_->field.empty()) {
    add_other(by_event_, group, unit.event);
    if (!chooser_->outlet_is_possible()) by_outlet_.reset();
    if (chooser_->outlet_is_possible()) add_other(by_outlet_, group, unit.outlet);
  }
  const std::string_view value = moments_of_->is_event() ? unit.event : unit.other;
  const bool is_alone = moments_of_->field.empty() || moments_of_->is_document();
  shared_.add(unit_, group, is_alone ? std::string_view() : value, groups_[group].moments_);
}

void CountTable::add_other(std::optional<OtherMoments>& to, std::size_t group, std::string_view value) {
  if (!to && value.empty()) return;
  if (!to) {  // till now they are those of documents
    to.emplace();
    for (const GroupCount& one : groups_) to->groups.push_back(one.moments_);
  }
  to->groups.resize(groups_.size());
  to->shared.add(unit_, group, value, to->groups[group]);
}

const UnitAccount& CountTable::settle_unit() {
  assert(chooser_);
  account_ = chooser_->account();
  account_->put_groups_in_order(index_.sorted());
  const bool is_choice = moments_of_->field.empty();
  moments_of_ = account_->unit;
  for (std::size_t g = 0; g < groups_.size(); ++g) {
    if (account_->fault == UnitFault::lacking) groups_[g].moments_ = {};
    if (!is_choice || moments_of_->is_document()) continue;
    std::vector<GroupMoments>& chosen = (moments_of_->is_event() ? by_event_ : by_outlet_)->groups;
    if (g < chosen.size()) groups_[g].moments_ = std::move(chosen[g]);
  }
  by_event_.reset();
  by_outlet_.reset();
  return *account_;
}

void CountTable::keep(const std::vector<std::size_t>& groups) {
  const std::vector<std::size_t> all = kept_ ? *kept_ : index_.sorted();
  std::vector<std::size_t> kept;
  kept.reserve(groups.size());
  for (const std::size_t group : groups) kept.push_back(all.at(group));
  kept_ = std::move(kept);
}

std::vector<const GroupCount*> CountTable::groups() const {
  std::vector<const GroupCount*> sorted;
  sorted.reserve(groups_.size());
  for (const std::size_t index : kept_ ? *kept_ : index_.sorted()) {
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
