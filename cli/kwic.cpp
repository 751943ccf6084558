// slant kwic: the words in their context.
#include <algorithm>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "commands.hpp"
#include "corpus_run.hpp"
#include "report/hit_tables.hpp"
#include "score/sorted_lines.hpp"
#include "study/listing.hpp"

namespace slant::cli {
namespace {

struct Flags {
  StudyFlags study;
  OutputFlags output;
  KwicOptions kwic;
  KwicOrder order{KwicOrder::input};
  std::vector<std::string> by{"outlet"};
  std::uint64_t top{50'000};
};

// A table for people is held whole, to be aligned.
Table to_read(const Schema& schema, SortedLines& lines, const Flags& flags) {
  const std::uint64_t shown = flags.top == 0 ? lines.size() : std::min(flags.top, lines.size());
  std::vector<KwicLine> first;
  const auto next = lines.in_order();
  for (KwicLine line; first.size() < shown && next(line);) first.push_back(std::move(line));
  Table table;
  if (flags.kwic.context.sentence) {
    table = sentence_table(schema, flags.by, first);
  } else {
    const std::size_t width = flags.output.format == Format::text ? text_width(flags.output) : 0;
    table = kwic_table(schema, flags.by, first, width);
  }
  if (shown < lines.size()) {
    table.note +=
        fmt::format("{}The first {} of {} lines: --top 0 shows all, and csv, tsv and json have all.",
                    table.note.empty() ? "" : "\n", with_thousands(shown), with_thousands(lines.size()));
  }
  return table;
}

int show(const Flags& flags, bool by_given) {
  const Lexicon& lexicon = load_lexicons(flags.study, flags.output);
  SortedLines lines(flags.order);
  const StudySummary summary =
      find_in_context(options_of(flags.study, flags.output), lexicon, flags.by, flags.kwic,
                      [&lines](const KwicLine& line) { lines.add(line); });
  if (by_given) require_fields(summary, flags.by, "--by", flags.output);
  std::vector<Table> tables;
  tables.push_back(is_for_machines(flags.output.format)
                       ? tidy_kwic_table(lexicon.schema, flags.by, lines.in_order())
                       : to_read(lexicon.schema, lines, flags));
  return finish(std::move(tables), summary, &lexicon, flags.study, flags.output);
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
  sheet
      .add("--top", flags.top, "N",
           "Lines shown in text, markdown and latex; 0: all. csv, tsv and json have all")
      .layout();
  add_output_flags(sheet, flags.output);
  sheet.example = "slant kwic examples/news.jsonl -l lexicons/syria.lex --choice fighters";
  sheet.run = [&flags, &sheet] { return show(flags, sheet.is_given("--by")); };
}

}  // namespace slant::cli
