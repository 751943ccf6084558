// The records of one file, whatever it is packed and encoded in.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

#include "corpus/archive.hpp"
#include "corpus/byte_source.hpp"
#include "corpus/file_type.hpp"
#include "corpus/foreign_format.hpp"
#include "corpus/jsonl.hpp"
#include "corpus/record.hpp"
#include "corpus/utf8_source.hpp"
#include "corpus/walk.hpp"

namespace slant {

struct StreamOptions {
  ReadLimits limits;
  std::uint64_t max_archive_ratio{200};
  std::string encoding;              // empty: told from the bytes
  std::optional<FileType> type;      // nothing: detected from name and content
  std::string text_name;             // what the user says that the text is called; may be empty
  PassedOver* passed_over{nullptr};  // counts members that are not read, and empty files; may be null
};

// Unpacks by content, archives member by member in their order, and packed members of archives, too, to a
// depth of three. Members that would not be taken from a folder are passed over. A file of a format that is not read is
// one bad record.
class StreamRecords : public RecordReader {
 public:
  static constexpr int max_depth = 3;

  // `file.path` is the name for places, "corpus.zip/a.jsonl" for a member. `options` must outlive this.
  StreamRecords(std::unique_ptr<ByteSource> source, CorpusFile file, const StreamOptions& options,
                int depth = 0);

  Outcome next(Record& record, std::vector<Fault>& faults) override;

 private:
  void open(std::unique_ptr<ByteSource> source, std::vector<Fault>& faults);
  bool is_foreign(const ForeignFormat* format, std::vector<Fault>& faults);
  FileType choose_type(Utf8Source& decoded, std::vector<Fault>& faults);
  void pass_over(const std::string& kind) const;
  void say_rows(std::string_view head, std::vector<Fault>& faults) const;
  void open_texts(std::unique_ptr<ByteSource> source, std::vector<Fault>& faults);
  void say_encoding(const DetectedEncoding& encoding, std::vector<Fault>& faults) const;
  void say_replaced(const Record& record, std::vector<Fault>& faults);
  Outcome next_of_archive(Record& record, std::vector<Fault>& faults);
  bool open_member(std::vector<Fault>& faults);

  std::unique_ptr<ByteSource> source_;  // until the first next()
  CorpusFile file_;
  const StreamOptions& options_;
  int depth_;

  // Either a reader, or an archive with the records of its present member.
  Utf8Source* decoded_{nullptr};  // owned by the reader
  std::size_t replaced_said_{0};
  std::unique_ptr<RecordReader> reader_;
  std::optional<Archive> archive_;
  std::unique_ptr<StreamRecords> member_;
  std::size_t taken_{0};  // members
  bool ended_{false};
};

}  // namespace slant
