#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/ratio.hpp"
#include "base/wording.hpp"
#include "report/columns.hpp"
#include "report/use_tables.hpp"
#include "report/variant_columns.hpp"

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

struct UseRow {
  const char* measure{nullptr};
  std::optional<EntryId> entry, other;
  std::uint64_t count{0};
  Value share, quoted;
};

TidyColumns<UseRow> columns_of_use(const Schema& schema) {
  const char* of_corpus = "in the rows of documents and words";
  const char* no_other = "in rows without a second entry";
  // What `name` says of the entry, or nothing where there is none.
  const auto of = [in = &schema](std::optional<EntryId> UseRow::*entry, auto name) {
    return [in, entry, name](const UseRow& row) {
      return row.*entry ? name(*in, *(row.*entry)) : std::string();
    };
  };
  const auto lexicon = [](const Schema& in, EntryId entry) {
    return in.lexicons[in[variant_of(in, entry).choice].lexicon.index()].name;
  };
  const auto choice = [](const Schema& in, EntryId entry) { return in[variant_of(in, entry).choice].name; };
  const auto variant = [](const Schema& in, EntryId entry) { return variant_of(in, entry).name; };
  const auto text = [](const Schema& in, EntryId entry) { return in[entry].text; };
  return {
      {"measure", unit::text,
       "What is counted: hits of the entry; how often it was displaced_by, "
       "joined_with (one hit) or kept_with another entry in the same words; "
       "documents, documents_hit (with a hit), words, and words_hit (in hits).",
       never, &UseRow::measure},
      {"lexicon", unit::text, lexicon_meaning, of_corpus, of(&UseRow::entry, lexicon)},
      {"choice", unit::text, choice_meaning, of_corpus, of(&UseRow::entry, choice)},
      {"variant", unit::text, variant_meaning, of_corpus, of(&UseRow::entry, variant)},
      {"entry", unit::text, entry_meaning, of_corpus, of(&UseRow::entry, text)},
      {"other_choice", unit::text, "Choice of the other entry.", no_other, of(&UseRow::other, choice)},
      {"other_variant", unit::text, "Variant of the other entry.", no_other, of(&UseRow::other, variant)},
      {"other_entry", unit::text, "The other entry, as its author wrote it.", no_other,
       of(&UseRow::other, text)},
      {"count", unit::count, "How many or how often, as column measure says.", never, &UseRow::count},
      {"share", unit::share_of_hits, "Part of the hits of its choice that is the entry's.",
       "in rows of other measures than hits, of look-alikes (matches of ignore), and where the choice has no hits",
       &UseRow::share},
      {"quoted", unit::count, "Hits of the entry between quotation marks.",
       "in rows of other measures than hits", &UseRow::quoted}};
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

std::vector<ColumnInfo> use_columns() {
  return infos(columns_of_use({}));
}

Table tidy_use_table(const Schema& schema, const LexiconUse& use) {
  const std::vector<std::uint64_t> hits = hits_of_choices(schema, use);
  std::vector<UseRow> rows;
  for (std::size_t i = 0; i < use.entries.size(); ++i) {
    const EntryUse& one = use.entries[i];
    const auto entry = id_of<EntryTag>(i);
    const Schema::Variant& variant = variant_of(schema, entry);
    rows.push_back({"hits",
                    entry,
                    {},
                    one.hits,
                    variant.ignored ? Value() : Value(ratio(one.hits, hits[variant.choice.index()])),
                    integer(one.quoted)});
  }
  for (const EntryMeeting& one : use.meetings) {
    const char* measure = one.meeting == Meeting::displaced ? "displaced_by"
                          : one.meeting == Meeting::joined  ? "joined_with"
                                                            : "kept_with";
    rows.push_back({measure, one.entry, one.other, one.count, {}, {}});
  }
  for (const auto& [measure, count] :
       {std::pair("documents", use.documents), std::pair("documents_hit", use.documents_hit),
        std::pair("words", use.words), std::pair("words_hit", use.words_hit)}) {
    rows.push_back({measure, {}, {}, count, {}, {}});
  }
  return tidy_table("use", columns_of_use(schema), rows);
}

}  // namespace slant
