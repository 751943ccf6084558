// Abbreviations: whether a full stop after a word may stand inside a sentence, and what then goes on.
#pragma once

#include <string_view>

namespace slant {

// The full stop after `word` belongs to an abbreviation: one of abbreviations.txt, or initials. O(log of the list).
bool takes_full_stop(std::string_view word);

// A sentence goes on after "`word`. " where `rest` comes next (opening marks taken off).
bool goes_on_after(std::string_view word, std::string_view rest);

// A sentence goes on after “…?” where `rest` comes next: “Harry asked”, “the miller said”, “cried Anna”.
bool goes_on_after_question(std::string_view rest);

}  // namespace slant
