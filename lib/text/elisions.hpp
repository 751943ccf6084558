// Elided words: in French, Italian, Catalan and Occitan l'armée is two words, l' and armée. UAX #29 has one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace slant {

// Of which languages texts are read with their elided words apart; a small value. elisions.txt lists the words.
class Elisions {
 public:
  Elisions() = default;
  explicit Elisions(const std::vector<std::string>& language_tags) {
    for (const std::string& tag : language_tags) add(tag);
  }

  // Takes those of a language by its BCP 47 tag: "fr" and "fr-CA" are one. Of most languages there are none.
  void add(std::string_view language_tag);

  bool empty() const { return languages_ == 0; }
  friend bool operator==(const Elisions&, const Elisions&) = default;

  // Languages by their tags, in the order of elisions.txt.
  std::vector<std::string_view> languages() const;

  // `see` gets the words that UAX #29 has as the one `word`, in order. An elided word takes its apostrophe along,
  // also where that stands behind `word` ("l' armée"). Linear in the word.
  template <class See>
  void split(std::string_view text, ByteSpan word, See see) const {
    while (true) {
      const std::uint32_t end = end_of_elided(text, word);
      if (end >= word.end) return see(ByteSpan{word.begin, end});
      if (end == word.begin) return see(word);
      see(ByteSpan{word.begin, end});
      word.begin = end;
    }
  }

 private:
  // Of the elided word that `word` begins with, behind its apostrophe; the begin of `word` if there is none.
  std::uint32_t end_of_elided(std::string_view text, ByteSpan word) const;

  std::uint32_t languages_{0};  // a bit each
};

}  // namespace slant
