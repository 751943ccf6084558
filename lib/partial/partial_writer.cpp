// Documents gathered into blocks that can be read one without the other.
#include "partial/partial_writer.hpp"

namespace slant {
namespace {

// A merge holds one of each partial.
constexpr std::size_t bytes_of_documents = std::size_t{128} << 10U;

}  // namespace

PartialWriter::PartialWriter(std::ostream& out, const PartialHead& head) : file_(out) {
  file_.add(BlockKind::head, bytes_of(head));
}

void PartialWriter::add(const CountedDocument& counted) {
  coder_.write(counted, block_);
  ++documents_;
  if (block_.bytes.size() >= bytes_of_documents) end_block();
}

void PartialWriter::end_block() {
  if (block_.bytes.empty()) return;
  file_.add(BlockKind::documents, block_.bytes);
  block_.bytes.clear();
  coder_ = {};
}

void PartialWriter::add_lines(std::string_view bytes) {
  end_block();
  file_.add(BlockKind::lines, bytes);
}

void PartialWriter::finish(const CorpusSummary& corpus) {
  end_block();
  file_.add(BlockKind::tail, bytes_of(PartialTail{documents_, corpus}));
  file_.finish();
}

}  // namespace slant
