// Bytes, one piece after the other: a file, stdin, or memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace slant {

class ByteSource {
 public:
  enum class From : std::uint8_t { begin, end };

  virtual ~ByteSource() = default;

  // Up to `size` (not 0) bytes into `buffer`; 0 at the end only, and from then on. Throws std::system_error
  // with the path, and LimitError where an archive expands beyond its limit.
  virtual std::size_t read(char* buffer, std::size_t size) = 0;

  // What was found wrong where the bytes ended before their time (a truncated archive); empty where they are
  // whole. Known once read() has returned 0.
  virtual std::string_view damage() const { return {}; }

  // Goes to an offset and returns where that is from the beginning; nothing where a source cannot (a pipe).
  virtual std::optional<std::uint64_t> seek(std::int64_t /*offset*/, From /*from*/) { return std::nullopt; }
};

// A file, or stdin for the path "-". Adds what it reads to `tally`.
class FileSource : public ByteSource {
 public:
  FileSource(std::string path, std::uint64_t& tally);
  ~FileSource() override;
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  std::size_t read(char* buffer, std::size_t size) override;
  std::optional<std::uint64_t> seek(std::int64_t offset, From from) override;

 private:
  std::string path_;
  int descriptor_;
  std::uint64_t& tally_;
};

// All bytes of a small file, or of stdin for "-". Throws as FileSource does, and InputError beyond 256 MB, where it
// stops reading.
std::string bytes_of_file(const std::string& path);

// Bytes that somebody else holds; gives at most `piece` of them at a time, and `damage` at their end.
class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes, std::size_t piece = static_cast<std::size_t>(-1),
                        std::string damage = {});

  std::size_t read(char* buffer, std::size_t size) override;
  std::string_view damage() const override { return damage_; }
  std::optional<std::uint64_t> seek(std::int64_t offset, From from) override;

 private:
  std::string_view bytes_;
  std::size_t at_{0};
  std::size_t piece_;
  std::string damage_;
};

// A source whose first bytes may be looked at before they are read.
class PeekedSource : public ByteSource {
 public:
  explicit PeekedSource(std::unique_ptr<ByteSource> source);

  // The next `size` bytes, fewer only if there are no more. Valid until the next call of anything.
  std::string_view peek(std::size_t size);

  std::size_t read(char* buffer, std::size_t size) override;
  std::string_view damage() const override { return source_->damage(); }
  std::optional<std::uint64_t> seek(std::int64_t offset, From from) override;

 private:
  std::unique_ptr<ByteSource> source_;
  std::string peeked_;
  std::size_t given_{0};  // of peeked_
};

}  // namespace slant
