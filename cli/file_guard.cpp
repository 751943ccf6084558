// Inputs and outputs of a command line, told apart by what the system calls them.
#include "file_guard.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "audit/coding.hpp"
#include "base/ascii.hpp"
#include "base/diagnostic.hpp"
#include "lexicon/load.hpp"

namespace slant::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view standard = "-";

struct NamedFile {
  std::string flag, path;
  std::optional<struct stat> status;  // of what is there already
};

bool is_same(const std::optional<struct stat>& a, const std::optional<struct stat>& b) {
  return a && b && a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

// Of a regular file; nothing else can be replaced.
std::optional<struct stat> status_of(const std::string& path, int standard_descriptor) {
  struct stat found {};
  const int failed = path == standard ? ::fstat(standard_descriptor, &found) : ::stat(path.c_str(), &found);
  if (failed != 0 || !S_ISREG(found.st_mode)) return std::nullopt;
  return found;
}

std::vector<NamedFile> outputs_of(const Sheet& sheet) {
  std::vector<NamedFile> outputs;
  for (const Flag& flag : sheet.flags()) {
    if (!flag.is_output) continue;
    std::string path = flag.value.written();
    if (flag.is_given() && path.empty())
      throw InputError(fmt::format("{} needs the name of a file", flag.long_name()), "- is stdout");
    if (path.empty()) continue;
    const auto status = status_of(path, STDOUT_FILENO);
    outputs.push_back({flag.long_name(), std::move(path), status});
  }
  return outputs;
}

// Where a file that is not there yet would stand; empty where its folder is not there either.
std::string place_of(const std::string& path) {
  std::error_code ignored;
  const fs::path folder = fs::path(path).has_parent_path() ? fs::path(path).parent_path() : fs::path(".");
  const fs::path real = fs::canonical(folder, ignored);
  return ignored ? std::string() : (real / fs::path(path).filename()).string();
}

[[noreturn]] void refuse(const NamedFile& output, const std::string& reason, const char* remedy) {
  throw InputError(fmt::format("{} {} {}", output.flag, output.path, reason), remedy);
}

void compare_with_input(const std::vector<NamedFile>& outputs, const std::string& input) {
  const auto read = status_of(input, STDIN_FILENO);
  for (const NamedFile& output : outputs) {
    if (!is_same(read, output.status)) continue;
    refuse(output,
           fmt::format("would replace {}, which is read", input == standard ? "standard input" : input),
           "write to another file");
  }
}

void compare_with_folder(const std::vector<NamedFile>& outputs, const std::string& folder) {
  std::error_code ended;
  for (fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, ended), end;
       !ended && at != end; at.increment(ended)) {
    compare_with_input(outputs, at->path().string());
  }
}

bool will_be_same(const NamedFile& a, const NamedFile& b) {
  if (a.status || b.status) return is_same(a.status, b.status);
  return a.path != standard && b.path != standard && !place_of(a.path).empty() &&
         place_of(a.path) == place_of(b.path);
}

void compare_outputs(const std::vector<NamedFile>& outputs) {
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      if (will_be_same(outputs[i], outputs[k]))
        refuse(outputs[i], fmt::format("is the same file as {} {}", outputs[k].flag, outputs[k].path),
               "write to two files");
    }
  }
}

// What a person has made; empty: nothing of the kind. Told by the first line, whatever the file is called.
std::string_view hand_work_in(const std::string& path) {
  std::error_code ignored;
  std::string name = fs::canonical(path, ignored).string();
  std::transform(name.begin(), name.end(), name.begin(), to_lower_case);
  if (name.ends_with(".lex")) return "a lexicon";
  std::ifstream file(path, std::ios::binary);
  std::string line;
  std::getline(file, line);
  std::erase(line, '\0');  // UTF-16
  if (line.find(coding_columns::id) != std::string::npos) return "a coding sheet";
  return line.starts_with("lexicon \"") ? "a lexicon" : "";
}

constexpr const char* force = "--force";

void keep_hand_work(const Sheet& sheet, const std::vector<NamedFile>& outputs) {
  if (sheet.is_given(force)) return;
  for (const NamedFile& output : outputs) {
    if (output.path == standard || !output.status || output.status->st_size == 0) continue;
    if (const std::string_view work = hand_work_in(output.path); !work.empty())
      refuse(output, fmt::format("is there already, and {} is work that was done by hand", work),
             "write to another file, or replace it with --force");
  }
}

void compare_with_inputs(const std::vector<NamedFile>& outputs, const Sheet& sheet) {
  const bool any_there = std::any_of(outputs.begin(), outputs.end(),
                                     [](const NamedFile& output) { return output.status.has_value(); });
  for (const Flag& flag : sheet.flags()) {
    if (!flag.is_input || !any_there) continue;
    for (const std::string& typed : flag.typed) {
      const std::string path = flag.is_lexicon ? lexicon_path(typed) : typed;
      std::error_code unknown;
      if (fs::is_directory(path, unknown)) {
        compare_with_folder(outputs, path);
      } else {
        compare_with_input(outputs, path);
      }
    }
  }
}

}  // namespace

void guard_files(const Sheet& sheet) {
  const std::vector<NamedFile> outputs = outputs_of(sheet);
  compare_with_inputs(outputs, sheet);
  compare_outputs(outputs);
  keep_hand_work(sheet, outputs);
}

void guard_inputs_of(const Sheet& reading, const Sheet& writing) {
  compare_with_inputs(outputs_of(writing), reading);
}

void add_force_flag(Sheet& sheet) {
  bool& forced = sheet.own<bool>();
  sheet.add_switch(force, forced, "Replace a coding sheet or a .lex file that is there").no_setting();
}

}  // namespace slant::cli
