// Any file is read without harm, into valid UTF-8, and into the same documents at every chunk size.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <sys/mman.h>
#include <unistd.h>

#include "base/diagnostic.hpp"
#include "base/unicode.hpp"
#include "corpus/corpus.hpp"
#include "fuzz/require.hpp"

namespace {

// A file in memory; its path is good as long as it lives.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes) : descriptor_(memfd_create("fuzz", MFD_CLOEXEC)) {
    SLANT_REQUIRE(descriptor_ >= 0);
    SLANT_REQUIRE(write(descriptor_, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
  }
  ~MemoryFile() { close(descriptor_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

 private:
  int descriptor_;
};

struct Read {
  std::uint64_t hash{0}, documents{0}, bad{0};
  bool refused{false};
};

Read read_all(const std::string& path, const std::string& format, std::size_t chunk_bytes) {
  slant::CorpusOptions options;
  options.paths = {path};
  options.format = slant::value_named<slant::FileType>(format);  // "": detected from the content
  options.chunk_bytes = chunk_bytes;
  options.max_record_bytes = 4096;
  Read read;
  try {
    slant::Corpus corpus(options);
    slant::Document document;
    while (corpus.next(document)) {
      for (const std::string* value :
           {&document.doc_id, &document.outlet, &document.date, &document.title, &document.text}) {
        SLANT_REQUIRE(slant::is_valid_utf8(*value));
      }
      for (const slant::NamedValue& other : document.others) {
        SLANT_REQUIRE(slant::is_valid_utf8(other.name) && slant::is_valid_utf8(other.value));
      }
    }
    const slant::CorpusSummary& summary = corpus.summary();
    SLANT_REQUIRE(summary.documents + summary.bad + summary.filtered <= summary.records + summary.duplicates);
    read = {summary.hash, summary.documents, summary.bad, false};
  } catch (const slant::InputError&) {
    read.refused = true;
  } catch (const slant::LimitError&) {
    read.refused = true;
  } catch (const std::system_error&) {  // a damaged archive
    read.refused = true;
  }
  return read;
}

}  // namespace

// The first byte chooses format and chunk size; the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  static const std::vector<std::string> formats = {"", "jsonl", "csv", "tsv", "txt"};
  const std::string& format = formats[data[0] % formats.size()];
  const std::size_t chunk_bytes = 1 + data[0] / formats.size();

  const MemoryFile file(std::string_view(reinterpret_cast<const char*>(data) + 1, size - 1));
  const Read whole = read_all(file.path(), format, 1 << 16);
  const Read pieces = read_all(file.path(), format, chunk_bytes);
  SLANT_REQUIRE(whole.refused == pieces.refused);
  SLANT_REQUIRE(whole.documents == pieces.documents && whole.bad == pieces.bad && whole.hash == pieces.hash);
  return 0;
}
