// Whether the day or the month stands first in the dates of a file: told from those that can be read in one way only.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/options.hpp"

namespace slant {

class DateOrders {
 public:
  // `date` as it came.
  void see(std::string_view file, std::string_view date);

  // What the dates of this file show, else those of all files; nothing where they show none, or both.
  std::optional<DateOrder> order_of(std::string_view file) const;

 private:
  struct Shown {
    bool day_first{false}, month_first{false};
    std::optional<DateOrder> order() const;
  };

  std::map<std::string, Shown, std::less<>> files_;  // of those alone that show something
  Shown all_;
};

// Where the dates of a file show nothing: full stops part a day that stands first.
std::optional<DateOrder> order_for(std::string_view date, std::optional<DateOrder> shown);

}  // namespace slant
