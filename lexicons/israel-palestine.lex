# The word choices of the Israeli-Palestinian conflict, for English-language news. Made to be read: start at the first "choice".
#
# For articles about that conflict: choose them first. A comment such as "16/16" beside a variant says how many of the hits read were
# right: of each of its entries 8 hits at equal steps, or all where fewer, with some 25 words around them, in the news articles of
# Baly et al. 2020, NewsWCL50, BASIL, FA-KES, PolNeAR with "Israel", "Palestin…" or "Gaza" in them three times or more, and the sentences
# of BABE with one. Wrong is a hit whose passage means something other than its choice describes. A first reading found 547 of 555
# right, and the guards were mended on this same news; of 176 hits in posts about the war that began in October 2023 (FIGNEWS, English),
# read before the guards knew them, 161 were right. So on other news expect about nine in ten. A variant without a figure was not met.

lexicon "Israeli-Palestinian conflict, English-language press"
language en
version "1.0"
source "BBC Academy, Israel and the Palestinians (2013): 'barrier' rather than 'security fence' or 'apartheid wall'; 'targeted killing' only as Israel's term"
source "International Press Institute, Use with Care: A Reporter's Glossary of Loaded Language in the Israeli-Palestinian Conflict (2013)"
source "BBC Editorial Guidelines, 11.3.6 (as of 2023): no 'terrorist' without attribution"
source "United Nations: 'Occupied Palestinian Territory' for the West Bank with East Jerusalem, and Gaza"

# Words that the two guides name as one side's stand at an end, the plain words beside them in the middle; other words have no weight.
axis side "words of Palestinian officials" .. "words of Israeli officials"

# ---- names used below ----

let hamas = "hamas" | "hamas's"
let jihad = "islamic jihad" | "pij"
let israel = "israel*" | "idf" | "netanyahu*" | "zionist*" | "jewish state"
let palestine = "palestin*" | "gaza*" | <hamas> | <jihad> | "west bank" | "ramallah" | "hebron" | "nablus" | "jenin" | "khan younis" | "khan yunis" | "rafah"
      | "abbas" | "intifada"
let conflict = <israel> | <palestine> | "jerusalem*" | "tel aviv"
let land = "west bank" | "palestin*" | "jerusalem*" | "east jerusalem" | "1967" | "judea" | "settlers" | "outpost*"
let elsewhere = "syria*" | "assad*" | "isis" | "isil" | "islamic state" | "qaeda" | "qaida" | "nusra" | "iraq*" | "iran*" | "hezbollah" | "hizbollah"
      | "hizbullah" | "hezbollah's"
              | "lebanon*" | "lebanese" | "yemen*" | "houthi*" | "sinai" | "taliban" | "afghan*" | "libya*" | "boko haram" | "paris" | "london" | "france"
                | "french" | "europe*"
              | "russia*" | "turkish" | "kurdish" | "9 11" | "guantanamo" | "charlie" | "brussels" | "belgi*" | "saudi*" | "bahrain*" | "mexic*" | "ukrain*"
                | "pakistan*" | "islamabad" | "nigeria*" | "kenya*" | "somali*" | "jihadi john" | "sotloff" | "foley"

# ---- the land ----

choice territory "What the land Israel took in 1967 is called, the West Bank above all" {
  ignore ("disputed" | "occupied") ("territory" | "territories" | "land" | "lands" | "areas" | "area")
        not same sentence (<israel> | <palestine> | "jerusalem*"),
         ("disputed" | "occupied") ("territory" | "territories" | "land" | "lands" | "areas" | "area")
           near 5 ("golan" | "ukrain*" | "crimea*" | "kashmir" | "sahara" | "syria*"),
         "west bank" before 3 ("river" | "rhine" | "nile" | "thames" | "seine" | "mississippi" | "euphrates" | "tigris" | "danube" | "suez"), "west bank"
           before 2 ("barrier" | "wall" | "fence")  # names the barrier
  judea-samaria [side +1]
    = "judea" "and"? "samaria" | "yehuda and shomron"  # 7/7
  disputed [side +1]
    = "disputed" ("palestinian" | "west bank")? ("territory" | "territories" | "land" | "lands" | "areas"), "disputed west bank",
      "administered territories"  # 9/9
  west-bank [side 0]
    = "west bank"  # 8/8
  palestinian-territories
    = "palestinian" ("territory" | "territories" | "lands" | "areas"), "palestinian land" not before 1 "registry"  # 13/13
  occupied
    = ("israeli" | "israel")? "occupied" "west bank", "occupied" ("palestinian" | "palestine" | "arab")? ("territory" | "territories" | "land" | "lands"
          | "areas"),
      "opt" cased near 4 "occupied"  # 16/16
  occupied-palestine
    = "occupied palestine" not before 1 ("territory" | "territories")  # 1/1
}

