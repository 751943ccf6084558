// Dictionaries written in each format. What the format cannot say is appended to `losses`, by the lines of
// the file that the dictionary came from.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lexicon/formats/dictionary.hpp"
#include "lexicon/lexicon.hpp"

namespace slant {

struct LexText {
  std::string text;
  std::vector<std::uint32_t> lines;  // of the file it came from, by item in the order of the text
};

// Categories with the options `overlap nested`, `possessive keep` and `hyphens keep`, as quanteda counts.
// Entries that hold no word are lost; those that no text can match if phrases go on as `across` says are
// named too, but kept.
LexText write_lex(const Dictionary& dictionary, std::vector<Loss>& losses,
                  Across across = Across::punctuation);

std::string write_dic(const Dictionary& dictionary, std::vector<Loss>& losses);   // LIWC, hierarchical
std::string write_yaml(const Dictionary& dictionary, std::vector<Loss>& losses);  // quanteda's
std::string write_csv(const Dictionary& dictionary, std::vector<Loss>& losses);   // term, category…, weight

}  // namespace slant
