// Records of lines in the shape that nearly all lines have, read several times as fast as by a whole parser.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/json_marks.hpp"
#include "corpus/record.hpp"
#include "corpus/value_writer.hpp"

namespace slant {

// An ordinary line is a JSON object in valid UTF-8 without any of what is seldom or wrong: a backslash in a
// name, a name that stands twice, a NUL or a surrogate without its partner, deep nesting. JsonRecordParser
// would make the same record of it, with nothing to tell of; tests hold both against each other.
class PlainRecordScanner {
 public:
  PlainRecordScanner();

  // Fills record.values alone, and returns true, where the line is ordinary; else leaves anything there.
  // `line` has no white space around it. RecordBuffer::padding bytes behind it must be readable.
  bool scan(std::string_view line, Record& record);

 private:
  // All take the first byte of what they read and return the first one behind it, null where it is not
  // ordinary. `depth` counts the objects and lists around a value.
  const char* flatten(const char* at, ValueWriter& out, int depth);
  const char* take(std::string_view name, const char* at, ValueWriter& out, int depth);
  const char* take_string(const char* at, std::string& value);
  const char* take_escaped(const char* at, std::string& value);
  const char* skip_value(const char* at, int depth);
  const char* skip_list(const char* at, int depth);
  const char* skip_object(const char* at, int depth);
  const char* skip_string(const char* at);
  const char* skip_scalar(const char* at);

  std::string_view name_at(const char* at) const;
  const char* behind_colon(const char* at) const;
  bool is_escape(const char* mark) const { return mark < end_ && *mark == '\\'; }
  const char* behind_quote(const char* mark) const {
    return mark < end_ && *mark == '"' ? mark + 1 : nullptr;
  }
  const char* behind_object(const char* brace, int depth) const;

  // end_ where there is none.
  const char* next_mark(const char* at) const {
    return begin_ + marks_.next(static_cast<std::size_t>(at - begin_));
  }
  bool names_differ(const std::vector<RecordValue>& values);

  JsonMarks marks_;
  const char* begin_{nullptr};
  const char* end_{nullptr};
  std::string prefix_;               // of the object that is being walked: "meta."
  std::vector<std::string> names_;   // of the last ordinary line: they differ
  std::unique_ptr<char[]> scratch_;  // an escaped string as it is meant, piece by piece
};

}  // namespace slant
