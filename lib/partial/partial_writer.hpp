// Writes a partial: head, documents, lines to read, tail.
#pragma once

#include <ostream>
#include <string_view>

#include "partial/block_file.hpp"
#include "partial/counted_document.hpp"
#include "partial/head.hpp"

namespace slant {

class PartialWriter {
 public:
  PartialWriter(std::ostream& out, const PartialHead& head);

  void add(const CountedDocument& counted);  // in the order of their positions
  void add_lines(std::string_view bytes);    // after the last document
  void finish(const CorpusSummary& corpus);

  std::uint64_t documents() const { return documents_; }

 private:
  void end_block();

  BlockFileWriter file_;
  DocumentCoder coder_;
  ByteWriter block_;
  std::uint64_t documents_{0};
};

}  // namespace slant
