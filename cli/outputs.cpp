// What is known of outputs before there is anything to write.
#include "outputs.hpp"

#include <fmt/format.h>

#include "base/message.hpp"
#include "base/new_file.hpp"
#include "base/output_file.hpp"
#include "base/shown_text.hpp"

namespace slant::cli {
namespace {

constexpr const char* sync_name = "--sync";

void name_left_behind(const std::string& path) {
  for (const std::string& left : left_behind(path)) {
    say(fmt::format("note: {} is left of a run that was killed, and can be removed\n", on_one_line(left)));
  }
}

}  // namespace

void ready_outputs(const Sheet& sheet) {
  if (sheet.is_given(sync_name)) sync_new_files();
  for (const Flag& flag : sheet.flags()) {
    const std::string path = flag.is_output ? flag.value.written() : std::string();
    if (path.empty() || path == "-") continue;
    try_output(path);
    if (!sheet.is_given("--quiet")) name_left_behind(path);
  }
}

void add_sync_flag(Sheet& sheet) {
  bool& synced = sheet.own<bool>();
  sheet.add_switch(sync_name, synced, "Wait until the disk has what was written").no_setting();
}

void answer(std::string text) {
  OutputFile out("-");
  out.stream() << on_its_lines(std::move(text));
  out.commit();
}

}  // namespace slant::cli
