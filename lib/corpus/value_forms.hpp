// Values as they are meant: what stands for a missing one, and look-alikes that are one.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/document.hpp"
#include "corpus/record.hpp"

namespace slant {

class ValueForms {
 public:
  // `missing`: values that mean there is none, with commas: "NA,NaN,null"; empty: none do.
  explicit ValueForms(std::string_view missing);

  // Empties each value that stands for a missing one. In quotation marks, and in JSON, it is a value like others,
  // and counted: such a value is warned of at the end.
  void drop_missing(Record& record);

  // Makes all values but title, text and date comparable (base/comparable.hpp), and years whole: 2016.0 is 2016.
  void unify(Document& document);

  // What was taken for what, and in how many records.
  void finish(std::vector<Fault>& faults) const;

 private:
  struct Tally {
    std::uint64_t records{0};
    std::string from, to;  // of the first
    SourcePlace first;
  };
  using Tallies = std::map<std::string, Tally, std::less<>>;  // by field

  static void count(Tallies& tallies, std::string_view field, std::string_view from, std::string_view to,
                    const SourcePlace& place);
  bool is_missing(std::string_view value) const;
  void unify(std::string_view field, std::string& value, const SourcePlace& place);

  std::vector<std::string> missing_;
  std::size_t longest_{0};
  std::array<bool, 256> begins_{};  // the first bytes of missing_: hardly any value goes further
  std::string before_;
  Tallies dropped_, kept_, unified_;
};

}  // namespace slant
