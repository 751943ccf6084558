// Flags of partials: kept with them, taken over from them.
#include "partials.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "study/partials.hpp"

namespace slant::cli {
namespace {

constexpr const char* corpus = "corpus";

bool says_how_to_count(const Flag& flag) {
  const bool is_of_counting =
      flag.heading == corpus_heading || flag.heading == lexicon_heading || flag.heading == voice_heading;
  return is_of_counting && flag.is_setting && flag.names != corpus;
}

void refuse_decided(const Sheet& sheet) {
  std::vector<Diagnostic> wrong;
  for (const Flag& flag : sheet.flags()) {
    if (!says_how_to_count(flag) || !flag.is_given()) continue;
    wrong.push_back({Severity::error,
                     {},
                     fmt::format("{}: partials are counted already", flag.long_name()),
                     "leave it out, or give it to slant partial",
                     {},
                     1});
  }
  if (!wrong.empty()) throw InputError(std::move(wrong));
}

}  // namespace

void take_partials(Sheet& sheet, StudyFlags& flags) {
  const std::vector<std::string>& paths = flags.options.corpus.paths;
  // Each is looked at once: a corpus may be many files.
  const auto first = std::find_if(paths.begin(), paths.end(), is_partial);
  if (first == paths.end()) return;
  const auto other =
      first != paths.begin() ? paths.begin() : std::find_if_not(first, paths.end(), is_partial);
  if (other != paths.end())
    throw InputError(fmt::format("{} is no partial, and others are", *other),
                     "name partials alone, or a corpus alone");
  refuse_decided(sheet);
  flags.partial = std::make_shared<const PartialHead>(head_of_partials(paths));
  for (const TypedFlag& kept : flags.partial->flags) {
    if (Flag* const flag = sheet.find(kept.name)) flag->take_over(kept.values);
  }
  flags.options.partials = paths;
  sheet[corpus].taken_over = flags.partial->paths;
}

std::string lines_that_are_not_kept(const StudyFlags& flags, const std::string& by, std::uint64_t seed,
                                    std::uint32_t lines) {
  if (!flags.partial || lines == 0) return {};
  const KeptLines& kept = flags.partial->lines;
  if (kept.lines == 0) return "the partials keep no lines to read";
  if (kept.by == by && kept.seed == seed && kept.lines >= lines) return {};
  return fmt::format("the partials keep {} lines to read of each group and variant by {}, drawn with seed {}",
                     kept.lines, kept.by, kept.seed);
}

std::vector<TypedFlag> counting_flags(const Sheet& sheet) {
  std::vector<TypedFlag> flags;
  for (const Flag& flag : sheet.flags()) {
    if (says_how_to_count(flag) && flag.is_given()) flags.push_back({flag.long_name(), flag.typed});
  }
  return flags;
}

}  // namespace slant::cli
