// slant kwic: the words in their context.
#include "commands.hpp"
#include "corpus_run.hpp"
#include "report/hit_tables.hpp"
#include "score/listed_hit.hpp"
#include "study/listing.hpp"

namespace slant::cli {
namespace {

struct Flags {
  StudyFlags study;
  OutputFlags output;
  KwicOptions kwic;
  KwicOrder order{KwicOrder::input};
  std::vector<std::string> by{"outlet"};
};

int show(const Flags& flags, bool by_given) {
  const Lexicon& lexicon = load_lexicons(flags.study, flags.output);
  KwicStudy study = find_in_context(options_of(flags.study, flags.output), lexicon, flags.by, flags.kwic);
  if (by_given) require_fields(study.summary, flags.by, "--by", flags.output);
  sort(study.lines, flags.order);
  Table table;
  if (is_for_machines(flags.output.format)) {
    table = tidy_kwic_table(lexicon.schema, flags.by, std::move(study.lines));
  } else if (flags.kwic.context.sentence) {
    table = sentence_table(lexicon.schema, flags.by, study.lines);
  } else {
    const std::size_t width = flags.output.format == Format::text ? text_width(flags.output) : 0;
    table = kwic_table(lexicon.schema, flags.by, study.lines, width);
  }
  return finish({std::move(table)}, study.summary, &lexicon, flags.study, flags.output);
}

// `outlet` is what most groups are, so the order by group goes by this name as well.
void take_outlet_for_group(Flag& flag) {
  flag.value.read = [read = std::move(flag.value.read)](const std::string& text) {
    read(text == "outlet" ? std::string(name_of(KwicOrder::group)) : text);
  };
}

}  // namespace

void add_kwic(Sheet& sheet) {
  sheet.summary = "The words in their context: the concordance";
  sheet.needs = "a corpus and a lexicon";
  Flags& flags = sheet.own<Flags>();
  add_corpus_flags(sheet, flags.study);
  add_lexicon_flags(sheet, flags.study);
  add_wanted_flags(sheet, flags.kwic.wanted);
  sheet.add_switch("--ignored", flags.kwic.wanted.ignored,
                   "Look-alikes too (matches of ignore, never counted), in parentheses");
  add_context_flags(sheet, flags.kwic.context.words, flags.kwic.context.sentence);
  take_outlet_for_group(
      sheet.add("--sort", flags.order, "By the words before or after the hit, by group, or as read"));
  add_by_flag(sheet, flags.by);
  add_output_flags(sheet, flags.output);
  sheet.example = "slant kwic examples/news.jsonl -l lexicons/syria.lex --choice fighters";
  sheet.run = [&flags, &sheet] { return show(flags, sheet.is_given("--by")); };
}

}  // namespace slant::cli
