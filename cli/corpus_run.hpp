// What all commands over a corpus share: load the lexicons, run, say what happened, write the result, choose
// the exit code.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/output_file.hpp"
#include "base/setting.hpp"
#include "flags.hpp"
#include "study/study.hpp"
#include "table/table.hpp"
#include "table/writer.hpp"

namespace slant::cli {

// The lexicons of -l as one. Findings of lint are only counted here: `slant lexicon check` shows them.
Lexicon load_lexicons(const std::vector<std::string>& paths, bool quiet, const LoadOptions& options = {});
// The same, until the process ends. Of a large lexicon the system takes everything at once, a destructor
// piece by piece.
const Lexicon& load_lexicons(const StudyFlags& flags, const OutputFlags& output);
const Lexicon& kept(Lexicon lexicon);

// Throws InputError where --lexicon-encoding is about none of these.
void refuse_idle_encoding(const std::vector<std::string>& paths, const LoadOptions& options);

// By the names of --choice; throws InputError for what no choice is called.
std::vector<ChoiceId> choices_asked_for(const Schema& schema, const std::vector<std::string>& names);

// Study options with the progress counter attached.
StudyOptions options_of(const StudyFlags& flags, const OutputFlags& output);

// Throws InputError for fields that no document had, after saying what the run met.
void require_fields(const StudySummary& summary, const std::vector<std::string>& fields,
                    const std::string& flag, const OutputFlags& output);

// Columns of a text table on stdout: what --width says, the terminal's, or the writer's default.
std::size_t text_width(const OutputFlags& output);

// Adds sentences to the note of the last table, or says them on stderr where tables are for programs.
void tell(const std::vector<std::string>& notes, std::vector<Table>& tables, const OutputFlags& output);

// Throws InputError where no document has the field of the unit, after saying what the run met.
void require_unit(const StudySummary& summary, const std::optional<Unit>& unit, const OutputFlags& output);

// What a command that writes row by row needs around its rows.
class Result {
 public:
  Result(const OutputFlags& flags, bool several);
  Writer& writer() { return *writer_; }
  Written commit();

 private:
  OutputFile output_;
  std::unique_ptr<Writer> writer_;
};

// Writes tables where the flags say, whole or not at all.
Written write_tables(const std::vector<Table>& tables, const OutputFlags& output);

// After the result is written: the manifest and, on stderr, the summary. `more` was found out beside the
// provenance of the run. Returns the exit code: found nothing (no document, or `lexicon` given and not one
// hit), too many bad records, or done.
int conclude(const Written& written, const StudySummary& summary, const Lexicon* lexicon,
             const StudyFlags& flags, const OutputFlags& output, const std::vector<Setting>& more = {});

// The same of a result that may hold nothing: exit_done, or too many bad records.
int conclude_part(const Written& written, const StudySummary& summary, const Lexicon* lexicon,
                  const StudyFlags& flags, const OutputFlags& output, const std::vector<Setting>& more = {});

// Writes the tables, then concludes. Tables for people get a last line that names what made them; `more` is
// part of it.
int finish(std::vector<Table> tables, const StudySummary& summary, const Lexicon* lexicon,
           const StudyFlags& flags, const OutputFlags& output, const std::vector<Setting>& more = {});

// What --manifest asks for, of a result that no corpus made and that is no table.
void write_manifest_alone(const Written& written, const OutputFlags& output);

// The same for results that no corpus made: `made` is all there is to say of where they come from.
void write_results(std::vector<Table> tables, const std::vector<Setting>& made, const OutputFlags& output);

}  // namespace slant::cli
