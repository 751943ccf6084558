#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "report/columns.hpp"
#include "report/use_tables.hpp"
#include "report/voice_columns.hpp"

namespace slant {
namespace {

std::string place_of(const Hit& hit) {
  return fmt::format("{}, {}", name_of(hit.voice), name_of(hit.zone));
}

std::string quoted(const std::string& words) {
  return "“" + words + "”";
}

std::string distance_of(const GuardAnswer& answer) {
  if (answer.distance == 1) return answer.follows ? "is the next word" : "is the word before";
  return fmt::format("is {} words {}", answer.distance, answer.follows ? "on" : "back");
}

// What decided a guard: "“Assad” is 9 words on, which is too far".
std::string reason_of(const GuardAnswer& answer, const Hit& hit) {
  switch (answer.reason) {
    case GuardReason::found:
      return quoted(answer.words) + " " + distance_of(answer);
    case GuardReason::nowhere:
      return "there is none";
    case GuardReason::too_far:
      return quoted(answer.words) + " " + distance_of(answer) + ", which is too far";
    case GuardReason::other_sentence:
      return quoted(answer.words) + " " + distance_of(answer) + ", in another sentence";
    case GuardReason::place:
      return "it is " + place_of(hit);
    case GuardReason::letter_case:
      return "the words are written otherwise";
    case GuardReason::punctuation:
      break;
  }
  return "punctuation stands between the words";
}

std::string in_words(const GuardAnswer& answer, const Hit& hit) {
  std::string reason = reason_of(answer, hit);
  if (answer.guard.empty()) return reason;
  return fmt::format("{}{}: {}", answer.holds ? "" : "fails: ", answer.guard, reason);
}

std::vector<std::string> reasons(const Schema& schema, const Explanation& explanation, const Explained& one) {
  std::vector<std::string> lines{schema[one.hit.entry].text};
  for (const GuardAnswer& answer : one.guards) lines.push_back(in_words(answer, one.hit));
  if (one.whole) lines.emplace_back("several matches that share words are one hit");
  if (one.by) {
    const Explained& by = explanation.hits[*one.by];
    lines.push_back(one.fate == Fate::joined ? fmt::format("one hit with {}", quoted(by.words))
                                             : fmt::format("its words belong to {} ({})", quoted(by.words),
                                                           name_of(schema, schema[by.hit.entry].variant)));
  }
  if (one.fate == Fate::look_alike) lines.emplace_back("what an ignore names is never counted");
  if (one.fate == Fate::left_out) lines.emplace_back("--voice, --zone or --exclude leaves it out");
  if (one.fate == Fate::counted || one.fate == Fate::left_out) {
    lines.push_back(place_of(one.hit) + (one.hit.negated ? ", negated" : "") +
                    (one.hit.distanced ? ", distanced" : ""));
  }
  return lines;
}

Table matches_table(const Schema& schema, const Explanation& explanation) {
  std::vector<Row> rows;
  std::uint64_t counted_hits = 0;
  for (const Explained& one : explanation.hits) {
    counted_hits += one.fate == Fate::counted ? 1 : 0;
    Row names{one.words, name_of(schema, schema[one.hit.entry].variant), std::string(name_of(one.fate))};
    for (std::string& line : reasons(schema, explanation, one)) {
      Row row = std::exchange(names, {std::string(), std::string(), std::string()});
      row.emplace_back(std::move(line));
      rows.push_back(std::move(row));
    }
  }
  Table table =
      table_of("matches",
               {label_column("words"), label_column("variant"), label_column("outcome"), label_column("why")},
               std::move(rows));
  table.labels = 2;
  table.columns.back().fills = true;
  table.caption = fmt::format("{}: {} matched, {} counted", counted(explanation.words, "word"),
                              explanation.hits.size(), counted_hits);
  return table;
}

Table counted_table(const Schema& schema, const Explanation& explanation) {
  std::map<VariantId, std::uint64_t> hits;
  for (const Explained& one : explanation.hits) {
    if (one.fate == Fate::counted) ++hits[schema[one.hit.entry].variant];
  }
  std::vector<Row> rows;
  rows.reserve(hits.size());
  for (const auto& [variant, count] : hits) {
    rows.push_back({name_of(schema, schema[variant].choice), schema[variant].name, integer(count)});
  }
  Table table = table_of("counted", {label_column("choice"), label_column("variant"), number_column("hits")},
                         std::move(rows));
  table.labels = 2;
  table.caption = "Counted";
  return table;
}

struct MatchRow {
  std::size_t number{0};
  const Explained* match{nullptr};
  std::string guards;
};

TidyColumns<MatchRow> columns_of_matches(const Schema& schema) {
  using Columns = TidyColumns<MatchRow>;
  const Schema* in = &schema;
  const auto hit = [](const MatchRow& row) -> const Hit& { return row.match->hit; };
  return joined(
      Columns{{"match", unit::from_one, "Number of the match, by field, place and entry.", never,
               &MatchRow::number},
              {"field", unit::text, "Where the match stands: title or text.", never,
               [hit](const MatchRow& row) { return name_of(hit(row).field); }},
              {"start", unit::bytes, "Where the match begins in the field's value, in bytes of UTF-8.", never,
               [](const MatchRow& row) { return row.match->bytes.begin; }},
              {"end", unit::bytes, "Where the match ends in the field's value: the byte after its last.",
               never, [](const MatchRow& row) { return row.match->bytes.end; }},
              {"hit", unit::passage, "The words of the match, as the text has them.", never,
               [](const MatchRow& row) -> std::string_view { return row.match->words; }}},
      variant_columns<MatchRow>(schema,
                                [in, hit](const MatchRow& row) { return (*in)[hit(row).entry].variant; }),
      Columns{
          {"entry", unit::text, entry_meaning, never,
           [in, hit](const MatchRow& row) -> std::string_view { return (*in)[hit(row).entry].text; }},
          {"outcome", unit::text,
           "What becomes of the match: counted; look-alike (an ignore of the lexicon); left out (--voice, "
           "--zone or --exclude); displaced (its words belong to another hit); joined (one hit with "
           "another); or refused (by a guard, or written otherwise).",
           never, [](const MatchRow& row) { return name_of(row.match->fate); }},
          {"guards", unit::text, "What each guard of the entry found, with semicolons.",
           "where the entry has no guards and the text is written as the entry asks", &MatchRow::guards},
          {"by", unit::from_one, "Number of the match that is kept instead.",
           "where the match gives way to none",
           [](const MatchRow& row) { return row.match->by ? integer(*row.match->by + 1) : Value(); }},
          {"voice", unit::text, voice_meaning, never,
           [hit](const MatchRow& row) { return name_of(hit(row).voice); }},
          {"zone", unit::text, zone_meaning, never,
           [hit](const MatchRow& row) { return name_of(hit(row).zone); }},
          {"negated", unit::truth, negated_meaning, never,
           [hit](const MatchRow& row) { return hit(row).negated; }},
          {"distanced", unit::truth, distanced_meaning, never,
           [hit](const MatchRow& row) { return hit(row).distanced; }}});
}

}  // namespace

std::vector<Table> explanation_tables(const Schema& schema, const Explanation& explanation) {
  std::vector<Table> tables{matches_table(schema, explanation)};
  Table counted = counted_table(schema, explanation);
  const bool any = std::any_of(explanation.hits.begin(), explanation.hits.end(),
                               [](const Explained& one) { return one.fate == Fate::counted; });
  if (any) tables.push_back(std::move(counted));
  return tables;
}

std::vector<ColumnInfo> explanation_columns() {
  return infos(columns_of_matches({}));
}

Table tidy_explanation_table(const Schema& schema, const Explanation& explanation) {
  std::vector<MatchRow> rows;
  for (const Explained& one : explanation.hits) {
    std::string guards;
    for (const GuardAnswer& answer : one.guards)
      guards += (guards.empty() ? "" : "; ") + in_words(answer, one.hit);
    rows.push_back({rows.size() + 1, &one, std::move(guards)});
  }
  return tidy_table("explanation", columns_of_matches(schema), rows);
}

}  // namespace slant
