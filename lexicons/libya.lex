# The word choices of the Libyan war, for English-language news. Reads like syria.lex, the figures beside the entries too, from the
# same news where "Libya" stands three times or more in an article. It says little of Libya after 2015: an entry without a figure was
# not met, and few others often enough for the figure to say much, but for Benghazi in 2012, of which that news is full.
# The guards were mended on this news: on other news expect somewhat less.

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
let libyan = "libya" | "libya's" | "libyan" | "libyans"
let elsewhere = "syria" | "syrian" | "assad" | "yemen" | "consulate" | "embassy" | "ambassador" | "compound"  # among them Benghazi, 2012
let gaddafi = (("muammar" | "moammar" | "muammer" | "mu'ammar")? ("al" | "el")?
              ("gaddafi" | "gadhafi" | "qaddafi" | "gadafi" | "qadhafi" | "kadhafi" | "kaddafi" | "khadafy" | "gathafi"))
let gna = ("government of national" ("accord" | "agreement" | "unity" | "reconciliation") | "national" ("accord" | "agreement" | "unity") "government") ("gna" | "gnu")?
        | "gna" | "gnu"
let east = "tobruk" | "tobruk's" | "bayda" | "baida" | "beida" | "thinni" | "thinni's" | "far east"
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
  ignore ("pro" | "anti") <haftar>,
         <haftars> ("militia" | "militias" | "gangs" | "mercenaries" | "gunmen" | "forces" | "troops" | "fighters" | "men" | "army")  # names the side, see below
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
    = "internationally" ("recognised" | "recognized" | "backed") before 6 <gna> same sentence <libya> not before 1 "borders",
      "internationally" ("recognised" | "recognized" | "backed") before 6 <gov> same sentence <libya> not before 1 "borders"
        not same sentence <east>,  # before 2016 that was the one in Tobruk, see below
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
  ignore "internationally recognised borders" | "internationally recognized borders",
         ("gna" | "gna's" | "gnu" | "gnu's") ("forces" | "troops" | "army" | "fighters")  # names the armed groups, see below
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
    = ("tripoli" | "misrata" | "misratan" | "islamist" | "islamic" | "western" | "gna" | "libyan")? ("militias" | "militia" | "militiamen") same sentence <libya> not before 1 ("leader" _{0,2} <haftar>)  # 29/30
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

let goal = <front> | "benghazi" | "city" | "capital" | "town" | "airport" | "port" | "oil crescent" | "oil fields" | "airbase" | "base" | "suburbs" | "front line" | "west" | "east" | "south"

choice push "What an attack on the ground is called" {
  offensive  = "offensive" | "offensives" same sentence <front> not before 2 ("islam" | "muslims") not after 1 ("charm" | "diplomatic" | "most" | "deeply")
  assault    = "assault" | "onslaught" same sentence <front> not before 1 ("rifle*" | "weapon*" | "course") not after 1 ("sexual" | "indecent")
  operation  = ("military" | "security") ("operation" | "operations" | "campaign") same sentence <front>
  advance    = ("advance" | "push" | "march") ("on" | "towards" | "toward") before 4 <goal> same sentence <front>
  aggression = "aggression" | "coup" | "power grab" | "invasion" same sentence <front>  # 1/1
}

# ---- Gaddafi ----

choice gaddafi "How Muammar Gaddafi, who ruled until 2011, is named" {
  dictator [legitimacy -1] = "dictator" | "tyrant" | "despot" near 3 <gaddafi>  # 11/11
  strongman [legitimacy -0.5] = "strongman" | "autocrat" | "ruler" near 3 <gaddafi>  # 4/4
  leader [legitimacy +0.5] = "leader" | "president" near 2 <gaddafi> not before 2 ("saif" | "seif")  # 3/3
  colonel [legitimacy 0] = "colonel" | "col" | "mr" near 1 <gaddafi>  # 4/4
  bare [legitimacy 0] = <gaddafi>  # 27/27
  ignore ("seif" | "saif") ("al" | "el")? "islam"? ("al" | "el")? ("gaddafi" | "gadhafi" | "qaddafi"), ("pro" | "anti" | "post") <gaddafi>, <gaddafi> ("stadium" | "hospital")
}

