// What there is to read on a page: sampled lines, how many there are in all, and some whole articles.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "page/sections.hpp"

namespace slant {
namespace {

// Of valid UTF-8, in the units in which JavaScript counts.
std::size_t utf16_length(std::string_view text) {
  std::size_t length = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0U) != 0x80U) length += byte >= 0xF0 ? 2 : 1;
  }
  return length;
}

std::size_t cut_at(const std::string& text, std::size_t most) {
  if (text.size() <= most) return text.size();
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) --most;
  return most;
}

// The most lines that a group and variant has; they come cell by cell.
std::size_t most_of_a_cell(const std::vector<const ReadLine*>& lines) {
  std::size_t most = 0, here = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool same =
        i > 0 && lines[i - 1]->group == lines[i]->group && lines[i - 1]->variant == lines[i]->variant;
    here = same ? here + 1 : 1;
    most = std::max(most, here);
  }
  return most;
}

class Articles {
 public:
  Articles(const std::vector<ReadDocument>& all, const PageLimits& limits) : limits_(limits) {
    std::vector<std::vector<const ReadDocument*>> by_group;
    for (const ReadDocument& document : all) {
      if (by_group.empty() || by_group.back().front()->group != document.group) by_group.emplace_back();
      by_group.back().push_back(&document);
    }
    std::size_t room = limits.text;
    std::vector<std::size_t> taken(by_group.size());
    for (std::size_t round = 0; round < all.size(); ++round) {
      bool any = false;
      for (std::size_t g = 0; g < by_group.size(); ++g) {
        if (taken[g] < round || round >= by_group[g].size()) continue;
        const std::size_t size = size_of(*by_group[g][round]);
        if (size > room) continue;
        room -= size;
        taken[g] = round + 1;
        any = true;
      }
      if (!any) break;
    }
    for (std::size_t g = 0; g < by_group.size(); ++g) {
      for (std::size_t i = 0; i < taken[g]; ++i) {
        numbers_.emplace(std::pair(by_group[g][i]->group, by_group[g][i]->doc_id), shown_.size());
        shown_.push_back(by_group[g][i]);
      }
    }
  }

  const std::vector<const ReadDocument*>& shown() const { return shown_; }
  const ReadDocument* of(const ReadLine& line, std::size_t& number) const {
    const auto found = numbers_.find({line.group, line.doc_id});
    if (found == numbers_.end()) return nullptr;
    number = found->second;
    return shown_[number];
  }

 private:
  std::size_t size_of(const ReadDocument& document) const {
    return 200 + document.title.size() + std::min(document.text.size(), limits_.text_of_one) +
           24 * document.marks.size();
  }

  PageLimits limits_;
  std::vector<const ReadDocument*> shown_;
  std::map<std::pair<std::string, std::string>, std::size_t> numbers_;
};

const std::string& value_of(const ReadDocument& document, Field field) {
  return field == Field::title ? document.title : document.text;
}

void write_document(JsonText& json, const ReadDocument& document, const PageIndex& index, std::size_t most) {
  const std::size_t end = cut_at(document.text, most);
  json.begin_object()
      .key("id")
      .string(document.doc_id)
      .key("group")
      .integer(index.of_group.at(document.group));
  json.key("date").string(document.date).key("title").string(document.title);
  json.key("text").string(std::string_view(document.text).substr(0, end));
  if (end < document.text.size()) json.key("cut").boolean(true);
  json.key("marks").begin_array();
  std::array<std::size_t, 2> bytes{}, units{};  // counted so far, of title and text
  for (const ReadMark& mark : document.marks) {
    if (index.of_variant[mark.variant.index()] < 0) continue;
    if (mark.field == Field::text && mark.bytes.end > end) continue;
    const std::size_t field = mark.field == Field::title ? 0 : 1;
    const std::string_view value = value_of(document, mark.field);
    units[field] += utf16_length(value.substr(bytes[field], mark.bytes.begin - bytes[field]));
    bytes[field] = mark.bytes.begin;
    const std::size_t length = utf16_length(value.substr(mark.bytes.begin, mark.bytes.size()));
    json.begin_array().count(field).count(units[field]).count(units[field] + length);
    json.integer(index.of_variant[mark.variant.index()])
        .count(static_cast<std::size_t>(mark.voice))
        .end_array();
  }
  json.end_array().end_object();
}

}  // namespace

void write_readings(JsonText& json, PageContents& contents, const PageIndex& index) {
  const Readings& readings = contents.readings;
  const Articles articles(readings.documents, contents.limits);
  std::vector<const ReadLine*> lines;
  for (const ReadLine& line : readings.lines) {
    if (index.of_variant[line.variant.index()] >= 0) lines.push_back(&line);
  }
  const std::size_t most = most_of_a_cell(lines);
  if (lines.size() >= contents.limits.lines) {
    contents.notes["reading"].push_back(
        fmt::format("The page has room for {}, drawn so that each {} and "
                    "variant has one before any has two; slant kwic lists all.",
                    counted(contents.limits.lines, "line"), contents.counts->by().front()));
  }
  json.key("lines").begin_object().key("max_per_cell").count(most);
  write_column(json, "group", lines,
               [&](const ReadLine* line) { json.integer(index.of_group.at(line->group)); });
  write_column(json, "variant", lines,
               [&](const ReadLine* line) { json.integer(index.of_variant[line->variant.index()]); });
  write_column(json, "document", lines, [&](const ReadLine* line) {
    std::size_t number = 0;
    if (articles.of(*line, number) == nullptr) {
      json.null();
    } else {
      json.count(number);
    }
  });
  write_column(json, "left", lines, [&](const ReadLine* line) { json.string(line->left); });
  write_column(json, "hit", lines, [&](const ReadLine* line) { json.string(line->hit); });
  write_column(json, "right", lines, [&](const ReadLine* line) { json.string(line->right); });
  write_column(json, "voice", lines,
               [&](const ReadLine* line) { json.count(static_cast<std::size_t>(line->voice)); });
  write_column(json, "zone", lines,
               [&](const ReadLine* line) { json.count(static_cast<std::size_t>(line->zone)); });
  write_column(json, "sign", lines, [&](const ReadLine* line) {
    json.string(std::string(line->distanced ? "~" : "") + (line->negated ? "−" : ""));
  });
  write_column(json, "field", lines,
               [&](const ReadLine* line) { json.count(line->field == Field::title ? 0 : 1); });
  write_column(json, "begin", lines, [&](const ReadLine* line) {
    std::size_t number = 0;
    const ReadDocument* document = articles.of(*line, number);
    if (document == nullptr) {
      json.null();
    } else {
      json.count(
          utf16_length(std::string_view(value_of(*document, line->field)).substr(0, line->bytes.begin)));
    }
  });
  json.end_object().key("totals").begin_array();
  for (const GroupCount* group : index.groups) {
    json.begin_array();
    for (const VariantId id : index.variants) json.count((*group)[id].count);
    json.end_array();
  }
  json.end_array().key("documents").begin_array();
  for (const ReadDocument* document : articles.shown())
    write_document(json, *document, index, contents.limits.text_of_one);
  json.end_array();
}

}  // namespace slant
