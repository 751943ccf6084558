// Reading of lexicons that tests write.
#pragma once

#include <string>
#include <string_view>

#include "lexicon/ast_print.hpp"
#include "lexicon/diagnostics.hpp"
#include "lexicon/grammar.hpp"
#include "lexicon/load.hpp"
#include "lexicon/print.hpp"

namespace slant::testing {

inline LoadedLexicon read(const std::string& statements) {
  return read_lexicon("lexicon \"Test\"\n" + statements, "test.lex");
}

// All the diagnostics of a text that is no lexicon; empty for one that is.
inline std::string errors_of(std::string_view text, const std::string& name = "test.lex") {
  try {
    read_lexicon(text, name);
  } catch (const InputError& error) {
    return error.what();
  }
  return {};
}

inline std::string messages(const std::vector<Diagnostic>& diagnostics) {
  std::string all;
  for (const Diagnostic& diagnostic : diagnostics) {
    all += std::to_string(diagnostic.place.line) + ": " + diagnostic.message + "\n";
  }
  return all;
}

// The only entry of a choice, expanded.
inline std::string expansion(const std::string& pattern, const std::string& before = {}) {
  const Lexicon lexicon = read(before + "\noption possessive keep\ncategory c = " + pattern).lexicon;
  return to_string(lexicon, lexicon[lexicon[EntryId{0}].pattern]);
}

// `text` outlives what is read from it.
inline ast::File parse(std::string_view text) {
  Diagnostics diagnostics(text, "test.lex");
  ast::File file = parse_lexicon(diagnostics);
  return diagnostics.failed() ? ast::File{} : std::move(file);
}

}  // namespace slant::testing