choice jerusalem "What the part of Jerusalem taken in 1967, or the city as a whole, is said to be" {
  ignore "united" ("nations" | "states" | "airlines")
  undivided [side +1]
    = ("undivided" | "united" | "unified" | "indivisible" | "eternal") ("capital" | "and eternal capital" | "eternal capital" | "jerusalem")
          same sentence "jerusalem"
      not near 4 "palestinian*"  # 8/8
  east-jerusalem [side 0]
    = ("east" | "eastern") "jerusalem", "eastern" ("half" | "part" | "sector" | "section") "of" ("the city" | "jerusalem") same sentence "jerusalem"  # 9/9
  arab
    = ("arab" | "predominantly arab" | "mostly arab" | "palestinian") ("east" | "eastern") "jerusalem"
  annexed
    = ("israeli" | "israel")? "annexed" "arab"? ("east" | "eastern") "jerusalem"  # 3/3
  occupied
    = ("israeli" | "israel")? "occupied" "arab"? ("east" | "eastern") "jerusalem"  # 4/4
  occupied-city [side -1]
    = "occupied" ("jerusalem" | "al quds" | "city of jerusalem")  # 1/1
  eternal-palestinian [side -1]
    = "eternal capital" near 4 "palestinian*"
}

# ---- the settlements ----

let built = "settlement" | "settlements"
let what-built = "construct*" | "build*" | "built" | "hous*" | "expan*" | "freeze" | "outpost*" | "illegal" | "homes" | "growth" | "activit*" | "jewish"
      | "west bank" | "settlers"

choice settlements "What the places Israel built on that land are called" {
  # agreements
  ignore <built> not same sentence (<conflict> | <what-built>),
         ("peace" | "peaceful" | "negotiated" | "political" | "diplomatic" | "final" | "comprehensive" | "lasting" | "legal" | "out of court" | "divorce"
           | "status" | "agreed" | "nuclear" | "two state"
           | "cash" | "lawsuit" | "permanent") <built>,
         "settlement" ("to" | "with" | "between" | "agreement" | "talks" | "negotiations" | "deal") not near 2 ("jewish" | "west bank"),
         "settlement of" ("the conflict" | "disputes" | "the dispute" | "claims" | "the crisis" | "the syrian" | "international"),
         "settlement" near 5 ("negotiate*" | "broker*" | "lawsuit" | "million" | "court" | "conflict")
           not near 3 ("freez*" | "construct*" | "build*" | "expan*" | "jewish" | "israeli"),
         <built> near 4 ("bedouin" | "ancient" | "neolithic" | "syria*" | "shanty")
  neighbourhoods [side +1]
    = ("jewish" | "israeli") ("neighborhood" | "neighborhoods" | "neighbourhood" | "neighbourhoods") same sentence <land>
          not same sentence ("old city" | "brooklyn" | "haifa")
  communities
    = ("jewish" | "israeli") ("community" | "communities" | "towns" | "villages") same sentence ("west bank" | "judea" | "samaria" | "settle*"
          | "east jerusalem")  # 1/1
  settlement [side 0]
    = ("jewish" | "israeli" | "west bank")? <built>  # 8/8
  illegal-settlements
    = ("illegal" | "unlawful") ("jewish" | "israeli" | "west bank")? <built>, <built> before 5 ("illegal" | "unlawful") not near 6 "not"  # 4/4
  colonies
    = ("jewish" | "israeli" | "zionist" | "illegal" | "settler") ("colony" | "colonies"), "colonization" | "colonisation" | "judaization" | "judaisation"
          same sentence <land>  # 1/1
}

choice settlers "What the Israelis who live there are called" {
  ignore "settler" ("colonial" | "colonialism" | "state"), "settlers" | "settler" not same sentence (<conflict> | "outpost*"),
        ("early" | "white" | "european" | "dutch" | "first" | "french") ("settler" | "settlers")
  settler [side 0] = ("jewish" | "israeli" | "west bank")? ("settler" | "settlers")  # 8/8
  extremist-settlers = ("extremist" | "fanatic*" | "radical" | "violent" | "militant" | "armed" | "far right") ("jewish" | "israeli")? ("settler" | "settlers"),
                       ("gang" | "gangs" | "herd" | "herds" | "hordes" | "mob" | "mobs") "of" ("jewish" | "israeli")? "settlers"  # 2/2
  colonists = ("jewish" | "israeli" | "zionist") ("colonist" | "colonists" | "coloniser" | "colonisers" | "colonizer" | "colonizers")
  residents = ("jewish" | "israeli") ("resident" | "residents") same sentence ("west bank" | "judea" | "samaria" | "settlement*")
}

