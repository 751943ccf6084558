#include "report/explanation_table.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "report/columns.hpp"

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

}  // namespace

std::vector<Table> explanation_tables(const Schema& schema, const Explanation& explanation) {
  std::vector<Table> tables{matches_table(schema, explanation)};
  Table counted = counted_table(schema, explanation);
  const bool any = std::any_of(explanation.hits.begin(), explanation.hits.end(),
                               [](const Explained& one) { return one.fate == Fate::counted; });
  if (any) tables.push_back(std::move(counted));
  return tables;
}

Table tidy_explanation_table(const Schema& schema, const Explanation& explanation) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < explanation.hits.size(); ++i) {
    const Explained& one = explanation.hits[i];
    const Schema::Variant& variant = schema[schema[one.hit.entry].variant];
    const Schema::Choice& choice = schema[variant.choice];
    std::string guards;
    for (const GuardAnswer& answer : one.guards)
      guards += (guards.empty() ? "" : "; ") + in_words(answer, one.hit);
    rows.push_back({integer(i + 1), std::string(name_of(one.hit.field)), integer(one.bytes.begin),
                    integer(one.bytes.end), one.words, schema.lexicons[choice.lexicon.index()].name,
                    choice.name, variant.name, schema[one.hit.entry].text, std::string(name_of(one.fate)),
                    guards, one.by ? integer(*one.by + 1) : Value(), std::string(name_of(one.hit.voice)),
                    std::string(name_of(one.hit.zone)), truth(one.hit.negated), truth(one.hit.distanced)});
  }
  Table table = table_of(
      "explanation",
      {number_column("match"), label_column("field"), number_column("start"), number_column("end"),
       label_column("hit"), label_column("lexicon"), label_column("choice"), label_column("variant"),
       label_column("entry"), label_column("outcome"), label_column("guards"), number_column("by"),
       label_column("voice"), label_column("zone"), label_column("negated"), label_column("distanced")},
      std::move(rows));
  return table;
}

}  // namespace slant
