#include "report/quote_validation_table.hpp"

#include <limits>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "report/columns.hpp"

namespace slant {
namespace {

double share(std::uint64_t part, std::uint64_t whole) {
  if (whole == 0) return std::numeric_limits<double>::quiet_NaN();
  return static_cast<double>(part) / static_cast<double>(whole);
}

Column figure(std::string name, std::string heading, bool tidy) {
  return {std::move(name), std::move(heading), true, tidy ? 6 : 3};
}

}  // namespace

Table content_agreement_table(const QuoteValidation& validation, bool tidy) {
  std::vector<Row> rows;
  for (const ContentAgreement& one : validation.contents) {
    const auto add = [&](const char* match, const Agreement& agreement) {
      rows.push_back({one.finder, one.contents, std::string(match), integer(agreement.gold),
                      integer(agreement.found), agreement.precision(), agreement.recall(), agreement.f1()});
    };
    add("overlap", one.overlap);
    add("exact", one.exact);
    add("words", one.words);
  }
  Table table = table_of("contents",
                         {label_column("finder"), label_column("contents"), label_column("match"),
                          number_column("gold"), number_column("found"), figure("precision", "", tidy),
                          figure("recall", "", tidy), figure("f1", "F1", tidy)},
                         std::move(rows));
  table.labels = 3;
  table.caption =
      fmt::format("What is said, against {} marked by hand", counted(validation.documents, "article"));
  table.note =
      "A content is direct where nine tenths of its words or more stand in quotation marks, indirect where "
      "none "
      "does, else mixed. Each piece of a content counts. Overlap and exact pair each marked piece with at "
      "most one "
      "found; exact ignores marks and spaces at the ends; words counts words. The regex is "
      "[\"“”]([^\"“”\\n]+)[\"“”].";
  return table;
}

Table part_agreement_table(const QuoteValidation& validation, bool tidy) {
  std::vector<Row> rows;
  for (const PartAgreement& one : validation.parts) {
    rows.push_back({one.part, integer(one.gold), share(one.overlap, one.gold), share(one.exact, one.gold)});
  }
  Table table = table_of(
      "parts",
      {label_column("part"), number_column("gold"), figure("overlap", "", tidy), figure("exact", "", tidy)},
      std::move(rows));
  table.caption = "Cue and source of the contents that overlap: shares found";
  return table;
}

Table voice_agreement_table(const QuoteValidation& validation, bool tidy) {
  std::vector<Row> rows;
  const auto add = [&](const char* marked, const std::array<std::uint64_t, voice_count>& counts) {
    Row row{std::string(marked)};
    for (const std::uint64_t count : counts) row.push_back(integer(count));
    if (tidy) {
      row.push_back(validation.voices.agreement());
      row.push_back(validation.voices.kappa());
    }
    rows.push_back(std::move(row));
  };
  add("quotation", validation.voices.quoted);
  add("none", validation.voices.not_quoted);
  std::vector<Column> columns{label_column("marked")};
  for (const Voice voice : {Voice::narrator, Voice::quoted, Voice::reported, Voice::scare})
    columns.push_back(number_column(std::string(name_of(voice))));
  if (tidy) {
    columns.push_back(number_column("agreement"));
    columns.push_back(number_column("kappa"));
  }
  Table table = table_of("voices", std::move(columns), std::move(rows));
  table.caption = fmt::format("The voice of {} by whether people marked a quotation",
                              counted(validation.voices.spans(), "span"));
  table.note = fmt::format(
      "Quoted and reported speech against narrator and scare quotes: agreement {:.3f}, Cohen's kappa {:.3f}.",
      validation.voices.agreement(), validation.voices.kappa());
  return table;
}

Table tidy_quote_validation_table(const QuoteValidation& validation) {
  std::vector<Row> rows;
  const auto add = [&](const std::string& finder, const std::string& contents, const std::string& match,
                       const char* measure, Value value) {
    rows.push_back({finder, contents, match, std::string(measure), std::move(value)});
  };
  for (const ContentAgreement& one : validation.contents) {
    const auto add_all = [&](const char* match, const Agreement& agreement) {
      add(one.finder, one.contents, match, "gold", integer(agreement.gold));
      add(one.finder, one.contents, match, "found", integer(agreement.found));
      add(one.finder, one.contents, match, "precision", agreement.precision());
      add(one.finder, one.contents, match, "recall", agreement.recall());
      add(one.finder, one.contents, match, "f1", agreement.f1());
    };
    add_all("overlap", one.overlap);
    add_all("exact", one.exact);
    add_all("words", one.words);
  }
  for (const PartAgreement& one : validation.parts) {
    add("slant", one.part, "", "gold", integer(one.gold));
    add("slant", one.part, "overlap", "recall", share(one.overlap, one.gold));
    add("slant", one.part, "exact", "recall", share(one.exact, one.gold));
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
  Table table = table_of("quotes",
                         {label_column("finder"), label_column("contents"), label_column("match"),
                          label_column("measure"), number_column("value")},
                         std::move(rows));
  table.labels = 4;
  return table;
}

}  // namespace slant