choice annexation "What it is called to put that land under Israeli law" {
  ignore "annex*" not same sentence (<israel> | "west bank" | "jerusalem" | "palestin*"), "annex*" same sentence "golan", "annex*"
        near 6 ("crimea*" | "building" | "russia*" | "ukrain*")
  sovereignty = ("apply" | "applies" | "applied" | "applying" | "application of" | "extend" | "extends" | "extended" | "extending" | "impose"
        | "declare") ("israeli" | "its" | "full")? ("sovereignty" | "israeli law")
                          same sentence ("west bank" | "judea" | "settlement*" | "jordan valley" | "jerusalem")  # 1/1
  annex = "annex" | "annexes" | "annexed" | "annexing" | "annexation"  # 8/8
  seize = ("land" ("grab" | "grabs" | "theft")), ("steal*" | "stole" | "stolen") near 3 "palestinian land", ("confiscat*" | "expropriat*")
        near 4 ("palestinian" | "land") same sentence <palestine>
}

# ---- the barrier ----

let other-edge = "jordan" | "jordanian" | "syria*" | "egypt*" | "lebanon" | "golan" | "sinai" | "mexic*" | "trump's wall" | "texas" | "berlin"

choice barrier "What the barriers Israel built against the West Bank and Gaza are called" {
  ignore ("western" | "wailing" | "border" | "mexico" | "fire" | "sea" | "cell" | "prayer") ("wall" | "walls"), "wall street",
        ("trade" | "language" | "tariff" | "police" | "legal") ("barrier" | "barriers")
  security-fence [side +1]
    = ("security" | "anti terror" | "anti terrorist" | "terrorist prevention" | "terror prevention" | "counter terrorism") ("fence" | "fences" | "barrier"
          | "wall")
      same sentence <conflict> not same sentence <other-edge>  # 5/5
  separation-barrier [side 0]
    = "separation" "barrier" same sentence <conflict>, ("west bank" | "gaza")? "barrier" same sentence ("west bank" | "gaza*")
          not near 3 ("language" | "trade" | "peace")  # 2/2
  fence
    = "border"? ("fence" | "fences") same sentence ("gaza*" | "palestin*" | "idf" | "israeli soldiers" | "israeli troops") not same sentence <other-edge>
          not near 2 ("mend*" | "sit*") not near 6 "barrier"  # 8/8
  wall
    = ("wall" | "concrete wall") near 6 ("west bank" | "green line" | "bethlehem" | "qalqilya") not near 6 ("prayer" | "prayed" | "jewish quarter"),
      "separation" ("wall" | "fence") same sentence <conflict>,
      "concrete" ("wall" | "walls") same sentence ("palestin*" | "west bank" | "israel*") not same sentence <other-edge>  # 4/4
  apartheid-wall [side -1]
    = ("apartheid" | "annexation" | "segregation" | "racist") ("wall" | "walls")  # 1/1
}

let other-siege = "qatar*" | "cuba*" | "aleppo" | "berlin" | "homs" | "yemen*" | "syria*" | "tehran" | "south africa"

choice gaza-limits "What the limits on who and what may enter or leave Gaza are called" {
  ignore "besieged" "by" ("reporters" | "well wishe*" | "questions")
  blockade = "blockade" | "blockades" | "blockaded" | "blockading" same sentence <conflict> not same sentence <other-siege>  # 8/8
  siege = "siege" | "besieged" | "besieging" same sentence ("gaza*" | <hamas> | "palestin*" | "strip")
        not same sentence (<other-siege> | "church" | "consulate" | "supermarket" | "arafat")  # 8/8
  closure = "closure" | "closures" near 8 ("gaza" | "strip" | "crossing" | "crossings") not near 2 ("school" | "schools" | "embassy" | "mission" | "office"
        | "consulate" | "university")  # 4/4
  restrictions = ("border" | "travel" | "import" | "movement")? "restrictions" near 6 ("gaza" | "strip"), "border" ("controls" | "restrictions")
        same sentence ("gaza*" | <hamas>)  # 7/7
  prison = ("open air" | "outdoor" | "giant" | "world's largest" | "large") ("open air")? ("prison" | "jail" | "concentration camp")
        same sentence ("gaza*" | "palestin*")  # 1/1
}

# ---- the armed men ----

let group = "group" | "groups" | "organization" | "organisation" | "organizations" | "organisations" | "movement" | "faction" | "factions" | "regime" | "army"
      | "entity"

