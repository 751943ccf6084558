// Concordance lines in their order, as many as there are: what is beyond some memory is kept in a temporary file.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "score/listed_hit.hpp"

namespace slant {

// Lines as bytes and back.
void append_packed(const KwicLine& line, std::string& bytes);
KwicLine unpacked(std::string_view bytes);

// Byte strings in the order in which they came, the first `memory` bytes of them in memory.
class Spool {
 public:
  explicit Spool(std::size_t memory);
  ~Spool();
  Spool(const Spool&) = delete;
  Spool& operator=(const Spool&) = delete;

  void add(std::string_view record);
  void each(const std::function<void(std::string_view)>& see) const;
  void clear();

 private:
  struct File;
  std::size_t memory_;
  std::string held_;            // each behind its length, in four bytes
  std::unique_ptr<File> file_;  // what came before
};

// A packed line, and what it is ordered by.
struct KeyedLine {
  std::string key, line;
};

// External merge sort: pieces of `memory` bytes are sorted and written out, then merged.
class SortedLines {
 public:
  static constexpr std::size_t usual_memory = std::size_t{32} << 20U;

  explicit SortedLines(KwicOrder order, std::size_t memory = usual_memory);
  ~SortedLines();
  SortedLines(const SortedLines&) = delete;
  SortedLines& operator=(const SortedLines&) = delete;

  void add(std::string_view packed);  // in the order of the corpus
  void add(const KwicLine& line);
  std::uint64_t size() const { return size_; }

  // The lines in order, once through; call it when all have been added. This must outlive it.
  std::function<bool(KwicLine&)> in_order();

 private:
  struct Pieces;
  void write_piece();

  KwicOrder order_;
  std::size_t memory_, held_{0};
  std::uint64_t size_{0};
  std::vector<KeyedLine> items_;
  std::unique_ptr<Pieces> pieces_;
};

}  // namespace slant
