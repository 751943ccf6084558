// Concordance lines to tables, tidy or fitted to a terminal.
#include <algorithm>

#include "base/unicode.hpp"
#include "count/count_table.hpp"
#include "report/columns.hpp"
#include "report/hit_tables.hpp"
#include "report/voice_columns.hpp"
#include "table/align.hpp"

namespace slant {
namespace {

constexpr std::size_t group_width = 16;
constexpr std::size_t variant_width = 24;
constexpr std::size_t hit_width = 32;
constexpr std::size_t least_context = 10;
constexpr std::size_t voice_heading = 5;
constexpr std::size_t between = 4 * 2 + 2;  // five columns, and brackets
constexpr const char* voice_note = "voice: empty means the narrator, in the body.";
constexpr const char* sign_note =
    "voice: empty means the narrator, in the body. "
    "H headline, L lead; ~ distanced, − negated.";

struct ShownLine {
  std::string group, variant, left, hit, right, voice;
  std::string signs;  // voice in short
};

bool has_several_choices(const Schema& schema, const std::vector<KwicLine>& lines) {
  return std::any_of(lines.begin(), lines.end(), [&](const KwicLine& line) {
    return schema[line.variant].choice != schema[lines.front().variant].choice;
  });
}

std::string in_words(const std::vector<std::string>& fields) {
  std::string words;
  for (const std::string& field : fields) words += (words.empty() ? "" : ", ") + field;
  return words;
}

// What is not the narrator's in the body: "quoted, lead, negated".
std::string voice_of(const KwicLine& line) {
  std::string words;
  const auto add = [&](bool is_so, std::string_view word) {
    if (is_so) words.append(words.empty() ? "" : ", ").append(word);
  };
  add(line.voice != Voice::narrator, name_of(line.voice));
  add(line.zone != Zone::body, name_of(line.zone));
  add(line.distanced, "distanced");
  add(line.negated, "negated");
  return words;
}

// The same in short: "quoted L −".
std::string signs_of(const KwicLine& line) {
  std::string signs;
  const auto add = [&](bool is_so, std::string_view sign) {
    if (is_so) signs.append(signs.empty() ? "" : " ").append(sign);
  };
  add(line.voice != Voice::narrator, name_of(line.voice));
  add(line.zone == Zone::headline, "H");
  add(line.zone == Zone::lead, "L");
  add(line.distanced, "~");
  add(line.negated, "−");
  return signs;
}

bool tells_voices(const std::vector<ShownLine>& lines) {
  return std::any_of(lines.begin(), lines.end(), [](const auto& line) { return !line.voice.empty(); });
}

ShownLine shown_line(const Schema& schema, const KwicLine& line, bool with_choice) {
  ShownLine shown{{}, {}, line.left, line.hit, line.right, voice_of(line), signs_of(line)};
  for (const std::string& label : line.labels) {
    shown.group += (shown.group.empty() ? "" : ", ") + (label.empty() ? missing_label : label);
  }
  const Schema::Variant& variant = schema[line.variant];
  shown.variant = variant.name;
  if (with_choice) shown.variant += " · " + name_of(schema, variant.choice);
  if (variant.ignored) shown.variant = "(" + shown.variant + ")";
  return shown;
}

void fit(std::vector<ShownLine>& lines, std::size_t width) {
  std::size_t group = 0;
  std::size_t variant = 0;
  std::size_t hit = 0;
  std::size_t voice = 0;
  for (ShownLine& line : lines) {
    line.group = shorten_end(line.group, group_width);
    line.variant = shorten_end(line.variant, variant_width);
    line.hit = shorten_end(line.hit, hit_width);
    group = std::max(group, display_width(line.group));
    variant = std::max(variant, display_width(line.variant));
    hit = std::max(hit, display_width(line.hit));
    line.voice = line.signs;
    voice = std::max(voice, display_width(line.voice));
  }
  if (voice > 0) voice = std::max(voice, voice_heading) + 2;
  const std::size_t taken = group + variant + hit + voice + between;
  const std::size_t context = std::max(least_context, width > taken ? (width - taken) / 2 : 0);
  for (ShownLine& line : lines) {
    line.left = shorten_start(line.left, context);
    line.right = shorten_end(line.right, context);
  }
}

TidyColumns<KwicLine> columns_of_lines(const Schema& schema, const std::vector<std::string>& by) {
  return with_fields(
      {{"doc_id", unit::text, doc_id_meaning, never, &KwicLine::doc_id}}, by, document_field,
      [](const KwicLine& line) -> const std::vector<std::string>& { return line.labels; },
      joined(
          TidyColumns<KwicLine>{{"date", unit::date,
                                 "Date of the document, as YYYY-MM-DD where it could be read.",
                                 "where the document has none", &KwicLine::date}},
          variant_columns<KwicLine>(schema, &KwicLine::variant),
          TidyColumns<KwicLine>{
              {"field", unit::text, field_meaning, never,
               [](const KwicLine& line) { return name_of(line.field); }},
              {"left", unit::passage, "The words before the hit, or the sentence up to it (--sentence).",
               "where the hit begins the text, or the sentence", &KwicLine::left},
              {"hit", unit::passage, "The hit's words, with white space as single spaces.", never,
               &KwicLine::hit},
              {"right", unit::passage, "The words after the hit, or the rest of its sentence (--sentence).",
               "where the hit ends the text, or the sentence", &KwicLine::right}},
          voice_columns<KwicLine>(),
          TidyColumns<KwicLine>{ignored_column<KwicLine>(schema, &KwicLine::variant)}));
}

}  // namespace

std::vector<ColumnInfo> kwic_columns() {
  return infos(columns_of_lines({}, {"FIELD"}));
}

Table tidy_kwic_table(const Schema& schema, const std::vector<std::string>& by,
                      std::function<bool(KwicLine&)> next) {
  return tidy_stream("kwic", columns_of_lines(schema, by), std::move(next));
}

Table kwic_table(const Schema& schema, const std::vector<std::string>& by, const std::vector<KwicLine>& lines,
                 std::size_t width) {
  const bool with_choice = has_several_choices(schema, lines);
  std::vector<ShownLine> shown;
  shown.reserve(lines.size());
  for (const KwicLine& line : lines) shown.push_back(shown_line(schema, line, with_choice));
  const bool voices = tells_voices(shown);
  if (width > 0) fit(shown, width);

  Column left = label_column("left");
  left.numeric = true;  // up against the hit
  Column hit = label_column("hit");
  hit.emphasis = true;
  std::vector<Column> columns{label_column("variant"), left, hit, label_column("right")};
  if (voices) columns.push_back(label_column("voice"));
  if (!by.empty()) columns.insert(columns.begin(), label_column(in_words(by)));
  std::vector<Row> rows;
  rows.reserve(shown.size());
  for (ShownLine& line : shown) {
    Row row;
    if (!by.empty()) row.emplace_back(std::move(line.group));
    for (std::string* text : {&line.variant, &line.left, &line.hit, &line.right}) {
      row.emplace_back(std::move(*text));
    }
    if (voices) row.emplace_back(std::move(line.voice));
    rows.push_back(std::move(row));
  }
  Table table = table_of("kwic", std::move(columns), std::move(rows));
  table.labels = by.empty() ? 1 : 2;
  if (voices) table.note = width > 0 ? sign_note : voice_note;
  return table;
}

Table sentence_table(const Schema& schema, const std::vector<std::string>& by,
                     const std::vector<KwicLine>& lines) {
  const bool with_choice = has_several_choices(schema, lines);
  std::vector<ShownLine> all;
  all.reserve(lines.size());
  for (const KwicLine& line : lines) all.push_back(shown_line(schema, line, with_choice));
  const bool voices = tells_voices(all);
  std::vector<Row> rows;
  for (const ShownLine& shown : all) {
    const std::string sentence = (shown.left.empty() ? "" : shown.left + " ") + "[" + shown.hit + "]" +
                                 (shown.right.empty() ? "" : " " + shown.right);
    Row row;
    if (!by.empty()) row.emplace_back(shown.group);
    row.emplace_back(shown.variant);
    if (voices) row.emplace_back(shown.voice);
    row.emplace_back(sentence);
    rows.push_back(std::move(row));
  }
  std::vector<Column> columns;
  if (!by.empty()) columns.push_back(label_column(in_words(by)));
  columns.push_back(label_column("variant"));
  if (voices) columns.push_back(label_column("voice"));
  columns.push_back(label_column("sentence"));
  columns.back().fills = true;
  Table table = table_of("kwic", std::move(columns), std::move(rows));
  table.labels = by.empty() ? 1 : 2;
  if (voices) table.note = voice_note;
  return table;
}

}  // namespace slant
