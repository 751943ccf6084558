// The log of rows: blocks in memory first, then blocks in a temporary file, then the block that is being
// filled. No row lies in two blocks.
#include "count/document_table.hpp"

#include <algorithm>
#include <cassert>
#include <optional>

#include "base/temporary_file.hpp"
#include "count/row_code.hpp"

namespace slant {
namespace {

constexpr std::size_t block_bytes = std::size_t{256} << 10;

}  // namespace

struct DocumentTable::Log {
  struct FileBlock {
    std::uint64_t offset{0};
    std::size_t size{0};
  };

  std::size_t memory_bytes{0};
  LabelBook events;
  std::vector<LabelBook> labels;  // by field
  std::vector<std::string> kept;
  std::size_t kept_bytes{0};
  std::vector<FileBlock> filed;
  std::optional<TemporaryFile> file;
  std::string open;

  std::size_t blocks() const { return kept.size() + filed.size() + 1; }

  // Rows fill blocks up to the smaller of block_bytes and what may stay in memory.
  bool is_full() const { return open.size() >= std::min(block_bytes, memory_bytes); }

  void close_block() {
    if (filed.empty() && kept_bytes + open.size() <= memory_bytes) {
      kept_bytes += open.size();
      open.shrink_to_fit();
      kept.push_back(std::move(open));
      open = {};
      return;
    }
    if (!file) file.emplace();
    const std::uint64_t offset = filed.empty() ? 0 : filed.back().offset + filed.back().size;
    file->append(open);
    filed.push_back({offset, open.size()});
    open.clear();
  }

  void read(std::size_t block, std::string& bytes) const {
    if (block < kept.size()) {
      bytes = kept[block];
    } else if (block < kept.size() + filed.size()) {
      const FileBlock& place = filed[block - kept.size()];
      file->read(place.offset, place.size, bytes);
    } else {
      bytes = open;
    }
  }
};

DocumentTable::DocumentTable(std::vector<std::string> fields, std::size_t memory_bytes)
    : fields_(std::move(fields)), log_(std::make_unique<Log>()) {
  log_->memory_bytes = memory_bytes;
  log_->labels.resize(fields_.size());
}

DocumentTable::~DocumentTable() = default;
DocumentTable::DocumentTable(DocumentTable&&) noexcept = default;
DocumentTable& DocumentTable::operator=(DocumentTable&&) noexcept = default;

std::size_t DocumentTable::add_field(std::string name) {
  assert(std::find(fields_.begin(), fields_.end(), name) == fields_.end());
  fields_.push_back(std::move(name));
  log_->labels.emplace_back();
  return fields_.size() - 1;
}

void DocumentTable::append(const DocumentRow& row) {
  if (log_->is_full() && !log_->open.empty()) log_->close_block();
  write_row(row, log_->events, log_->labels, log_->open);
  ++size_;
}

DocumentTable::Cursor DocumentTable::rows() const {
  return Cursor(*this);
}

bool DocumentTable::Cursor::next(DocumentRow& row) {
  const Log& log = *table_->log_;
  while (at_ == bytes_.size()) {
    if (block_ == log.blocks()) return false;
    log.read(block_++, bytes_);
    at_ = 0;
  }
  read_row(bytes_, at_, log.events, log.labels, row);
  return true;
}

void DocumentTable::replay(const std::function<void(const DocumentRow&)>& see) const {
  DocumentRow row;
  for (Cursor cursor = rows(); cursor.next(row);) see(row);
}

}  // namespace slant
