// Several partials as one corpus: what does not belong together is refused, documents come in the order of the corpus.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "partial/partial_reader.hpp"

namespace slant {

class PartialSet {
 public:
  // In any order where they are shards of one corpus; several corpora follow one another as they are given. `whole`: all
  // shards must be there. Throws InputError with all that does not fit: other versions, lexicons or flags, a shard twice
  // or missing; and what reading throws.
  PartialSet(const std::vector<std::string>& paths, bool whole);

  // As one run over all of it would have it.
  const PartialHead& head() const { return head_; }
  // What reading met, without what is told of documents.
  const CorpusSummary& met() const { return met_; }

  // False after the last one. Throws BadRecords where a file is damaged. Memory: a block of each partial of a corpus.
  bool next(CountedDocument& counted);
  // The lines of all partials, after the last document; `base` is what is added to the positions in them.
  void lines(const std::function<void(std::string_view bytes, std::uint64_t base)>& see);

 private:
  struct Part {
    PartialReader reader;
    CountedDocument document;
    explicit Part(const std::string& path) : reader(path) {}
  };
  struct Source {  // a corpus
    std::vector<std::unique_ptr<Part>> parts;
    std::uint64_t base{0};  // what is added to its positions
  };

  void check(const Part& part, std::vector<Diagnostic>& wrong) const;
  void check(const Source& source, bool whole, std::vector<Diagnostic>& wrong) const;
  Source& source_of(const Part& part);
  void open(Source& source);
  void unite();

  std::vector<Source> sources_;
  std::size_t source_{0};       // the one that is read
  std::vector<Part*> waiting_;  // of it, a heap: the part whose document is next stands first
  PartialHead head_;
  CorpusSummary met_;
};

}  // namespace slant
