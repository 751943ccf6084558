// Chooses the unit: outlets where groups are made of them, events that groups share, else documents.
#include "count/unit.hpp"

#include <algorithm>
#include <utility>

namespace slant {
namespace {

// Below ten units a group is flagged `few` already, and ten events leave each group fewer.
constexpr std::size_t fewest_events = 10;
// So many outlets in several groups are slips of a list of sets; more of them cross the groups, as with --by year.
constexpr std::size_t most_shared_outlets = 3;

bool is_most(std::size_t part, std::size_t whole) {
  return 2 * part > whole;
}

// Groups that hold a value, and those that hold several.
struct Holders {
  std::size_t groups{0}, of_several{0};
};

Holders holders_of(const UnitSpread& spread) {
  Holders made;
  for (const std::size_t held : spread.values_of_group) {
    made.groups += held > 0 ? 1 : 0;
    made.of_several += held > 1 ? 1 : 0;
  }
  return made;
}

UnitReason reason_of_events(const UnitSpread& events, std::size_t documents) {
  if (events.values == 0) return UnitReason::documents;
  if (events.values < fewest_events) return UnitReason::few_events;
  if (is_most(events.lacking, documents)) return UnitReason::lacking_events;
  return is_most(events.shared, events.values) ? UnitReason::events : UnitReason::events_of_groups;
}

}  // namespace

std::uint32_t UnitNumbers::add(std::size_t group, std::string_view value) {
  const auto next = static_cast<std::uint32_t>(size());
  if (group >= spread_.units_of_group.size()) {
    spread_.units_of_group.resize(group + 1);
    spread_.values_of_group.resize(group + 1);
  }
  if (value.empty()) {
    ++spread_.lacking;
    ++spread_.units_of_group[group];
    return next;
  }
  const auto [at, is_new] = values_.try_emplace(std::string(value), Value{next, group, false});
  Value& of = at->second;
  const bool is_first_here =
      is_new || (of.group != group && further_.insert((std::uint64_t{of.unit} << 32U) + group).second);
  if (is_new) ++spread_.values;
  if (is_first_here) {
    ++spread_.values_of_group[group];
    ++spread_.units_of_group[group];
  }
  if (!is_new && is_first_here && !std::exchange(of.is_shared, true)) ++spread_.shared;
  return of.unit;
}

bool UnitAccount::every_group_varies() const {
  const auto& of = units.units_of_group;
  return fault == UnitFault::none && std::find(of.begin(), of.end(), 1U) == of.end();
}

void UnitAccount::put_groups_in_order(const std::vector<std::size_t>& order) {
  for (std::vector<std::size_t>* const counts : {&units.values_of_group, &units.units_of_group}) {
    std::vector<std::size_t> ordered;
    ordered.reserve(order.size());
    for (const std::size_t group : order) ordered.push_back(group < counts->size() ? (*counts)[group] : 0);
    *counts = std::move(ordered);
  }
}

UnitChooser::UnitChooser(std::optional<Unit> asked, const std::vector<std::string>& by)
    : asked_(asked.value_or(Unit{})), outlet_groups_(std::find(by.begin(), by.end(), "outlet") != by.end()) {}

UnitChooser::Numbers UnitChooser::add(std::size_t group, const UnitValues& values) {
  ++documents_;
  Numbers numbers{events_.add(group, values.event), 0};
  if (!outlet_groups_) numbers.other = outlets_.add(group, values.outlet);
  if (!asked_.other_field().empty()) numbers.other = others_.add(group, values.other);
  return numbers;
}

bool UnitChooser::outlet_is_possible() const {
  return asked_.field.empty() && !outlet_groups_ && outlets_.spread().shared <= most_shared_outlets;
}

bool UnitChooser::outlets_make_groups() const {
  const UnitSpread& outlets = outlets_.spread();
  const Holders holders = holders_of(outlets);
  return !outlet_groups_ && !is_most(outlets.lacking, documents_) && outlets.shared <= most_shared_outlets &&
         is_most(outlets.values - outlets.shared, outlets.values) && holders.groups > 1 &&
         holders.of_several > 0;
}

UnitAccount UnitChooser::account() const {
  UnitAccount made;
  const UnitSpread& events = events_.spread();
  made.documents = documents_;
  made.events = events.values;
  made.shared_events = events.shared;
  made.outlets = outlets_.spread().values;
  made.shared_outlets = outlets_.spread().shared;
  made.outlets_make_groups = outlets_make_groups();
  const Holders holders = holders_of(outlets_.spread());
  if (!asked_.field.empty()) {
    made.unit = asked_;
    made.reason = UnitReason::asked;
  } else if (made.outlets_make_groups && is_most(holders.of_several, holders.groups)) {
    made.unit = Unit{"outlet"};
    made.reason = UnitReason::outlets;
  } else {
    made.reason = reason_of_events(events, documents_);
    made.unit = made.reason == UnitReason::events ? Unit::event : Unit::document;
  }
  if (made.unit.is_document()) return made;
  made.units = made.unit.is_event() ? events : asked_.field.empty() ? outlets_.spread() : others_.spread();
  // An article without an event shares none; whose an article without an author is, is not known.
  if (is_most(made.units.lacking, documents_) && !made.unit.is_event()) {
    made.fault = UnitFault::lacking;
  } else if (made.units.values == 1 && made.units.lacking == 0 && documents_ > 1) {
    made.fault = UnitFault::constant;
  }
  return made;
}

}  // namespace slant
