// Phrases compared from their last word on.
#include "voice/denial_phrases.hpp"

namespace slant {
namespace {

struct PhraseRow {
  char first[16], second[16], last[16];  // first: "" of two words
  DenialPhrase phrase;
};

constexpr PhraseRow phrase_rows[] = {
#include "voice/english/denial_phrases.inc"
};

}  // namespace

DenialPhrase denial_phrase(std::string_view first, std::string_view second, std::string_view last) {
  for (const PhraseRow& row : phrase_rows) {
    if (last == row.last && second == row.second && (row.first[0] == '\0' || first == row.first))
      return row.phrase;
  }
  return DenialPhrase::none;
}

}  // namespace slant
