// One reader a format. Each takes a whole file as valid UTF-8 without a byte order mark and fills the
// builder; what has no equivalent is lost by name there. All are linear in the text and throw InputError,
// with the line and what would mend it, for a file that is not of the format.
#pragma once

#include <string_view>

#include "lexicon/formats/builder.hpp"

namespace slant {

void read_liwc(std::string_view text, DictionaryBuilder& out);        // LIWC .dic, 2001 to 2015
void read_wordstat(std::string_view text, DictionaryBuilder& out);    // WordStat .cat
void read_yoshikoder(std::string_view text, DictionaryBuilder& out);  // Yoshikoder .ykd, Lexicoder .lcd
void read_lexicoder3(std::string_view text, DictionaryBuilder& out);  // Lexicoder 3 .lc3
void read_yaml(std::string_view text, DictionaryBuilder& out);        // quanteda's YAML
// CSV, TSV: flat, wide, lists, scored. Of the options `header` and `columns` are looked at.
void read_table(std::string_view text, const ImportOptions& options, DictionaryBuilder& out);
void read_subjectivity(std::string_view text, DictionaryBuilder& out);  // the .tff of MPQA
void read_word_list(std::string_view text, DictionaryBuilder& out);
void read_lex(std::string_view text, DictionaryBuilder& out);  // .lex, to be written as something else

}  // namespace slant