let others = "syria" | "syrian" | "syrians" | "egyptians" | "syria's" | "assad" | "assad's" | "egypt" | "egypt's" | "egyptian" | "tunisia" | "tunisian" | "yemen" | "yemeni" | "iraq" | "iraqi" | "saddam"
           | "iran" | "iranian" | "mali" | "bahrain" | "arab spring" | "mubarak" | "ukraine"
let later = "islamic state" | "isis" | "thinni" | "haftar" | "hifter" | "gna" | "turkey" | "turkish" | "egypt" | "egyptian" | "russia" | "russian" | "emirates" | "uae" | "wagner" | "erdogan"

choice downfall "What the end of Gaddafi's rule is called" {
  liberation = "liberat*" near 6 <gaddafi>
  overthrow  = "overthrow" | "overthrew" | "overthrown" | "overthrowing" near 5 <gaddafi> not same sentence ("king" | "idris" | "monarchy" | "1969")  # 9/9
  ouster     = "oust*" | "topple" | "toppled" | "toppling" | "topples" | "unseat*" | "depose" | "deposed" | "deposing" near 5 <gaddafi> not same sentence ("king" | "idris" | "monarchy" | "1969")  # 8/8
  fall       = "fall" | "fell" | "fallen" | "downfall" | "collapse" | "collapsed" near 4 <gaddafi> not before 1 ("to" | "on" | "into")  # 3/3
  removal    = "removal" | "remove" | "removed" | "removing" near 5 <gaddafi>  # 1/1
  regime-change = "regime change" same sentence (<libyan> | <gaddafi>) not same sentence <others>  # 1/1
}

choice death "How Gaddafi's death is told" {
  died     = "died" after 2 <gaddafi>, ("death" | "demise") "of" before 4 <gaddafi>, "death" | "demise" after 1 <gaddafi>  # 1/1
  killed   = ("was" | "were" | "been" | "being" | "and") "killed" after 6 <gaddafi>, "killed" | "kill" | "killing of" before 2 <gaddafi> not before 4 ("loyalist*" | "forces" | "soldiers" | "supporters" | "troops")  # 1/1
  murdered = ("was" | "were" | "been" | "being" | "and") ("murdered" | "executed" | "assassinated" | "lynched" | "butchered") after 6 <gaddafi>,
             ("murder" | "execution" | "assassination" | "lynching") "of" before 4 <gaddafi>
}

# ---- 2011 ----

choice rising "What Libya's strife since 2011 is called" {
  revolution = "revolution" | "revolutions" near 5 (<libyan> | <gaddafi> | "benghazi") not same sentence <others> not after 1 ("green" | "islamic" | "post") not before 1 "day"  # 3/3
  uprising   = "uprising" | "revolt" | "popular"? ("uprising" | "revolt") | "rebellion" near 6 (<libyan> | <gaddafi> | "benghazi") not same sentence <others>  # 2/2
  civil-war  = "civil war" near 6 (<libyan> | <gaddafi> | "benghazi" | "tripoli") not same sentence <others>  # 6/6
  conflict   = "conflict" near 4 (<libyan> | <gaddafi> | "benghazi" | "tripoli") not same sentence <others> not before 1 ("news" | "of interest" | "resolution")  # 1/1
  chaos      = "chaos" | "anarchy" | "mayhem" near 6 (<libyan> | "tripoli" | "benghazi") not same sentence <others>  # 1/1
}

