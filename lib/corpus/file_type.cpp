// Detects the type of a file from its name, else from its first bytes.
#include "corpus/file_type.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <system_error>

#include "base/ascii.hpp"
#include "base/diagnostic.hpp"
#include "corpus/csv_delimiter.hpp"

namespace slant {
namespace {

struct Extension {
  std::string_view name;
  FileType type;
};

constexpr std::array<Extension, 8> text_extensions{{{".jsonl", FileType::jsonl},
                                                    {".ndjson", FileType::jsonl},
                                                    {".json", FileType::jsonl},
                                                    {".csv", FileType::csv},
                                                    {".tsv", FileType::tsv},
                                                    {".tab", FileType::tsv},
                                                    {".txt", FileType::txt},
                                                    {".text", FileType::txt}}};

constexpr std::array<std::string_view, 5> stream_extensions{".gz", ".bz2", ".xz", ".zst", ".zstd"};
constexpr std::array<std::string_view, 6> archive_extensions{".zip",  ".tar", ".tgz",
                                                             ".tbz2", ".txz", ".tzst"};

std::string extension(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  const std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos) return {};
  std::string found(path.substr(dot));
  std::transform(found.begin(), found.end(), found.begin(), to_lower_case);
  return found;
}

template <class List>
bool holds(const List& list, std::string_view value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

}  // namespace

std::string file_type_names() {
  std::string names;
  for (std::size_t i = 0; i < text_extensions.size(); ++i) {
    const bool is_last = i + 1 == text_extensions.size();
    names.append(i == 0 ? "" : is_last ? " or " : ", ").append(text_extensions[i].name);
  }
  return names;
}

std::optional<FileType> type_of_name(std::string_view path) {
  std::string last = extension(path);
  while (holds(stream_extensions, last)) {
    path.remove_suffix(last.size());
    last = extension(path);
  }
  for (const Extension& known : text_extensions) {
    if (known.name == last) return known.type;
  }
  return std::nullopt;
}

bool is_packed_name(std::string_view path) {
  const std::string last = extension(path);
  return holds(stream_extensions, last) || holds(archive_extensions, last);
}

bool is_corpus(const std::string& path) {
  std::error_code ignored;
  return path == "-" || std::filesystem::is_directory(path, ignored) || type_of_name(path) ||
         is_packed_name(path);
}

FileType type_of_content(std::string_view head) {
  const std::size_t begin = head.find_first_not_of(white_space);
  if (begin == std::string_view::npos) return FileType::jsonl;  // no record, hence no bad one
  if (head[begin] == '{') return FileType::jsonl;
  const std::size_t inside = head.find_first_not_of(white_space, begin + 1);
  if (head[begin] == '[' && inside != std::string_view::npos && head[inside] == '{') return FileType::jsonl;
  const std::string_view line = head.substr(begin, head.find_first_of("\r\n", begin) - begin);
  if (names_a_field(line, '\t')) return FileType::tsv;
  if (names_a_field(line, ',') || names_a_field(line, ';')) return FileType::csv;
  return FileType::txt;
}

}  // namespace slant
