// The scanner of ordinary lines held against the parser of all lines.
#pragma once

#include <string>
#include <string_view>

#include "corpus/json_record.hpp"
#include "corpus/plain_record.hpp"
#include "corpus/record_buffer.hpp"

namespace slant {

// Both keep their memory from line to line, as in a reader.
class PlainRecordCheck {
 public:
  // Whether the scanner takes `line`; sets `wrong` where it does and the parser sees anything else in it.
  bool takes(std::string_view line, std::string& wrong) {
    // What stands behind a line must not matter.
    for (const char behind : {'\0', '"', '\\', '}'}) {
      padded_.assign(line).append(RecordBuffer::padding, behind);
      const std::string_view inside = std::string_view(padded_).substr(0, line.size());
      const bool taken = scanner_.scan(inside, scanned_);
      if (behind != '\0' && taken != taken_) wrong = "what stands behind the line matters";
      taken_ = taken;
    }
    if (taken_) compare(line.size(), wrong);
    return taken_;
  }

 private:
  void compare(std::size_t size, std::string& wrong) {
    const auto result = parser_.parse(std::string_view(padded_).substr(0, size), parsed_);
    if (!result.error.empty()) wrong = "the parser says: " + result.error;
    if (result.mended.malformed + result.mended.nuls > 0) wrong = "the parser mends something";
    if (!result.duplicate.empty()) wrong = "the parser sees a name twice: " + result.duplicate;
    if (text_of(parsed_) != text_of(scanned_)) wrong = text_of(scanned_) + " instead of " + text_of(parsed_);
  }

  static std::string text_of(const Record& record) {
    std::string text;
    for (const RecordValue& value : record.values) {
      text += "|" + value.name + "=" + std::to_string(static_cast<int>(value.type)) + value.value;
    }
    return text;
  }

  PlainRecordScanner scanner_;
  JsonRecordParser parser_;
  std::string padded_;
  Record scanned_;
  Record parsed_;
  bool taken_{false};
};

}  // namespace slant
