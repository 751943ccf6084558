// A label by its words: offices and organisations speak, places, days, topics and kinds of text do not; of other
// words those that may be a person's name do.
#include "voice/labels.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "voice/label_words.hpp"
#include "voice/reporting_words.hpp"

namespace slant {
namespace {

constexpr std::size_t most_words = 9;         // Office of the Prosecutor General of the town
constexpr std::size_t most_names = 4;         // Anna Maria van der Holt, particles apart
constexpr std::size_t most_names_behind = 2;  // longer ones are phrases as often as names
constexpr std::uint16_t speaking = label::organisation | label::role;
constexpr std::uint16_t silent = label::kind | label::place | label::topic;

struct LabelPart {
  std::string_view folded;  // ASCII in lower case, no full stops, no genitive
  std::uint16_t what;
  bool capital, all_capitals, genitive, preposition;
};

// “Jinping” is a name, “Ceasefire talks on shipping” is none: endings of what happens, and of what is so.
bool is_abstract(std::string_view word) {
  constexpr std::string_view endings[] = {"tion", "tions", "sion", "sions", "ment",  "ments", "ness",
                                          "ism",  "ance",  "ence", "ings",  "ities", "ility", "ships"};
  return word.size() > 6 &&
         std::any_of(std::begin(endings), std::end(endings), [&](auto end) { return word.ends_with(end); });
}

bool is_lower_cyrillic(std::string_view word) {
  if (word.size() < 2) return false;
  const auto first = static_cast<unsigned char>(word[0]), second = static_cast<unsigned char>(word[1]);
  return first == 0xD1 || (first == 0xD0 && second >= 0xB0);
}

class LabelReader {
 public:
  explicit LabelReader(std::string_view label) {
    constexpr std::size_t padding = 16;  // what is read behind a word when it is looked up
    folded_.reserve(label.size() + padding);
    valid_ = label.find_first_of("\"?!()[];|@/&,+=<>_\n") == std::string_view::npos &&
             label.find("\u201C") == std::string_view::npos &&
             label.find("\u2018") == std::string_view::npos && read(label);
    folded_.append(padding, '\0');
    if (valid_) look_up();
  }

  bool speaks() const {
    if (!valid_ || parts_.empty()) return false;
    if ((whole_ & speaking) != 0) return true;
    if ((whole_ & silent) != 0 || (whole_ & (label::title | label::particle)) != 0) return false;
    if (std::any_of(parts_.begin(), parts_.end(),
                    [](const LabelPart& one) { return one.what == label::kind || is_grammar(one); }))
      return false;
    const LabelPart& head = parts_[head_];
    if (parts_.size() > 1 && parts_[0].folded.ends_with("ing")) return false;  // Transferring troops
    if ((head.what & speaking) != 0) return true;
    if (has_preposition_ || (head.what & silent) != 0 || is_abstract(head.folded)) return false;
    return office_ ? head.capital : is_name();
  }

  bool speaks_behind() const {
    if (!speaks()) return false;
    if (std::any_of(parts_.begin(), parts_.end(), [](const LabelPart& one) {
          return (one.what & label::outlet) != 0 && (one.what & speaking) == 0;
        }))
      return false;
    return office_ || (whole_ & speaking) != 0 || names_ <= most_names_behind;
  }

 private:
  bool read(std::string_view label) {
    std::size_t at = 0;
    while (at < label.size()) {
      const std::size_t end = std::min(label.find(' ', at), label.size());
      if (end > at) {
        if (begins_.size() == most_words) return false;
        if (!read_word(label.substr(at, end - at))) return false;
      }
      at = end + 1;
    }
    return true;
  }

  bool read_word(std::string_view word) {
    LabelPart part{};
    for (const std::string_view suffix : {"'s", "\u2019s", "'", "\u2019"}) {
      if (!word.ends_with(suffix)) continue;
      part.genitive = true;
      word.remove_suffix(suffix.size());
      break;
    }
    constexpr char punctuation = '\xE2', kana = '\xE3';  // dashes, bullets, dingbats
    if (word.empty() || word[0] == punctuation || word[0] == kana || word[0] == '-') return false;
    if (std::any_of(word.begin(), word.end(), is_digit<char>)) return false;
    part.capital = !is_lower_case(word[0]) && !is_lower_cyrillic(word);
    part.all_capitals = std::none_of(word.begin(), word.end(), is_lower_case<char>) &&
                        std::count_if(word.begin(), word.end(), is_upper_case<char>) > 1;
    begins_.push_back(folded_.size());
    for (const char c : word) {
      if (c != '.') folded_ += to_lower_case(c);
    }
    folded_ += ' ';
    parts_.push_back(part);
    return true;
  }

