# The word choices of the Libyan war, for English-language news. Reads like syria.lex, the figures beside the entries too, from the
# same news where "Libya" stands three times or more in an article. It says little of Libya after 2015: an entry without a figure was
# not met, and few others often enough for the figure to say much.

lexicon "Libyan war, English-language press"
language en
version "1.0"
source "BBC Editorial Guidelines, Guidance: Language when Reporting Terrorism (as of 2014), 11.4.5 and 11.4.6"
source "Wikipedia, Manual of Style/Words to watch: Contentious labels"

axis legitimacy "usurper" .. "rightful state"

# ---- names used below ----

let haftar = ("khalifa" | "khalifah" | "khaleefa")? "belqasim"? ("haftar" | "hifter" | "hiftar" | "heftar")
let haftars = "haftar" | "haftar's" | "pro haftar" | "hifter" | "hifter's"
let libya = "libya" | "libyan" | "libyans" | "tripoli" | "haftar" | "hifter" | "misrata" | "misratan" | "zintan" | "benghazi" | "tobruk" | "sirte" | "derna" | "gna" | "lna"
let front = "tripoli" | "haftar" | "hifter" | "misrata" | "misratan" | "zintan" | "tobruk" | "sirte" | "derna" | "gna" | "lna" | "libyan capital" | "libya dawn" | "dawn of libya"
let elsewhere = "syria" | "syrian" | "assad" | "yemen" | "consulate" | "embassy" | "ambassador" | "compound"  # among them Benghazi, 2012
let gaddafi = (("muammar" | "moammar" | "muammer" | "mu'ammar")? ("al" | "el")?
              ("gaddafi" | "gadhafi" | "qaddafi" | "gadafi" | "qadhafi" | "kadhafi" | "kaddafi" | "khadafy" | "gathafi"))
let gna = ("government of national" ("accord" | "agreement" | "unity" | "reconciliation") | "national" ("accord" | "agreement" | "unity") "government") ("gna" | "gnu")?
        | "gna" | "gnu"
let gov = "government" | "administration" | "authorities" | "cabinet" | "premier"

# ---- the commander in the east ----

choice commander "How Khalifa Haftar, commander in eastern Libya, is named" {
  renegade [legitimacy -1]
    = "renegade" ("commander" | "general" | "ex general" | "officer" | "military" | "field marshal")? near 3 <haftar>,  # 1/1
      ("rogue" | "mutinous" | "rebel" | "putschist" | "coup") ("commander" | "general" | "officer" | "leader" | "plotter")? near 3 <haftar>
  warlord [legitimacy -1]
    = "warlord" | "strongman" | "war criminal" | "militia leader" | "dictator" | "putschist" near 3 <haftar>  # 1/1
  commander [legitimacy 0]
    = ("eastern" | "libyan" | "military" | "based" | "army" | "lna")? "commander" ("in chief")? near 3 <haftar>,
      ("retired" | "former" | "ex" | "libyan" | "eastern")? ("general" | "gen" | "lt gen" | "maj gen" | "major general") near 2 <haftar>,  # 2/2
      "leader" | "chief" | "head" near 2 <haftar>
  field-marshal [legitimacy +1]
    = "field"? "marshal" near 2 <haftar>,
      "commander in chief" | "commander general" | "general commander" near 6 <haftar>
  bare [legitimacy 0]
    = <haftar>  # 6/6
  ignore ("pro" | "anti") <haftar>
}

# ---- his forces ----

choice eastern-forces "What the forces under Haftar are called" {
  militia [legitimacy -1]
    = <haftars> ("militia" | "militias" | "gangs" | "mercenaries" | "gunmen"),
      ("militia" | "militias" | "gangs") near 4 (("loyal to" | "of") _{0,3} <haftar>)
  self-styled [legitimacy -0.7]
    = ("self styled" | "self proclaimed" | "self described" | "so called") "libyan"? ("national" | "arab")? ("army" | "armed forces") | ("self styled" | "self proclaimed" | "so called") "lna"
  haftar-forces [legitimacy 0]
    = <haftars> ("forces" | "troops" | "fighters" | "men" | "army"),
      ("forces" | "troops" | "fighters") ("loyal to" | "of" | "under" | "led by" | "commanded by") _{0,3} <haftar>,  # 1/1
      "eastern" "libyan"? "based"? ("forces" | "troops")
  national-army [legitimacy +0.7]
    = "libyan national army" "lna"?, "lna"
  armed-forces [legitimacy +1]
    = "libyan" "arab"? "armed forces" "laaf"?, "laaf", "libyan army" | "libya's army"
}

# ---- the authorities in Tripoli ----

