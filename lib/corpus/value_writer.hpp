// Fills the values of a record one after the other, so that their strings keep their memory.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/record.hpp"

namespace slant {

class ValueWriter {
 public:
  explicit ValueWriter(std::vector<RecordValue>& values) : values_(values) {}

  // The next value's string, to be overwritten. Valid until the next call.
  std::string& add(std::string_view name, ValueType type) {
    if (used_ == values_.size()) values_.emplace_back();
    RecordValue& slot = values_[used_++];
    slot.name = name;
    slot.type = type;
    return slot.value;
  }

  // Drops what an earlier record left behind the last value.
  void finish() { values_.resize(used_); }

 private:
  std::vector<RecordValue>& values_;
  std::size_t used_{0};
};

}  // namespace slant
