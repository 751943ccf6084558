// libarchive's reader over a ByteSource.
#include "corpus/archive.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <exception>
#include <new>
#include <vector>

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include "base/unicode.hpp"
#include "corpus/expansion.hpp"

namespace slant {

bool is_archive(std::string_view head) {
  constexpr std::array<std::string_view, 6> marks{std::string_view("PK\x03\x04", 4),
                                                  std::string_view("PK\x05\x06", 4),
                                                  std::string_view("PK\x07\x08", 4),
                                                  std::string_view("BZh", 3),
                                                  std::string_view("\xFD"
                                                                   "7zXZ\0",
                                                                   6),
                                                  std::string_view("\x28\xB5\x2F\xFD", 4)};
  for (const std::string_view mark : marks) {
    if (head.substr(0, mark.size()) != mark) continue;
    // A text may begin with "BZh"; bzip2 goes on with a digit and the digits of pi, or of its root if it is empty.
    if (mark != "BZh") return true;
    const std::string_view block = head.size() >= 10 ? head.substr(4, 6) : std::string_view();
    if (block == "\x31\x41\x59\x26\x53\x59" || block == "\x17\x72\x45\x38\x50\x90") return true;
  }
  constexpr std::size_t tar_mark = 257;
  return head.size() > tar_mark && head.substr(tar_mark, 5) == "ustar";
}

struct Archive::State {
  std::unique_ptr<ByteSource> packed;
  std::string file;
  Expansion expansion;
  archive* reader{nullptr};
  std::vector<char> block = std::vector<char>(std::size_t{64} << 10);
  std::exception_ptr thrown;  // by the source, inside libarchive, which knows no exceptions
  std::string damage;
  bool opened{false};
  bool any_member{false}, zeros_alone{false};
  bool over{false};  // broken off inside a member

