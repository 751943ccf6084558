// The unit in words, with what its choice leaves to say.
#include "report/unit_notes.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "compare/interval.hpp"
#include "count/names.hpp"

namespace slant {
namespace {

// "15 outlets", "1 value of wire_story".
std::string counted_units(std::size_t number, const Unit& unit) {
  if (unit.is_event() || unit.field == "outlet") return counted(number, unit.field);
  return counted(number, "value") + " of " + unit.field;
}

std::string reason_of(const UnitAccount& account) {
  const std::string events = counted(account.events, "event");
  switch (account.reason) {
    case UnitReason::outlets:
      return fmt::format("groups are made of {}", counted(account.outlets, "outlet"));
    case UnitReason::events:
      return fmt::format("{} of {} are in several groups", with_thousands(account.shared_events), events);
    case UnitReason::few_events:
      return events + (account.events == 1 ? " is" : " are") + " too few";
    case UnitReason::lacking_events:
      return "most articles have no event";
    case UnitReason::events_of_groups:
      return fmt::format("of {}, {} {} in several groups", events, with_thousands(account.shared_events),
                         account.shared_events == 1 ? "is" : "are");
    case UnitReason::asked:
    case UnitReason::documents:
      break;
  }
  return {};
}

// Articles are not independent where they share an event, and nobody asked that this be passed over.
bool passes_over_events(const UnitAccount& account) {
  return account.reason == UnitReason::few_events || account.reason == UnitReason::lacking_events ||
         account.reason == UnitReason::events_of_groups;
}

std::string fault_of(const UnitAccount& account) {
  const std::string& field = account.unit.field;
  if (account.fault == UnitFault::constant) {
    return fmt::format(
        "No interval, error or p: all articles have the same {}, which is the one unit there is, and nothing can be "
        "resampled. Take another field as the unit, or --unit document.",
        field);
  }
  return fmt::format(
      "No interval, error or p: {} of {} have no {}, so what is independent of what is not known. Take another field "
      "as the unit, or --unit document.",
      with_thousands(account.units.lacking), counted(account.documents, "article"), field);
}

// Groups in which intervals are empty for want of units.
std::string groups_of_few(const UnitAccount& account, const std::vector<std::string>& groups) {
  constexpr std::size_t most = 8;
  const auto& units = account.units.units_of_group;
  std::string listed;
  std::size_t few = 0;
  for (std::size_t g = 0; g < std::min(groups.size(), units.size()); ++g) {
    if (units[g] == 0 || units[g] >= fewest_units || ++few > most) continue;
    listed += fmt::format("{}{} ({})", listed.empty() ? "" : ", ", groups[g], units[g]);
  }
  if (few > most) listed += fmt::format(" and {} more", with_thousands(few - most));
  return listed;
}

}  // namespace

std::string units_in_words(std::string_view unit) {
  if (unit == "document") return "articles";
  if (unit == "event" || unit == "outlet") return std::string(unit) + "s";
  return "values of " + std::string(unit);
}

std::vector<Setting> unit_settings(const UnitAccount& account) {
  std::vector<Setting> made{{"unit", account.unit.field}};
  const std::string reason = reason_of(account);
  if (!reason.empty()) made.push_back({"unit-default", reason});
  return made;
}

std::vector<std::string> unit_notes(const UnitAccount& account, const std::vector<std::string>& groups) {
  if (account.fault != UnitFault::none) return {fault_of(account)};
  std::vector<std::string> notes;
  const bool by_outlet = account.unit.field == "outlet";
  if (account.reason == UnitReason::outlets) {
    std::string shared;
    if (account.shared_outlets > 0) shared = fmt::format(" ({} of them in several)", account.shared_outlets);
    notes.push_back(fmt::format(
        "Units: {}, as groups are made of whole outlets{}: what is inferred holds for outlets like these. --unit "
        "document asks about further articles of these outlets only.",
        counted(account.outlets, "outlet"), shared));
  } else if (!account.unit.is_document()) {
    std::string shared;
    if (account.units.shared > 0) {
      shared = fmt::format(", {} of them in several groups", with_thousands(account.units.shared));
    }
    notes.push_back(fmt::format("Units: {}{}.", counted_units(account.units.values, account.unit), shared));
  } else if (passes_over_events(account)) {
    notes.push_back(
        fmt::format("Units: articles, each for itself, though {}; --unit event takes events as wholes.",
                    account.events == 1 ? "there is 1 event"
                                        : fmt::format("there are {}", counted(account.events, "event"))));
  }
  // Units of which there are fewer than outlets hold outlets, such as their owners.
  const std::size_t units =
      account.unit.is_document() ? account.documents : account.units.values + account.units.lacking;
  if (account.outlets_make_groups && !by_outlet && units >= account.outlets) {
    notes.emplace_back(
        "Groups are made of whole outlets, so what is inferred is about further articles of these outlets only, not "
        "about outlets like them: for that say --unit outlet.");
  }
  if (account.units.lacking > 0) {
    notes.push_back(fmt::format("{} of {} {} no {}: each is a unit of its own.",
                                with_thousands(account.units.lacking), counted(account.documents, "article"),
                                account.units.lacking == 1 ? "has" : "have", account.unit.field));
  }
  const std::string few = groups_of_few(account, groups);
  if (!few.empty()) {
    notes.push_back(
        fmt::format("Too few units for an interval, of which {} are needed: {}.", fewest_units, few));
  }
  return notes;
}

std::vector<std::string> unit_notes(const Observations& observations) {
  std::vector<std::string> groups;
  for (std::size_t g = 0; g < observations.groups(); ++g)
    groups.push_back(name_of_group(observations.labels(g)));
  return unit_notes(observations.unit_account(), groups);
}

}  // namespace slant
