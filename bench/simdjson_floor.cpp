// The floor of bench/ratio as a process of its own: read() in chunks of 4 MB, then simdjson alone.
#include <cstdio>
#include <cstring>
#include <exception>
#include <stdexcept>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "corpus/json_floor.hpp"

namespace {

constexpr std::size_t chunk_bytes = std::size_t{4} << 20;

void take_all(int file, slant::JsonFloor& floor) {
  std::vector<char> buffer(2 * chunk_bytes + slant::JsonFloor::padding);
  std::size_t kept = 0;  // the beginning of a line whose end is yet to come
  while (true) {
    if (buffer.size() < kept + chunk_bytes + slant::JsonFloor::padding) buffer.resize(2 * buffer.size());
    const ssize_t got = ::read(file, buffer.data() + kept, chunk_bytes);
    if (got < 0) throw std::runtime_error("cannot read");
    if (got == 0) break;
    const std::size_t filled = kept + static_cast<std::size_t>(got);
    const std::size_t taken = floor.take({buffer.data(), filled});
    kept = filled - taken;
    std::memmove(buffer.data(), buffer.data() + taken, kept);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const int file = argc == 2 ? ::open(argv[1], O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) {
    fmt::print(stderr, "usage: simdjson_floor FILE.jsonl\n");
    return 2;
  }
  try {
    slant::JsonFloor floor;
    take_all(file, floor);
    fmt::print("{} documents, {} bytes of outlets and texts\n", floor.documents(), floor.bytes());
  } catch (const std::exception& error) {
    fmt::print(stderr, "error: {}\n", error.what());
    return 1;
  }
}
