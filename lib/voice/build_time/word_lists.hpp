// The word lists of a language, read from the text files of its folder, checked and inflected.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "voice/build_time/sections.hpp"
#include "voice/denial_phrases.hpp"
#include "voice/reporting_words.hpp"

namespace slant {

class WordLists {
 public:
  // Each reads one file, whose name stands in what is said of mistakes. Function words before phrases, verbs
  // before nouns and adjectives: where a form is a verb's too, the verb's stance holds.
  void read_sections(std::string_view file, std::string_view text, std::span<const Section> known);
  void read_phrases(std::string_view file, std::string_view text);
  void read_verbs(std::string_view file, std::string_view text);
  void read_nouns(std::string_view file, std::string_view text);
  void read_adjectives(std::string_view file, std::string_view text);
  void read_labels(std::string_view file, std::string_view text);

  // After the last file: words by what they are to the rules of who says what, and of what is denied.
  std::map<std::string, ReportingWord> reporting_words() const;
  const std::map<std::string, std::uint32_t>& denial_words() const { return roles_; }

  const std::map<std::string, std::uint16_t>& label_words() const { return labels_; }

  // Each phrase with its words, the last one last, "" before those of two; and its section.
  struct Phrase {
    std::array<std::string, 3> words;
    DenialPhrase section;
  };
  const std::vector<Phrase>& denial_phrases() const { return phrases_; }

  // "file:line: what is wrong", in order.
  const std::vector<std::string>& mistakes() const { return mistakes_; }

 private:
  // Where a message points to.
  struct Line {
    std::string_view file;
    std::uint32_t number;
    std::string_view text;  // without comment and the space around it
  };
  struct Header;
  struct Entry;
  using Forms = std::vector<std::pair<std::string, std::uint8_t>>;  // each with its verb_form

  template <class Do>
  static void each_line(std::string_view file, std::string_view text, Do&& act);
  void complain(const Line& line, const std::string& what);
  bool is_word(const Line& line, std::string_view word);
  bool is_new(const Line& line, const std::string& list, std::string_view word);
  bool has_role(const std::string& word, std::uint32_t roles) const;
  Header header_of(const Line& line, std::span<const Section> known);
  Entry entry_of(const Line& line, std::span<const NamedConstruction> known);
  Forms verb_forms(const Line& line, std::string_view entry);
  Forms ruled_forms(const Line& line, std::string_view entry);

  std::map<std::string, ReportingWord> words_;
  std::map<std::string, std::uint32_t> roles_;
  std::map<std::string, std::uint16_t> labels_;
  std::vector<Phrase> phrases_;
  std::map<std::pair<std::string, std::string>, std::uint32_t> seen_;  // list and word → line
  std::vector<std::string> mistakes_;
};

}  // namespace slant
