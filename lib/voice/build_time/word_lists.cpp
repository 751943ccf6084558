// Lines of sections, of verbs and of nouns.
#include "voice/build_time/word_lists.hpp"

#include <algorithm>
#include <optional>

#include "voice/build_time/inflections.hpp"

namespace slant {
namespace {

std::string in_quotes(std::string_view text) {
  return "`" + std::string(text) + "`";
}

std::string_view without_space_around(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") + 1 - begin);
}

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(at, begin), text.size());
    parts.push_back(without_space_around(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  return parts;
}

template <class Row>
const Row* row_named(std::span<const Row> all, std::string_view name) {
  const auto at = std::find_if(all.begin(), all.end(), [&](const Row& one) { return one.name == name; });
  return at != all.end() ? &*at : nullptr;
}

template <class Row>
std::string names_of(std::span<const Row> all) {
  std::string names;
  for (const Row& one : all) names += (names.empty() ? "" : ", ") + std::string(one.name);
  return names;
}

}  // namespace

// What the words below a header are: [modal negation, reports only].
struct WordLists::Header {
  std::vector<std::string> names;
  std::uint32_t kinds{0}, roles{0};
  bool inflected{false};
};

// "claim: clause speech doubting".
struct WordLists::Entry {
  std::string_view word;
  std::uint16_t takes{0};
  Stance stance{Stance::neutral};
};

void WordLists::complain(const Line& line, const std::string& what) {
  mistakes_.push_back(std::string(line.file) + ":" + std::to_string(line.number) + ": " + what);
}

template <class Do>
void WordLists::each_line(std::string_view file, std::string_view text, Do&& act) {
  Line line{file, 0, {}};
  for (const std::string_view whole : split(text, '\n')) {
    ++line.number;
    line.text = without_space_around(whole.substr(0, whole.find('#')));
    if (!line.text.empty()) act(line);
  }
}

bool WordLists::is_word(const Line& line, std::string_view word) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  std::string_view wrong;
  if (word.empty()) wrong = "a word is missing";
  if (word.find_first_of(" \t,") != std::string_view::npos) wrong = "one word a line";
  if (word.find_first_of("+()/:[]") != std::string_view::npos) wrong = "a sign that no word has";
  if (std::any_of(word.begin(), word.end(), is_capital))
    wrong = "a capital: words are compared in lower case";
  if (word.find("\u00DF") != std::string_view::npos) wrong = "write ss: words are compared folded";
  if (wrong.empty()) return true;
  complain(line, in_quotes(word) + ": " + std::string(wrong));
  return false;
}

bool WordLists::is_new(const Line& line, const std::string& list, std::string_view word) {
  const auto [at, fresh] = seen_.try_emplace({std::string(line.file) + list, std::string(word)}, line.number);
  if (!fresh)
    complain(line, in_quotes(word) + " stands in line " + std::to_string(at->second) + list + " already");
  return fresh;
}

WordLists::Header WordLists::header_of(const Line& line, std::span<const Section> known) {
  Header header;
  if (line.text.back() != ']') complain(line, "a header ends with ]");
  const auto parts = split(line.text.substr(1, line.text.find(']') - 1), ',');
  for (const std::string_view name : split(parts[0], ' ')) {
    const Section* section = row_named(known, name);
    if (section == nullptr) {
      complain(line, "no section is named " + in_quotes(name) + "; known: " + names_of(known));
      continue;
    }
    header.names.push_back(" of [" + std::string(name) + "]");
    header.kinds |= section->kinds;
    header.roles |= section->roles;
  }
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (parts[i] == "reports only") {
      header.roles = 0;
    } else if (parts[i] == "denial only") {
      header.kinds = 0;
    } else if (parts[i] == "inflected") {
      header.inflected = true;
    } else {
      complain(line, in_quotes(parts[i]) + ": a section is `reports only`, `denial only` or `inflected`");
    }
  }
  return header;
}

void WordLists::read_sections(std::string_view file, std::string_view text, std::span<const Section> known) {
  Header header;
  bool has_header = false;
  each_line(file, text, [&](const Line& line) {
    if (line.text.front() == '[') {
      header = header_of(line, known);
      has_header = true;
      return;
    }
    if (!has_header) return complain(line, in_quotes(line.text) + " stands in no section");
    const Forms forms =
        header.inflected ? verb_forms(line, line.text) : Forms{{std::string(line.text), std::uint8_t{0}}};
    if (forms.empty() || !is_word(line, forms[0].first)) return;
    for (const std::string& name : header.names) is_new(line, name, forms[0].first);
    for (const auto& [form, which] : forms) {
      if (header.kinds != 0) words_[form].kinds |= header.kinds;
      if (header.roles != 0) roles_[form] |= header.roles;
    }
  });
}

