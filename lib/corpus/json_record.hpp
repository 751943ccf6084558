// One JSON object as a record: nested objects flattened, lists as their JSON text.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "corpus/mend.hpp"
#include "corpus/record.hpp"

namespace slant {

class JsonRecordParser {
 public:
  // Objects and lists inside one another; more is a bad record, not a deep recursion.
  static constexpr int max_depth = 100;
  // Bytes of a flattened name: a long path to many values would else take memory with the square of the line.
  static constexpr std::size_t max_name_bytes = 4096;

  struct Result {
    std::string error;      // empty: the record is good
    std::size_t column{0};  // in code points from 1, of the error; 0 where it is not known
    Mended mended;
    std::string duplicate;  // a name that stood twice, the last value taken; empty if none did
    bool unclosed{false};   // the text ends inside the object
  };

  JsonRecordParser();
  ~JsonRecordParser();

  // Fills record.values alone. RecordBuffer::padding bytes behind `json` must be readable.
  Result parse(std::string_view json, Record& record);

 private:
  struct State;

  Result parse_mended(std::string json, Record& record, Result result);

  std::unique_ptr<State> state_;
};

}  // namespace slant
