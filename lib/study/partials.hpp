// Partials of a corpus made, and put together.
#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "partial/head.hpp"
#include "study/study.hpp"

namespace slant {

struct PartialOptions {
  Shard shard;
  std::vector<TypedFlag> flags;  // how the corpus is read and counted, for who reads the partial
  std::optional<std::vector<std::string>>
      fields;  // that are kept beside doc_id, outlet, date and event; not said: all but the text
  KeptLines lines{"outlet", 10, 1};
};

// Counts the documents of a shard into a partial. The summary is of what it holds. Throws what run() does. Memory: a
// block, and the lines to read.
StudySummary write_partial(const StudyOptions& options, const Lexicon& lexicon, const PartialOptions& partial,
                           std::ostream& out);

struct MergedPartials {
  PartialHead head;
  std::uint64_t documents{0};
};

// One partial of several, which need not be all of a corpus. Throws as PartialSet does. Memory: a block of each.
MergedPartials merge_partials(const std::vector<std::string>& paths, std::ostream& out);

// What all of them together are; all shards must be there. Throws as PartialSet does.
PartialHead head_of_partials(const std::vector<std::string>& paths);

bool is_partial(const std::string& path);

}  // namespace slant
