// Constructions: the tables of how a sentence says who says what, a row each with a sentence that asked for
// it. The rows are a language's (english/); sentence_reader walks them, and the first row that holds decides.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "voice/sentence.hpp"

namespace slant {

struct Construction {
  std::string_view name;
  std::string_view sentence;  // would be read in another way without this row
  std::string_view
      finds;  // in it, "source|cue|content" each and "; " between; empty: nobody is said to speak
};

// A reporting verb with what helps it: has not [said].
struct VerbGroup {
  std::size_t verb;   // its token
  std::size_t begin;  // where the group begins; the subject ends there
  bool has_to{false};
  bool bare{false};  // nothing helps it
  bool ing{false};
  bool passive{false};
  bool finite_alone{false};  // bare, and neither -ing nor behind “he'd”: it must be a finite form itself
};
VerbGroup verb_group(const Sentence& sentence, std::size_t verb, std::size_t lowest);

// Where what looks like a reporting verb is none, or says nothing of who speaks.
struct NoVerb {
  Construction what;
  bool (*holds)(const Sentence&, const VerbGroup&);
};
std::span<const NoVerb> no_verbs();

// A reporting verb, and the first word behind it that is neither time nor adverb.
struct VerbAhead {
  std::size_t verb, next;
  std::uint16_t takes;
  bool speaks() const { return (takes & (takes::clause | takes::speech)) != 0; }
  bool takes_listener() const { return (takes & takes::listener) != 0; }
};

enum class Yield : std::uint8_t {
  nothing,
  statement,         // up to the end of the clause
  topic,             // up to the end of the noun phrase
  topic_as,          // the same; of a verb such as “describes”, past its “as”
  topic_clause,      // a topic, up to the end of the clause
  hearsay,           // the subject and the clause behind; nobody in particular says so
  hearsay_of_phrase  // the same with a phrase behind
};

// What the content behind a verb is, and where it begins.
struct ContentBehind {
  Construction what;
  std::uint16_t takes;  // any of these by the verb; 0: any verb
  std::uint32_t next;   // any of these kinds is the word behind it; 0: any word
  // The content; begin: Sentence::nowhere, the row does not hold; end: nowhere, by what it yields.
  TokenSpan (*find)(const Sentence&, const VerbAhead&);
  Yield yields;
};
std::span<const ContentBehind> contents_behind();

// A cue behind its content: it rains, said Smith.
struct CueBehind {
  std::size_t verb;   // its token
  std::size_t begin;  // of its group
  std::size_t free;   // what stands before belongs to an attribution, or to none
  TokenSpan subject;
  bool behind_quotation;
  // What the rows find out.
  TokenSpan content, speaker;
  std::size_t right;    // behind verb and speaker
  std::size_t goes_on;  // where the content goes on behind them
};
struct CueBehindRow {
  Construction what;
  bool (*holds)(const Sentence&, CueBehind&);  // writes down what it finds
};
std::span<const CueBehindRow> speakers_behind();     // who says it
std::span<const CueBehindRow> no_speakers_behind();  // where nobody says it after all
std::span<const CueBehindRow> contents_before();     // where what is said begins; no row: at `free`
std::span<const CueBehindRow> contents_going_on();   // and whether it goes on behind the speaker

// Looks on while rows are tried, for tests: one may be left out.
struct ConstructionWatch {
  std::string_view left_out{};
  std::vector<std::string_view> decided{};
};

template <class Row, class Holds>
const Row* first_row(std::span<const Row> rows, ConstructionWatch* watch, Holds&& holds) {
  for (const Row& row : rows) {
    if (watch != nullptr && watch->left_out == row.what.name) continue;
    if (!holds(row)) continue;
    if (watch != nullptr) watch->decided.push_back(row.what.name);
    return &row;
  }
  return nullptr;
}

}  // namespace slant
