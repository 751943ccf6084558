// Fields from a table: outlets.csv says for each outlet which country it is from, and every document gets it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "corpus/document.hpp"
#include "corpus/options.hpp"
#include "corpus/record.hpp"

namespace slant {

// The first column names a field of the documents, the others become fields of every document whose value is
// that of a row, both made comparable (base/comparable.hpp). What a document has already stays; a column of the same
// name fills only empty values.
class Join {
 public:
  // `missing`: values of the table that mean there is none (ValueForms). Reads the whole table; `name` is its path,
  // for messages. Throws InputError with all that is wrong: rows that cannot be read, a key that stands in two rows, a table without a second column or without rows.
  Join(RecordReader& table, std::string name, std::optional<DateOrder> date_order = std::nullopt,
       std::string_view missing = {});

  void apply(Document& document, std::vector<Fault>& faults);

  // What is known at the end only: one fault for each value that documents have and the table has not.
  void finish(std::vector<Fault>& faults) const;

  const std::string& key() const { return key_; }
  const std::vector<std::string>& columns() const { return columns_; }

 private:
  struct Missed {
    std::uint64_t documents{0};
    SourcePlace first;
  };

  void read_dates(std::optional<DateOrder> order);
  void add_row(Record& row, std::vector<Diagnostic>& wrong);
  void fill(Document& document, std::size_t column, const std::string& value, std::vector<Fault>& faults);

  std::string name_;
  std::string key_;
  std::vector<std::string> columns_;
  std::map<std::string, std::vector<std::string>, std::less<>> rows_;
  std::map<std::string, std::uint64_t> lines_;  // where each key stands
  std::map<std::string, Missed, std::less<>> missed_;
  std::uint64_t missed_beyond_{0};  // documents whose values were too many to keep
  std::vector<bool> clashed_;       // by column: said already
};

}  // namespace slant
