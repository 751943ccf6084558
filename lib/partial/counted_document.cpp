// Documents of a partial as bytes.
#include "partial/counted_document.hpp"

#include <algorithm>

namespace slant {
namespace {

// What is said of a document before it.
constexpr unsigned new_names = 1, repaired = 2, escapes = 4, by_voice = 8;

constexpr std::uint64_t places_of_entry = std::uint64_t{voice_count} * zone_count;

std::uint64_t place_of(const DocumentCell& cell) {
  return cell.entry.value * places_of_entry + static_cast<std::uint64_t>(cell.voice) * zone_count +
         static_cast<std::uint64_t>(cell.zone);
}

DocumentCell cell_at(std::uint64_t place, std::uint32_t count) {
  return {id_of<EntryTag>(place / places_of_entry), static_cast<Voice>(place % places_of_entry / zone_count),
          static_cast<Zone>(place % zone_count), count};
}

bool has_names(const Document& document, const std::vector<std::string>& names) {
  return document.others.size() == names.size() &&
         std::equal(names.begin(), names.end(), document.others.begin(),
                    [](const std::string& name, const NamedValue& other) { return name == other.name; });
}

std::vector<std::string> came_as_of(const Document& document) {
  if (!document.came_as) return {};
  return {document.came_as->begin(), document.came_as->end()};
}

}  // namespace

void DocumentCoder::write(const CountedDocument& counted, ByteWriter& code) {
  const Document& document = counted.document;
  const auto any = [](std::uint64_t number) { return number != 0; };
  std::vector<std::string> came_as = came_as_of(document);
  const bool names_change = !has_names(document, names_) || came_as != came_as_;
  const bool is_repaired = std::any_of(counted.repairs.begin(), counted.repairs.end(), any);
  const bool has_voices = std::any_of(counted.voice_words.begin(), counted.voice_words.end(), any);
  const unsigned flags = (names_change ? new_names : 0) | (is_repaired ? repaired : 0) |
                         (counted.has_escapes ? escapes : 0) | (has_voices ? by_voice : 0);
  code(flags);
  if (names_change) {
    names_.clear();
    for (const NamedValue& other : document.others) names_.push_back(other.name);
    came_as_ = std::move(came_as);
    code(names_, came_as_);
  }
  code(document.position - position_);
  position_ = document.position;
  code(document.place.file, document.place.line, document.place.column);
  code(document.doc_id, document.outlet, document.date, document.event, document.title);
  for (const NamedValue& other : document.others) code(other.value);
  code.fixed(document.hash);
  code.fixed(document.text_key);
  code(counted.words);
  if (has_voices) code(counted.voice_words);
  if (is_repaired) code(counted.repairs);
  code(counted.cells.size());
  std::uint64_t last = 0;
  for (const DocumentCell& cell : counted.cells) {
    code(place_of(cell) - last, cell.count);
    last = place_of(cell);
  }
}

void DocumentCoder::read(ByteReader& code, std::size_t entries, CountedDocument& counted) {
  Document& document = counted.document;
  unsigned flags = 0;
  code(flags);
  if ((flags & new_names) != 0) {
    code(names_, came_as_);
    shared_came_as_.reset();
    if (came_as_.size() == known_field_count) {
      auto made = std::make_shared<std::array<std::string, known_field_count>>();
      std::copy(came_as_.begin(), came_as_.end(), made->begin());
      shared_came_as_ = std::move(made);
    }
  }
  std::uint64_t step = 0;
  code(step);
  position_ += step;
  document.position = position_;
  document.came_as = shared_came_as_;
  code(document.place.file, document.place.line, document.place.column);
  code(document.doc_id, document.outlet, document.date, document.event, document.title);
  document.others.resize(names_.size());
  for (std::size_t i = 0; i < names_.size(); ++i) {
    document.others[i].name = names_[i];
    code(document.others[i].value);
  }
  document.hash = code.fixed();
  document.text_key = code.fixed();
  code(counted.words);
  counted.voice_words = {};
  if ((flags & by_voice) != 0) code(counted.voice_words);
  counted.repairs = {};
  if ((flags & repaired) != 0) code(counted.repairs);
  counted.has_escapes = (flags & escapes) != 0;
  std::size_t cells = 0;
  code(cells);
  counted.cells.clear();
  for (std::uint64_t place = 0; cells > 0; --cells) {
    std::uint32_t count = 0;
    code(step, count);
    place += step;
    if (place / places_of_entry >= entries) throw Malformed("a count is of no entry of the lexicon");
    counted.cells.push_back(cell_at(place, count));
  }
}

}  // namespace slant
