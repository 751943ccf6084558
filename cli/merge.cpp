// slant merge: partials as one.
#include <fmt/format.h>

#include "base/message.hpp"
#include "base/output_file.hpp"
#include "base/wording.hpp"
#include "commands.hpp"
#include "corpus_run.hpp"
#include "exit_code.hpp"
#include "study/partials.hpp"

namespace slant::cli {
namespace {

struct Flags {
  std::vector<std::string> partials;
  OutputFlags output;
};

int make(const Flags& flags) {
  OutputFile output(flags.output.path);
  const MergedPartials merged = merge_partials(flags.partials, output.stream());
  const Written written = output.commit();
  if (!flags.output.quiet)
    say(fmt::format("merged {}: {}\n", counted(flags.partials.size(), "partial"),
                    counted(merged.documents, "document")));
  write_manifest_alone(written, flags.output);
  return exit_done;
}

}  // namespace

void add_merge(Sheet& sheet) {
  sheet.summary = "Makes one partial of several";
  sheet.needs = "partials";
  Flags& flags = sheet.own<Flags>();
  sheet.add("partials", "PARTIAL", value_of(flags.partials, '\0'), "What slant partial or slant merge wrote")
      .required()
      .input();
  add_file_flags(sheet, flags.output);
  sheet["--output"].rather_than_terminal("all.slant");
  sheet.example = "slant merge p1.slant p2.slant -o all.slant";
  sheet.run = [&flags] { return make(flags); };
}

}  // namespace slant::cli