choice hamas "What Hamas is called beside its name" {
  ignore ("anti" | "pro" | "non") <hamas>,
         # the deed
         "murderous"? <hamas> ("terrorist" | "terror") ("attack*" | "assault*" | "massacre*" | "act" | "acts" | "tunnel*" | "rocket*" | "onslaught"
           | "atrocit*"), "hamas's terror"
  terrorists [side +1]
    = ("terrorist" | "terrorists" | "terroristic" | "terror" | "genocidal" | "murderous") ("islamist" | "palestinian" | "islamic")? <group>? near 2 <hamas>,
      <hamas> ("terrorist" | "terrorists" | "terror"),
      "terrorist" <group> after 6 <hamas>  # 16/16
  islamists = ("islamist" | "islamic" | "fundamentalist" | "extremist" | "jihadist" | "radical") ("palestinian" | "militant")? ("group" | "movement" | "party"
        | "faction" | "organization" | "organisation" | "rulers")? near 1 <hamas>,
      <hamas> ("islamists" | "extremists" | "radicals")  # 5/5
  militants [side 0]
    = "militant" ("islamist" | "palestinian" | "islamic")? ("group" | "movement" | "party" | "faction" | "organization" | "organisation" | "factions"
          | "groups")? near 1 <hamas>,
      "armed" ("islamist" | "palestinian" | "islamic")? ("group" | "movement" | "faction") near 1 <hamas>,
      <hamas> ("militant" | "militants" | "gunman" | "gunmen" | "insurgents"), "militant" ("group" | "organization" | "movement" | "organisation" | "faction")
        after 5 <hamas>,
      "islamist" "militant" ("group" | "movement" | "faction") near 1 <hamas>, <hamas> "islamist"? "militant" ("group" | "movement")  # 15/15
  fighters
    = <hamas> ("fighter" | "fighters" | "operative" | "operatives" | "forces" | "brigades" | "members")  # 8/8
  resistance [side -1]
    = ("resistance" ("movement" | "group" | "fighters" | "faction" | "factions" | "organization")?) near 2 <hamas>,
      "islamic resistance movement"  # 3/3
  rulers
    = ("rulers" | "authorities" | "administration" | "de facto" ("government" | "authorities" | "rulers")) near 2 <hamas>
          not near 2 ("unity" | "israeli" | "consensus" | "coalition" | "anti" | "plo"),
      ("rules" | "runs" | "controls" | "governs" | "ruling") after 4 <hamas> same sentence "gaza*",
      <hamas> ("government" | "run government" | "led government") not after 2 ("anti" | "coalition" | "plo")  # 7/7
  movement
    = ("palestinian" | "sunni" | "rival")? ("group" | "movement" | "faction" | "party") near 1 <hamas>  # 5/5
  bare = <hamas>  # 8/8
}

let people = "terrorist" | "terrorists" | "militant" | "militants" | "extremist" | "extremists" | "gunman" | "gunmen" | "fighter" | "fighters" | "attacker"
      | "attackers" | "assailant" | "assailants"
let plain-fighter = ("islamist" | "muslim")? <people> ("group" | "groups" | "organization" | "organizations" | "organisation" | "organisations" | "cell"
      | "cells" | "operatives" | "faction" | "factions")?
let fighter = ("palestinian" | "gaza") <plain-fighter> | <plain-fighter>
let fight-sides = "palestin*" | "gaza*" | <jihad> | "west bank" | "hebron" | "jerusalem" | "tel aviv" | "idf" | "jenin" | "nablus" | "ramallah" | "intifada"
      | "stabb*" | <hamas> | "israeli civilians" | "israeli soldiers" | "israelis" | "rockets"