  State(std::unique_ptr<ByteSource> source, std::string name, std::uint64_t max_ratio)
      : packed(std::move(source)),
        file(name),
        expansion(std::move(name), max_ratio),
        reader(archive_read_new()) {
    if (reader == nullptr) throw std::bad_alloc();
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() { archive_read_free(reader); }

  static la_ssize_t read_block(archive* reader, void* context, const void** bytes);
  static la_int64_t seek(archive* reader, void* context, la_int64_t offset, int whence);

  void open();
  std::string error() const;
  void rethrow() const {
    if (thrown) std::rethrow_exception(thrown);
  }
};

la_ssize_t Archive::State::read_block(archive* reader, void* context, const void** bytes) {
  auto& state = *static_cast<State*>(context);
  try {
    const std::size_t got = state.packed->read(state.block.data(), state.block.size());
    state.expansion.add_packed(got);
    *bytes = state.block.data();
    return static_cast<la_ssize_t>(got);
  } catch (...) {
    state.thrown = std::current_exception();
    archive_set_error(reader, EIO, "reading failed");
    return ARCHIVE_FATAL;
  }
}

la_int64_t Archive::State::seek(archive*, void* context, la_int64_t offset, int whence) {
  auto& state = *static_cast<State*>(context);
  if (whence != SEEK_SET && whence != SEEK_END) return ARCHIVE_FATAL;
  const auto at =
      state.packed->seek(offset, whence == SEEK_SET ? ByteSource::From::begin : ByteSource::From::end);
  return at ? static_cast<la_int64_t>(*at) : ARCHIVE_FATAL;
}

void Archive::State::open() {
  archive_read_support_filter_bzip2(reader);
  archive_read_support_filter_xz(reader);
  archive_read_support_filter_zstd(reader);
  archive_read_support_filter_gzip(reader);  // of a tar.gz inside another archive
  archive_read_support_format_zip(reader);
  archive_read_support_format_tar(reader);
  archive_read_support_format_raw(reader);
  archive_read_set_read_callback(reader, read_block);
  archive_read_set_callback_data(reader, this);
  if (packed->seek(0, ByteSource::From::begin)) archive_read_set_seek_callback(reader, seek);
  opened = archive_read_open1(reader) == ARCHIVE_OK;
  rethrow();
  if (!opened) damage = error();
}

std::string Archive::State::error() const {
  const std::string_view inner = packed->damage();
  if (!inner.empty()) return std::string(inner);
  const char* text = archive_error_string(reader);
  return text == nullptr ? "the archive is damaged" : text;
}

Archive::Archive(std::unique_ptr<ByteSource> packed, std::string file, std::uint64_t max_ratio)
    : state_(std::make_unique<State>(std::move(packed), std::move(file), max_ratio)) {}
Archive::~Archive() = default;

std::string_view Archive::damage() const {
  return state_->damage;
}

bool Archive::holds_zeros_alone() const {
  return state_->zeros_alone;
}

namespace {

// Nothing is ever extracted, but a path that leads out of its archive was made to harm.
std::string why_refused(std::string_view path) {
  if (path.empty()) return {};
  const bool drive = path.size() >= 2 && path[1] == ':';
  if (path.front() == '/' || path.front() == '\\' || drive) return "its path is absolute";
  for (std::size_t at = 0; at <= path.size();) {
    std::size_t end = path.find_first_of("/\\", at);
    if (end == std::string_view::npos) end = path.size();
    if (path.substr(at, end - at) == "..") return "its path leads out of the archive";
    at = end + 1;
  }
  return {};
}

}  // namespace

bool Archive::next(Member& member) {
  State& s = *state_;
  if (!s.opened && s.damage.empty()) s.open();
  for (;;) {
    if (s.over || !s.damage.empty()) return false;
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(s.reader, &entry);
    s.rethrow();
    if (status == ARCHIVE_EOF) {
      // To libarchive zeros are a tar without members, whatever they were packed from.
      const bool is_tar = (archive_format(s.reader) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR;
      s.zeros_alone = is_tar && !s.any_member;
      return false;
    }
    s.any_member = true;
    if (status == ARCHIVE_RETRY) continue;
    if (status < ARCHIVE_WARN) {
      s.damage = s.error();
      return false;
    }
    const bool link = archive_entry_hardlink(entry) != nullptr || archive_entry_filetype(entry) == AE_IFLNK;
    const bool file = archive_entry_filetype(entry) == AE_IFREG || archive_entry_filetype(entry) == 0;
    if (!link && !file) continue;
    const char* path = archive_entry_pathname_utf8(entry);
    if (path == nullptr) path = archive_entry_pathname(entry);
    member.path = path == nullptr ? "" : path;
    replace_malformed(member.path);
    if (archive_format(s.reader) == ARCHIVE_FORMAT_RAW) member.path.clear();
    member.link = link;
    member.refused = link ? std::string() : why_refused(member.path);
    if (archive_entry_is_encrypted(entry) != 0) member.refused = "it is protected by a password";
    return true;
  }
}

class Archive::MemberSource : public ByteSource {
 public:
  explicit MemberSource(State& state) : state_(state) {}

  std::size_t read(char* buffer, std::size_t size) override {
    while (block_.empty()) {
      if (ended_ || !next_block()) return 0;
    }
    const std::size_t given = std::min(size, block_.size());
    std::memcpy(buffer, block_.data(), given);
    block_.remove_prefix(given);
    return given;
  }

  std::string_view damage() const override { return damage_; }

 private:
  // By blocks: archive_read_data() would lose what it copied already when it meets damage.
  bool next_block() {
    const void* bytes = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int status = archive_read_data_block(state_.reader, &bytes, &size, &offset);
    state_.rethrow();
    if (status == ARCHIVE_RETRY) return true;
    if (status == ARCHIVE_OK || status == ARCHIVE_WARN) {
      block_ = {static_cast<const char*>(bytes), size};
      state_.expansion.add_expanded(size);
      return true;
    }
    ended_ = true;
    if (status != ARCHIVE_EOF) damage_ = state_.error();
    if (status == ARCHIVE_FATAL) state_.over = true;  // said once, by who reads this member
    return false;
  }

  State& state_;
  std::string_view block_;
  bool ended_{false};
  std::string damage_;
};

std::unique_ptr<ByteSource> Archive::open_member() {
  return std::make_unique<MemberSource>(*state_);
}

}  // namespace slant
