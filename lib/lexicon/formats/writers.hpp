// Dictionaries written in each format. What the format cannot say is appended to `losses`, by the lines of
// the file that the dictionary came from.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lexicon/formats/dictionary.hpp"

namespace slant {

struct LexText {
  std::string text;
  std::vector<std::uint32_t> lines;  // of the file it came from, by item in the order of the text
};

// Categories with `option overlap nested` and `option possessive keep`, as quanteda counts. Entries that hold
// no word are lost; those that no text can match are named too, but kept.
LexText write_lex(const Dictionary& dictionary, std::vector<Loss>& losses);

std::string write_dic(const Dictionary& dictionary, std::vector<Loss>& losses);   // LIWC, hierarchical
std::string write_yaml(const Dictionary& dictionary, std::vector<Loss>& losses);  // quanteda's
std::string write_csv(const Dictionary& dictionary, std::vector<Loss>& losses);   // term, category…, weight

}  // namespace slant