choice fighters "What armed Palestinians, beside the name Hamas or without it, are called" {
  ignore <plain-fighter> not same sentence <fight-sides>,
         <plain-fighter> same sentence <elsewhere> not near 3 ("palestin*" | "gaza*"),
         <fighter> near 2 <hamas>, "militant" | "terrorist" after 6 <hamas> before 1 <group>,
         ("lebanese" | "syrian" | "egyptian" | "iraqi") <fighter>, ("jewish" | "israeli" | "right wing" | "settler" | "hindu" | "buddhist"
           | "domestic") <people>,
         ("jet" | "foreign" | "freedom" | "fire" | "street" | "f 15" | "rebel" | "irgun") ("fighter" | "fighters"),
           "fighter" ("jet*" | "plane*" | "aircraft" | "pilot*"),
         "palestinian"? ("terrorist" | "militant" | "extremist") ("attack*" | "act" | "acts" | "bomb*" | "threat*" | "list" | "blast*" | "activit*"
           | "infrastructure" | "incident*" | "rocket*" | "tunnel*" | "plot*" | "financ*" | "state*" | "nation*"
            | "regime" | "designat*" | "hezbollah" | "violence" | "view*" | "ideolog*" | "settler*" | "jew*" | "hotbed*" | "site*" | "target*" | "operation*"
              | "sponsor*" | "training" | "propaganda" | "enclave*" | "state" | "leader*" | "entit*" | "proxies" | "proxy" | "army" | "armies" | "haven*"
              | "strike*" | "crime*" | "war" | "suspect*" | "label"),
         "terrorist" ("group*" | "organi*") after 6 ("designat*" | "label*" | "list*" | "deem*" | "consider*"),
         "resistance" not same sentence ("palestin*" | "gaza*" | <hamas> | <jihad>), "resistance" ("to" | "from") not near 3 ("occupation" | "palestin*"),
           "resistance front",
         ("axis of" | "nonviolent" | "non violent" | "peaceful" | "popular" | "political" | "stiff" | "fierce" | "lebanese" | "syrian" | "islamic") "resistance"
  terrorists [side +1]
    = "palestinian"? ("terrorist" | "terrorists"), "terrorist" ("group" | "groups" | "organization" | "organizations" | "organisation" | "organisations"
          | "cell" | "cells" | "operatives"),
      "terror" ("group" | "groups" | "cell" | "cells" | "operative" | "operatives" | "squad" | "organization" | "organizations") same sentence <fight-sides>
        not same sentence <elsewhere> not near 3 <hamas>  # 19/19
  extremists
    = ("palestinian" | "islamist" | "muslim")? ("extremist" | "extremists") not before 3 "jihadi*"  # 1/1
  militants [side 0]
    = ("palestinian" | "gaza")? ("militant" | "militants"), "militant" ("group" | "groups" | "faction" | "factions" | "organization" | "organisation"
          | "organizations")  # 15/15
  gunmen [side 0]
    = "palestinian"? ("gunman" | "gunmen")  # 2/2
  attackers [side 0]
    = "palestinian"? ("attacker" | "attackers" | "assailant" | "assailants")  # 3/3
  armed-fighters
    = ("palestinian" | "gaza")? ("fighter" | "fighters")  # 5/5
  resistance [side -1]
    = "palestinian" "resistance" ("fighter" | "fighters" | "group" | "groups" | "faction" | "factions" | "movement")? not near 2 <hamas>,
      ("the" | "armed") "resistance" ("fighter" | "fighters" | "group" | "groups" | "faction" | "factions" | "movement")?
        same sentence ("gaza*" | <hamas> | <jihad> | "palestinians" | "occupation" | "israel*") not same sentence <elsewhere> not near 2 <hamas>,
      "resistance" ("fighter" | "fighters" | "group" | "groups" | "faction" | "factions" | "movement" | "missiles" | "weapons") same sentence <fight-sides>
        not near 2 <hamas>, "freedom" ("fighter" | "fighters") same sentence <fight-sides>  # 4/4
  martyrs [side -1]
    = "martyr" | "martyrs" | "martyred" not before 1 ("cemetery" | "square" | "brigade*") same sentence ("palestin*" | "gaza*" | <hamas> | "west bank"
          | "occupation") not near 1 ("brigade*" | "aqsa" | "square" | "street")
}

# ---- Israel's side ----

let men = "forces" | "army" | "troops" | "soldiers" | "military" | "warplanes"

choice army "What Israel's armed forces are called" {
  ignore ("pro" | "anti") "idf", "israeli military" ("occupation" | "aid" | "action" | "operation" | "service" | "rule" | "law" | "control" | "court"
        | "courts")
  idf
    = "idf" | "israel defense forces" | "israel defence forces" | "israeli defense forces" | "israeli defence forces",
          ("israel" | "israeli") ("defense" | "defence") ("forces" | "force") "idf"  # 15/15
  israeli-forces [side 0]
    = "israeli" "security"? <men> | "israel's" ("army" | "military" | "armed forces") | "israeli" "soldier"  # 8/8
  occupation-forces [side -1]
    = ("israeli" | "israel" | "zionist" | "the")? "occupation" ("forces" | "army" | "troops" | "soldiers" | "soldier" | "military") same sentence <conflict>,
          "iof" cased
  zionist-forces
    = "zionist" (<men> | "enemy" | "enemies" | "gangs" | "occupiers")
}

choice state "What Israel is called beside its name, or its government" {
  ignore "occupation" ("forces" | "army" | "troops" | "soldiers"), "palestinian"? "jewish state" ("law" | "bill"),
         "a jewish state" | "jewish and democratic state"  # what it is to be
  state-of-israel [side 0] = "state of israel"  # 8/8
  government = "israeli" ("government" | "cabinet" | "authorities") | "israel's government" | "government of israel"  # 8/8
  jewish-state [side +1] = ("the" | "world's only" | "only")? "jewish state"  # 8/8
  regime = "israeli regime" | "netanyahu regime" | "tel aviv regime"
  apartheid = "apartheid" ("state" | "regime") same sentence <conflict> not near 4 ("south africa" | "south african" | "pretoria")  # 7/7
  zionist-entity [side -1] = "zionist" ("entity" | "regime" | "state" | "occupation") | "israeli entity",
        "occupation" ("state" | "government" | "authorities" | "entity") same sentence <conflict>  # 2/2
}

