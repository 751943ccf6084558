// The manifest of a result: what is needed to make it again, and to see what has changed since.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/setting.hpp"

namespace slant {

// A file that went in or came out. No hash: it was a folder, a pipe or a terminal.
struct ManifestFile {
  std::string path;
  std::string hash;  // XXH3-64 of its bytes, 16 hexadecimal digits
  friend bool operator==(const ManifestFile&, const ManifestFile&) = default;
};

struct Manifest {
  std::string version;                 // of Slant; also of the defaults of all options that are not named
  std::string command;                 // "lexicon sample"
  std::vector<std::string> arguments;  // as typed behind the command
  std::vector<Setting> options;        // whose value differs from their default, by flag without dashes
  std::vector<Setting> made;           // lexicon and corpus by hash, rules in effect, seeds, units
  std::vector<ManifestFile> inputs;    // beside the corpus, whose hash is in `made`
  ManifestFile output;
};

// JSON, an object with one member a line, sealed by the hash of what stands above the seal.
std::string to_json(const Manifest& manifest);

// Throws InputError, with `file` as the place, for what is no manifest: broken off, of another kind, edited by hand.
Manifest read_manifest(std::string_view json, const std::string& file);

// What is different now, a line each: "corpus: a2cf148cceb19994 then, 0123456789abcdef now". Output is not compared.
std::vector<std::string> changes_since(const Manifest& then, const Manifest& now);

// The hash of a regular file; empty for anything else. O(size).
std::string hash_of_file(const std::string& path);

}  // namespace slant
