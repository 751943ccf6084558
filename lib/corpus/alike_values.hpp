// Values of a field that differ so little that they may be one: "Fox News" and "FOX NEWS", "Breitbart" and "Breibart".
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/record.hpp"

namespace slant {

class AlikeValues {
 public:
  static constexpr std::size_t most_values = 10'000;  // more names are not compared

  explicit AlikeValues(std::string field) : field_(std::move(field)) {}

  void see(std::string_view value);

  // A warning for each two that are equal but for case, accents of punctuation, spaces or "the"; or for one letter in
  // one word of five letters or more, without digits. Time linear in the values.
  void finish(std::vector<Fault>& faults) const;

 private:
  std::string field_;
  std::string last_;
  std::uint64_t* last_count_{nullptr};
  std::map<std::string, std::uint64_t, std::less<>> documents_;
};

}  // namespace slant
