// slant count: per document, or every hit.
#include "commands.hpp"
#include "corpus_run.hpp"
#include "report/framing_tables.hpp"
#include "report/hit_tables.hpp"
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
  bool hits{false};
};

int count_documents(const Flags& flags) {
  const Lexicon& lexicon = load_lexicons(flags.study, flags.output);
  StudyOptions options = options_of(flags.study, flags.output);
  options.score.voices = options.score.zones = false;  // voices and zones are summed over
  const DocumentStudy study = count_by_document(options, lexicon, flags.fields);
  require_fields(study.summary, flags.fields, "--fields", flags.output);
  return finish({document_count_table(study.documents, lexicon.schema, flags.rows)}, study.summary, &lexicon,
                flags.study, flags.output);
}

int list_hits(const Flags& flags, bool by_given) {
  const Lexicon& lexicon = load_lexicons(flags.study, flags.output);
  Result result(flags.output, false);
  result.writer().begin(hit_table(lexicon.schema, flags.by, std::vector<HitRow>{}));
  const auto fill = hit_rows(lexicon.schema, flags.by);
  Row row;
  const StudySummary summary =
      each_hit(options_of(flags.study, flags.output), lexicon, flags.by, [&](const HitRow& hit) {
        fill(hit, row);
        result.writer().add(row);
      });
  if (by_given) require_fields(summary, flags.by, "--by", flags.output);
  result.writer().end();
  return conclude(result.commit(), summary, &lexicon, flags.study, flags.output);
}

}  // namespace

void add_count(Sheet& sheet) {
  sheet.summary = "Counts of each document, or every hit with its place";
  sheet.needs = "a corpus and a lexicon";
  Flags& flags = sheet.own<Flags>();
  flags.output.format = Format::csv;  // a table for a statistics program, seldom for the eye
  add_corpus_flags(sheet, flags.study);
  add_lexicon_flags(sheet, flags.study);
  sheet.add_switch(
      "--hits", flags.hits,
      "Every hit: its text, its bytes in the field, its sentence; look-alikes (matches of ignore) marked");
  add_by_flag(sheet, flags.by).with({"--hits"});
  sheet.add("--fields", flags.fields, "FIELD[,FIELD]", "Only these fields of the documents")
      .otherwise("all but the text")
      .without({"--hits"});
  add_zeros_flag(sheet, flags.rows.zeros).without({"--hits"});
  add_output_flags(sheet, flags.output);
  sheet.example =
      "slant count examples/news.jsonl -l syria --fields outlet,date -o counts.csv\n"
      "slant count examples/news.jsonl -l lexicons/syria.lex --hits";
  sheet.run = [&flags, &sheet] {
    return flags.hits ? list_hits(flags, sheet.is_given("--by")) : count_documents(flags);
  };
}

}  // namespace slant::cli
