// Warns of duplicate doc_ids, at once or at the end.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/temporary_file.hpp"
#include "corpus/document.hpp"
#include "corpus/record.hpp"
#include "corpus/repeats.hpp"

namespace slant {

// Memory does not grow with the documents. The warnings are the same, and in the same order, whenever they come.
class RepeatedIds {
 public:
  explicit RepeatedIds(std::size_t most_held = Repeats::default_most_held) : repeats_(most_held) {}

  // Throws std::system_error where a temporary file cannot be written.
  void see(const Document& document, std::vector<Fault>& faults);

  // What only the end tells; as many faults as Warnings keeps, the last of which stands for all that are left.
  void finish(std::vector<Fault>& faults);

 private:
  void note_place(const Document& document);
  Fault noted_fault(std::uint64_t at);
  void flush();

  Repeats repeats_;
  std::uint64_t told_{0};       // warnings so far
  std::uint64_t told_late_{0};  // repetitions that wait for the end because of those that may lie before them
  std::vector<std::uint64_t> late_;  // the first of them, by where they are noted
  // Where every document stood that may be one of the first to be told of at the end, and its id.
  std::optional<TemporaryFile> notes_;
  std::uint64_t notes_written_{0};  // bytes
  std::string open_note_;           // not written yet
};

}  // namespace slant
