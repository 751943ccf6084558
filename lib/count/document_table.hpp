// Counts of each document, in order, that can be replayed any number of times; a temporary file takes what is large.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.hpp"
#include "base/place.hpp"

namespace slant {

// entry × voice × zone → count; only cells above zero, by (entry, voice, zone).
struct DocumentCell {
  EntryId entry;
  Voice voice{Voice::narrator};
  Zone zone{Zone::body};
  std::uint32_t count{0};
};

struct DocumentRow {
  std::string doc_id;
  std::string event;
  std::vector<std::string> labels;  // one a field of DocumentTable::fields(); empty: missing
  std::uint64_t words{0};           // of title and text
  std::vector<DocumentCell> cells;
};

class DocumentTable {
 public:
  // `fields` name the labels of every row. Rows beyond `memory_bytes` go to an unlinked temporary file in
  // TMPDIR or /tmp.
  explicit DocumentTable(std::vector<std::string> fields, std::size_t memory_bytes = std::size_t{64} << 20);
  ~DocumentTable();
  DocumentTable(DocumentTable&&) noexcept;
  DocumentTable& operator=(DocumentTable&&) noexcept;

  const std::vector<std::string>& fields() const { return fields_; }

  // A field met only later may be added; earlier rows have it empty. Returns its index.
  std::size_t add_field(std::string name);

  // A row may have fewer labels than there are fields: the rest is missing. Throws std::system_error.
  void append(const DocumentRow& row);
  std::uint64_t size() const { return size_; }

  class Cursor;
  // All rows in the order in which they were appended. Valid while the table stays and is not appended to.
  Cursor rows() const;
  // The same, pushed. The row is reused. Throws std::system_error.
  void replay(const std::function<void(const DocumentRow&)>& see) const;

 private:
  struct Log;
  std::vector<std::string> fields_;
  std::uint64_t size_{0};
  std::unique_ptr<Log> log_;
};

// Any number may be open, in several threads.
class DocumentTable::Cursor {
 public:
  // Fills the row, reusing its memory; false at the end. Throws std::system_error.
  bool next(DocumentRow& row);

 private:
  friend class DocumentTable;
  explicit Cursor(const DocumentTable& table) : table_(&table) {}
  const DocumentTable* table_;
  std::size_t block_{0};  // the next one to read
  std::size_t at_{0};     // in bytes_
  std::string bytes_;     // of the block read last
};

// Values of named fields of a document's row.
class RowFields {
 public:
  // A label of the rows, or doc_id or event where no label has that name. Throws InputError with all of
  // `names` that there are not.
  RowFields(const std::vector<std::string>& fields, const std::vector<std::string>& names);

  // Valid until the row changes or the next call.
  const std::vector<std::string_view>& values(const DocumentRow& row);

 private:
  enum class Source : std::uint8_t { label, doc_id, event };
  struct Field {
    Source source{Source::label};
    std::size_t index{0};
  };
  std::vector<Field> fields_;
  std::vector<std::string_view> values_;
};

}  // namespace slant
