// What all commands over a corpus share: load the lexicons, run, say what happened, write the result, choose
// the exit code.
#pragma once

#include <string>
#include <vector>

#include "flags.hpp"
#include "study/study.hpp"
#include "table/table.hpp"

namespace slant::cli {

// The lexicons of -l as one. Findings of lint are only counted here: `slant lexicon check` shows them.
Lexicon load_lexicons(const std::vector<std::string>& paths, bool quiet);

// Study options with the progress counter attached.
StudyOptions options_of(const StudyFlags& flags, const OutputFlags& output);

// Writes the tables, the manifest and, on stderr, the report. Tables for people get a last line that names
// what made them. Returns the exit code: found nothing (no document, or `lexicon` given and not one hit), too
// many bad records, or done.
int finish(std::vector<Table> tables, const StudyReport& report, const Lexicon* lexicon,
           const StudyFlags& flags, const OutputFlags& output);

}  // namespace slant::cli
