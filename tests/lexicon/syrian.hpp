// The example of the design.
#pragma once

namespace slant::testing {

inline constexpr char syrian[] = R"lex(lexicon "Syrian war, English-language press"
language en
version "1.0"
source  "BBC guidance on language when reporting terrorism (2019)"

axis legitimacy "usurper" .. "statesman"

let assad = "bashar"? "al"? "assad"

choice ruler "How the head of the Syrian state is named" {
  regime-leader [legitimacy -1]   = "regime" ("leader" | "chief" | "head") near 4 <assad>,
                                    "dictator" | "strongman" | "tyrant"    near 4 <assad>
  president     [legitimacy +1]   = "president" before 3 <assad>, "syrian president" not before 3 "erdogan"
  bare          [legitimacy  0]   = <assad>
  ignore "hafez" "al"? "assad", "al assad" "suburb"
}

choice fighters "Those who fight the Damascus government" {
  terrorists  = "terrorist" | "terrorists" | "takfiri*"
  extremists  = "extremist*" | "jihadi*" | "militant islamist*"
  rebels      = "rebel" | "rebels" | "insurgent*"
  opposition  = "armed"? "opposition" ("fighter*" | "faction*" | "force*" | "group*")
  ignore "terrorist" ("attack*" | "bombing*" | "act" | "acts"), "opposition supporter"
}

category distance "Words that hold a claim at arm's length" {
  hedges     = "alleged*", "reportedly", "so called" weight 2
  doubt      = "claim*" not in quote
  ignore "claim* responsibility", "claim* the lives"
}
)lex";

}  // namespace slant::testing