choice risen "What those who rose against Gaddafi are called" {
  freedom-fighters = "freedom fighters" | "revolutionaries" | "revolutionary fighters" | "thuwar" same sentence <gaddafi> not same sentence <others>  # 1/1
  rebels     = "rebel" | "rebels" same sentence <gaddafi> not same sentence <others>, ("libyan" | "libya's") ("rebel" | "rebels"), "rebel" | "rebels" near 4 <libyan> not same sentence <others> not same sentence <later>  # 11/11
  opposition = "opposition" ("forces" | "fighters" | "militias" | "groups")? same sentence <gaddafi> not same sentence <others>  # 2/2
  protesters = "protesters" | "protestors" | "demonstrators" same sentence <gaddafi> not same sentence <others> not same sentence "embassy"  # 1/1
  insurgents = "insurgent" | "insurgents" | "insurgency" same sentence <gaddafi> not same sentence <others>
  rats       = "rats" | "cockroaches" | "traitors" | "greasy rats" same sentence <gaddafi>
}

# ---- the intervention of 2011 ----

let war2011 = <libyan> | <gaddafi> | "benghazi"

choice intervention "What the war of NATO and its allies over Libya in 2011 is called" {
  humanitarian = "humanitarian" ("intervention" | "war" | "mission") | "responsibility to protect" | ("protect" | "protecting" | "protection of") _{0,1} "civilians" | "no fly zone" | "no fly zones"
               same sentence <war2011> not same sentence <later> not same sentence <others>  # 1/1
  intervention = "military"? "intervention" near 3 (<libyan> | <gaddafi>) not same sentence <later>,
                 ("nato" | "nato's" | "nato led" | "western" | "western led") "military"? "intervention" same sentence <war2011> not same sentence <later>  # 5/5
  operation    = "operation unified protector" | "operation odyssey dawn", ("nato" | "nato's" | "nato led") ("operation" | "mission" | "campaign" | "air campaign") same sentence <war2011> not same sentence <later>
  bombing      = ("bombing" | "bombardment") ("campaign" | "of") near 3 (<libyan> | <gaddafi>) not same sentence <later>,
                 ("nato" | "nato's" | "nato led" | "allied" | "western") ("bombing" | "bombardment" | "bombs" | "airstrike" | "airstrikes" | "air strikes" | "strikes" | "air war" | "airpower" | "air power")
                   same sentence <war2011> not same sentence <later>,
                 ("bomb" | "bombed" | "bombing") "libya" not same sentence ("isis" | "islamic state" | "egypt" | "egyptian")  # 4/4
  war          = "war" ("on" | "against") ("libya" | <gaddafi>), ("nato's" | "obama's" | "clinton's" | "hillary's" | "sarkozy's" | "cameron's" | "western") "libyan"? "war" same sentence <war2011>
  aggression   = ("nato" | "nato's" | "western" | "imperialist" | "colonial" | "colonialist" | "crusader" | "foreign") ("aggression" | "invasion" | "crusade" | "conspiracy") same sentence <war2011> not same sentence <later>,
                 ("aggression" | "invasion" | "crusade") ("of" | "against" | "on") "libya" same sentence ("nato" | "western" | "west" | "france" | "sarkozy" | "2011") not same sentence <later>
}

# ---- Benghazi, 11 September 2012 ----

let stevens = "benghazi" | "stevens" | "chris stevens" | "ambassador to libya" | "consulate in libya" | "post in libya" | "mission in libya"
let not-2012 = "gnc" | "general national congress" | "haftar" | "hifter" | "gaddafi" | "gadhafi" | "qaddafi" | "algeria" | "algerian" | "boston" | "cairo" | "egypt" | "mali" | "sousse" | "paris" | "fort hood"
             | "iraq" | "syria" | "ottawa" | "manchester"

