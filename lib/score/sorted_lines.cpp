// Lines packed, spooled, sorted in pieces and merged.
#include "score/sorted_lines.hpp"

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>
#include <queue>
#include <utility>

#include "base/diagnostic.hpp"
#include "base/temporary_file.hpp"

namespace slant {
namespace {

constexpr std::size_t length_bytes = 4;
constexpr std::size_t read_at_once = std::size_t{64} << 10U;
constexpr std::size_t item_overhead = 96;  // of an item beside its bytes

void append_length(std::size_t size, std::string& bytes) {
  if (size > std::numeric_limits<std::uint32_t>::max()) {
    throw LimitError("a concordance line of more than 4 GB: a smaller --window keeps lines short");
  }
  const auto length = static_cast<std::uint32_t>(size);
  char raw[length_bytes];
  std::memcpy(raw, &length, length_bytes);
  bytes.append(raw, length_bytes);
}

std::size_t length_at(const char* at) {
  std::uint32_t length = 0;
  std::memcpy(&length, at, length_bytes);
  return length;
}

void append_part(std::string_view part, std::string& bytes) {
  append_length(part.size(), bytes);
  bytes.append(part);
}

// Takes parts from the front.
class Unpacking {
 public:
  explicit Unpacking(std::string_view bytes) : left_(bytes) {}

  std::string_view part() {
    const std::size_t size = length_at(left_.data());
    const std::string_view made = left_.substr(length_bytes, size);
    left_.remove_prefix(length_bytes + size);
    return made;
  }
  std::string text() { return std::string(part()); }
  std::uint8_t byte() {
    const auto made = static_cast<std::uint8_t>(left_.front());
    left_.remove_prefix(1);
    return made;
  }
  std::size_t number() {
    const std::size_t made = length_at(left_.data());
    left_.remove_prefix(length_bytes);
    return made;
  }

 private:
  std::string_view left_;
};

// Records of a file one after the other, each behind its length, from one offset to another.
class FileRecords {
 public:
  FileRecords(const TemporaryFile& file, std::uint64_t begin, std::uint64_t end)
      : file_(file), at_(begin), end_(end) {}

  // Stays until the next call.
  std::optional<std::string_view> next() {
    if (!have(length_bytes)) return std::nullopt;
    const std::size_t size = length_at(bytes_.data() + used_);
    have(length_bytes + size);
    const std::string_view record(bytes_.data() + used_ + length_bytes, size);
    used_ += length_bytes + size;
    return record;
  }

 private:
  // Whether there is more; sees to it that `size` bytes of it are in memory.
  bool have(std::size_t size) {
    if (bytes_.size() - used_ >= size) return true;
    if (bytes_.size() == used_ && at_ == end_) return false;
    bytes_.erase(0, used_);
    used_ = 0;
    const std::uint64_t wanted = std::max(read_at_once, size - bytes_.size());
    const auto got = static_cast<std::size_t>(std::min<std::uint64_t>(wanted, end_ - at_));
    file_.read(at_, got, piece_);
    at_ += got;
    bytes_ += piece_;
    return true;
  }

  const TemporaryFile& file_;
  std::uint64_t at_, end_;
  std::string bytes_, piece_;
  std::size_t used_{0};
};

// A piece: from the file, or the last one, which is still in memory.
class PieceReader {
 public:
  explicit PieceReader(std::vector<KeyedLine> items) : items_(std::move(items)) {}
  PieceReader(const TemporaryFile& file, std::uint64_t begin, std::uint64_t end)
      : records_(std::in_place, file, begin, end) {}

  bool next() {
    if (!records_) {
      if (at_ == items_.size()) return false;
      item_ = std::move(items_[at_++]);
      return true;
    }
    const auto key = records_->next();
    if (!key) return false;
    item_.key.assign(*key);
    item_.line.assign(*records_->next());
    return true;
  }
  const KeyedLine& item() const { return item_; }