# ---- war ----

let strike = "strike" | "strikes" | "airstrike" | "airstrikes" | "air" ("strike" | "strikes" | "raid" | "raids" | "attack" | "attacks" | "assault" | "assaults"
      | "campaign")

choice strikes "What Israel's attacks are called" {
  ignore ("hunger" | "general" | "nuclear" | "rocket" | "russian" | "saudi" | "syrian" | "iranian" | "u.s" | "us" | "american" | "coalition") <strike>, <strike>
        near 3 ("houthi" | "houthis" | "yemen"), <strike> not near 8 (<israel> | "gaza*"), <strike> before 2 "israel" not near 3 ("israeli" | "by"), "to strike"
  strike [side 0] = "israeli"? <strike>  # 8/8
  surgical [side +1] = ("surgical" | "pinpoint" | "precision" | "precise" | "targeted") (<strike> | "attack" | "attacks" | "operation" | "operations")
        same sentence <conflict>  # 1/1
  response = ("retaliatory" | "defensive" | "preemptive" | "pre emptive" | "counterterrorism") (<strike> | "attack" | "attacks" | "raids" | "operation"
        | "operations" | "action") same sentence <israel>  # 3/3
  bombing = "bombing" | "bombings" | "bombardment" | "bombardments" | "shelling" near 6 ("israeli" | "israel's" | "gaza" | "idf")
        not near 3 ("suicide" | "bus" | "embass*" | "palestinian" | "rocket*" | <hamas> | "mortar*" | "terror*")  # 8/8
  attacks = "israeli" "military"? ("attack" | "attacks" | "raid" | "raids" | "assault" | "assaults" | "offensive" | "onslaught" | "incursion" | "incursions"
        | "invasion")  # 8/8
  aggression [side -1] = ("israeli" | "zionist" | "israel's" | "the")? ("aggression" | "aggressions")
        near 8 ("israeli" | "israel's" | "gaza" | "zionist" | "palestinian people" | "occupation") not near 3 ("palestinian aggression" | "iran*" | <hamas>
        | "arab")  # 8/8
  massacre = "massacre" | "massacres" | "massacred" | "slaughter" | "slaughtered" | "bloodbath" | "carnage"
        near 8 ("gaza*" | "israeli" | "israel" | "zionist" | "palestinians") not same sentence (<elsewhere> | "synagogue" | "worship*" | "terrorists")
        not before 2 ("israelis" | "jews")  # 4/4
  genocide = "genocide" | "genocidal war" | "war of extermination" | "ethnic cleansing" | "ethnically cleans*"
        same sentence ("gaza*" | "palestinians" | "palestinian") not near 5 (<hamas> | "iran*" | "holocaust" | "jews")  # 3/3
}

choice gaza-war "What a war in Gaza is called" {
  operation-name
    = "operation"? ("protective edge" | "cast lead" | "pillar of defense" | "pillar of defence" | "pillar of cloud" | "swords of iron" | "iron swords"
          | "guardian of the walls" | "breaking dawn")  # 8/8
  operation = ("military" | "ground" | "israeli" | "gaza")? ("operation" | "operations" | "campaign") near 4 "gaza"
        not near 3 ("room" | "police" | "hamas" | "rescue" | "aid" | "relief" | "protective" | "cast" | "pillar")  # 8/8
  war-with-hamas = ("israel" | "israeli") "hamas" ("war" | "conflict"), "war" ("with" | "against") "hamas"  # 2/2
  conflict = "gaza" ("conflict" | "crisis" | "fighting"), "conflict in" "the"? "gaza"  # 12/12
  war = "gaza war" | "war in gaza" | "israel gaza war" | "gaza israel war" | "war in the gaza strip"  # 7/7
  war-on-gaza = ("war" | "offensive") ("on" | "against") "the"? "gaza", "gaza offensive", "offensive in" "the"? "gaza"  # 5/5
  assault-on-gaza = ("assault" | "assaults" | "onslaught" | "attack" | "attacks" | "bombardment") ("on" | "against" | "of" | "in") "the"? "gaza",
        "gaza" ("assault" | "onslaught" | "massacre" | "genocide")  # 5/5
}