choice benghazi "What was done to the American mission in Benghazi on 11 September 2012 is called" {
  terror     = ("terrorist" | "terror") ("attack" | "attacks" | "assault" | "strike") | ("act" | "acts") "of" ("terror" | "terrorism") same sentence <stevens> not same sentence <not-2012>
                 not after 2 "9" not near 3 "2001" not before 5 "british" not after 1 "attempted"  # 25/25
  attack     = "attack" | "attacks" near 8 <stevens> not same sentence <not-2012> not before 1 ("on romney" | "ads" | "ad" | "on obama" | "on clinton" | "on rice")
                 not after 3 "9" not near 3 "2001" not before 5 "british"  # 30/30
  assault    = "assault" | "raid" | "siege" | "ambush" near 8 <stevens> not same sentence <not-2012> not before 1 ("rifle*" | "weapon*")  # 5/6: wrong where an earlier attack was meant
  protest    = "protest" | "protests" | "demonstration" | "demonstrations" | "riot" | "mob violence" near 8 <stevens> not same sentence <not-2012>  # 8/8
  tragedy    = "tragedy" | "incident" near 6 <stevens> not same sentence <not-2012>  # 6/6
  massacre   = "massacre" | "slaughter" | "murders" near 6 <stevens> not same sentence <not-2012>
}

let abroad = "turkish" | "italian" | "british" | "french" | "egyptian" | "tunisian" | "mosul" | "jeddah" | "israeli"

choice premises "What the American premises in Benghazi are called" {
  consulate  = "consulate" same sentence <stevens> not after 2 <abroad>  # 30/30
  embassy    = "embassy" near 6 <stevens> not same sentence ("tripoli" | "cairo" | "egypt" | "embassies" | "consulate") not after 2 <abroad> not before 1 ("tripoli" | "staff" | "employees")
  post       = "diplomatic"? ("outpost" | "post" | "facility" | "facilities") same sentence <stevens> not after 2 ("washington" | "cia" | "huffington" | "annex")
               not before 1 (<gaddafi> | "revolution" | "war" | "reported" | "report" | "said") not before 2 "worldwide"  # 28/30
  compound   = "diplomatic"? "compound" same sentence <stevens> not after 1 <abroad>  # 22/22
  mission    = "special mission" | ("u.s" | "american" | "us" | "diplomatic" | "benghazi") "mission" same sentence <stevens> not after 2 <abroad>  # 30/30
}

# ---- the parliament in the east ----

let chamber = "parliament" | "legislature" | "government" | "administration" | "assembly" | "lawmakers" | "authorities" | "cabinet"

choice parliament "How the parliament in Tobruk, and the government it chose, are named" {
  recognised = "internationally"? ("recognised" | "recognized") before 4 <chamber> same sentence <east> same sentence <libya> not before 6 <gna> not before 8 "tripoli" not before 1 "borders"  # 4/4
  elected    = ("newly" | "democratically" | "legitimately")? "elected" before 3 <chamber> same sentence <libya> same sentence (<east> | "libyan" | "libya's" | "tripoli" | "haftar") not same sentence ("gnc" | "egypt" | "tunisia" | "iraq")  # 1/1
  rival      = ("rival" | "parallel" | "breakaway" | "self declared" | "self proclaimed" | "rump" | "illegitimate" | "dissolved" | "renegade") before 3 <chamber> same sentence <east> not before 4 "tripoli"
  tobruk     = ("tobruk" | "tobruk's") "based"? <chamber>, "eastern" "libyan"? "based"? ("parliament" | "legislature" | "administration" | "government" | "authorities") same sentence <libya>,
               <chamber> before 5 "tobruk" not near 3 ("recognised" | "recognized" | "elected" | "rival")
  house      = "libyan"? "house of representatives" | "hor" same sentence (<east> | "libyan" | "gnc" | "haftar") not same sentence ("congress" | "republican*" | "democrat*" | "u.s" | "us" | "washington" | "committee" | "gop")
}

# ---- the oil ----

let oil = "oil" | "crude" | "oilfield" | "oilfields" | "oil terminals" | "oil ports" | "ras lanuf" | "es sider" | "sidra" | "brega" | "zueitina" | "hariga" | "sharara"

