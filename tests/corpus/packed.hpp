// Packing, for the tests of unpacking.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

namespace slant {

inline std::string gzipped(std::string_view text) {
  z_stream stream{};
  constexpr int gzip_alone = 16 + MAX_WBITS;
  if (deflateInit2(&stream, 6, Z_DEFLATED, gzip_alone, 8, Z_DEFAULT_STRATEGY) != Z_OK)
    throw std::runtime_error("zlib");
  std::string packed(deflateBound(&stream, static_cast<uLong>(text.size())) + 64, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

using Members = std::vector<std::pair<std::string, std::string>>;  // path, content

// `format` is zip or gnutar or raw, `filter` none, bzip2, xz or zstd: libarchive's names.
inline std::string archived(const Members& members, const char* format, const char* filter = "none",
                            const char* password = nullptr) {
  std::size_t room = 1 << 20;
  for (const auto& member : members) room += 2 * member.second.size();
  std::string packed(room, '\0');
  std::size_t used = 0;
  archive* writer = archive_write_new();
  const auto good = [&](int status) {
    if (status != ARCHIVE_OK) throw std::runtime_error(archive_error_string(writer));
  };
  good(archive_write_set_format_by_name(writer, format));
  if (std::string_view(filter) != "none") good(archive_write_add_filter_by_name(writer, filter));
  if (password != nullptr) {
    good(archive_write_set_options(writer, "zip:encryption=zipcrypt"));
    good(archive_write_set_passphrase(writer, password));
  }
  archive_write_set_bytes_in_last_block(writer, 1);
  good(archive_write_open_memory(writer, packed.data(), packed.size(), &used));
  for (const auto& [path, content] : members) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, path.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    good(archive_write_header(writer, entry));
    archive_write_data(writer, content.data(), content.size());
    archive_entry_free(entry);
  }
  good(archive_write_close(writer));
  archive_write_free(writer);
  packed.resize(used);
  return packed;
}

}  // namespace slant