choice authorities "How the authorities in Tripoli are named" {
  un-recognised [legitimacy +0.7]
    = ("un" | "u.n" | "united nations") ("recognised" | "recognized" | "backed" | "supported" | "sponsored" | "brokered" | "endorsed" | "approved") before 6 (<gna> | <gov>) same sentence <libya>  # 1/1
  internationally-recognised [legitimacy +1]
    = "internationally" ("recognised" | "recognized" | "backed") before 6 (<gna> | <gov>) same sentence <libya>,  # 0/1: before 2016 that was the one in Tobruk
      "legitimate" before 4 (<gna> | <gov>) same sentence <libya>
  tripoli-based [legitimacy 0]
    = "tripoli" "based" before 4 (<gna> | <gov>),
      "tripoli" <gov> | "tripoli's government" | "government in tripoli",  # 2/3
      "based in tripoli" after 6 (<gna> | <gov>)
  islamist [legitimacy -0.7]
    = ("islamist" | "muslim brotherhood" | "brotherhood") ("backed" | "led" | "dominated" | "controlled")? <gov> same sentence <libya>
  self-declared [legitimacy -1]
    = ("self declared" | "self proclaimed" | "so called" | "unelected" | "illegitimate" | "unconstitutional" | "puppet" | "outgoing") before 4 (<gna> | <gov>) same sentence <libya>  # 1/1
  bare [legitimacy 0]
    = <gna>
  ignore "internationally recognised borders" | "internationally recognized borders"
}

# ---- the armed groups, most of them on Tripoli's side ----
# Words that any war knows count only in a sentence that names Libya, a Libyan town or a Libyan side.

choice armed-groups "What Libya's armed groups, most of them on the side of Tripoli, are called" {
  ignore <haftars> ("militia" | "militias" | "militiamen"), "militias" | "militia" near 4 (("loyal to" | "of") _{0,3} <haftar>),
         "militia leader" near 3 <haftar>,
         "terrorist" ("attack*" | "bomb*" | "act" | "acts") same sentence <libya>,
         "terrorist" "group*"? | "terrorists" | "militia*" | "militias" | "government forces" same sentence <elsewhere> same sentence <libya>
  terrorists [legitimacy -1]
    = "terrorists" | "terrorist" ("militia*" | "group*" | "gang*" | "organi*") same sentence <front>  # 1/1
  militias [legitimacy -0.7]
    = ("tripoli" | "misrata" | "misratan" | "islamist" | "islamic" | "western" | "gna" | "libyan")? ("militias" | "militia" | "militiamen") same sentence <libya>  # 29/30
  groups [legitimacy 0]
    = "armed groups" | "armed factions" | "brigades" same sentence <libya>  # 2/2
  revolutionaries [legitimacy +0.7]
    = "revolutionaries" | "thuwar" | "revolutionary" ("fighters" | "brigades") same sentence <libya>  # 1/1
  government-forces [legitimacy +1]
    = ("gna" | "gna's") ("forces" | "troops" | "army" | "fighters"),
      ("government" | "pro government" | "unity government" | "accord") ("forces" | "troops" | "army" | "fighters") same sentence <libya>
}

# ---- fighters from abroad ----

choice foreigners "What men under arms from abroad are called" {
  mercenaries = "foreign"? "mercenary" | "mercenaries" same sentence <libya>
  contractors = "private"? ("military" | "security") ("contractor" | "contractors" | "company" | "companies") same sentence <libya>
  fighters    = ("foreign" | "syrian" | "russian" | "turkish" | "sudanese" | "chadian" | "wagner") ("fighters" | "combatants") same sentence <libya> not same sentence "qaeda"  # Benghazi, 2012
  troops      = ("foreign" | "russian" | "turkish" | "egyptian") ("troops" | "soldiers") same sentence <libya>
  advisers    = ("military" | "turkish" | "russian") ("adviser" | "advisers" | "advisor" | "advisors" | "trainers" | "experts") same sentence <libya>
}

# ---- the attack on Tripoli ----
# Counted beside a place or side of the war of 2014-2020, so that the attack on the consulate in Benghazi stays out.

choice push "What an attack on the ground is called" {
  ignore "offensive to" ("islam" | "muslims"), "assault rifle*"
  offensive  = "offensive" | "offensives" same sentence <front>
  assault    = "assault" | "onslaught" same sentence <front>
  operation  = ("military" | "security") ("operation" | "operations" | "campaign") same sentence <front>
  advance    = ("advance" | "push" | "march") ("on" | "towards" | "toward") same sentence <front>
  aggression = "aggression" | "coup" | "power grab" | "invasion" same sentence <front>  # 1/1
}

# ---- Gaddafi ----

choice gaddafi "How Muammar Gaddafi, who ruled until 2011, is named" {
  dictator [legitimacy -1] = "dictator" | "tyrant" | "despot" near 3 <gaddafi>  # 11/11
  strongman [legitimacy -0.5] = "strongman" | "autocrat" | "ruler" near 3 <gaddafi>  # 4/4
  leader [legitimacy +0.5] = "leader" | "president" near 2 <gaddafi>  # 3/3
  colonel [legitimacy 0] = "colonel" | "col" | "mr" near 1 <gaddafi>  # 4/4
  bare [legitimacy 0] = <gaddafi>  # 27/27
  ignore ("seif" | "saif") ("al" | "el")? "islam"? ("al" | "el")? ("gaddafi" | "gadhafi" | "qaddafi"), ("pro" | "anti" | "post") <gaddafi>, <gaddafi> ("stadium" | "hospital")
}
