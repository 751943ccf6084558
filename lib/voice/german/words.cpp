// The lists by hash; the forms that rules make; labels.
#include "voice/german/words.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <unordered_map>

#include "base/ascii.hpp"
#include "text/fold.hpp"
#include "voice/label_words.hpp"
#include "voice/word_table.hpp"

namespace slant {
namespace {

constexpr WordTable<ReportingWord>::Row german_rows[] = {
#include "voice/german/reporting_words.inc"
};

struct GermanLabel {
  std::string_view text;
  std::uint16_t what;
};
constexpr GermanLabel german_labels[] = {
#include "voice/german/label_words.inc"
};

constexpr std::size_t longest_form = 24;

// Another form of the word, with what WordTable reads behind it.
class OtherForm {
 public:
  OtherForm(std::string_view stem, std::string_view ending) : size_(stem.size() + ending.size()) {
    if (size_ > longest_form) return;
    std::memcpy(bytes_.data(), stem.data(), stem.size());
    std::memcpy(bytes_.data() + stem.size(), ending.data(), ending.size());
  }
  bool fits() const { return size_ <= longest_form; }
  std::string_view text() const { return {bytes_.data(), size_}; }

 private:
  std::array<char, longest_form + 16> bytes_{};
  std::size_t size_;
};

std::uint16_t german_label(std::string_view text) {
  static const std::unordered_map<std::string_view, std::uint16_t> table = [] {
    std::unordered_map<std::string_view, std::uint16_t> all;
    for (const GermanLabel& row : german_labels) all.emplace(row.text, row.what);
    return all;
  }();
  const auto found = table.find(text);
  return found != table.end() ? found->second : label::none;
}

bool is_abstract_noun(std::string_view word) {
  constexpr std::string_view endings[] = {"ung",    "ungen", "heit",  "keit", "tion",
                                          "schaft", "krieg", "krise", "wahl", "ismus"};
  return std::any_of(std::begin(endings), std::end(endings), [&](auto end) { return word.ends_with(end); });
}

}  // namespace

const ReportingWord& german_word(std::string_view folded) {
  static const WordTable<ReportingWord> table(german_rows);
  static const ReportingWord unknown;
  if (const ReportingWord* found = table.find(folded)) return *found;
  if (folded.size() < 4 || folded.size() > longest_form) return unknown;
  const auto verb = [&](std::string_view stem, std::string_view ending) -> const ReportingWord* {
    const OtherForm form(stem, ending);
    const ReportingWord* found = form.fits() ? table.find(form.text()) : nullptr;
    return found != nullptr && found->forms != 0 ? found : nullptr;
  };
  const std::string_view but_one = folded.substr(0, folded.size() - 1),
                         but_two = folded.substr(0, folded.size() - 2);
  const ReportingWord* found = nullptr;
  if (folded.ends_with("ten")) found = verb(but_one, "");                     // sagten
  if (found == nullptr && folded.ends_with("en")) found = verb(but_two, "");  // schrieben
  if (found == nullptr && folded.ends_with('e')) found = verb(folded, "n");   // sage
  return found != nullptr ? *found : unknown;
}

bool names_german_speaker(std::string_view label) {
  constexpr std::size_t most_words = 5, most_names = 3;
  std::size_t names = 0, words = 0;
  bool speaks = false;
  for (std::size_t at = 0; at < label.size();) {
    const std::size_t end = std::min(label.find(' ', at), label.size());
    const std::string_view word = label.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    if (++words > most_words || std::any_of(word.begin(), word.end(), is_digit<char>)) return false;
    std::string folded;
    append_folded(word, folded);
    const std::uint16_t what = german_label(folded);
    if ((what & label::particle) != 0) continue;
    if (is_lower_case(word[0])) return false;
    if ((what & (label::kind | label::place | label::topic)) != 0 || is_abstract_noun(folded)) return false;
    speaks = speaks || (what & (label::organisation | label::role)) != 0;
    ++names;
  }
  return speaks || (names > 0 && names <= most_names);
}

}  // namespace slant
