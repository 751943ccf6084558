// Blocks of a partial, opened one after the other.
#include "partial/partial_reader.hpp"

#include <fmt/format.h>

namespace slant {

template <class Read>
auto PartialReader::attempt(const Read& read) const {
  try {
    return read();
  } catch (const Malformed& malformed) {
    file_.refuse(malformed.what());
  }
}

PartialReader::PartialReader(const std::string& path) : file_(path) {
  file_.next(block_);
  if (block_.kind != BlockKind::head) file_.refuse("it does not begin with its head");
  head_ = attempt([this] { return head_of(block_.bytes); });
  Block tail;
  file_.tail(tail);
  tail_ = attempt([&tail] { return tail_of(tail.bytes); });
  file_.next(block_);
}

bool PartialReader::next(CountedDocument& counted) {
  while (!documents_ || documents_->is_done()) {
    if (documents_) file_.next(block_);
    documents_.reset();
    if (block_.kind != BlockKind::documents) {
      if (read_ != tail_.documents)
        file_.refuse(fmt::format("it should hold {} documents and holds {}", tail_.documents, read_));
      return false;
    }
    documents_ = std::make_unique<ByteReader>(block_.bytes);
    coder_ = {};
  }
  attempt([&] { coder_.read(*documents_, head_.lexicon.schema.entries.size(), counted); });
  ++read_;
  return true;
}

void PartialReader::lines(const std::function<void(std::string_view bytes)>& see) {
  for (; block_.kind == BlockKind::lines; file_.next(block_)) attempt([&] { see(block_.bytes); });
}

}  // namespace slant
