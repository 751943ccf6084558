#include "report/use_table.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/ratio.hpp"
#include "base/wording.hpp"
#include "report/columns.hpp"

namespace slant {
namespace {

constexpr std::size_t shown_entries = 5;    // of a choice
constexpr std::size_t shown_meetings = 20;  // the tidy table has them all
constexpr std::uint64_t fewest_hits = 5;    // of an entry of which it is said where it hits

const Schema::Variant& variant_of(const Schema& schema, EntryId entry) {
  return schema[schema[entry].variant];
}

std::string named(const Schema& schema, EntryId entry) {
  return name_of(schema, schema[entry].variant);
}

bool is_quoted(const EntryUse& use) {
  return use.hits >= fewest_hits && 2 * use.quoted > use.hits;
}

// Counted hits of each choice.
std::vector<std::uint64_t> hits_of_choices(const Schema& schema, const LexiconUse& use) {
  std::vector<std::uint64_t> hits(schema.choices.size());
  for (std::size_t i = 0; i < use.entries.size(); ++i) {
    const Schema::Variant& variant = variant_of(schema, id_of<EntryTag>(i));
    if (!variant.ignored) hits[variant.choice.index()] += use.entries[i].hits;
  }
  return hits;
}

Table coverage_table(const LexiconUse& use) {
  Table table =
      table_of("coverage",
               {number_column("documents"), number_column("with_hits"), number_column("share", 2),
                number_column("words"), number_column("words_hit"), number_column("per_1000", 2)},
               {{integer(use.documents), integer(use.documents_hit), ratio(use.documents_hit, use.documents),
                 integer(use.words), integer(use.words_hit), 1000 * ratio(use.words_hit, use.words)}});
  table.caption = "Coverage of the corpus";
  return table;
}

Table most_table(const Schema& schema, const LexiconUse& use) {
  const std::vector<std::uint64_t> hits = hits_of_choices(schema, use);
  std::vector<std::vector<EntryId>> entries(schema.choices.size());
  for (std::size_t i = 0; i < use.entries.size(); ++i) {
    const Schema::Variant& variant = variant_of(schema, id_of<EntryTag>(i));
    if (!variant.ignored && use.entries[i].hits > 0)
      entries[variant.choice.index()].push_back(id_of<EntryTag>(i));
  }
  std::vector<Row> rows;
  for (std::vector<EntryId>& of_choice : entries) {
    std::stable_sort(of_choice.begin(), of_choice.end(), [&](EntryId a, EntryId b) {
      return use.entries[a.index()].hits > use.entries[b.index()].hits;
    });
    if (of_choice.size() > shown_entries) of_choice.resize(shown_entries);
    for (const EntryId entry : of_choice) {
      const EntryUse& one = use.entries[entry.index()];
      rows.push_back({named(schema, entry), integer(one.hits),
                      ratio(one.hits, hits[variant_of(schema, entry).choice.index()]), schema[entry].text});
    }
  }
  Table table = table_of(
      "most",
      {label_column("variant"), number_column("hits"), number_column("share", 2), label_column("entry")},
      std::move(rows));
  table.columns.back().fills = true;
  table.caption = "Entries that hit most, up to five of each choice; share: of the choice's hits";
  return table;
}

Table quoted_table(const Schema& schema, const LexiconUse& use) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < use.entries.size(); ++i) {
    const EntryUse& one = use.entries[i];
    if (!is_quoted(one)) continue;
    rows.push_back({named(schema, id_of<EntryTag>(i)), integer(one.hits), ratio(one.quoted, one.hits),
                    schema.entries[i].text});
  }
  Table table = table_of(
      "quoted",
      {label_column("variant"), number_column("hits"), number_column("quoted", 2), label_column("entry")},
      std::move(rows));
  table.columns.back().fills = true;
  table.caption = "Entries that hit mostly between quotation marks";
  return table;
}

