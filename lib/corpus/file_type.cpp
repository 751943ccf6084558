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
#include "corpus/csv_lines.hpp"
#include "corpus/field_map.hpp"

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

template <class List>
bool holds(const List& list, std::string_view value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

// The first line, taken from the text with its end.
std::string_view take_line(std::string_view& text) {
  const std::size_t size = size_of_line(text);
  const std::string_view line = text.substr(0, size);
  text.remove_prefix(size);
  return trimmed(line, "\r\n");
}

// An object, or a list of objects, up to the colon behind the first name.
bool begins_json(std::string_view head) {
  constexpr auto skip = [](std::string_view& text, std::string_view characters) {
    text.remove_prefix(std::min(text.find_first_not_of(characters), text.size()));
  };
  skip(head, " \t\r\n\x1E");
  if (!head.empty() && head.front() == '[') {
    head.remove_prefix(1);
    skip(head, white_space);
  }
  if (head.empty() || head.front() != '{') return false;
  head.remove_prefix(1);
  skip(head, white_space);
  if (head.empty() || head.front() != '"') return false;
  const std::size_t end = head.find('"', 1);
  if (end == std::string_view::npos) return false;
  head.remove_prefix(end + 1);
  skip(head, white_space);
  return !head.empty() && head.front() == ':';
}

// Names of columns have no full stop or space behind a delimiter, as prose has.
bool names_columns(std::string_view line, char delimiter) {
  constexpr std::size_t longest_name = 64;
  std::size_t known = 0;
  bool plain = true;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t end = std::min(line.find(delimiter, at), line.size());
    const std::string_view cell = line.substr(at, end - at);
    const std::string_view name = trimmed(cell, "\"");
    if (name.size() > longest_name || (!name.empty() && (name.front() == ' ' || name.back() == '.')))
      return false;
    known += names_known_field(name) ? 1U : 0U;
    plain = plain && name.find_first_of(" ,!?") == std::string_view::npos;
    at = end + 1;
  }
  return known > 1 || (known == 1 && plain);
}

bool is_table(std::string_view head, char delimiter) {
  std::string_view first = take_line(head);
  if (delimiter_named_by(first) == delimiter) first = take_line(head);
  const auto fields = static_cast<std::size_t>(std::count(first.begin(), first.end(), delimiter)) + 1;
  if (fields < 2 || !names_columns(first, delimiter)) return false;
  return looks_like_row(take_line(head), {fields, delimiter, delimiter == '\t'});
}

}  // namespace

std::string extension(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  const std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos) return {};
  std::string found(path.substr(dot));
  std::transform(found.begin(), found.end(), found.begin(), to_lower_case);
  return found;
}

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
  if (head[begin] == '{' || head[begin] == '\x1E') return FileType::jsonl;
  const std::size_t inside = head.find_first_not_of(white_space, begin + 1);
  if (head[begin] == '[' && inside != std::string_view::npos && head[inside] == '{') return FileType::jsonl;
  const std::string_view line = head.substr(begin, head.find_first_of("\r\n", begin) - begin);
  if (const auto named = delimiter_named_by(line)) return *named == '\t' ? FileType::tsv : FileType::csv;
  if (names_a_field(line, '\t')) return FileType::tsv;
  for (const char delimiter : {',', ';', '|', '^'}) {
    if (names_a_field(line, delimiter)) return FileType::csv;
  }
  return FileType::txt;
}

std::optional<FileType> sure_type_of_content(std::string_view head) {
  if (begins_json(head)) return FileType::jsonl;
  if (is_table(head, '\t')) return FileType::tsv;
  const auto separates = [&](char delimiter) { return is_table(head, delimiter); };
  if (separates(',') || separates(';') || separates('|')) return FileType::csv;
  return std::nullopt;
}

}  // namespace slant
