// A label at the begin of each paragraph, then what all of them together make of the text.
#include "voice/turns.hpp"

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/ascii.hpp"

namespace slant {
namespace {

constexpr std::size_t longest_label = 120;  // bytes
constexpr std::size_t longest_time = 16;
constexpr std::size_t fewest_turns = 3;  // of a transcript
// So many paragraphs to a label at most, all in all: a gallery's captions among an article's paragraphs are none.
constexpr std::size_t longest_turn = 10, longest_uncertain_turn = 3;

struct TurnLabel {
  std::uint32_t paragraph;
  Turn turn;  // content: to the end of its paragraph
  std::string_view name;
  bool certain;
};

std::string_view without_spaces(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

// Past “[00:12:01]”, “(12:01)”, “12:01 -”.
std::size_t behind_time(std::string_view text) {
  std::size_t at = 0;
  bool digits = false;
  while (at < std::min(text.size(), longest_time) && std::strchr("0123456789:.[]() -", text[at]) != nullptr) {
    digits = digits || is_digit(text[at]);
    ++at;
  }
  return digits && at > 0 && (text[at - 1] == ' ' || text[at - 1] == ']') ? at : 0;
}

bool all_capitals(std::string_view name) {
  return std::none_of(name.begin(), name.end(), is_lower_case<char>) &&
         std::count_if(name.begin(), name.end(), is_upper_case<char>) > 1;
}

bool is_question_or_answer(std::string_view name) {
  return name == "Q" || name == "A" || name == "Q." || name == "A." || name == "QUESTION" || name == "ANSWER";
}

std::optional<TurnLabel> label_of(std::string_view text, std::uint32_t number, ByteSpan paragraph,
                                  bool (*names)(std::string_view)) {
  const std::string_view whole =
      text.substr(paragraph.begin, std::min<std::size_t>(paragraph.size(), longest_label));
  if (std::memchr(whole.data(), ':', whole.size()) == nullptr) return std::nullopt;
  const std::size_t first = behind_time(whole);
  const std::size_t colon = whole.find(':', first);
  if (colon == std::string_view::npos) return std::nullopt;
  if (colon + 1 < whole.size() && whole[colon + 1] != ' ') return std::nullopt;
  std::string_view name = without_spaces(whole.substr(first, colon - first));
  bool certain = first > 0;
  if (name.ends_with(')')) {  // (ph), (through translator), (Leeds North)
    const std::size_t opens = name.find('(');
    if (opens == std::string_view::npos) return std::nullopt;
    name = without_spaces(name.substr(0, opens));
    certain = true;
  }
  name = without_spaces(name.substr(0, name.find(',')));  // HOLT, TOWN CLERK
  const bool asks = is_question_or_answer(name);
  if (!asks && !names(name)) return std::nullopt;
  const auto begin = static_cast<std::uint32_t>(name.data() - text.data());
  const auto at = static_cast<std::uint32_t>(paragraph.begin + colon);
  return TurnLabel{
      number,
      {{at + 1, paragraph.end}, {begin, begin + static_cast<std::uint32_t>(name.size())}, {at, at + 1}},
      name,
      certain || asks || all_capitals(name)};
}

// “(LAUGHTER)”, “[music]”: nobody's words.
bool is_stage_direction(std::string_view text, ByteSpan paragraph) {
  const char first = text[paragraph.begin], last = text[paragraph.end - 1];
  return (first == '(' && last == ')') || (first == '[' && last == ']');
}

// At least three turns of two speakers, at the begin of many paragraphs; one of them speaks again, or two where labels
// may be anything.
bool is_transcript(const std::vector<TurnLabel>& labels) {
  if (labels.size() < fewest_turns) return false;
  std::map<std::string_view, std::size_t> times;
  std::size_t again = 0, certain = 0;
  for (const TurnLabel& one : labels) {
    again += ++times[one.name] == 2;
    certain += one.certain;
  }
  const bool is_certain = 2 * certain > labels.size();
  const std::size_t paragraphs = labels.back().paragraph - labels.front().paragraph + 1;
  const std::size_t apart = is_certain ? longest_turn : longest_uncertain_turn;
  return again >= (is_certain ? 1 : 2) && times.size() > 1 && paragraphs <= apart * labels.size();
}

}  // namespace

std::vector<Turn> find_turns(const FieldText& text, bool (*names_speaker)(std::string_view label)) {
  std::vector<TurnLabel> labels;
  const std::uint32_t paragraphs = text.paragraphs();
  for (std::uint32_t i = 0; i < paragraphs; ++i) {
    if (auto label = label_of(text.text(), i, text.paragraph(i), names_speaker)) labels.push_back(*label);
  }
  std::vector<Turn> turns;
  if (labels.empty()) return turns;
  const bool transcript = is_transcript(labels);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (!transcript && !labels[i].certain) continue;
    turns.push_back(labels[i].turn);
    if (!transcript) continue;
    const std::uint32_t next = i + 1 < labels.size() ? labels[i + 1].paragraph : paragraphs;
    for (std::uint32_t k = labels[i].paragraph + 1; k < next; ++k) {
      if (is_stage_direction(text.text(), text.paragraph(k))) continue;
      turns.push_back({text.paragraph(k), labels[i].turn.speaker, labels[i].turn.colon});
    }
  }
  return turns;
}

}  // namespace slant
