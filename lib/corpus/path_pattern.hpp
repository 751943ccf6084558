// Fields from the path of a file: '{outlet}/{date}_*.txt'.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/record.hpp"

namespace slant {

// {name} stands for one or more characters without '/', * for any number without '/', everything else for
// itself. The segments between '/' are held against the last segments of a path, each whole. Of two that could take
// the same characters the earlier takes as few as it can:
// '{outlet}_{date}_*.txt' reads sana_2020-02-17_the_end.txt well. {date} takes only what looks like a date.
class PathPattern {
 public:
  // Throws InputError with a caret: brackets that do not pair, an empty or repeated name, 'text' (the file's
  // content is that), two placeholders that touch, no name at all.
  explicit PathPattern(std::string_view pattern);

  // Appends the named segments of `path` to `values`; false, and nothing appended, where it does not match.
  bool match(std::string_view path, std::vector<RecordValue>& values) const;

  const std::vector<std::string>& fields() const { return fields_; }  // as they stand in the pattern

 private:
  struct Piece {
    enum class Kind : std::uint8_t { literal, name, any };
    Kind kind{Kind::literal};
    std::string text;  // of a literal its characters, of a name the name
  };
  using Segment = std::vector<Piece>;  // what stands between two '/'

  static bool match_pieces(std::span<const Piece> segment, std::string_view text,
                           std::vector<RecordValue>& values);
  static bool match_segment(const Segment& segment, std::string_view text, std::vector<RecordValue>& values);

  std::vector<Segment> segments_;
  std::vector<std::string> fields_;
};

}  // namespace slant