choice killings "What it is called when Israel picks a man out and kills him" {
  targeted [side +1] = "targeted" ("killing" | "killings" | "elimination") same sentence <conflict> not same sentence ("soleimani" | "drone war" | "yemen"),
        ("eliminat*" | "neutraliz*" | "neutralis*") near 6 ("terrorist" | "terrorists" | "militant" | "militants" | "commander" | "commanders" | "attacker"
        | "assailant") same sentence <conflict>  # 2/2
  assassination = "targeted"? "assassinat*" same sentence <israel> not same sentence ("rabin" | "kennedy" | "sadat" | "lincoln" | "soleimani" | "suleimani"
        | "hariri" | "bhutto" | "archduke" | "attempt") not after 1 "character" not near 4 ("by a jewish" | "by hamas" | "by palestinian*" | "minister")  # 8/8
  extrajudicial = ("extrajudicial" | "extra judicial" | "summary") ("killing" | "killings" | "execution" | "executions") same sentence <israel>
        not same sentence ("informant*" | "collaborator*"), "execute" | "executed" | "executing" | "executions" near 4 ("in cold blood" | "field" | "palestinians") same sentence <israel>, "liquidat*"
        near 4 ("leader" | "leaders" | "militant*" | "terrorist*" | "commander*" | "palestinians") same sentence <conflict>
}

# ---- protest and uprising ----

choice crowd "What Palestinians who gather against Israel are called" {
  ignore "protest*" | "demonstrator*" | "riot*" not same sentence ("gaza*" | "palestin*" | "west bank" | "temple mount" | "aqsa"),
        "protest*" | "demonstrator*" | "riot*" same sentence (<elsewhere> | "cairo" | "egypt*" | "american" | "campus" | "tahrir" | "israeli protesters"),
         "riot" ("police" | "gear" | "dispersal" | "squad"), ("pro" | "anti") ("israel" | "palestinian" | "palestine" | "hamas" | "war") ("protest*"
           | "demonstrator*"), ("counter" | "student") ("protest*" | "demonstrator*"),
         "protest*" | "demonstrator*" same sentence ("pro palestinian" | "pro israel" | "biden" | "harris" | "braverman" | "university" | "college" | "yale"
           | "columbia" | "britain" | "uk" | "new york" | "washington" | "berlin")
  rioters [side +1] = "rioter" | "rioters" | "riot" | "riots" | "rioting"  # 8/8
  mob = "mob" | "mobs" | "infiltrators" same sentence ("gaza*" | "palestin*") not near 1 ("jewish" | "israeli" | "settler")
  protesters [side 0] = "palestinian"? ("protester" | "protesters" | "protestor" | "protestors" | "demonstrator" | "demonstrators")  # 8/8
  peaceful [side -1] = ("peaceful" | "unarmed" | "nonviolent" | "non violent") "palestinian" ("protest*" | "demonstrat*" | "march*"),
                       ("peaceful" | "unarmed" | "nonviolent" | "non violent") ("protester" | "protesters" | "protestor" | "protestors" | "demonstrators"
                         | "demonstrator" | "protest" | "protests" | "demonstration" | "demonstrations" | "march*")
                       same sentence ("gaza*" | "palestin*" | "west bank"),
                       ("popular" | "nonviolent" | "non violent" | "peaceful") "resistance" same sentence "palestin*"  # 2/2
  stone-throwers = ("rock" | "stone" | "firebomb") ("throwing" | "throwers" | "thrower") same sentence <conflict>
}

# ---- holy ground ----

choice holy-site "What the walled hill in Jerusalem's Old City is called" {
  ignore ("jewish" | "first" | "second") "temple", "al aqsa" ("martyr*" | "tv" | "brigade*" | "intifada")
  both [side 0] = "temple mount" near 25 ("haram al sharif" | "haram ash sharif" | "noble sanctuary"),
        ("haram al sharif" | "haram ash sharif" | "noble sanctuary") near 25 "temple mount"  # 5/5
  temple-mount [side +1] = "temple mount"  # 4/4
  haram [side -1] = "haram al sharif" | "haram ash sharif" | "haram al shareef" | "noble sanctuary"  # 2/2
  aqsa = "al"? "aqsa" "mosque"? ("compound" | "esplanade" | "plaza")  # 1/1
}

# ---- people and years ----

