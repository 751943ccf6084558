// Compact encoding of a document's counts as bytes, and decoding.
#include "count/row_code.hpp"

#include <cassert>

namespace slant {
namespace {

constexpr std::uint64_t plain = 0;  // the label itself follows
constexpr std::uint64_t empty = 1;
constexpr std::uint64_t first_code = 2;

void write_number(std::uint64_t number, std::string& out) {
  for (; number >= 0x80; number >>= 7) out += static_cast<char>((number & 0x7F) | 0x80);
  out += static_cast<char>(number);
}

std::uint64_t read_number(std::string_view bytes, std::size_t& at) {
  std::uint64_t number = 0;
  for (unsigned shift = 0;; shift += 7) {
    assert(at < bytes.size() && shift < 64);
    const auto byte = static_cast<unsigned char>(bytes[at++]);
    number |= std::uint64_t{byte & 0x7FU} << shift;
    if (byte < 0x80) return number;
  }
}

void write_text(std::string_view text, std::string& out) {
  write_number(text.size(), out);
  out += text;
}

void read_text(std::string_view bytes, std::size_t& at, std::string& text) {
  const std::size_t size = read_number(bytes, at);
  text.assign(bytes, at, size);
  at += size;
}

// The place of a cell in (entry, voice, zone); gaps between them are small numbers.
constexpr std::uint64_t places = std::uint64_t{voice_count} * zone_count;

std::uint64_t key_of(const DocumentCell& cell) {
  return cell.entry.value * places + static_cast<std::uint64_t>(cell.voice) * zone_count +
         static_cast<std::uint64_t>(cell.zone);
}

DocumentCell cell_of(std::uint64_t key, std::uint64_t count) {
  DocumentCell cell;
  cell.entry = id_of<EntryTag>(key / places);
  cell.voice = static_cast<Voice>(key % places / zone_count);
  cell.zone = static_cast<Zone>(key % zone_count);
  cell.count = static_cast<std::uint32_t>(count);
  return cell;
}

}  // namespace

void LabelBook::write(std::string_view label, std::string& out) {
  if (label.empty()) return write_number(empty, out);
  if (label.size() <= max_bytes) {
    const auto known = codes_.find(std::string(label));
    if (known != codes_.end()) return write_number(known->second, out);
    if (labels_.size() < max_labels) {
      codes_.emplace(label, labels_.size() + first_code);
      labels_.emplace_back(label);
      return write_number(labels_.size() - 1 + first_code, out);
    }
  }
  write_number(plain, out);
  write_text(label, out);
}

void LabelBook::read(std::string_view bytes, std::size_t& at, std::string& label) const {
  const std::uint64_t code = read_number(bytes, at);
  if (code == plain) return read_text(bytes, at, label);
  if (code == empty) return label.clear();
  label = labels_[code - first_code];
}

void write_row(const DocumentRow& row, LabelBook& events, std::vector<LabelBook>& labels, std::string& out) {
  assert(row.labels.size() <= labels.size());
  write_text(row.doc_id, out);
  events.write(row.event, out);
  write_number(row.labels.size(), out);
  for (std::size_t i = 0; i < row.labels.size(); ++i) labels[i].write(row.labels[i], out);
  write_number(row.words, out);
  write_number(row.cells.size(), out);
  std::uint64_t last = 0;
  for (const DocumentCell& cell : row.cells) {
    assert(key_of(cell) >= last);
    write_number(key_of(cell) - last, out);
    write_number(cell.count, out);
    last = key_of(cell);
  }
}

void read_row(std::string_view bytes, std::size_t& at, const LabelBook& events,
              const std::vector<LabelBook>& labels, DocumentRow& row) {
  read_text(bytes, at, row.doc_id);
  events.read(bytes, at, row.event);
  const std::size_t written = read_number(bytes, at);
  row.labels.resize(labels.size());
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (i < written) {
      labels[i].read(bytes, at, row.labels[i]);
    } else {
      row.labels[i].clear();
    }
  }
  row.words = read_number(bytes, at);
  row.cells.resize(read_number(bytes, at));
  std::uint64_t key = 0;
  for (DocumentCell& cell : row.cells) {
    key += read_number(bytes, at);
    cell = cell_of(key, read_number(bytes, at));
  }
}

}  // namespace slant
