// Blocks packed by Zstandard, each behind its kind, its sizes and the XXH3 of all that.
#include "partial/block_file.hpp"

#include <array>
#include <cerrno>
#include <filesystem>
#include <new>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <zstd.h>

#include "base/diagnostic.hpp"
#include "base/hash.hpp"

namespace slant {
namespace {

constexpr std::string_view begins = "slant partial\n";
constexpr std::string_view ends = "\nend of partial\n";
constexpr char format_version = 1;
constexpr int packing_level = 3;
constexpr std::uint64_t most_bytes_of_block = std::uint64_t{1} << 30U;

std::string number_as_bytes(std::uint64_t number, int size) {
  std::string bytes;
  for (int i = 0; i < size; ++i) bytes += static_cast<char>(number >> (8 * i));
  return bytes;
}

std::uint64_t number_in(std::string_view bytes) {
  std::uint64_t number = 0;
  for (std::size_t i = bytes.size(); i-- > 0;) number = number << 8U | static_cast<unsigned char>(bytes[i]);
  return number;
}

constexpr std::size_t size_of_head = 1 + 4 + 4, size_of_hash = 8, size_of_end = 8 + ends.size();

}  // namespace

BlockFileWriter::BlockFileWriter(std::ostream& out) : out_(out) {
  write(begins);
  write(std::string(1, format_version));
}

void BlockFileWriter::write(std::string_view bytes) {
  out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  written_ += bytes.size();
}

void BlockFileWriter::add(BlockKind kind, std::string_view bytes) {
  std::string packed(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size =
      ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), packing_level);
  if (ZSTD_isError(size) != 0) throw std::bad_alloc();  // there is room for it, so only memory can lack
  packed.resize(size);
  std::string head(1, static_cast<char>(kind));
  head += number_as_bytes(bytes.size(), 4) + number_as_bytes(size, 4);
  last_ = written_;
  write(head);
  write(number_as_bytes(hash_of(packed, hash_of(head)), 8));
  write(packed);
}

void BlockFileWriter::finish() {
  write(number_as_bytes(last_, 8));
  write(ends);
}

BlockFileReader::BlockFileReader(std::string path) : path_(std::move(path)) {
  file_.open(path_, std::ios::binary);
  if (!file_) throw std::system_error(errno, std::generic_category(), path_);
  std::string head(begins.size() + 1, '\0');
  file_.read(head.data(), static_cast<std::streamsize>(head.size()));
  if (!head.starts_with(begins)) {
    throw InputError({{Severity::error,
                       {path_, 0, 0},
                       "this is no partial",
                       "a partial is what slant partial or slant merge wrote",
                       {},
                       1}});
  }
  if (head.back() != format_version) {
    throw InputError(
        {{Severity::error,
          {path_, 0, 0},
          fmt::format("the partial is of version {} of its format, and this program knows version {}",
                      static_cast<int>(head.back()), static_cast<int>(format_version)),
          "make it again with slant partial",
          {},
          1}});
  }
  file_.seekg(0, std::ios::end);
  const auto size = static_cast<std::uint64_t>(file_.tellg());
  std::string end(size_of_end, '\0');
  if (size < head.size() + end.size()) refuse("its end is missing");
  file_.seekg(-static_cast<std::streamoff>(end.size()), std::ios::end);
  read(end.data(), end.size());
  tail_ = number_in(std::string_view(end).substr(0, 8));
  if (!end.ends_with(ends) || tail_ < head.size() || tail_ >= size - end.size()) refuse("its end is missing");
  file_.seekg(static_cast<std::streamoff>(head.size()));
}

void BlockFileReader::refuse(const std::string& why) const {
  throw BadRecords(
      fmt::format("{}: the partial is damaged: {}; make it again with slant partial", path_, why));
}

void BlockFileReader::read(char* to, std::size_t size) {
  file_.read(to, static_cast<std::streamsize>(size));
  if (static_cast<std::size_t>(file_.gcount()) != size) {
    file_.clear();
    refuse("its end is missing");
  }
}

void BlockFileReader::next(Block& block) {
  const auto at = static_cast<std::uint64_t>(file_.tellg());
  std::string head(size_of_head, '\0'), hash(size_of_hash, '\0');
  read(head.data(), head.size());
  read(hash.data(), hash.size());
  const std::string_view numbers = std::string_view(head).substr(1);
  const std::uint64_t size = number_in(numbers.substr(0, 4)), packed = number_in(numbers.substr(4));
  if (size > most_bytes_of_block || packed > ZSTD_compressBound(most_bytes_of_block))
    refuse(fmt::format("the block at byte {} says that it is of {} bytes", at, size));
  std::error_code unknown;
  if (packed > std::filesystem::file_size(path_, unknown)) refuse("its end is missing");
  packed_.resize(packed);
  read(packed_.data(), packed_.size());
  if (hash_of(packed_, hash_of(head)) != number_in(hash))
    refuse(fmt::format("the checksum of the block at byte {} does not match", at));
  block.kind = static_cast<BlockKind>(head.front());
  block.bytes.resize(size);
  const std::size_t got = ZSTD_decompress(block.bytes.data(), size, packed_.data(), packed_.size());
  if (ZSTD_isError(got) != 0 || got != size)
    refuse(fmt::format("the block at byte {} cannot be unpacked", at));
}

void BlockFileReader::tail(Block& block) {
  const auto here = file_.tellg();
  file_.seekg(static_cast<std::streamoff>(tail_));
  next(block);
  file_.seekg(here);
  if (block.kind != BlockKind::tail) refuse("its tail is no tail");
}

bool is_block_file(const std::string& path) {
  std::error_code unknown;
  if (!std::filesystem::is_regular_file(path, unknown)) return false;  // a pipe would lose what is looked at
  std::ifstream file(path, std::ios::binary);
  std::string head(begins.size(), '\0');
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  return file && head == begins;
}

}  // namespace slant