choice arabs-of-israel "What the Arab citizens of Israel are called" {
  ignore "israeli arab" ("conflict" | "war" | "wars" | "peace" | "relations" | "talks" | "negotiations")
  israeli-arabs [side +1] = "israeli" ("arab" | "arabs"), "arab israelis", "israel's arabs",
      "arab israeli" before 1 ("citizen*" | "part*" | "voter*" | "leader*" | "politician*" | "lawmaker*" | "communit*" | "town*" | "village*" | "minority"
        | "population" | "man" | "woman" | "student*" | "writer" | "actor")  # 13/13
  arab-citizens [side 0] = "arab" ("citizen" | "citizens") ("of" "israel")? same sentence "israel*", "israel's arab" ("citizens" | "minority" | "population"),
        ("arab" | "palestinian") ("minority" | "population") ("in" | "of") "israel"  # 5/5
  palestinian-citizens = "palestinian" ("citizen" | "citizens") ("of" | "in") "israel" | "palestinian" ("israeli" | "israelis")
        not before 1 ("conflict" | "peace" | "talks" | "relations" | "negotiations" | "dispute" | "violence" | "war" | "issue" | "struggle" | "security"
        | "impasse"
                         | "border" | "cooperation" | "agreement" | "process" | "question" | "deal" | "crisis" | "accord*" | "front" | "issues" | "track"
                           | "policy" | "tensions" | "fighting" | "solution" | "ceasefire" | "settlement"), "palestinians in israel"  # 4/4
  of-1948 = ("1948" | "48" | "'48") ("palestinians" | "arabs") | "palestinians of 1948" | "palestinians inside the green line"
}

choice birth "What the war of 1948 and what came with it is called" {
  independence = "war of independence" same sentence <israel> not same sentence ("american" | "algeria*"), "israel's independence war"  # 1/1
  war = ("1948" "arab"? "israeli"? "war") | "1948 arab israeli war" | "first arab israeli war" | "war of 1948"  # 3/3
  nakba [side -1] = "al"? "nakba" "day"?, ("the" | "day of") "catastrophe" same sentence ("palestin*" | "1948") not same sentence "nakba"  # 4/4
}

choice unrest "What a time of many attacks by single Palestinians, or of revolt, is called" {
  ignore "uprising" | "uprisings" not near 10 ("palestin*" | "intifada" | "west bank" | "gaza*"), "arab" "spring"? ("uprising" | "uprisings"), "uprising"
        same sentence <elsewhere> not near 3 "palestinian", "uprising" near 3 ("warsaw" | "ghetto" | "arab spring" | "egypt*")
  intifada = "intifada" | "intifadas"  # 8/8
  uprising = "palestinian"? ("uprising" | "uprisings")  # 8/8
  terror-wave = ("wave" | "waves" | "spate" | "surge" | "campaign") "of" ("palestinian" | "arab")? ("terror" | "terrorism" | "terrorist attacks" | "incitement")
        same sentence <conflict> not same sentence <elsewhere>  # 1/1
  violence-wave = ("wave" | "waves" | "spate" | "surge" | "string" | "series" | "outbreak") "of" "palestinian"? ("violence" | "attacks" | "stabbings" | "unrest"
        | "clashes") same sentence <conflict> not same sentence (<elsewhere> | "rocket*" | "missile*")  # 3/3
}

choice prisoners "What Palestinians in Israeli prisons are called" {
  ignore "prisoner of war", "prisoner" ("swap*" | "exchange*")
  security [side +1] = "security" ("prisoner" | "prisoners" | "detainee" | "detainees") same sentence <conflict>,
        ("convicted" | "jailed" | "imprisoned") "palestinian"? ("terrorist" | "terrorists") same sentence <conflict>
  prisoner [side 0] = ("palestinian" | "hamas") "security"? ("prisoner" | "prisoners" | "detainee" | "detainees" | "inmates")  # 7/7
  political = "political" ("prisoner" | "prisoners") same sentence ("palestin*" | "israel*")
  heroes [side -1] = ("heroic" | "hero") ("prisoner" | "prisoners"), "prisoners of freedom"
}

choice tunnels "What the tunnels under the edge of Gaza are called" {
  ignore ("wind" | "railway" | "rail" | "smuggling" | "smugglers" | "channel" | "sewage") ("tunnel" | "tunnels"), "light at the end of the tunnel"
  terror = ("terror" | "terrorist" | "terrorists") ("tunnel" | "tunnels")  # 2/2
  attack = ("attack" | "assault" | "infiltration" | "cross border" | "military" | "underground") ("tunnel" | "tunnels")
        same sentence ("gaza*" | "israel*" | <hamas>)  # 8/8
  bare = "tunnel" | "tunnels" same sentence ("gaza*" | "israel*" | <hamas>) not same sentence ("hezbollah" | "lebanon" | "mexic*" | "sinai" | "temple"
        | "carmel" | "smuggl*")  # 8/8
}

choice ministry "How the ministry in Gaza that counts the dead is named" {
  hamas-run = <hamas> ("run" | "controlled" | "led" | "affiliated" | "linked")? ("health" | "gaza health")? ("ministry" | "health ministry"
        | "health officials"), "ministry" "of health"? near 5 ("run by hamas" | "controlled by hamas")  # 5/5
  palestinian = ("palestinian" | "gaza" | "gaza's" | "palestine's") ("health ministry" | "ministry of health" | "health officials" | "health official"
        | "medical officials"), ("health ministry" | "ministry of health") "in gaza"  # 9/9
}
