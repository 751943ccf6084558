// Dates read one after the other, and what is said of them at the end.
#include "corpus/document_dates.hpp"

#include <utility>

#include <fmt/format.h>

#include "base/wording.hpp"

namespace slant {
namespace {

struct Trouble {
  DateReading reading;
  const char* kind;
  const char* hint;
};

constexpr std::array<Trouble, 3> troubles{
    {{DateReading::unreadable, "unreadable", "dates are best written YYYY-MM-DD"},
     {DateReading::ambiguous, "ambiguous",
      "it could be day or month first: --dates dmy or --dates mdy says which, or write YYYY-MM-DD"},
     {DateReading::impossible, "impossible", "there is no such day; --dates says what stands first"}}};

}  // namespace

DocumentDates::DocumentDates(std::optional<DateOrder> given, std::function<DateOrders()> read_ahead)
    : given_(given), read_ahead_(std::move(read_ahead)) {}

void DocumentDates::count(Tally& tally, const Document& document) {
  if (tally.documents++ > 0) return;
  tally.date = document.date;
  tally.place = document.place;
}

std::optional<DateOrder> DocumentDates::order_of(const Document& document) {
  if (!shown_) shown_ = read_ahead_ ? read_ahead_() : DateOrders();
  const auto ahead = shown_->order_of(document.place.file);
  return ahead ? ahead : met_.order_of(document.place.file);
}

void DocumentDates::read(Document& document) {
  if (document.date.empty()) return;
  if (!given_ && !read_ahead_) met_.see(document.place.file, document.date);
  DateReading reading = read_date(document.date, given_);
  if (reading == DateReading::ambiguous) {
    const std::optional<DateOrder> shown = order_of(document);
    if (const std::optional<DateOrder> order = order_for(document.date, shown)) {
      if (shown) count(settled_[static_cast<std::size_t>(*order)], document);
      reading = read_date(document.date, order);
    }
  }
  if (reading != DateReading::read) count(left_[static_cast<std::size_t>(reading)], document);
}

void DocumentDates::finish(std::vector<Fault>& faults) const {
  for (std::size_t i = 0; i < settled_.size(); ++i) {
    const Tally& tally = settled_[i];
    if (tally.documents == 0) continue;
    const auto order = static_cast<DateOrder>(i);
    faults.push_back(
        {"dates in an order told from others",
         {Severity::note,
          tally.place,
          fmt::format("{} such as '{}' {} read with the {} first, as other dates show",
                      counted(tally.documents, "date"), tally.date, tally.documents == 1 ? "is" : "are",
                      order == DateOrder::dmy ? "day" : "month"),
          fmt::format("--dates {} says otherwise",
                      name_of(order == DateOrder::dmy ? DateOrder::mdy : DateOrder::dmy)),
          {},
          1}});
  }
  for (const Trouble& trouble : troubles) {
    const Tally& tally = left_[static_cast<std::size_t>(trouble.reading)];
    if (tally.documents == 0) continue;
    faults.push_back(
        {fmt::format("{} dates", trouble.kind),
         {Severity::warning,
          tally.place,
          tally.documents == 1 ? fmt::format("{} date '{}' is kept as it is", trouble.kind, tally.date)
                               : fmt::format("{} {} dates are kept as they are, first '{}'",
                                             with_thousands(tally.documents), trouble.kind, tally.date),
          trouble.hint,
          {},
          1}});
  }
}

}  // namespace slant