choice oil "What the stopping of Libya's oil is called" {
  blockade = "blockade" | "blockades" | "blockaded" | "blockading" near 8 <oil> same sentence <libya>
  closure  = "closure" | "closures" | "closed" | "shutdown" | "shutdowns" | "shut down" | "shut" | "halt" | "halted" | "stoppage" | "stoppages" near 5 <oil> same sentence <libya> not before 1 ("higher" | "lower" | "up")
  seizure  = "seizure" | "seized" | "seize" | "seizing" | "occupation" | "occupied" near 4 <oil> same sentence <libya> not before 4 "tanker*"  # 1/1
  protest  = "sit in" | "sit ins" | "protest" | "protests" near 6 <oil> same sentence <libya>
  extortion = "hostage" | "extortion" | "blackmail" | "theft" | "looting" | "plunder" near 6 <oil> same sentence <libya>
}

# ---- people at sea ----

let sea = "mediterranean" | "boat" | "boats" | "dinghy" | "dinghies" | "raft" | "rafts" | "vessel" | "vessels" | "coast" | "sea" | "shipwreck*" | "coast guard" | "coastguard" | "lampedusa" | "italy" | "italian" | "malta"
        | "europe" | "smuggler*" | "trafficker*" | "traffickers" | "detention" | "drowned"
let coastguard = ("libyan" | "libya's" | "tripoli's") "navy"? ("coast guard" | "coast guards" | "coastguard" | "coastguards")

choice crossing "What those who cross the sea from Libya are called" {
  illegals   = ("illegal" | "clandestine" | "irregular") ("migrant" | "migrants" | "immigrant" | "immigrants") | "illegals" same sentence <libya> same sentence <sea>
  migrants   = "economic"? ("migrant" | "migrants") same sentence <libya> same sentence <sea> not before 1 ("birds" | "worker*" | "crisis")
  refugees   = "refugee" | "refugees" same sentence <libya> same sentence <sea> not before 1 ("agency" | "camp" | "camps" | "convention" | "council" | "crisis") not after 1 "for"
  asylum-seekers = "asylum" ("seeker" | "seekers") same sentence <libya> same sentence <sea>
  boat-people = "boat people" same sentence <libya>
}

choice interception "What the Libyan coast guard is said to do with the people it meets at sea" {
  rescue    = "rescue" | "rescues" | "rescued" | "rescuing" | "saved" same sentence <coastguard>
  intercept = "intercept" | "intercepts" | "intercepted" | "intercepting" | "interception" | "interceptions" same sentence <coastguard>
  return    = "returned" | "returning" | ("brought" | "taken" | "sent" | "bring" | "take" | "send") "back" same sentence <coastguard> not before 2 "fire"
  pullback  = "pullback" | "pullbacks" | "pull backs" | "pull back" | "pulled back" | "pushback" | "pushbacks" | "push backs" | "pushed back" | "dragged back" | "refoulement" same sentence <coastguard>
  capture   = "captured" | "abducted" | "kidnapped" | "hunted" | "hunts" | "caught" same sentence <coastguard>
}

# ---- the Islamic State in Libya ----

let is-place = <libyan> | "sirte" | "derna" | "benghazi" | "tripoli" | "misrata" | "sabratha"

choice islamic-state "Which name the Islamic State gets in a sentence on Libya" {
  so-called     = ("so called" | "self styled" | "self proclaimed") "islamic state" same sentence <is-place>
  islamic-state = "islamic state" same sentence <is-place> not after 1 ("so called" | "self styled" | "self proclaimed" | "an"),
                  "IS" ("fighter" | "fighters" | "jihadist" | "jihadists" | "militant" | "militants" | "group" | "affiliate" | "affiliates" | "branch" | "supporters" | "stronghold" | "video" | "forces" | "members") cased same sentence <is-place>  # 13/13
  isis          = "isis" | "isil" same sentence <is-place>  # 19/19
  daesh         = "daesh" | "daish" | "da'esh" same sentence <is-place>
}
