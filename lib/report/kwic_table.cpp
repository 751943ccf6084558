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
constexpr std::size_t least_hit = 8;
constexpr std::size_t contexts_of_line = 6;  // a sixth on each side, before names have room
constexpr std::size_t heading_of_variant = 7, heading_of_voice = 5;
constexpr std::size_t longest_signs = 16;  // "reported H ~ −"
constexpr std::size_t gap = 2;
constexpr std::size_t gaps = 4 * gap + 2;  // five columns, and brackets
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

// What a column of lines takes of a terminal: no more than its widest text, no less than its heading.
struct Room {
  std::string ShownLine::*text;
  std::size_t least, most, width{0};
};

// The widest gives way first.
void make_narrower(std::vector<Room>& rooms, std::size_t all) {
  const auto sum = [&] {
    std::size_t taken = 0;
    for (const Room& room : rooms) taken += room.width;
    return taken;
  };
  for (std::size_t taken = sum(); taken > all; --taken) {
    const auto slack = [](const Room& room) { return room.width > room.least ? room.width : 0; };
    const auto widest = std::max_element(rooms.begin(), rooms.end(),
                                         [&](const Room& a, const Room& b) { return slack(a) < slack(b); });
    if (slack(*widest) == 0) return;
    --widest->width;
  }
}

// One line a hit: the words around it have their part before names have room, and hits give way last.
void fit(std::vector<ShownLine>& lines, std::size_t width, std::size_t group_heading) {
  for (ShownLine& line : lines) line.voice = line.signs;
  const bool voices = tells_voices(lines);
  const std::size_t most_label = std::max<std::size_t>(2 * width / 5, 32) / 2;  // wider ones are broken
  std::vector<Room> rooms{{&ShownLine::group, group_heading, std::min(group_width, most_label)},
                          {&ShownLine::variant, heading_of_variant, std::min(variant_width, most_label)},
                          {&ShownLine::hit, least_hit, hit_width}};
  if (voices) rooms.push_back({&ShownLine::voice, heading_of_voice, longest_signs});
  for (Room& room : rooms) {
    for (const ShownLine& line : lines) room.width = std::max(room.width, display_width(line.*room.text));
    room.width = std::min(std::max(room.width, room.least), room.most);
  }
  const std::size_t between = gaps + (voices ? gap : 0);
  const std::size_t least_context = width / contexts_of_line;
  const std::size_t for_context = between + 2 * least_context;
  Room& hit = rooms[2];
  hit.least = hit.width;
  make_narrower(rooms, width > for_context ? width - for_context : 0);
  hit.least = least_hit;
  make_narrower(rooms, width > for_context ? width - for_context : 0);
  std::size_t taken = between;
  for (const Room& room : rooms) taken += room.width;
  const std::size_t context =
      std::max<std::size_t>(1, std::max(least_context, width > taken ? (width - taken) / 2 : 0));
  for (ShownLine& line : lines) {
    for (const Room& room : rooms) line.*room.text = shorten_end(line.*room.text, room.width);
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
  const std::string group_heading = in_words(by);
  if (width > 0) fit(shown, width, std::min<std::size_t>(display_width(group_heading), 10));

  Column left = label_column("left");
  left.numeric = true;  // up against the hit
  Column hit = label_column("hit");
  hit.emphasis = true;
  std::vector<Column> columns{label_column("variant"), left, hit, label_column("right")};
  if (voices) columns.push_back(label_column("voice"));
  if (!by.empty()) columns.insert(columns.begin(), label_column(group_heading));
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
