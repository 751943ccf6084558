// Words of denial by hash, from the word lists of the language, and what endings say.
#include "voice/denial_words.hpp"

#include "voice/word_table.hpp"

namespace slant {
namespace {

constexpr WordTable<std::uint32_t>::Row denial_word_rows[] = {
#include "voice/english/denial_words.inc"
};

}  // namespace

std::uint32_t role_of(std::string_view word) {
  static const WordTable<std::uint32_t> table(denial_word_rows);
  if (const std::uint32_t* role = table.find(word)) return *role;
  if (word.ends_with("n't")) return role::negates;
  if (word.size() > 4 && word.ends_with("ly")) return role::adverb;
  return role::none;
}

}  // namespace slant