  void look_up() {
    const std::string_view all(folded_);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      LabelPart& part = parts_[i];
      part.folded = all.substr(begins_[i], all.find(' ', begins_[i]) - begins_[i]);
      part.what = label_word(part.folded);
      if (const std::size_t hyphen = part.folded.find('-'); hyphen != std::string_view::npos) {
        if ((label_word(part.folded.substr(0, hyphen)) & label::particle) != 0)
          part.capital = true;  // al-Holt
        part.what =
            static_cast<std::uint16_t>(part.what | (label_word(part.folded.substr(hyphen + 1)) & speaking));
      }
      const std::uint32_t kinds = reporting_word(part.folded).kinds;
      part.preposition = !part.all_capitals && (kinds & (word_kind::preposition | word_kind::to)) != 0;
    }
    if (parts_.empty()) return;
    const std::size_t end = all.find('\0') - 1;
    whole_ = label_word(all.substr(0, end));
    if (parts_.size() > 1 && parts_[0].folded == "from") {  // From The Gazette
      from_ = true;
      drop_first();
    }
    while (parts_.size() > 1 && (parts_[0].folded == "the" || (parts_[0].what & label::title) != 0)) {
      article_ = article_ || parts_[0].folded == "the";
      drop_first();
    }
    const auto begin = static_cast<std::size_t>(parts_[0].folded.data() - all.data());
    whole_ |= label_word(all.substr(begin, end - begin));
    find_head();
  }

  void drop_first() { parts_.erase(parts_.begin()); }

  void find_head() {
    head_ = parts_.size() - 1;
    for (std::size_t i = 1; i < parts_.size(); ++i) {
      if (!parts_[i].preposition) continue;
      has_preposition_ = true;
      head_ = i - 1;
      break;
    }
    for (std::size_t i = 0; i <= head_; ++i) {
      office_ = office_ || ((parts_[i].what & speaking) != 0);
      names_ += (parts_[i].what & label::particle) == 0;
    }
  }

  // A word that names nobody.
  static bool is_grammar(const LabelPart& part) {
    constexpr std::uint32_t none_of_names =
        word_kind::be | word_kind::have | word_kind::modal | word_kind::wh | word_kind::subject_pronoun |
        word_kind::object_pronoun | word_kind::subordinator | word_kind::negation | word_kind::verb |
        word_kind::time | word_kind::about | word_kind::conjunction;
    if (part.what != 0 || part.all_capitals) return false;  // the US, the WHO
    const std::uint32_t kinds = reporting_word(part.folded).kinds;
    return (kinds & none_of_names) != 0 && (kinds & word_kind::of) == 0;
  }

  bool is_name() const {
    if (names_ == 0 || names_ > most_names) return false;
    if (article_ && !from_ && (parts_.back().what & label::outlet) == 0) return false;  // The Orla Doctrine
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const LabelPart& part = parts_[i];
      if ((part.what & label::particle) != 0 && parts_.size() > 1) continue;
      if (!part.capital) return false;
      const bool last = i + 1 == parts_.size();
      if ((part.what & (label::kind | label::topic)) != 0) return false;
      if ((part.what & label::place) != 0 && (last || !part.genitive)) return false;
      if ((part.what & label::outlet) != 0 && parts_.size() == 1 && !part.all_capitals && !from_)
        return false;
      if (part.all_capitals) continue;
      const ReportingWord& word = reporting_word(part.folded);
      constexpr std::uint32_t grammar = word_kind::determiner | word_kind::preposition | word_kind::adverb |
                                        word_kind::possessive | word_kind::to;
      if ((word.kinds & grammar) != 0 || is_abstract(part.folded)) return false;
      if (parts_.size() == 1 &&
          (word.forms != 0 || word.noun != 0 || part.folded.ends_with("ly") || part.folded.ends_with("ing")))
        return false;
    }
    return true;
  }

  std::string folded_;
  std::vector<std::size_t> begins_;
  std::vector<LabelPart> parts_;
  std::uint16_t whole_{0};
  std::size_t head_{0}, names_{0};
  bool valid_{false}, has_preposition_{false}, office_{false}, from_{false}, article_{false};
};

}  // namespace

bool names_speaker(std::string_view label) {
  return LabelReader(label).speaks();
}

bool names_speaker_behind(std::string_view label) {
  return LabelReader(label).speaks_behind();
}

}  // namespace slant
