// Finds the files of folders, in sorted order.
#include "corpus/walk.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <system_error>

#include <fmt/format.h>
#include <unistd.h>

#include "base/diagnostic.hpp"
#include "corpus/file_type.hpp"
#include "corpus/foreign_format.hpp"

namespace slant {
namespace {

namespace fs = std::filesystem;

class Walk {
 public:
  Walk(WalkOptions options, Warnings& warnings, PassedOver& passed_over)
      : options_(options), warnings_(warnings), passed_over_(passed_over) {}

  void add(const std::string& path) {
    if (path == "-") {
      if (stdin_) throw InputError("standard input ('-') is given twice");
      stdin_ = true;
      files.push_back({path, path});
      return;
    }
    const fs::file_status status = fs::status(path);  // throws where a folder on the way cannot be searched
    if (!fs::exists(status)) throw std::system_error(ENOENT, std::generic_category(), path);
    if (::access(path.c_str(), R_OK) != 0) throw std::system_error(errno, std::generic_category(), path);
    if (fs::is_directory(status)) {
      add_folder(path);
    } else {
      add_file({path, path});
    }
  }

  std::vector<CorpusFile> files;

 private:
  void add_folder(const std::string& path) {
    std::vector<CorpusFile> found;
    std::size_t others = 0;
    for (auto entry = fs::recursive_directory_iterator(path); entry != fs::recursive_directory_iterator();
         ++entry) {
      if (is_hidden(entry->path().filename().string())) {
        entry.disable_recursion_pending();
        continue;
      }
      std::error_code unknown;
      if (!entry->is_regular_file(unknown)) {
        if (entry->is_symlink(unknown)) ++passed_over_["link"];
        continue;
      }
      CorpusFile file{entry->path().string(), entry->path().lexically_relative(path).generic_string()};
      if (takes_name(file.relative, options_)) {
        found.push_back(std::move(file));
      } else {
        ++others;
        ++passed_over_[kind_of_name(file.relative)];
      }
    }
    if (found.empty()) {
      throw InputError({{Severity::error,
                         {path, 0, 0},
                         others == 0 ? "the folder is empty"
                                     : fmt::format("the folder has no texts among its {} file{}", others,
                                                   others == 1 ? "" : "s"),
                         fmt::format("looked for {}, also compressed (.gz, .bz2, .xz, .zst, "
                                     ".zip, .tar); --input-format takes files of any name",
                                     file_type_names()),
                         {},
                         1}});
    }
    const auto by_bytes = [](const CorpusFile& a, const CorpusFile& b) { return a.relative < b.relative; };
    std::sort(found.begin(), found.end(), by_bytes);
    for (CorpusFile& file : found) add_file(std::move(file));
  }

  void add_file(CorpusFile file) {
    std::error_code unknown;
    const fs::path canonical = fs::canonical(file.path, unknown);
    const bool regular = !unknown && fs::is_regular_file(canonical, unknown);
    if (regular && !seen_.insert(canonical.string()).second) {
      warnings_.add(
          "files given twice",
          {Severity::warning, {file.path, 0, 0}, "the file is given twice; it is read once", {}, {}, 1});
      return;
    }
    files.push_back(std::move(file));
  }

  WalkOptions options_;
  Warnings& warnings_;
  PassedOver& passed_over_;
  std::set<std::string> seen_;
  bool stdin_{false};
};

}  // namespace

bool is_hidden(std::string_view path) {
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    const std::string_view part = path.substr(at, end - at);
    const bool dots = part == "." || part == "..";
    if ((!dots && !part.empty() && part.front() == '.') || part == "__MACOSX") return true;
    at = end + 1;
  }
  return false;
}

bool takes_name(std::string_view path, WalkOptions options) {
  if (options.any_name || type_of_name(path)) return true;
  return is_packed_name(path) &&
         !is_foreign_ending(extension(path.substr(0, path.size() - extension(path).size())));
}

std::vector<CorpusFile> find_files(const std::vector<std::string>& paths, WalkOptions options,
                                   Warnings& warnings, PassedOver& passed_over) {
  if (paths.empty()) throw InputError("no corpus is given", "name files or folders, or - for standard input");
  Walk walk(options, warnings, passed_over);
  for (const std::string& path : paths) walk.add(path);
  return std::move(walk.files);
}

}  // namespace slant
