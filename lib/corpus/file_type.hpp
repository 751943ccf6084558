// Which kind of records a file holds: detected from its name, else from its content.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/options.hpp"

namespace slant {

// The endings that are known, as a message lists them: ".jsonl, .ndjson … or .text".
std::string file_type_names();

// From the last extension, those of compression (.gz, .bz2, .xz, .zst, …) set aside; case does not count.
std::optional<FileType> type_of_name(std::string_view path);

// The part of the name from its last full stop on, in small letters; empty where there is none.
std::string extension(std::string_view path);

// Whether the name is one of something packed: .zip, .gz, .tgz, .tar, ….
bool is_packed_name(std::string_view path);

// Whether it is to be taken for a corpus where it might be a lexicon as well: stdin ("-"), a folder, a name
// of one of these kinds.
bool is_corpus(const std::string& path);

// From the first bytes, as UTF-8: an object or list is JSON Lines; a first line of fields, one of them a name
// that Slant knows, is CSV or TSV; everything else is text.
FileType type_of_content(std::string_view head);

// The same, where it is sure enough to be believed against the name: JSON with its first name, or a table whose
// first line is names, at least one of them known, and whose next line is a row.
std::optional<FileType> sure_type_of_content(std::string_view head);

}  // namespace slant
