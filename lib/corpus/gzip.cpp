// Gzip decompression by zlib, as a ByteSource.
#include "corpus/gzip.hpp"

#include <algorithm>
#include <limits>
#include <new>
#include <vector>

#include <zlib.h>

namespace slant {

bool is_gzip(std::string_view head) {
  return head.substr(0, 3) == "\x1F\x8B\x08";
}

struct GzipSource::State {
  z_stream stream{};
  std::vector<char> packed = std::vector<char>(std::size_t{64} << 10);
  bool inside{true};  // a member, not between two
};

GzipSource::GzipSource(std::unique_ptr<ByteSource> packed, Expansion expansion)
    : packed_(std::move(packed)), expansion_(std::move(expansion)), state_(std::make_unique<State>()) {
  constexpr int gzip_alone = 16 + MAX_WBITS;
  if (inflateInit2(&state_->stream, gzip_alone) != Z_OK) throw std::bad_alloc();
}

GzipSource::~GzipSource() {
  inflateEnd(&state_->stream);
}

bool GzipSource::refill() {
  z_stream& stream = state_->stream;
  if (stream.avail_in > 0) return true;
  const std::size_t got = packed_->read(state_->packed.data(), state_->packed.size());
  expansion_.add_packed(got);
  stream.next_in = reinterpret_cast<Bytef*>(state_->packed.data());
  stream.avail_in = static_cast<uInt>(got);
  return got > 0;
}

// Behind a member: another one, or the end. Its first bytes may lie in two pieces of the source.
bool GzipSource::next_member() {
  z_stream& stream = state_->stream;
  if (!refill()) return false;
  if (*stream.next_in != 0x1F) return false;
  inflateReset(&stream);
  state_->inside = true;
  return true;
}

std::size_t GzipSource::read(char* buffer, std::size_t size) {
  z_stream& stream = state_->stream;
  const auto room = static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
  stream.next_out = reinterpret_cast<Bytef*>(buffer);
  stream.avail_out = room;
  while (!ended_ && stream.avail_out == room) {
    if (!state_->inside && !next_member()) {
      ended_ = true;
    } else if (!refill()) {
      ended_ = true;
      const std::string_view inner = packed_->damage();
      damage_ = inner.empty() ? "the gzip data are truncated" : std::string(inner);
    } else {
      const int status = inflate(&stream, Z_NO_FLUSH);
      if (status == Z_STREAM_END) {
        state_->inside = false;
      } else if (status != Z_OK && status != Z_BUF_ERROR) {
        ended_ = true;
        damage_ =
            std::string("the gzip data are damaged") + (stream.msg ? std::string(": ") + stream.msg : "");
      }
    }
  }
  const std::size_t given = room - stream.avail_out;
  expansion_.add_expanded(given);
  return given;
}

}  // namespace slant
