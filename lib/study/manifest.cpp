// Manifests written as JSON and read back.
#include "study/manifest.hpp"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>
#include <simdjson.h>

#include "base/diagnostic.hpp"
#include "base/hash.hpp"
#include "corpus/byte_source.hpp"
#include "table/json_text.hpp"

namespace slant {
namespace {

// The member that ends a manifest, and what stands before its hash.
constexpr std::string_view seal_begins = ",\n \"seal\": \"";
constexpr std::string_view seal_ends = "\"\n}\n";

std::string json_of(const std::vector<Setting>& settings) {
  std::string text;
  for (const Setting& one : settings)
    text +=
        fmt::format("{}\n  {}: {}", text.empty() ? "" : ",", json_quoted(one.name), json_quoted(one.value));
  return "{" + text + "}";
}

std::string json_of(const ManifestFile& file) {
  const std::string hash = file.hash.empty() ? "null" : json_quoted(file.hash);
  return fmt::format("{{\"path\": {}, \"xxh3\": {}}}", json_quoted(file.path), hash);
}

[[noreturn]] void refuse(const std::string& file, std::string message, std::string hint) {
  Diagnostic diagnostic;
  diagnostic.place.file = file;
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  throw InputError({std::move(diagnostic)});
}

void check_seal(std::string_view json, const std::string& file) {
  const std::size_t at = json.rfind(seal_begins);
  if (at == std::string_view::npos || !json.ends_with(seal_ends))
    refuse(file, "this manifest is incomplete: its end is missing",
           "take one that --manifest wrote, and all of it");
  const std::string_view seal = json.substr(at + seal_begins.size());
  if (seal != hex(hash_of(json.substr(0, at))) + std::string(seal_ends))
    refuse(file, "the manifest was changed after it was written: its checksum does not match",
           "run the command in it by hand instead");
}

class Reader {
 public:
  Reader(simdjson::dom::element root, std::string file) : root_(root), file_(std::move(file)) {}

  std::string text(const char* name) const { return text_of(member(root_, name)); }

  std::vector<std::string> texts(const char* name) const {
    std::vector<std::string> all;
    for (const simdjson::dom::element one : array(name)) all.push_back(text_of(one));
    return all;
  }

  std::vector<Setting> settings(const char* name) const {
    std::vector<Setting> all;
    simdjson::dom::object object;
    if (member(root_, name).get(object) != simdjson::SUCCESS) fail();
    for (const auto& field : object) all.push_back({std::string(field.key), text_of(field.value)});
    return all;
  }

  std::vector<ManifestFile> files(const char* name) const {
    std::vector<ManifestFile> all;
    for (const simdjson::dom::element one : array(name)) all.push_back(file_of(one));
    return all;
  }

  ManifestFile file(const char* name) const { return file_of(member(root_, name)); }

 private:
  [[noreturn]] void fail() const {
    refuse(file_, "this is no manifest of slant", "take one that --manifest wrote");
  }

  simdjson::dom::element member(simdjson::dom::element object, const char* name) const {
    simdjson::dom::element value;
    if (object[name].get(value) != simdjson::SUCCESS) fail();
    return value;
  }

  simdjson::dom::array array(const char* name) const {
    simdjson::dom::array value;
    if (member(root_, name).get(value) != simdjson::SUCCESS) fail();
    return value;
  }

  std::string text_of(simdjson::dom::element element) const {
    std::string_view value;
    if (element.get(value) != simdjson::SUCCESS) fail();
    return std::string(value);
  }

  ManifestFile file_of(simdjson::dom::element element) const {
    const simdjson::dom::element hash = member(element, "xxh3");
    return {text_of(member(element, "path")), hash.is_null() ? std::string() : text_of(hash)};
  }

  simdjson::dom::element root_;
  std::string file_;
};

// Values of one name; empty where there is none.
std::string value_in(const std::vector<Setting>& settings, const std::string& name) {
  const auto at =
      std::find_if(settings.begin(), settings.end(), [&](const Setting& one) { return one.name == name; });
  return at == settings.end() ? std::string() : at->value;
}

void compare(const std::string& what, const std::string& then, const std::string& now,
             std::vector<std::string>& changes) {
  if (then == now) return;
  const auto said = [](const std::string& value) { return value.empty() ? std::string("nothing") : value; };
  changes.push_back(fmt::format("{}: {} then, {} now", what, said(then), said(now)));
}

}  // namespace

std::string to_json(const Manifest& manifest) {
  std::string arguments, inputs;
  for (const std::string& one : manifest.arguments)
    arguments += (arguments.empty() ? "" : ", ") + json_quoted(one);
  for (const ManifestFile& one : manifest.inputs) inputs += (inputs.empty() ? "" : ",\n  ") + json_of(one);
  std::string text = fmt::format(
      "{{\"slant\": {},\n \"command\": {},\n \"arguments\": [{}],\n \"options\": {},\n \"made\": {},\n"
      " \"inputs\": [{}],\n \"output\": {}",
      json_quoted(manifest.version), json_quoted(manifest.command), arguments, json_of(manifest.options),
      json_of(manifest.made), inputs, json_of(manifest.output));
  const std::string seal = hex(hash_of(text));
  return text.append(seal_begins).append(seal).append(seal_ends);
}

Manifest read_manifest(std::string_view json, const std::string& file) {
  simdjson::dom::parser parser;
  simdjson::dom::element root;
  if (parser.parse(simdjson::padded_string(json)).get(root) != simdjson::SUCCESS) {
    refuse(file, "this manifest is incomplete: it is not JSON, or its end is missing",
           "take one that --manifest wrote, and all of it");
  }
  const Reader reader(root, file);
  Manifest manifest{reader.text("slant"),       reader.text("command"),  reader.texts("arguments"),
                    reader.settings("options"), reader.settings("made"), reader.files("inputs"),
                    reader.file("output")};
  check_seal(json, file);
  return manifest;
}

void require_inputs(const Manifest& manifest) {
  for (const ManifestFile& file : manifest.inputs) {
    if (!file.hash.empty() && !std::filesystem::exists(file.path))
      throw InputError(fmt::format("{}: the file that the manifest names is not here", file.path),
                       "a manifest is run in the folder in which its result was made");
  }
}

std::vector<std::string> changes_since(const Manifest& then, const Manifest& now) {
  std::vector<std::string> changes;
  std::vector<std::string> names;
  for (const auto* settings : {&then.made, &now.made}) {
    for (const Setting& one : *settings) {
      if (std::find(names.begin(), names.end(), one.name) == names.end()) names.push_back(one.name);
    }
  }
  for (const std::string& name : names)
    compare(name, value_in(then.made, name), value_in(now.made, name), changes);
  for (const ManifestFile& file : then.inputs) {
    const auto same = std::find_if(now.inputs.begin(), now.inputs.end(),
                                   [&](const ManifestFile& one) { return one.path == file.path; });
    if (same != now.inputs.end()) compare(file.path, file.hash, same->hash, changes);
  }
  return changes;
}

std::string hash_of_file(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return {};
  std::uint64_t size = 0;
  FileSource source(path, size);
  std::vector<char> piece(std::size_t{1} << 16U);
  RunningHash hash;
  while (const std::size_t got = source.read(piece.data(), piece.size())) hash.add({piece.data(), got});
  return hex(hash.value());
}

}  // namespace slant
