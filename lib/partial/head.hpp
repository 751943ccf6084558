// What a partial says of itself: what counted its documents, which part of which corpus they are, and what reading met.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/setting.hpp"
#include "corpus/corpus.hpp"
#include "corpus/options.hpp"
#include "lexicon/lexicon.hpp"

namespace slant {

// A flag as it was typed: "--where", "outlet=SANA".
struct TypedFlag {
  std::string name;
  std::vector<std::string> values;
  friend bool operator==(const TypedFlag&, const TypedFlag&) = default;
};

// The lines to read that a partial may hold, for slant compare and slant report.
struct KeptLines {
  std::string by;          // the field whose values they are drawn for
  std::uint32_t lines{0};  // of each group and variant, for a page; 0: none are kept, for no command
  std::uint64_t seed{1};
  friend bool operator==(const KeptLines&, const KeptLines&) = default;
};

// Known before the first document.
struct PartialHead {
  std::vector<Setting> versions;         // of Slant, ICU and Unicode: others may count otherwise
  std::uint64_t of{1};                   // parts of the corpus there are
  std::vector<std::uint64_t> shards{1};  // those that are here, from 1, in order
  std::uint64_t files{0};                // of the corpus
  std::uint64_t files_hash{0};           // of their names and sizes; 0: it is of no files
  std::vector<std::string> paths;        // of the corpus, as they were typed
  std::vector<TypedFlag> flags;          // how it was read and counted
  std::vector<std::string>
      fields;  // that are kept beside doc_id, outlet, date and event; with `all_fields` none is named
  bool all_fields{true};
  bool words_by_voice{false};
  Duplicates duplicates{Duplicates::keep};
  KeptLines lines;
  // What is counted, and its rules, without patterns: nothing can be found with it.
  Lexicon lexicon;

  std::string name() const;  // "shard 3 of 40", "shards 1–10 of 40"; of all of a corpus "all"
};

// Known behind the last one: what reading met, as far as no document is a part of it.
struct PartialTail {
  std::uint64_t documents{0};
  CorpusSummary corpus;
};

std::string bytes_of(const PartialHead& head);
std::string bytes_of(const PartialTail& tail);
// Throw Malformed.
PartialHead head_of(std::string_view bytes);
PartialTail tail_of(std::string_view bytes);

// Whether two heads are of one lexicon: all that is counted and how.
bool same_lexicon(const PartialHead& a, const PartialHead& b);

}  // namespace slant
