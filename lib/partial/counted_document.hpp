// What a partial keeps of a document: its fields but the text, what tells it from others, and its counts.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "corpus/document.hpp"
#include "count/document_table.hpp"
#include "partial/byte_code.hpp"
#include "text/repair.hpp"
#include "voice/voice_words.hpp"

namespace slant {

struct CountedDocument {
  Document document;  // without text
  std::uint64_t words{0};
  WordsByVoice voice_words{};       // zeros where they were not asked for
  std::vector<DocumentCell> cells;  // by (entry, voice, zone), each once
  DamageCounts repairs{};
  bool has_escapes{false};
};

// Documents one after the other: what is as in the one before is not written again.
class DocumentCoder {
 public:
  void write(const CountedDocument& counted, ByteWriter& code);
  // Reuses the memory of `counted`. Throws Malformed; `entries` is how many there are.
  void read(ByteReader& code, std::size_t entries, CountedDocument& counted);

 private:
  std::uint64_t position_{0};
  std::vector<std::string> names_;    // of its other fields
  std::vector<std::string> came_as_;  // of its known ones; empty: their own
  std::shared_ptr<const std::array<std::string, known_field_count>> shared_came_as_;
};

}  // namespace slant
