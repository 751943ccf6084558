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
  Part& part = spilt_->parts[static_cast<std::size_t>(entry.hash >> 56U)];
  part.open.reserve(piece_entries);
  part.open.push_back(entry);
  if (part.open.size() < piece_entries) return;
  spilt_->file.append({reinterpret_cast<const char*>(part.open.data()), piece_entries * sizeof(Entry)});
  part.pieces.push_back(spilt_->pieces++);
  part.open.clear();
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
  for (Part& part : spilt->parts) {
    met.clear();
    constexpr std::size_t piece_bytes = piece_entries * sizeof(Entry);
    for (const std::uint32_t piece : part.pieces) {
      spilt->file.read(std::uint64_t{piece} * piece_bytes, piece_bytes, bytes);
      for (std::size_t i = 0; i < piece_entries; ++i) {
        Entry entry{};
        std::memcpy(&entry, bytes.data() + i * sizeof(Entry), sizeof(Entry));
        take(entry);
      }
    }
    for (const Entry& entry : part.open) take(entry);
    part = {};
  }
}

}  // namespace slant
