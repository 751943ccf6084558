// slant count: per document, or every hit.
#include <memory>

#include "command.hpp"
#include "corpus_run.hpp"
#include "report/count_tables.hpp"
#include "report/hit_table.hpp"
#include "study/counting.hpp"
#include "study/listing.hpp"

namespace slant::cli {
namespace {

struct Flags {
  StudyFlags study;
  OutputFlags output;
  ZeroRows rows;
  std::vector<std::string> fields;
  std::vector<std::string> by{"outlet"};
  bool by_given{false};
  bool hits{false};
};

int count_documents(const Flags& flags) {
  const Lexicon& lexicon = kept(load_lexicons(flags.study.lexicons, flags.output.quiet, flags.study.loading));
  StudyOptions options = options_of(flags.study, flags.output);
  options.score.voices = options.score.zones = false;  // voices and zones are summed over
  const DocumentStudy study = count_by_document(options, lexicon, flags.fields);
  require_fields(study.report, flags.fields, "--fields", flags.output);
  return finish({document_count_table(study.documents, lexicon.schema, flags.rows)}, study.report, &lexicon,
                flags.study, flags.output);
}

int list_hits(const Flags& flags) {
  const Lexicon& lexicon = kept(load_lexicons(flags.study.lexicons, flags.output.quiet, flags.study.loading));
  Result result(flags.output, false);
  result.writer().begin(hit_table(lexicon.schema, flags.by, std::vector<HitRow>{}));
  const auto fill = hit_rows(lexicon.schema, flags.by);
  Row row;
  const StudyReport report =
      each_hit(options_of(flags.study, flags.output), lexicon, flags.by, [&](const HitRow& hit) {
        fill(hit, row);
        result.writer().add(row);
      });
  if (flags.by_given) require_fields(report, flags.by, "--by", flags.output);
  result.writer().end();
  result.commit();
  return conclude(report, &lexicon, flags.study, flags.output);
}

}  // namespace

Command add_count(CLI::App& parent) {
  CLI::App& app = *parent.add_subcommand("count", "Counts of each document, or every hit with its place");
  const auto flags = std::make_shared<Flags>();
  flags->output.format = Format::csv;  // a table for a statistics program, seldom for the eye
  add_corpus_flags(app, flags->study);
  add_lexicon_flags(app, flags->study);
  app.add_flag("--hits", flags->hits,
               "Every hit: its text, its bytes in the field, its sentence, look-alikes marked");
  const CLI::Option* by = add_by_flag(app, flags->by)->needs("--hits");
  app.add_option("--fields", flags->fields, "Only these fields of the documents, instead of all but the text")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("FIELD[,FIELD]")
      ->excludes("--hits");
  add_zeros_flag(app, flags->rows.zeros)->excludes("--hits");
  add_output_flags(app, flags->output);
  add_example(
      app,
      "slant count examples/news.jsonl -l lexicons/syria.lex --fields outlet,date,event -o counts.csv\n"
      "  slant count examples/news.jsonl -l lexicons/syria.lex --hits");
  return {&app, [flags, by] {
            flags->by_given = by->count() > 0;
            return flags->hits ? list_hits(*flags) : count_documents(*flags);
          }};
}

}  // namespace slant::cli
