// Observations (counts of each document, packed) made from a document table.
#include "count/observations.hpp"

#include <algorithm>
#include <limits>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/hash.hpp"
#include "base/wording.hpp"
#include "count/document_table.hpp"
#include "count/group_index.hpp"
#include "count/schema.hpp"

namespace slant {
namespace {

// Keys of documents: documents of one doc_id are told apart by how many came before.
class DocumentKeys {
 public:
  std::uint64_t next(std::string_view doc_id) {
    const std::uint64_t first = hash_of(doc_id);
    const std::uint64_t ordinal = met_[first]++;
    return ordinal == 0 ? first : hash_of(doc_id, ordinal);
  }

 private:
  std::unordered_map<std::uint64_t, std::uint64_t> met_;  // never iterated
};

constexpr std::uint64_t event_seed = 0x6576656E74;  // an event named as a document has another key

// What a row has of the units that there could be: its outlet, and the field asked for.
class RowUnits {
 public:
  RowUnits(const DocumentTable& documents, const std::optional<Unit>& asked)
      : fields_(documents.fields(), names(documents, asked)), has_outlet_(has_outlet(documents)) {}

  UnitValues of(const DocumentRow& row) {
    const auto& values = fields_.values(row);
    UnitValues made{row.event, has_outlet_ ? values.front() : std::string_view(), {}};
    if (!values.empty()) made.other = values.back();  // the outlet where no other is asked for
    return made;
  }

 private:
  static bool has_outlet(const DocumentTable& documents) {
    const auto& fields = documents.fields();
    return std::find(fields.begin(), fields.end(), "outlet") != fields.end();
  }

  static std::vector<std::string> names(const DocumentTable& documents, const std::optional<Unit>& asked) {
    std::vector<std::string> made;
    if (has_outlet(documents)) made.emplace_back("outlet");
    if (asked && !asked->other_field().empty()) made.emplace_back(asked->other_field());
    return made;
  }

  RowFields fields_;
  bool has_outlet_;
};

// What a cell holds; never less than there is.
std::uint32_t held(std::uint64_t count) {
  if (count <= std::numeric_limits<std::uint32_t>::max()) return static_cast<std::uint32_t>(count);
  throw LimitError(fmt::format(
      "a count of {} is more than 4,294,967,295, the most that statistics hold; divide all counts, words "
      "too, by the same number",
      with_thousands(count)));
}

void append_counts(const DocumentRow& row, const Targets& targets, std::vector<Observed>& cells) {
  const std::size_t first = cells.size();
  for (const DocumentCell& cell : row.cells) {
    const Target& target = targets[cell.entry];
    if (target.counted && cell.count > 0) cells.push_back({target.variant, cell.count});
  }
  const auto begin = cells.begin() + static_cast<std::ptrdiff_t>(first);
  std::sort(begin, cells.end(), [](Observed a, Observed b) { return a.variant < b.variant; });
  auto last = begin;
  for (auto cell = begin; cell != cells.end(); ++cell) {
    if (cell != begin && cell->variant == last->variant) {
      last->count = held(std::uint64_t{last->count} + cell->count);
    } else {
      if (cell != begin) ++last;
      *last = *cell;
    }
  }
  if (begin != cells.end()) cells.erase(last + 1, cells.end());
}

}  // namespace

Observations::Observations(const DocumentTable& documents, const Schema& schema,
                           const ObservationOptions& options)
    : by_(options.by), choices_(schema.choices.size()) {
  if (documents.size() > std::numeric_limits<std::uint32_t>::max()) {
    throw LimitError("more than 4,294,967,295 documents: resampling holds no more; select with --where");
  }
  for (const Schema::Variant& variant : schema.variants) choice_of_.push_back(variant.choice);

  const Targets targets(schema);
  RowFields fields(documents.fields(), by_);
  GroupIndex groups;
  DocumentKeys keys;
  RowUnits row_units(documents, options.unit);
  UnitChooser chooser(options.unit, by_);
  const std::uint64_t other_seed = hash_of(options.unit.value_or(Unit{"outlet"}).field);
  std::vector<std::uint32_t> other_of;
  std::vector<std::uint64_t> other_keys;
  DocumentRow row;
  for (DocumentTable::Cursor cursor = documents.rows(); cursor.next(row);) {
    group_.push_back(static_cast<std::uint32_t>(groups[fields.values(row)]));
    words_.push_back(row.words);
    keys_.push_back(keys.next(row.doc_id));
    const UnitValues values = row_units.of(row);
    const auto key_of = [&](std::string_view value, std::uint64_t seed) {
      return value.empty() ? keys_.back() : hash_of(value, seed);
    };
    const auto [event, other] = chooser.add(group_.back(), values);
    if (event == event_keys_.size()) event_keys_.push_back(key_of(values.event, event_seed));
    event_.push_back(event);
    if (other == other_keys.size()) other_keys.push_back(key_of(values.other, other_seed));
    other_of.push_back(other);
    append_counts(row, targets, cells_);
    ends_.push_back(cells_.size());
  }
  account_ = chooser.account();
  if (account_.fault != UnitFault::none) {
    unit_of_.assign(documents.size(), 0);
    unit_keys_.assign(1, hash_of(account_.unit.field));
  } else if (account_.unit.is_event()) {
    unit_of_ = event_;
    unit_keys_ = event_keys_;
  } else if (!account_.unit.is_document()) {
    unit_of_ = std::move(other_of);
    unit_keys_ = std::move(other_keys);
  }

  // Groups as CountTable shows them.
  std::vector<std::uint32_t> place(groups.size());
  for (const std::size_t group : groups.sorted()) {
    place[group] = static_cast<std::uint32_t>(labels_.size());
    labels_.push_back(groups.labels(group));
  }
  for (std::uint32_t& group : group_) group = place[group];
  account_.put_groups_in_order(groups.sorted());
}

Observations::Observations(const CountTable& counts)
    : by_(counts.by()), choices_(counts.schema().choices.size()) {
  for (const Schema::Variant& variant : counts.schema().variants) choice_of_.push_back(variant.choice);
  for (const GroupCount* group : counts.groups()) {
    const auto number = static_cast<std::uint32_t>(labels_.size());
    labels_.push_back(group->labels);
    group_.push_back(number);
    event_.push_back(number);
    words_.push_back(group->words);
    keys_.push_back(number);
    for (std::size_t v = 0; v < choice_of_.size(); ++v) {
      const auto variant = id_of<VariantTag>(v);
      const std::uint64_t count = (*group)[variant].count;
      if (count > 0) cells_.push_back({variant, held(count)});
    }
    ends_.push_back(cells_.size());
  }
  event_keys_ = keys_;
}

}  // namespace slant
