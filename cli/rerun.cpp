// slant rerun: a result made again from its manifest, and whether its bytes are the same.
#include <filesystem>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/message.hpp"
#include "base/output_file.hpp"
#include "base/scratch_folder.hpp"
#include "base/version.hpp"
#include "commands.hpp"
#include "corpus/byte_source.hpp"
#include "exit_code.hpp"
#include "file_guard.hpp"
#include "outputs.hpp"
#include "sheet/command_line.hpp"
#include "sheet/parse.hpp"
#include "study/manifest.hpp"

namespace slant::cli {
namespace {

struct Flags {
  std::string manifest;
  std::string output;  // empty: the result is compared and thrown away
  bool quiet{false};
};

// Arguments whose files to write are others, in `folder`; a picture's kind is told by its file's ending.
std::vector<std::string> redirected(const Manifest& manifest, const Sheet& sheet,
                                    const ScratchFolder& folder) {
  std::vector<std::string> words;
  const auto to = [&](const std::string& name, const std::string& file) {
    words.push_back(name);
    words.push_back(folder.file(file));
  };
  const std::string ending = std::filesystem::path(manifest.output.path).extension().string();
  to("--output", "result" + (ending.empty() && manifest.command == "plot" ? std::string(".svg") : ending));
  to("--manifest", "manifest.json");
  words.emplace_back("--quiet");
  const std::vector<std::string>& all = manifest.arguments;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string name = all[i].substr(0, all[i].find('='));
    const Flag* const flag = all[i].starts_with("--") ? sheet.find(name) : nullptr;
    if (flag == nullptr || (!flag->is_output && name != "--quiet")) {
      words.push_back(all[i]);
      continue;
    }
    if (!flag->is_switch() && name.size() == all[i].size()) ++i;  // its value goes, too
    if (flag->is_output && name != "--output" && name != "--manifest") to(name, "beside" + std::to_string(i));
  }
  return words;
}

int report(const Manifest& then, const Manifest& now, bool quiet) {
  const std::vector<std::string> changes = changes_since(then, now);
  if (!quiet) {
    for (const std::string& change : changes) answer(fmt::format("changed: {}\n", change));
  }
  if (then.output.hash.empty()) {
    answer(fmt::format("not compared: the result was shown on a terminal, which keeps no bytes\n"));
    return exit_done;
  }
  const bool same = then.output.hash == now.output.hash;
  answer(fmt::format(
      "{}: {} then, {} now{}\n", same ? "the same bytes" : "other bytes", then.output.hash, now.output.hash,
      !same && changes.empty() ? "; lexicons, corpus, versions and rules are as they were" : ""));
  return same ? exit_done : exit_nothing;
}

int rerun(const Flags& flags, const Sheet& outer) {
  const Manifest then = read_manifest(bytes_of_file(flags.manifest), flags.manifest);
  if (!commands.has(then.command)) {
    throw InputError(fmt::format("{}: slant {} has no command '{}'", flags.manifest, version(), then.command),
                     fmt::format("the manifest was written by slant {}", then.version));
  }
  require_inputs(then);
  Sheet sheet(then.command);
  commands.fill_in(sheet);
  const ScratchFolder folder;
  parse(sheet, redirected(then, sheet, folder), commands);
  guard_inputs_of(sheet, outer);
  if (!flags.quiet) say(fmt::format("running: {}\n", command_line(sheet)));
  const int code = sheet.run();
  const std::string manifest = folder.file("manifest.json");
  if (!std::filesystem::exists(manifest)) return code;  // nothing was made, and why was said
  const Manifest now = read_manifest(bytes_of_file(manifest), manifest);
  if (!flags.output.empty()) {
    OutputFile kept(flags.output);
    kept.stream() << bytes_of_file(now.output.path);
    kept.commit();
  }
  return report(then, now, flags.quiet);
}

}  // namespace

void add_rerun(Sheet& sheet) {
  sheet.summary = "Makes a result again from its manifest, and says whether its bytes are the same";
  sheet.needs = "a manifest";
  Flags& flags = sheet.own<Flags>();
  sheet.add("manifest", flags.manifest, "MANIFEST", "What --manifest wrote beside a result")
      .required()
      .input();
  sheet.add("-o,--output", flags.output, "FILE", "Keep the new result, too").output();
  add_force_flag(sheet);
  add_sync_flag(sheet);
  sheet.add_switch("-q,--quiet", flags.quiet, "Say only whether the bytes are the same").no_setting();
  sheet.example = "slant rerun made.json";
  sheet.notes =
      "Run it in the folder in which the result was made. What has changed since is\n"
      "named by hash: a corpus, a lexicon, a version. Ends with 0 where the bytes are\n"
      "the same or went to a terminal, 1 where they are not, 2 where the manifest\n"
      "cannot be used, 4 where a file is missing.";
  sheet.run = [&flags, &sheet] { return rerun(flags, sheet); };
}

}  // namespace slant::cli
