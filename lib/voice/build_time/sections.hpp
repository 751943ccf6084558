// The names that the word lists of a language may use, and what each is to the rules: the sections of its
// function words and of its words of denial, the constructions of its reporting verbs.
#pragma once

#include <cstdint>
#include <string_view>

#include "voice/denial_words.hpp"
#include "voice/label_words.hpp"
#include "voice/reporting_words.hpp"

namespace slant {

// To the rules of who says what, and to those of what is denied or held at arm's length; 0: nothing.
struct Section {
  std::string_view name;
  std::uint32_t kinds;  // word_kind
  std::uint32_t roles;  // role
};

inline constexpr Section function_word_sections[] = {
    {"determiner", word_kind::determiner, role::determiner},
    {"quantity", word_kind::determiner | word_kind::quantity, role::stop},
    {"many", word_kind::quantity, role::none},
    {"possessive", word_kind::possessive, role::none},
    {"that", word_kind::that | word_kind::determiner | word_kind::which_time, role::determiner},
    {"subject_pronoun", word_kind::subject_pronoun, role::pronoun},
    {"object_pronoun", word_kind::object_pronoun, role::pronoun},
    {"pronoun", word_kind::subject_pronoun | word_kind::object_pronoun, role::pronoun},
    {"pronoun_with_verb", word_kind::subject_pronoun | word_kind::verb, role::none},
    {"pronoun_with_be", word_kind::subject_pronoun | word_kind::verb, role::be},
    {"be", word_kind::be, role::be},
    {"finite_be", word_kind::be | word_kind::verb, role::be},
    {"have", word_kind::have, role::stop},
    {"finite_have", word_kind::have | word_kind::verb, role::stop},
    {"modal", word_kind::modal | word_kind::verb, role::stop},
    {"negation", word_kind::negation, role::negates},
    {"none_of", 0, role::none_of},
    {"nobody", 0, role::nobody},
    {"conjunction", word_kind::conjunction, role::stop},
    {"or", word_kind::conjunction, role::either},
    {"subordinator", word_kind::subordinator, role::stop},
    {"as", word_kind::subordinator | word_kind::about, role::as},
    {"wh", word_kind::wh, role::stop},
    {"preposition", word_kind::preposition, role::stop},
    {"about", word_kind::about, role::none},
    {"of", word_kind::preposition | word_kind::about | word_kind::of, role::of},
    {"by", word_kind::preposition | word_kind::by, role::stop},
    {"to", word_kind::to, role::to},
    {"according", word_kind::according, role::none},
    {"adverb", word_kind::adverb, role::adverb},
    {"hearsay", word_kind::hearsay, role::doubtful},
    {"time", word_kind::time, role::none},
    {"which_time", word_kind::which_time, role::none},
    {"verb", word_kind::verb, role::none},
    {"view", word_kind::view, role::none},
    {"stop", 0, role::stop},
    {"subjunctive", word_kind::subjunctive, role::none},
    {"particle", word_kind::particle, role::none},
    {"other_particle", word_kind::other_particle, role::none},
    {"opinion", word_kind::opinion, role::none},
    {"behind_source", word_kind::behind_source, role::none},
};

inline constexpr Section denial_sections[] = {
    {"evidence", 0, role::evidence}, {"term", 0, role::term},       {"find", 0, role::find},
    {"denies", 0, role::denies},     {"refuses", 0, role::refuses}, {"hardly", 0, role::hardly},
};

inline constexpr Section distancing_sections[] = {
    {"doubted", 0, role::doubted},   {"calls", 0, role::calls},   {"names", 0, role::names},
    {"shows_as", 0, role::shows_as}, {"claims", 0, role::claims}, {"says", 0, role::says},
    {"suspects", 0, role::suspects},
};

struct LabelSection {
  std::string_view name;
  std::uint16_t what;  // label
};

inline constexpr LabelSection label_sections[] = {
    {"kind", label::kind},   {"place", label::place},       {"organisation", label::organisation},
    {"role", label::role},   {"topic", label::topic},       {"outlet", label::outlet},
    {"title", label::title}, {"particle", label::particle},
};

struct NamedConstruction {
  std::string_view name;
  std::uint16_t takes;
};

inline constexpr NamedConstruction verb_constructions[] = {
    {"clause", takes::clause},           {"speech", takes::speech},
    {"listener", takes::listener},       {"to", takes::to},
    {"object_to", takes::object_to},     {"object", takes::object},
    {"question", takes::question},       {"preposition", takes::preposition},
    {"object_as", takes::object_as},     {"seeming", takes::seeming},
    {"that_clause", takes::that_clause}, {"thing", takes::thing},
    {"particle", takes::particle},
};

inline constexpr NamedConstruction noun_constructions[] = {
    {"clause", takes::clause},
    {"to", takes::to},
    {"preposition", takes::preposition},
    {"noun", takes::noun},
};

}  // namespace slant
