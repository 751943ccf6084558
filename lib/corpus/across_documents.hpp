// What only the documents before one tell of it: a text or a doc_id again, an outlet of a name much like another's.
#pragma once

#include <cstdint>
#include <vector>

#include "corpus/alike_values.hpp"
#include "corpus/corpus.hpp"
#include "corpus/document.hpp"
#include "corpus/duplicates.hpp"
#include "corpus/options.hpp"
#include "corpus/record.hpp"
#include "corpus/repeated_ids.hpp"
#include "corpus/repeats.hpp"

namespace slant {

class AcrossDocuments {
 public:
  enum class Verdict : std::uint8_t {
    first,     // or the documents are too many to know it before the end
    repeated,  // its text was met before
    dropped,   // … and the first of equal texts is asked for: it is no document
  };

  // Of a part of a corpus nothing is told, as the other parts are not known; but what repeats in it is dropped where that
  // is asked for.
  AcrossDocuments(Duplicates duplicates, bool is_part)
      : duplicates_(duplicates), is_part_(is_part), alike_outlets_("outlet") {}

  // Documents in the order of the corpus; their text_key, outlet, doc_id and place are asked for.
  Verdict see(const Document& document, std::vector<Fault>& faults);

  // After the last one. Returns of how many see() could not tell that they are `repeated`.
  std::uint64_t finish(std::vector<Fault>& faults);

 private:
  Duplicates duplicates_;
  bool is_part_;
  AlikeValues alike_outlets_;
  Seen texts_;             // where the first of equal texts is asked for, which must be known at once
  Repeats counted_texts_;  // else
  RepeatedIds ids_;
};

// A warning where duplicates were counted and not dropped.
void tell_duplicates(Duplicates duplicates, CorpusSummary& summary);

}  // namespace slant
