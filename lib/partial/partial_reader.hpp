// One partial, read from its head to its tail.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "partial/block_file.hpp"
#include "partial/counted_document.hpp"
#include "partial/head.hpp"

namespace slant {

class PartialReader {
 public:
  // Reads head and tail. Throws as BlockFileReader does.
  explicit PartialReader(const std::string& path);

  const std::string& path() const { return file_.path(); }
  const PartialHead& head() const { return head_; }
  const PartialTail& tail() const { return tail_; }

  // False after the last one. Throws BadRecords where it is damaged.
  bool next(CountedDocument& counted);
  // After the last document.
  void lines(const std::function<void(std::string_view bytes)>& see);

 private:
  template <class Read>
  auto attempt(const Read& read) const;

  BlockFileReader file_;
  PartialHead head_;
  PartialTail tail_;
  Block block_;
  std::unique_ptr<ByteReader> documents_;
  DocumentCoder coder_;
  std::uint64_t read_{0};
};

}  // namespace slant
