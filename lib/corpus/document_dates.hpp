// The dates of documents, read; where days and months could change places, in the order that the corpus shows.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "corpus/date.hpp"
#include "corpus/date_orders.hpp"
#include "corpus/document.hpp"
#include "corpus/record.hpp"

namespace slant {

class DocumentDates {
 public:
  // `read_ahead` gives what all dates of the corpus show; asked once, at the first date that could be read in two ways.
  // Where the user has given an order it is never asked.
  DocumentDates(std::optional<DateOrder> given, std::function<DateOrders()> read_ahead);

  void read(Document& document);

  // What could not be read, each kind in one fault with its number; and which order was taken.
  void finish(std::vector<Fault>& faults) const;

 private:
  struct Tally {
    std::uint64_t documents{0};
    std::string date;  // of the first
    SourcePlace place;
  };

  std::optional<DateOrder> order_of(const Document& document);
  static void count(Tally& tally, const Document& document);

  std::optional<DateOrder> given_;
  std::function<DateOrders()> read_ahead_;
  std::optional<DateOrders> shown_;
  DateOrders met_;                // where nothing can be read ahead: standard input
  std::array<Tally, 4> left_;     // by DateReading
  std::array<Tally, 3> settled_;  // by DateOrder
};

}  // namespace slant
