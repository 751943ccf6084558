// The first hashes stay in memory and are asked for every later one; the others are sorted into parts.
#include "corpus/repeats.hpp"

#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace slant {

Repeats::Answer Repeats::add(std::uint64_t hash, std::uint64_t ticket) {
  if (!is_full()) return held_.insert(hash) ? Answer::first : Answer::again;
  if (held_.contains(hash)) return Answer::again;
  spill({hash, ticket});
  return Answer::later;
}

void Repeats::spill(Entry entry) {
  if (!spilt_) spilt_ = std::make_unique<Spilt>();
  Bucket& bucket = spilt_->buckets[static_cast<std::size_t>(entry.hash >> 56U)];
  bucket.open.reserve(piece_entries);
  bucket.open.push_back(entry);
  if (bucket.open.size() < piece_entries) return;
  spilt_->file.append({reinterpret_cast<const char*>(bucket.open.data()), piece_entries * sizeof(Entry)});
  bucket.pieces.push_back(spilt_->pieces++);
  bucket.open.clear();
}

void Repeats::finish(const std::function<void(std::uint64_t ticket)>& tell) {
  const std::unique_ptr<Spilt> spilt = std::exchange(spilt_, nullptr);
  held_ = {};
  if (!spilt) return;
  HashSet met;
  const auto take = [&](Entry entry) {
    if (!met.insert(entry.hash)) tell(entry.ticket);
  };
  std::string bytes;
  for (Bucket& bucket : spilt->buckets) {
    met.clear();
    constexpr std::size_t piece_bytes = piece_entries * sizeof(Entry);
    for (const std::uint32_t piece : bucket.pieces) {
      spilt->file.read(std::uint64_t{piece} * piece_bytes, piece_bytes, bytes);
      for (std::size_t i = 0; i < piece_entries; ++i) {
        Entry entry{};
        std::memcpy(&entry, bytes.data() + i * sizeof(Entry), sizeof(Entry));
        take(entry);
      }
    }
    for (const Entry& entry : bucket.open) take(entry);
    bucket = {};
  }
}

}  // namespace slant
