#include <fmt/format.h>

#include "audit/span_agreement.hpp"
#include "base/ratio.hpp"
#include "base/wording.hpp"
#include "report/column.hpp"
#include "report/columns.hpp"
#include "report/validation_tables.hpp"

namespace slant {
namespace {

constexpr std::string_view voice_match = "voice";

struct ContentRow {
  const ContentAgreement* of{nullptr};
  std::string_view match;
  const Agreement* agreement{nullptr};
};

TidyColumns<ContentRow> content_columns() {
  return {
      {"finder", unit::text,
       "What finds the contents: slant, or for comparison a "
       "regular expression for words between quotation marks.",
       never, [](const ContentRow& row) -> std::string_view { return row.of->finder; }},
      {"contents", unit::text,
       "Which contents (what somebody is said to say): all, or direct (nine tenths of the words or more in "
       "quotation marks), indirect (none) or mixed.",
       never, [](const ContentRow& row) -> std::string_view { return row.of->contents; }},
      {"match", unit::text,
       "When two pieces of text are one: overlap (they share a character), exact (they are equal but for "
       "quotation marks and spaces at the ends), words (each word counts for itself) or voice (the marked words that "
       "`--voice` takes for quoted or reported speech).",
       never, [](const ContentRow& row) { return row.match; }},
      {"gold", unit::count, "Marked pieces, or words in them.", never,
       [](const ContentRow& row) { return row.agreement->gold; }},
      {"found", unit::count, "Found pieces, or words in them.", "of voice, which has a recall alone",
       [](const ContentRow& row) {
         return row.match == voice_match ? Value() : integer(row.agreement->found);
       }},
      {"precision", unit::share_of_spans, "Part of what is found that is marked.", "where nothing is found",
       [](const ContentRow& row) { return row.agreement->precision(); }},
      {"recall", unit::share_of_spans, "Part of what is marked that is found.", "where nothing is marked",
       [](const ContentRow& row) { return row.agreement->recall(); }},
      {"f1", unit::share_of_spans, "Harmonic mean of precision and recall.", "where one of them is empty",
       [](const ContentRow& row) { return row.agreement->f1(); }}};
}

constexpr const char* no_part = "where no such content has the part";

TidyColumns<CueSourceAgreement> part_columns() {
  return {{"part", unit::text,
           "Part of the statement: cue (the word that says that somebody speaks) or source (who speaks).",
           never, &CueSourceAgreement::name},
          {"gold", unit::count, "Marked parts whose contents overlap with a found one.", never,
           &CueSourceAgreement::gold},
          {"overlap", unit::share_of_spans, "Part of these of which the found part has some of the text.",
           no_part, [](const CueSourceAgreement& one) { return ratio(one.overlap, one.gold); }},
          {"exact", unit::share_of_spans, "Part of these that are found exactly.", no_part,
           [](const CueSourceAgreement& one) { return ratio(one.exact, one.gold); }}};
}

struct VoiceRow {
  const char* marked{nullptr};
  const std::array<std::uint64_t, voice_count>* counts{nullptr};
  const VoiceAgreement* all{nullptr};
};

TidyColumns<VoiceRow> voice_count_columns() {
  TidyColumns<VoiceRow> columns{
      {"marked", unit::text, "What people said of the spans: quotation, or none.", never, &VoiceRow::marked}};
  for (int v = 0; v < voice_count; ++v) {
    columns.emplace_back(std::string(name_of(static_cast<Voice>(v))), unit::count,
                         "Spans whose first word is in this voice.", never,
                         [v](const VoiceRow& row) { return (*row.counts)[static_cast<std::size_t>(v)]; });
  }
  return columns;
}

TidyColumns<VoiceRow> tidy_voice_columns() {
  return joined(
      voice_count_columns(),
      TidyColumns<VoiceRow>{
          {"agreement", unit::share,
           "Part of all spans on which voice and mark agree: quoted or reported where people marked a "
           "quotation, and neither where they did not.",
           never, [](const VoiceRow& row) { return row.all->agreement(); }},
          {"kappa", unit::kappa, "Cohen's kappa of this agreement.",
           "where chance alone would agree on every span",
           [](const VoiceRow& row) { return row.all->kappa(); }}});
}

// One number, for formats of one table.
struct QuoteRow {
  std::string finder, contents, match, measure;
  Value value;
};

TidyColumns<QuoteRow> quote_columns() {
  return {
      {"finder", unit::text,
       "What finds the contents: slant, or for comparison a "
       "regular expression for words between quotation marks.",
       never, &QuoteRow::finder},
      {"contents", unit::text,
       "Of what the number is: contents of statements (all, direct, indirect, mixed), their cue or source, "
       "or spans that people marked as a quotation, as none, or all of these.",
       never, &QuoteRow::contents},
      {"match", unit::text,
       "When two pieces of text are one (overlap, exact, "
       "words, voice); of marked spans the voice of their first word.",
       "for the number of cues and sources", &QuoteRow::match},
      {"measure", unit::text,
       "What value is: gold (marked), found, precision, recall, f1; spans, agreement or kappa (Cohen's).",
       never, &QuoteRow::measure},
      {"value", unit::measured, "The count, or the share from 0 to 1 (kappa: at most 1).",
       "where the measure does not exist, such as precision where nothing is found", &QuoteRow::value}};
}

void add_matches(const ContentAgreement& one, std::vector<ContentRow>& rows) {
  rows.push_back({&one, name_of(SpanMatch::overlap), &one.overlap});
  rows.push_back({&one, name_of(SpanMatch::exact), &one.exact});
  rows.push_back({&one, name_of(SpanMatch::words), &one.words});
  if (one.voice.gold > 0) rows.push_back({&one, voice_match, &one.voice});
}

void round_shares(Table& table, bool tidy) {
  for (Column& column : table.columns) {
    if (!tidy) column.decimals = 3;
    if (column.name == "f1") column.heading = "F1";
  }
}

}  // namespace

std::vector<ColumnInfo> quote_columns_of_contents() {
  return infos(content_columns());
}
std::vector<ColumnInfo> quote_columns_of_parts() {
  return infos(part_columns());
}
std::vector<ColumnInfo> quote_columns_of_voices() {
  return infos(tidy_voice_columns());
}
std::vector<ColumnInfo> quote_columns_of_all() {
  return infos(quote_columns());
}

Table content_agreement_table(const QuoteValidation& validation, bool tidy) {
  std::vector<ContentRow> rows;
  for (const ContentAgreement& one : validation.contents) add_matches(one, rows);
  Table table = tidy_table("contents", content_columns(), rows);
  round_shares(table, tidy);
  table.labels = 3;
  table.caption =
      fmt::format("What is said, against {} marked by hand", counted(validation.documents, "article"));
  table.note =
      "A content is direct where nine tenths of its words or more stand in quotation marks, indirect where "
      "none does, else mixed. Each piece of a content counts. Overlap and exact pair each marked piece with "
      "at most one found; exact ignores marks and spaces at the ends; words counts words; voice counts the marked words that "
      "`--voice` takes for quoted or reported speech. The regex is "
      "[\"“”]([^\"“”\\n]+)[\"“”].";
  return table;
}

Table part_agreement_table(const QuoteValidation& validation, bool tidy) {
  Table table = tidy_table("parts", part_columns(), validation.cues_and_sources);
  round_shares(table, tidy);
  table.caption = "Cue and source of the contents that overlap: shares found";
  return table;
}

Table voice_agreement_table(const QuoteValidation& validation, bool tidy) {
  const std::vector<VoiceRow> rows{{"quotation", &validation.voices.quoted, &validation.voices},
                                   {"none", &validation.voices.not_quoted, &validation.voices}};
  Table table = tidy_table("voices", tidy ? tidy_voice_columns() : voice_count_columns(), rows);
  table.caption = fmt::format("The voice of {} by whether people marked a quotation",
                              counted(validation.voices.spans(), "span"));
  table.note = fmt::format(
      "Quoted and reported speech against narrator and scare quotes: agreement {:.3f}, Cohen's kappa {:.3f}.",
      validation.voices.agreement(), validation.voices.kappa());
  return table;
}

Table tidy_quote_validation_table(const QuoteValidation& validation) {
  std::vector<QuoteRow> rows;
  const auto add = [&](std::string finder, std::string contents, std::string match, const char* measure,
                       Value value) {
    rows.push_back({std::move(finder), std::move(contents), std::move(match), measure, std::move(value)});
  };
  std::vector<ContentRow> contents;
  for (const ContentAgreement& one : validation.contents) add_matches(one, contents);
  for (const ContentRow& row : contents) {
    const auto add_one = [&](const char* measure, Value value) {
      add(row.of->finder, row.of->contents, std::string(row.match), measure, std::move(value));
    };
    add_one("gold", integer(row.agreement->gold));
    const bool recall_alone = row.match == voice_match;
    if (!recall_alone) add_one("found", integer(row.agreement->found));
    if (!recall_alone) add_one("precision", row.agreement->precision());
    add_one("recall", row.agreement->recall());
    if (!recall_alone) add_one("f1", row.agreement->f1());
  }
  for (const CueSourceAgreement& one : validation.cues_and_sources) {
    add("slant", one.name, "", "gold", integer(one.gold));
    add("slant", one.name, "overlap", "recall", ratio(one.overlap, one.gold));
    add("slant", one.name, "exact", "recall", ratio(one.exact, one.gold));
  }
  if (validation.voices.spans() > 0) {
    for (int v = 0; v < voice_count; ++v) {
      const auto at = static_cast<std::size_t>(v);
      const std::string voice(name_of(static_cast<Voice>(v)));
      add("slant", "quotation", voice, "spans", integer(validation.voices.quoted[at]));
      add("slant", "none", voice, "spans", integer(validation.voices.not_quoted[at]));
    }
    add("slant", "all", "voice", "agreement", validation.voices.agreement());
    add("slant", "all", "voice", "kappa", validation.voices.kappa());
  }
  Table table = tidy_table("quotes", quote_columns(), rows);
  table.labels = 4;
  return table;
}

}  // namespace slant
