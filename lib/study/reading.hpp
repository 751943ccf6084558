// What a reader of a report is given to read: lines of a concordance, and whole articles with their hits.
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "base/ids.hpp"
#include "base/place.hpp"
#include "base/span.hpp"

namespace slant {

struct ReadLine {
  std::string group;
  VariantId variant;
  std::string doc_id;
  std::string left, hit, right;
  Voice voice{Voice::narrator};
  Zone zone{Zone::body};
  bool negated{false}, distanced{false};
  Field field{Field::text};
  ByteSpan bytes;  // of the field's value
};

inline auto content_of(const ReadLine& line) {
  return std::tie(line.doc_id, line.hit, line.left, line.right, line.voice, line.zone, line.negated,
                  line.distanced);
}

struct ReadMark {
  Field field{Field::text};
  ByteSpan bytes;  // of the field's value
  VariantId variant;
  Voice voice{Voice::narrator};
};

struct ReadDocument {
  std::string group;
  std::string doc_id, date, title, text;  // as they were read
  std::vector<ReadMark> marks;            // in order of field and place
};

inline auto content_of(const ReadDocument& document) {
  return std::tie(document.doc_id, document.title, document.text, document.date);
}

struct Readings {
  std::vector<ReadLine> lines;
  std::vector<ReadDocument> documents;
};

}  // namespace slant
