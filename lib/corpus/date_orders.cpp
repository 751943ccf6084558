// Evidence for the order of day and month, by file and in all.
#include "corpus/date_orders.hpp"

#include "corpus/date.hpp"

namespace slant {

void DateOrders::see(std::string_view file, std::string_view date) {
  const auto reads_as = [&](DateOrder order) {
    std::string copy(date);
    return read_date(copy, order) == DateReading::read;
  };
  const bool day_first = reads_as(DateOrder::dmy), month_first = reads_as(DateOrder::mdy);
  if (day_first == month_first) return;
  auto found = files_.find(file);
  if (found == files_.end()) found = files_.emplace(std::string(file), Shown{}).first;
  for (Shown* shown : {&found->second, &all_}) {
    shown->day_first = shown->day_first || day_first;
    shown->month_first = shown->month_first || month_first;
  }
}

std::optional<DateOrder> DateOrders::Shown::order() const {
  if (day_first == month_first) return std::nullopt;
  return day_first ? DateOrder::dmy : DateOrder::mdy;
}

std::optional<DateOrder> DateOrders::order_of(std::string_view file) const {
  const auto found = files_.find(file);
  return found == files_.end() ? all_.order() : found->second.order();
}

std::optional<DateOrder> order_for(std::string_view date, std::optional<DateOrder> shown) {
  if (shown || date.find('.') == std::string_view::npos) return shown;
  return DateOrder::dmy;
}

}  // namespace slant