void WordLists::read_phrases(std::string_view file, std::string_view text) {
  DenialPhrase section = DenialPhrase::none;
  each_line(file, text, [&](const Line& line) {
    if (line.text.front() == '[') {
      const std::string_view name = line.text.substr(1, line.text.find(']') - 1);
      section = value_named<DenialPhrase>(name).value_or(DenialPhrase::none);
      if (section == DenialPhrase::none) complain(line, "no section is named " + in_quotes(name));
      return;
    }
    if (section == DenialPhrase::none) return complain(line, in_quotes(line.text) + " stands in no section");
    const auto words = split(line.text, ' ');
    if (words.size() < 2 || words.size() > 3)
      return complain(line, in_quotes(line.text) + ": two or three words");
    Phrase phrase{{}, section};
    bool is_noticed = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const bool starred = words[i].ends_with('*');
      const std::string word(words[i].substr(0, words[i].size() - (starred ? 1 : 0)));
      if (!is_word(line, word)) return;
      if (starred) roles_[word] |= role::in_phrase;
      is_noticed = is_noticed || starred || has_role(word, role::negates | role::none_of | role::nobody);
      phrase.words[i + 3 - words.size()] = word;
    }
    if (!is_noticed)
      return complain(line, in_quotes(line.text) + ": no word of it denies; a star is missing");
    const std::string whole = phrase.words[0] + " " + phrase.words[1] + " " + phrase.words[2];
    if (is_new(line, "", without_space_around(whole))) phrases_.push_back(phrase);
  });
}

bool WordLists::has_role(const std::string& word, std::uint32_t roles) const {
  const auto at = roles_.find(word);
  return at != roles_.end() && (at->second & roles) != 0;
}

// The forms that a rule makes of "plan+", "counsel(+)", "say"; none: it is no such word.
WordLists::Forms WordLists::ruled_forms(const Line& line, std::string_view entry) {
  const bool either = entry.ends_with("(+)");
  const bool doubled = !either && entry.ends_with("+");
  const std::string plain(entry.substr(0, entry.size() - (either ? 3 : doubled ? 1 : 0)));
  if (!is_word(line, plain)) return {};
  const LastLetter first = doubled || either ? LastLetter::doubled : LastLetter::single;
  if (const std::string mistake = mistake_in_plain_form(plain, first); !mistake.empty()) {
    complain(line, mistake);
    return {};
  }
  Forms forms{{plain, verb_form::plain}, {third_person(plain), verb_form::third}};
  for (const LastLetter last : {first, LastLetter::single}) {
    forms.emplace_back(past_tense(plain, last), std::uint8_t{verb_form::past | verb_form::participle});
    forms.emplace_back(ing_form(plain, last), verb_form::ing);
    if (!either) break;
  }
  return forms;
}

WordLists::Forms WordLists::verb_forms(const Line& line, std::string_view entry) {
  const auto parts = split(entry, '/');
  if (parts.size() == 1) return ruled_forms(line, entry);
  if (parts.size() != 3 && parts.size() != 5) {
    complain(line, in_quotes(entry) + ": plain/past/participle, or plain/third/past/participle/-ing");
    return {};
  }
  for (const std::string_view part : parts) {
    if (!is_word(line, part)) return {};
  }
  const std::string plain(parts[0]);
  const std::string past(parts[parts.size() - 3 + (parts.size() == 3 ? 1 : 0)]);
  const std::string participle(parts[parts.size() == 3 ? 2 : 3]);
  const bool by_rule =
      parts.size() == 3 && past == participle && past == past_tense(plain, LastLetter::single);
  if (by_rule) complain(line, in_quotes(entry) + ": the rule makes these forms; list " + in_quotes(plain));
  for (const std::string& form : {past, participle}) {
    if (form.ends_with("eded")) complain(line, in_quotes(form) + " is inflected twice");
  }
  return {{plain, verb_form::plain},
          {parts.size() == 5 ? std::string(parts[1]) : third_person(plain), verb_form::third},
          {past, verb_form::past},
          {participle, verb_form::participle},
          {parts.size() == 5 ? std::string(parts[4]) : ing_form(plain, LastLetter::single), verb_form::ing}};
}