 private:
  std::optional<FileRecords> records_;
  std::vector<KeyedLine> items_;
  std::size_t at_{0};
  KeyedLine item_;
};

}  // namespace

void append_packed(const KwicLine& line, std::string& bytes) {
  for (const std::string* part : {&line.speaker, &line.cue, &line.stance, &line.doc_id, &line.date,
                                  &line.left, &line.hit, &line.right}) {
    append_part(*part, bytes);
  }
  append_length(line.labels.size(), bytes);
  for (const std::string& label : line.labels) append_part(label, bytes);
  append_length(line.variant.value, bytes);
  for (const auto one : {static_cast<std::uint8_t>(line.voice), static_cast<std::uint8_t>(line.zone),
                         static_cast<std::uint8_t>(line.field), static_cast<std::uint8_t>(line.distanced),
                         static_cast<std::uint8_t>(line.negated)}) {
    bytes.push_back(static_cast<char>(one));
  }
}

KwicLine unpacked(std::string_view bytes) {
  Unpacking from(bytes);
  KwicLine line;
  for (std::string* part : {&line.speaker, &line.cue, &line.stance, &line.doc_id, &line.date, &line.left,
                            &line.hit, &line.right}) {
    *part = from.text();
  }
  line.labels.resize(from.number());
  for (std::string& label : line.labels) label = from.text();
  line.variant = VariantId{static_cast<std::uint32_t>(from.number())};
  line.voice = static_cast<Voice>(from.byte());
  line.zone = static_cast<Zone>(from.byte());
  line.field = static_cast<Field>(from.byte());
  line.distanced = from.byte() != 0;
  line.negated = from.byte() != 0;
  return line;
}

struct Spool::File {
  TemporaryFile file;
  std::uint64_t size{0};
};

Spool::Spool(std::size_t memory) : memory_(memory) {}
Spool::~Spool() = default;

void Spool::add(std::string_view record) {
  append_part(record, held_);
  if (held_.size() <= memory_) return;
  if (!file_) file_ = std::make_unique<File>();
  file_->file.append(held_);
  file_->size += held_.size();
  held_.clear();
}

void Spool::each(const std::function<void(std::string_view)>& see) const {
  if (file_) {
    FileRecords records(file_->file, 0, file_->size);
    while (const auto record = records.next()) see(*record);
  }
  for (std::size_t at = 0; at < held_.size();) {
    const std::size_t size = length_at(held_.data() + at);
    see(std::string_view(held_).substr(at + length_bytes, size));
    at += length_bytes + size;
  }
}

void Spool::clear() {
  file_.reset();
  held_.clear();
}

struct SortedLines::Pieces {
  TemporaryFile file;
  std::vector<std::uint64_t> ends{0};
};

SortedLines::SortedLines(KwicOrder order, std::size_t memory) : order_(order), memory_(memory) {}
SortedLines::~SortedLines() = default;

void SortedLines::add(const KwicLine& line) {
  std::string bytes;
  append_packed(line, bytes);
  add(bytes);
}

void SortedLines::add(std::string_view packed) {
  // In the order of the corpus every key is alike.
  KeyedLine& item = items_.emplace_back(KeyedLine{
      order_ == KwicOrder::input ? std::string() : key_of(unpacked(packed), order_), std::string(packed)});
  held_ += item.key.size() + item.line.size() + item_overhead;
  ++size_;
  if (held_ > memory_) write_piece();
}

void SortedLines::write_piece() {
  if (!pieces_) pieces_ = std::make_unique<Pieces>();
  std::stable_sort(items_.begin(), items_.end(),
                   [](const KeyedLine& a, const KeyedLine& b) { return a.key < b.key; });
  std::string bytes;
  std::uint64_t size = 0;
  const auto flush = [&] {
    pieces_->file.append(bytes);
    size += bytes.size();
    bytes.clear();
  };
  for (const KeyedLine& item : items_) {
    append_part(item.key, bytes);
    append_part(item.line, bytes);
    if (bytes.size() > read_at_once) flush();
  }
  flush();
  pieces_->ends.push_back(pieces_->ends.back() + size);
  items_.clear();
  held_ = 0;
}

std::function<bool(KwicLine&)> SortedLines::in_order() {
  std::stable_sort(items_.begin(), items_.end(),
                   [](const KeyedLine& a, const KeyedLine& b) { return a.key < b.key; });
  auto readers = std::make_shared<std::vector<PieceReader>>();
  for (std::size_t p = 1; pieces_ && p < pieces_->ends.size(); ++p)
    readers->emplace_back(pieces_->file, pieces_->ends[p - 1], pieces_->ends[p]);
  readers->emplace_back(std::move(items_));
  items_.clear();
  // The least key first; of equal ones that of the earlier piece, so that ties stay in the order of the corpus.
  const auto later = [readers](std::size_t a, std::size_t b) {
    const int order = (*readers)[a].item().key.compare((*readers)[b].item().key);
    return order != 0 ? order > 0 : a > b;
  };
  auto queue =
      std::make_shared<std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(later)>>(later);
  for (std::size_t r = 0; r < readers->size(); ++r) {
    if ((*readers)[r].next()) queue->push(r);
  }
  return [readers, queue](KwicLine& line) {
    if (queue->empty()) return false;
    const std::size_t first = queue->top();
    queue->pop();
    line = unpacked((*readers)[first].item().line);
    if ((*readers)[first].next()) queue->push(first);
    return true;
  };
}

}  // namespace slant