Table meetings_table(const Schema& schema, const LexiconUse& use) {
  std::vector<Row> rows;
  for (const EntryMeeting& one : use.meetings) {
    if (rows.size() == shown_meetings) break;
    const char* how = one.meeting == Meeting::displaced ? "gives way to"
                      : one.meeting == Meeting::joined  ? "is one hit with"
                                                        : "is kept beside";
    rows.push_back(
        {integer(one.count), fmt::format("{} {} {} {} {}", named(schema, one.entry), schema[one.entry].text,
                                         how, named(schema, one.other), schema[one.other].text)});
  }
  Table table = table_of("overlaps", {number_column("times"), label_column("pair")}, std::move(rows));
  table.columns.back().fills = true;
  table.caption = "Entries that share words of the text";
  if (use.meetings.size() > shown_meetings)
    table.note =
        fmt::format("{} more pairs not shown.", with_thousands(use.meetings.size() - shown_meetings));
  return table;
}

Table never_table(const Schema& schema, const LexiconUse& use) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < use.entries.size(); ++i) {
    if (use.entries[i].hits > 0) continue;
    rows.push_back({named(schema, id_of<EntryTag>(i)), schema.entries[i].text});
  }
  Table table = table_of("never", {label_column("variant"), label_column("entry")}, std::move(rows));
  table.columns.back().fills = true;
  table.caption = "Entries that never hit";
  return table;
}

Row names_of(const Schema& schema, const char* measure, EntryId entry) {
  const Schema::Variant& variant = variant_of(schema, entry);
  const Schema::Choice& choice = schema[variant.choice];
  return {std::string(measure), schema.lexicons[choice.lexicon.index()].name, choice.name, variant.name,
          schema[entry].text};
}

}  // namespace

std::vector<Table> use_tables(const Schema& schema, const LexiconUse& use) {
  std::vector<Table> tables{coverage_table(use)};
  const auto hit = [](const EntryUse& one) { return one.hits > 0; };
  if (use.documents_hit > 0) tables.push_back(most_table(schema, use));
  if (std::any_of(use.entries.begin(), use.entries.end(), is_quoted))
    tables.push_back(quoted_table(schema, use));
  if (!use.meetings.empty()) tables.push_back(meetings_table(schema, use));
  if (!std::all_of(use.entries.begin(), use.entries.end(), hit)) tables.push_back(never_table(schema, use));
  return tables;
}

Table tidy_use_table(const Schema& schema, const LexiconUse& use) {
  const std::vector<std::uint64_t> hits = hits_of_choices(schema, use);
  const Value none = std::string();
  std::vector<Row> rows;
  for (std::size_t i = 0; i < use.entries.size(); ++i) {
    const EntryUse& one = use.entries[i];
    const Schema::Variant& variant = variant_of(schema, id_of<EntryTag>(i));
    Row row = names_of(schema, "hits", id_of<EntryTag>(i));
    row.insert(row.end(), 3, none);
    row.push_back(integer(one.hits));
    row.push_back(variant.ignored ? Value() : Value(ratio(one.hits, hits[variant.choice.index()])));
    row.push_back(integer(one.quoted));
    rows.push_back(std::move(row));
  }
  for (const EntryMeeting& one : use.meetings) {
    Row row = names_of(schema,
                       one.meeting == Meeting::displaced ? "displaced_by"
                       : one.meeting == Meeting::joined  ? "joined_with"
                                                         : "kept_with",
                       one.entry);
    const Row other = names_of(schema, "", one.other);
    row.insert(row.end(), other.begin() + 2, other.end());
    row.insert(row.end(), {integer(one.count), Value(), Value()});
    rows.push_back(std::move(row));
  }
  for (const auto& [measure, count] :
       {std::pair("documents", use.documents), std::pair("documents_hit", use.documents_hit),
        std::pair("words", use.words), std::pair("words_hit", use.words_hit)}) {
    Row row{std::string(measure)};
    row.insert(row.end(), 7, none);
    row.insert(row.end(), {integer(count), Value(), Value()});
    rows.push_back(std::move(row));
  }
  return table_of(
      "use",
      {label_column("measure"), label_column("lexicon"), label_column("choice"), label_column("variant"),
       label_column("entry"), label_column("other_choice"), label_column("other_variant"),
       label_column("other_entry"), number_column("count"), number_column("share"), number_column("quoted")},
      std::move(rows));
}

}  // namespace slant