WordLists::Entry WordLists::entry_of(const Line& line, std::span<const NamedConstruction> known) {
  const std::size_t colon = line.text.find(':');
  Entry entry;
  entry.word = without_space_around(line.text.substr(0, colon));
  if (colon == std::string_view::npos) {
    complain(line, in_quotes(entry.word) + ": a colon and what it takes are missing");
    return entry;
  }
  for (const std::string_view name : split(without_space_around(line.text.substr(colon + 1)), ' ')) {
    const NamedConstruction* construction = row_named(known, name);
    if (const std::optional<Stance> stance = value_named<Stance>(name)) {
      entry.stance = *stance;
    } else if (construction == nullptr) {
      complain(line, "no construction is named " + in_quotes(name) + "; known: " + names_of(known) +
                         "; or a stance: doubting, endorsing");
    } else if ((entry.takes & construction->takes) != 0) {
      complain(line, in_quotes(name) + " stands twice");
    } else {
      entry.takes |= construction->takes;
    }
  }
  if (entry.takes == 0) complain(line, in_quotes(entry.word) + " takes nothing");
  return entry;
}

void WordLists::read_verbs(std::string_view file, std::string_view text) {
  each_line(file, text, [&](const Line& line) {
    const Entry entry = entry_of(line, verb_constructions);
    const Forms forms = verb_forms(line, entry.word);
    if (forms.empty() || !is_new(line, "", forms[0].first)) return;
    for (const auto& [form, which] : forms) {
      ReportingWord& word = words_[form];
      if (word.verb != 0 && word.stance != entry.stance)
        complain(line, in_quotes(form) + " is a form of another verb, with another stance");
      word.verb |= entry.takes;
      word.forms |= which;
      word.stance = entry.stance;
    }
  });
}

void WordLists::read_nouns(std::string_view file, std::string_view text) {
  each_line(file, text, [&](const Line& line) {
    const Entry entry = entry_of(line, noun_constructions);
    const auto parts = split(entry.word, '/');
    if (parts.size() > 2) return complain(line, in_quotes(entry.word) + ": noun/plural");
    if (!is_word(line, parts[0]) || !is_word(line, parts.back()) || !is_new(line, "", parts[0])) return;
    const std::string noun(parts[0]);
    if (const std::string mistake = mistake_in_singular(noun); parts.size() == 1 && !mistake.empty())
      return complain(line, mistake);
    const std::string plural = parts.size() == 2 ? std::string(parts[1]) : third_person(noun);
    for (const std::string& form : {noun, plural}) {
      ReportingWord& word = words_[form];
      word.noun |= entry.takes;
      if (word.verb == 0) word.stance = entry.stance;
    }
  });
}

void WordLists::read_adjectives(std::string_view file, std::string_view text) {
  each_line(file, text, [&](const Line& line) {
    if (!is_word(line, line.text) || !is_new(line, "", line.text)) return;
    words_[std::string(line.text)].noun |= takes::clause | takes::to | takes::preposition | takes::adjective;
  });
}

void WordLists::read_labels(std::string_view file, std::string_view text) {
  const LabelSection* section = nullptr;
  each_line(file, text, [&](const Line& line) {
    if (line.text.front() == '[') {
      const std::string_view name = line.text.substr(1, line.text.find(']') - 1);
      section = row_named(std::span<const LabelSection>(label_sections), name);
      if (section == nullptr)
        complain(line, "no section is named " + in_quotes(name) +
                           "; known: " + names_of(std::span<const LabelSection>(label_sections)));
      return;
    }
    if (section == nullptr) return complain(line, in_quotes(line.text) + " stands in no section");
    for (const std::string_view word : split(line.text, ' ')) {
      if (!is_word(line, word)) return;
    }
    if (is_new(line, " of [" + std::string(section->name) + "]", line.text))
      labels_[std::string(line.text)] |= section->what;
  });
}

std::map<std::string, ReportingWord> WordLists::reporting_words() const {
  std::map<std::string, ReportingWord> words = words_;
  for (auto& [text, word] : words) {
    if (word.forms != 0 || word.noun != 0 ||
        (word.kinds & (word_kind::according | word_kind::hearsay | word_kind::view)) != 0)
      word.kinds |= word_kind::reporting;
  }
  return words;
}

}  // namespace slant
