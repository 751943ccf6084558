// Notes of documents in a temporary file: name of file, line, id.
#include "corpus/repeated_ids.hpp"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/hash.hpp"

namespace slant {
namespace {

constexpr std::uint64_t not_noted = std::numeric_limits<std::uint64_t>::max();
constexpr std::size_t flushed_bytes = std::size_t{64} << 10;

struct NoteHead {
  std::uint64_t line;
  std::uint32_t file_bytes;
  std::uint32_t id_bytes;
};

Fault repeated_id(std::string_view id, SourcePlace place) {
  return {"duplicate doc_ids",
          {Severity::warning,
           std::move(place),
           fmt::format("duplicate doc_id '{}'", id),
           "--field doc_id=NAME chooses another field",
           {},
           1}};
}

}  // namespace

void RepeatedIds::see(const Document& document, std::vector<Fault>& faults) {
  const bool was_full = repeats_.is_full();
  const bool may_be_told = was_full && told_ + late_.size() < Warnings::kept_per_kind;
  const std::uint64_t ticket = may_be_told ? notes_written_ + open_note_.size() : not_noted;
  const Repeats::Answer answer = repeats_.add(hash_of(document.doc_id), ticket);
  if (answer == Repeats::Answer::first) return;
  if (!was_full) {
    ++told_;
    faults.push_back(repeated_id(document.doc_id, document.place));
    return;
  }
  if (may_be_told) note_place(document);
  if (answer != Repeats::Answer::again) return;
  ++told_late_;
  if (may_be_told) late_.push_back(ticket);
}

void RepeatedIds::note_place(const Document& document) {
  const std::string& file = document.place.file;
  const NoteHead head{document.place.line, static_cast<std::uint32_t>(file.size()),
                      static_cast<std::uint32_t>(document.doc_id.size())};
  open_note_.append(reinterpret_cast<const char*>(&head), sizeof head).append(file).append(document.doc_id);
  if (open_note_.size() >= flushed_bytes) flush();
}

void RepeatedIds::flush() {
  if (!notes_) notes_.emplace();
  notes_->append(open_note_);
  notes_written_ += open_note_.size();
  open_note_.clear();
}

Fault RepeatedIds::noted_fault(std::uint64_t at) {
  std::string bytes;
  NoteHead head{};
  notes_->read(at, sizeof head, bytes);
  std::memcpy(&head, bytes.data(), sizeof head);
  notes_->read(at + sizeof head, std::size_t{head.file_bytes} + head.id_bytes, bytes);
  return repeated_id(std::string_view(bytes).substr(head.file_bytes),
                     {bytes.substr(0, head.file_bytes), head.line, 0});
}

void RepeatedIds::finish(std::vector<Fault>& faults) {
  std::uint64_t count = told_late_;
  std::vector<std::uint64_t> first = std::exchange(late_, {});
  repeats_.finish([&](std::uint64_t ticket) {
    ++count;
    if (ticket == not_noted) return;
    first.insert(std::upper_bound(first.begin(), first.end(), ticket), ticket);
    if (first.size() > Warnings::kept_per_kind) first.pop_back();
  });
  if (count == 0) return;
  if (!open_note_.empty()) flush();
  if (first.empty()) {
    faults.push_back(repeated_id({}, {}));  // enough were told of before
  }
  for (const std::uint64_t at : first) faults.push_back(noted_fault(at));
  faults.back().times = count - (first.empty() ? 0 : first.size() - 1);
}

}  // namespace slant
