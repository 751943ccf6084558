// The documents of any mix of files, folders, archives and stdin, one after the other; never held whole.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "corpus/document.hpp"
#include "corpus/options.hpp"

namespace slant {

// Names of fields that records had, empty or not, or a join gave.
struct FieldNames {
  struct Other {
    std::string name;
    std::uint64_t position{0};  // of the first record that had it, as Document has it
  };
  std::array<bool, known_field_count> known{};
  std::vector<Other> others;      // in order of appearance
  std::set<std::string> came_as;  // names that known ones came with

  // Known ones first, then the others, last the names that known ones came with.
  std::vector<std::string> all() const;
  // With those of another part of the corpus.
  void merge(const FieldNames& part);
};

// What reading has met so far.
struct CorpusSummary {
  std::uint64_t files{0};
  std::uint64_t bytes{0};       // read, before decompression
  std::uint64_t records{0};     // lines, rows or files that should be documents
  std::uint64_t documents{0};   // handed out
  std::uint64_t bad{0};         // records that could not be read and were skipped; a fault may be of several
  std::uint64_t filtered{0};    // left out by `where`
  std::uint64_t duplicates{0};  // texts met before: dropped with Duplicates::first, else only counted
  std::map<std::string, std::uint64_t> passed_over;  // kind (".docx", "link") → files in folders and archives
  std::uint64_t hash{0};  // of the documents handed out, in order: names the corpus in a manifest
  FieldNames fields;
  Warnings warnings;              // by kind, with file:line
  std::vector<Diagnostic> unmet;  // of a shard: fields that were asked for and that no record of it has
};

// The files of a corpus without reading them: how many, and a hash of their names below what was given and of their sizes.
struct CorpusFiles {
  std::uint64_t count{0};
  std::uint64_t hash{0};
};
// Throws as Corpus does.
CorpusFiles files_of(const CorpusOptions& options);

// The hash of a corpus, one document after the other.
std::uint64_t next_corpus_hash(std::uint64_t corpus, std::uint64_t document);

// What was passed over, for a sentence: "3 .docx, 1 .pdf, 1 link". Empty where nothing was.
std::string passed_over_in_words(const CorpusSummary& summary);

// The note of it, where anything was.
void say_passed_over(CorpusSummary& summary);

class Corpus {
 public:
  // Reads the table to join and lists the folders, and opens nothing else. Throws InputError (a bad `where`,
  // mapping, pattern, join table, encoding or format; a folder without texts) and std::system_error with the
  // path (missing, unreadable).
  explicit Corpus(CorpusOptions options);
  ~Corpus();
  Corpus(const Corpus&) = delete;
  Corpus& operator=(const Corpus&) = delete;

  // The next document, in the order of the paths (folders: by name, byte order) and of the records. False at
  // the end. `document` is reused. A bad record is skipped, counted and warned of; under `strict` it throws
  // BadRecords, and so does what a reader had to replace: malformed UTF-8, NULs, repeated names. Throws
  // InputError (a CSV file without good column names; at the end, a field that no document has),
  // std::system_error for the world's faults and LimitError for an archive that expands beyond its limit.
  bool next(Document& document);

  const CorpusSummary& summary() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace slant
