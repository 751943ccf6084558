# The word choices of the Syrian war, for English-language news. Made to be read: start at the first "choice".
#
# For articles about that war: choose them first. A comment such as "29/30" beside an entry says how many of the hits read were
# right. Read were 30 of an entry's hits, 50 where its variant has a weight, at equal steps (of n hits, in the order found, those
# numbered i n/50 rounded down, from 0, for i = 0 to 49), or all where fewer, with 12 words on each side and more where those left a
# doubt, in: FA-KES; the articles of Baly et al. 2020, NewsWCL50 and BASIL with "Syria" in them five times or more; the seed articles.
# Wrong is a hit whose passage tells that it means something other than its choice describes: another group, another war (the one
# against the Islamic State in Iraq is no other), or no such thing at all. The guards were mended on this news: on other news expect
# somewhat less.

lexicon "Syrian war, English-language press"
language en
version "1.1"
source "BBC Editorial Guidelines, Guidance: Language when Reporting Terrorism (as of 2014), 11.4.5 and 11.4.6"
source "BBC Editorial Guidelines, 11.3.6 (as of 2023): no 'terrorist' without attribution"
source "Wikipedia, Manual of Style/Words to watch: Contentious labels"

axis legitimacy "usurper" .. "rightful state"
axis cause "terror" .. "just struggle"
axis takeover "occupied" .. "liberated"
# Both at once: the words of one camp deny the state what they grant its foes, those of the other the reverse. "Government", which
# news agencies use of any state, stands in the middle.
axis side "the opposition's words" .. "the state's words"

# ---- names used below ----

let assad = ("bashar" | "bashir") "hafez"? "al"? "assad" | "al"? "assad"
let assads = ("bashar" | "bashir")? "al"? ("assad" | "assad's")
let hezbollah = "hezbollah" | "hizbollah" | "hizbullah" | "hezbullah" | "hizballah"
let white-helmets = "white helmets" | "white helmet"

# Groups that have a name of their own. A fighter beside such a name is theirs, not one of "those who fight".
let is = "isis" | "isil" | "daesh" | "da'esh" | "daish" | "islamic state" | "is group" | "shishani"
let qaeda = "qaeda" | "qaida" | "nusra" | "nusrah" | "tahrir al sham" | "fatah al sham" | "fateh al sham" | "hts"
let kurds = "pkk" | "pyd" | "ypg" | "sdf" | "kurdish" | "kurds" | "syrian democratic forces"
let allies = "hezbollah" | "hizbollah" | "hizbullah" | "iranian" | "iraqi" | "shiite" | "shia" | "palestinian"
           | "pro government" | "pro regime" | "loyalist" | "allied" | "government" | "regime" | "popular"

let syria = "syria*" | "assad*" | "damascus" | "aleppo*" | "idlib*" | "idleb" | "homs" | "hama" | "hasaka*" | "daraa" | "deraa" | "ghouta" | "douma" | "palmyra"
          | "latakia" | "lattakia" | "raqqa" | "raqa" | "deir" | "khan" | "madaya" | "zabadani" | "kefraya" | "kafraya" | "foua" | "quneitra" | "qamishli"
          | "rebel" | "rebels" | "rebel's" | "opposition" | "observatory" | "barrel" | "chemical" | "crackdown" | "shelling" | "bombardment" | "siege" | "besieged"
let air-war = "warplane*" | "airstrike*" | "raid*" | "air"
let warfare = <syria> | "regime" | "army" | "government" | "neighborhood*" | "neighbourhood*" | "countryside" | "shell" | "shells" | "shelled" | "mortar*" | "truce"
            | "ceasefire" | "cease fire" | "civil war" | "sana" | "fortification*"
# Where the Islamic State sat, and who fought it there: an unnamed fighter in such a sentence is more often its.
let is-country = "raqqa" | "raqa" | "kobane" | "kobani" | "manbij" | "deir" | "palmyra" | "tabqa" | "tabaqa" | "shadadi" | "sheitaat" | "caliphate" | "dabiq" | "us led" | "u.s led" | "khorasan" | "kurdish*" | "sdf" | "incursion"
               | "foley" | "hostage*" | "behead*" | "black flag" | "yazidi*" | "baghdadi" | "u.s" | "american*" | "obama"
               | "pentagon" | "coalition"
let libya = "libya" | "libya's" | "libyan" | "libyans" | "tripoli" | "haftar" | "misrata" | "benghazi" | "tobruk" | "gna" | "gaddafi" | "qaddafi" | "gadhafi"
let elsewhere = "iraq" | "iraq's" | "iraqi" | "mosul" | "baghdad" | "fallujah" | "afghanistan" | "afghan" | "taliban" | "yemen" | "somalia" | "nigeria" | "boko haram"
              | "hamas" | "gaza" | "palestinian" | "paris" | "charlie hebdo" | "france" | "belgium" | "brussels" | "texas" | "san bernardino" | "9 11"
              | "pakistan" | "egypt" | "ukraine" | "mali" | "sinai" | "shabab" | "shabaab" | "peshmerga"

let foreign = "turkish" | "turkey" | "turkey's" | "iranian" | "iran's" | "iraqi" | "iraq" | "iraq's" | "saudi" | "qatari"
            | "lebanese" | "lebanon's" | "israeli" | "israel's" | "zionist" | "russian" | "russia's" | "american" | "us"
            | "u.s" | "united states" | "british" | "uk" | "french" | "german" | "egyptian" | "egypt's" | "jordanian"
            | "libyan" | "libya's" | "afghan" | "yemeni" | "chinese" | "north korean" | "gulf" | "western" | "foreign"
            | "sudanese" | "tunisian" | "kurdish" | "obama" | "trump" | "erdogan" | "saddam" | "gaddafi" | "qaddafi"
            | "houthi" | "taliban" | "ukrainian" | "belgian" | "dutch" | "danish" | "australian" | "canadian" | "swedish"
            | "japanese" | "kiev based" | "putin" | "hollande" | "cameron" | "netanyahu" | "bashir"

# ---- the head of the state ----
# "the president has vowed", without a name, is not counted: whose president it is, the sentence alone seldom says.

choice ruler "How the head of the Syrian state, Bashar al-Assad, is named" {
  regime-leader [legitimacy -1, side -1]
    = "syrian"? "regime" ("leader" | "chief" | "head" | "president") near 2 <assad>,  # 9/9
      "dictator" | "tyrant" | "strongman" | "despot" | "butcher" near 4 <assad> not before 1 "saddam"  # 13/13
  leader [legitimacy 0, side 0]
    = "syrian"? ("leader" | "ruler") before 1 <assad>,  # 11/11
      "syrian leader" | "syria's leader" | "syrian ruler"  # 15/15
  president [legitimacy +1, side +0.5]
    = "syrian"? "president" ("mr" | "dr" | "doctor")? before 1 <assad>,  # 50/50
      "syrian president" | "syria's president" | "president of syria" | "president of the syrian arab republic" not near 3 "sharaa"  # 13/13
  bare [legitimacy 0, side 0]
    = <assad>  # 49/50
  ignore ("hafez" | "rifaat" | "maher" | "asma" | "bassel" | "basil") "al"? "assad",
         ("khan" | "lake" | "dahiyet" | "dahiyat") "al"? "assad", "al"? "assad" "residential"? ("suburb" | "neighborhood" | "neighbourhood" | "university" | "hospital" | "library" | "village" | "airport"),
         ("pro" | "anti") <assad>,
         <assads> ("regime" | "government" | "forces" | "army" | "troops" | "soldiers" | "warplanes" | "militia" | "militias"),  # names the side, see below
         <assads> ("family" | "clan" | "dynasty"), "vice president"
}

# ---- the Damascus side ----
# "Regime" and "government" alone are any country's: they count only in a sentence that names Syria, one of its towns, or its war.

choice damascus "What the Damascus side, its state and its army, is called" {
  ignore "regime" | "government" not same sentence (<syria> | <air-war>),
         "regime" | "government" | "army" | "the army" same sentence <libya>,
         <foreign> _{0,1} ("regime" | "regime's" | "government" | "army"),
         ("post assad" | "interim" | "salvation" | "provisional" | "transitional" | "unity" | "local" | "coalition" | "agreement" | "accord" | "us" | "our" | "federal") ("government" | "governments"),
         "government of national", ("government" | "regime" | "governments") ("of" | "in") ("turkey" | "iraq" | "iran" | "russia" | "israel" | "baghdad" | "tehran" | "ankara" | "kabul"),
         # government as such, or one yet to come
         ("any" | "other" | "another" | "every" | "successor" | "replacement" | "provincial") "government",
         ("system" | "form" | "forms" | "institutions") "of government", "outside the government", "basic"? "government" ("structures" | "offices" | "authority"),
         "government" ("official" | "officials" | "shutdown" | "funding" | "agencies" | "agency") not near 3 ("syria*" | "assad*"),
         "the"? ("free" | "national" | "new") "syrian army", "free" "syrian"? "army", "the"? "army of" ("conquest" | "islam"), "syrian free army",
         "the army" ("reserve" | "spokesman" | "corps" | "chief" | "rangers" | "times"), "the army" same sentence <elsewhere>,
         "syrian"? "regime" ("leader" | "chief" | "head" | "president") near 2 <assad>,  # names the man, see above
         "regime change*", ("ceasefire" | "truce" | "sanctions" | "visa" | "inspection" | "verification" | "legal" | "cessation") "regime",
         ("army" | "military") "base*", "anti" <assads> ("forces" | "army" | "troops" | "militia" | "militias"),
         # those who fight it, see below
         "anti" ("government" | "regime") ("armed" | "opposition")? ("fighter" | "fighters" | "forces" | "army" | "troops" | "soldiers" | "military" | "rebels" | "rebel"
           | "militants" | "militant" | "gunmen" | "groups" | "factions" | "militia" | "militias" | "brigades")
  regime [legitimacy -1, side -1]
    = "regime" ("forces" | "army" | "troops" | "soldiers" | "military" | "fighters")?  # 50/50
  assad-forces [legitimacy -0.5, side -0.5]
    = <assads> ("forces" | "army" | "troops" | "soldiers" | "militia" | "militias" | "warplanes"),  # 50/50
      ("forces" | "troops" | "fighters") "loyal to" "president"? <assad>  # 8/8
  syrian-forces [legitimacy 0, side 0]
    = "syrian" ("forces" | "troops" | "soldiers" | "military" | "warplanes" | "aircraft" | "jets" | "authorities")  # 49/50
  government [legitimacy +0.5, side 0]
    = "government" ("forces" | "army" | "troops" | "soldiers" | "military" | "fighters")?  # 49/50
  army [legitimacy +0.5, side +0.5]
    = "syrian army" ("units" | "unit" | "forces" | "troops")? | "syria's army" | "army unit" | "army units" | "the army"  # 50/50
  arab-army [legitimacy +1, side +1]
    = "syrian arab army" | "syrian arab republic" | "syrian armed forces"  # 23/23
}

# ---- those who fight it ----

let people = "terrorist*" | "takfiri*" | "extremist*" | "jihad*" | "islamist*" | "militant*" | "insurgent*" | "fighter*"
           | "gunman" | "gunmen" | "armed men" | "armed groups" | "mercenar*"
let groups = "groups" | "organizations" | "organisations" | "factions" | "forces" | "fighters" | "militants" | "militias" | "alliance"
          | "coalition" | "brigades" | "units" | "combatants" | "gangs" | "gunmen" | "leaders" | "commander" | "commanders"
let bands = <groups> | "rebels"
let fighter = "armed"? "takfiri*"? <people> <groups>?

choice fighters "What those who fight the Damascus government are called" {
  # Beside the name of a group that everybody has a name for, the word is that group's.
  ignore <fighter> same sentence (<is> | <qaeda>) not after 1 ("rebel" | "opposition" | "revolutionary"),
         "IS" "group"? ("?ighter*" | "?ihad*" | "?ilitant*" | "?xtremist*" | "?unmen" | "?errorist*" | "?nsurgent*") cased,
         <fighter> same sentence <is-country> not after 1 ("rebel" | "opposition" | "revolutionary"),
         <people> | ("extremist*" | "jihad*" | "islamist*") <groups> not same sentence <warfare>,
         <fighter> near 8 ("pkk" | "pyd" | "ypg" | "kck"), <fighter> near 3 <kurds>, <people> after 3 <allies> not after 2 "anti",
         <fighter> near 4 ("hezbollah" | "hizbollah" | "hizballah"),
         "the" ("terrorist" | "militant" | "extremist" | "jihadist" | "jihadi" | "islamist" | "insurgent") ("group" | "organization" | "organisation" | "army" | "network"),
         # attacks, not attackers
         "terrorist" ("attack*" | "bomb*" | "act" | "acts" | "blast*" | "rocket*" | "shell*" | "mortar*" | "car" | "operation*" | "plot*" | "threat*" | "activit*" | "crime*"),
         # land, counted under "held"
         (<people> | "rebel*" | "the"? "syrian"? "opposition") ("held" | "controlled" | "dominated" | "occupied" | "infested" | "besieged"),
         # politics
         "the"? "syrian"? "opposition" ("supporter*" | "backer*" | "activist*" | "leader*" | "politician*" | "figure*" | "source*" | "party" | "parties" | "official*"
           | "delegation" | "spokes*" | "area*" | "stronghold*" | "bastion*" | "coalition*" | "member*" | "representative*" | "to" | "run" | "linked" | "negotiat*"
           | "hnc" | "uk" | "idlib" | "eastern" | "umbrella" | "media" | "high" | "group" | "syrian national" | "national" | "syrian observatory" | "syrian coalition" | "politic*" | "body" | "research*"),
         "the"? "syrian"? ("exiled" | "political" | "egyptian" | "turkish" | "russian" | "israeli" | "parliamentary" | "internal" | "domestic") "opposition",
         "opposition groups" before 3 ("said" | "say" | "claim*" | "condemn*" | "released" | "reported"), "pro opposition",
         "revolution and opposition forces" | "revolutionary and opposition forces" | "opposition and revolutionary forces",
         "revolutionary guard*" | "revolutionary council" | "revolutionaries" ("front" | "brigade*"),
         # other wars
         <fighter> | "rebel*" | "the"? "opposition" same sentence (<libya> | <elsewhere>),
         ("houthi" | "yemeni" | "chechen" | "separatist" | "ukrainian" | "shiite" | "kurdish" | "libyan") "rebel*",
         ("jet" | "foreign" | "its" | "their" | "fire") ("fighter" | "fighters"), "fighter" ("jet*" | "plane*" | "aircraft" | "bomber*"),
         "jihadi john", ("foreign" | "other" | "designated") "terrorist" <groups>, ("suspected" | "homegrown" | "designated global") "terrorist*"
  terrorists [cause -1, side +1]
    = "takfiri*"? "terrorists",  # 49/50
      "armed"? "takfiri*"? "terrorist" <bands>,  # 48/50
      "takfiris" | "takfiri" <bands>  # 5/5
  extremists [cause -0.7, side +0.7]
    = "extremists" | "extremist" <bands>  # 15/16
  jihadists  # no weight: unnamed, they are often the Islamic State
    = "jihadis" | "jihadists" | ("jihadist" | "jihadi") <bands>  # 15/23
  islamists [cause -0.7, side +0.7]
    = "islamists" | "islamist" <bands>  # 11/12
  militants [cause -0.3, side +0.3]
    = "militants" | "militant" <bands>,  # 62/72: in American papers of 2014, unnamed, the Islamic State
      "insurgents" | "insurgent" <bands>  # 20/23: the same
  armed-men [cause 0, side 0]
    = "gunmen" | "armed men" | "armed groups" | "armed factions"  # 8/9
  fighters [cause 0, side 0]
    = ("anti government" | "anti regime" | "anti assad" | "moderate" | "turkish backed" | "turkey backed") "fighters" not same sentence "kurdish"  # 5/5
  so-called-free-army [cause -0.3, side +0.3]
    = "so called" "free" ("syrian" | "syria") "army" "fsa"?  # 5/5
  free-army [cause +0.3, side -0.3]
    = "free syrian army" "fsa"? | "fsa"  # 50/50
  rebels [cause +0.3, side -0.3]
    = "rebels" | "rebel" ("group" | <bands>)  # 50/50
  opposition [cause +0.6, side -0.6]
    = "armed"? "syrian"? "opposition" ("group" | <bands>),  # 50/50
      "the"? "armed opposition",  # 12/12
      "the" "syrian"? "opposition"  # 48/50
  revolutionaries [cause +1, side -1]
    = "revolutionaries" | "revolutionary" ("forces" | "fighters" | "factions" | "brigades" | "units") | "freedom fighters"  # 0 seen: the example corpus has it
}

# ---- who holds the ground: "rebel-held east Aleppo" ----
# Kept apart from "fighters": a label for an area is chosen more often, and more blandly, than a word for people.

choice held "Whose the ground outside the government's hands is said to be" {
  terrorist-held  [cause -1, side +1]        = "terrorist*" ("held" | "controlled" | "occupied" | "infested")  # 5/5
  jihadist-held   [cause -0.7, side +0.7]    = "jihad*" ("held" | "controlled"),  # 2/2
                                               "extremist*" ("held" | "controlled"), "islamist*" ("held" | "controlled")  # 2/2; 0 seen
  militant-held   [cause -0.3, side +0.3]    = ("militant*" | "insurgent*") ("held" | "controlled" | "dominated")  # 7/7
  rebel-held      [cause +0.3, side -0.3]    = "rebel*" ("held" | "controlled" | "dominated")  # 50/50
  opposition-held [cause +0.6, side -0.6]    = "opposition" ("held" | "controlled" | "dominated")  # 50/50
  liberated       [cause +1, side -1]        = "liberated" ("area" | "areas" | "territory" | "territories" | "town" | "towns" | "zone" | "zones") not before 3 "from"  # 3/3
}

# ---- what is done to Damascus ----
# "Suicide attack" and "car bomb" are left out: they name the means and not the men.

let deed = "attack*" | "bomb" | "bombs" | "bombing*" | "bombardment*" | "blast*" | "explosion*" | "rocket*" | "shell*" | "mortar*" | "offensive*" | "operation*" | "act" | "acts" | "fire"
         | "car bomb*" | "suicide bomb*"
let attack = ("terrorist" | "militant" | "insurgent" | "rebel" | "opposition") <deed>

choice attacks "What an attack on the ground or the people of the Damascus side is called" {
  ignore <attack> same sentence (<is> | <qaeda> | <libya> | <elsewhere>), <attack> not same sentence <warfare>,
         <attack> near 8 ("pkk" | "pyd" | "ypg" | "kck"), <attack> near 3 <kurds>
  terrorist  [cause -1, side +1]        = "terrorist" <deed>  # 46/50
  militant   [cause -0.3, side +0.3]    = ("militant" | "insurgent") <deed>  # 1/1
  rebel      [cause +0.3, side -0.3]    = "rebel" <deed>  # 21/21
  opposition [cause +0.6, side -0.6]    = "opposition" <deed>  # 2/2
}

# ---- the ground changes hands ----

let ground = "city" | "cities" | "town*" | "village*" | "area*" | "territor*" | "base*" | "airport" | "airbase" | "district*" | "province*" | "neighborhood*"
           | "neighbourhood*" | "position*" | "stronghold*" | "bastion*" | "capital" | "swath*" | "crossing*" | "hill*" | "heights" | "road*" | "dam" | "field*"
           | "region*" | "countryside" | "land" | "zone*" | "suburb*" | "quarter*" | "farms" | "border" | "half" | "east" | "north" | "country" | "facilities" | "settlement*"
           | "kilometer*" | "kilometre*"
           | "aleppo*" | "raqqa*" | "raqa" | "palmyra" | "homs" | "idlib*" | "tabqa" | "manbij" | "mosul" | "deir" | "ezzor" | "ghouta" | "daraa" | "hama" | "street"

let men = "soldier*" | "troops" | "pilot" | "pilots" | "fighter" | "fighters" | "militant" | "militants" | "terrorist" | "terrorists" | "insurgent*" | "rebels" | "jihadis" | "jihadists"
        | "gunman" | "gunmen" | "policemen" | "officers" | "attacker" | "attackers" | "journalist*" | "combatants" | "hostages" | "ranger" | "members"

choice territory "How it is said that ground changes hands" {
  # Men, arms and moments are captured and seized too: without ground in the sentence it is not about ground.
  ignore "liberat*" | "recaptur*" | "retak*" | "retook" | "reclaim*" | "regain*" | "captur*" | "seiz*" | "overran" | "overr*" | "occup*" not same sentence <ground>,
         ("captur*" | "seiz*") near 4 ("weapon*" | "arms" | "ammunition" | "vehicle*" | "tank*" | "rocket*" | "prisoner*" | "drone" | "supplies" | "ship*"
           | "them" | "him" | "woman" | "alive" | "momentum" | "video" | "camera" | "image*" | "footage" | "photo*" | "asset*"
           | "opportunity" | "drugs" | "climber"),
         # men who are captured, not men who capture
         ("captur*" | "seiz*") before 4 <men> not before 3 (<ground> | "from" | "held" | "by" | "as" | "after" | "while" | "where"),
         ("captured" | "seized") after 2 <men> before 1 ("by" | "while" | "during" | "in" | "at" | "near" | "when" | "after" | "alive"),
         ("captured" | "seized") after 6 <men> after 2 ("was" | "were" | "be" | "been" | "being" | "are" | "is" | "or" | "and") not before 3 <ground>,
         "captur*" | "seiz*" before 1 ("dozens" | "scores" | "hundreds") not before 4 <ground>,
         "captur*" near 4 ("hostage*" | "women" | "girls"), "captur*" near 2 ("killed or" | "or killed"),
         ("captur*" | "seiz*") near 8 ("dollars" | "cash" | "central bank"),
         # an army is overrun too
         ("overran" | "overr*") before 2 ("forces" | "troops" | "soldiers"), ("overran" | "overr*") after 4 "security forces",
         ("regain*" | "reclaim*") near 3 ("consciousness" | "sovereignty" | "seat" | "initiative" | "confidence" | "legitimacy"),
         "liberation" ("army" | "front" | "movement" | "organization" | "organisation" | "brigade"),
         "liberated" ("area" | "areas" | "territory" | "territories" | "zone" | "zones") not before 3 "from",
         ("occupied" | "occupying") ("palestine" | "palestinian" | "jerusalem" | "golan" | "syrian golan" | "west" | "territories" | "power" | "part"),
         "occup*" same sentence ("golan" | "israel" | "israeli" | "iraq" | "movement" | "beds" | "vacuum" | "countries"),
         "seiz*" | "captur*" same sentence ("golan" | "1967"),
         ("fall" | "falls" | "fell" | "fallen" | "falling") "to" before 3 ("ground" | "earth" | "floor" | "death" | "pieces" | "below" | "hands"),
         ("take" | "takes" | "taking" | "took" | "gain") "control" before 5 ("weapons" | "switches" | "destroy" | "civil war" | "events")
  liberate [takeover +1]
    = "liberate" | "liberates" | "liberated" | "liberating" | "liberation"  # 43/43
  retake [takeover +0.5]
    = "recaptur*" | "retak*" | "retook" | "reclaim*" | "regain*" | "reconquer*",  # 50/50
      ("restor*" | "reestablish*") "control" | ("take" | "takes" | "took" | "taken" | "taking" | "win" | "won" | "seized") "back" same sentence <ground>  # 17/17
  capture [takeover 0]
    = "captur*",  # 48/50
      ("take" | "takes" | "took" | "taken" | "taking" | "gain" | "gained" | "established" | "establishes") ("full" | "complete")? "control"  # 28/30
  seize [takeover -0.3]
    = "seize" | "seizes" | "seized" | "seizing" | "seizure",  # 49/50
      "overran" | "overrun" | "overrunning"  # 12/12
  fall [takeover -0.3]
    = ("fall" | "falls" | "fell" | "fallen" | "falling") "to"  # 15/16
  occupy [takeover -1]
    = "occupy" | "occupies" | "occupied" | "occupying"  # 4/4
}

# ---- places held fast ----

choice strongholds "What a place that one side holds fast is called" {
  bastion    = "bastion" | "bastions"  # 23/23
  stronghold = "stronghold" | "strongholds"  # 30/30
  pocket     = "pocket" | "pockets"  # 12/12
  holdout    = "holdout" | "holdouts"  # 3/3
  enclave    = "enclave" | "enclaves"  # 11/11
  den        = "den" | "dens" | "hideout" | "hideouts" | "hotbed" | "hotbeds" | "nest" | "nests" | "lair" | "lairs"  # 15/15
  fortress   = "fortress" | "citadel of"  # 0 seen
  ignore ("pocket" | "pockets") near 3 ("money" | "cash" | "out" | "lined" | "lining" | "shirt" | "trousers" | "air" | "cease*"), "out of pocket",
         ("in" | "into")? ("his" | "her" | "my" | "your") ("pocket" | "pockets"), "lion's den", ("hotbed" | "hotbeds") "for", ("hotbed" | "hotbeds") "of" ("tension" | "tensions")
}

# ---- attacks, above all from the air ----

let from-above = "air" | "aerial" | "airstrike*" | "strike" | "strikes" | "bomb*" | "barrel" | "raid*" | "warplane*" | "jet*" | "plane*" | "missile*" | "shell*" | "chemical" | "gas"
               | "aircraft*"

choice strikes "What an attack from the air is called" {
  ignore "massacre*" | "carnage" | "slaughter*" | "bloodbath" not near 16 <from-above>, "aggression" | "aggressions" not same sentence <from-above>,
         "massacre*" | "slaughter*" after 4 ("isis" | "isil" | "daesh" | "islamic state"),  # which has no aircraft
         "any aggression", "air" ("operation*" | "campaign") same sentence <libya>,
         "being slaughtered silently",
         "aggression" same sentence ("ukraine" | "iranian" | "nazi" | "georgia"),
         ("hunger" | "general" | "labour" | "labor" | "sit" | "rail" | "counter" | "first" | "drone" | "drones") ("strike" | "strikes"), "on strike", "strike" "a"? ("deal" | "balance"),
         "to strike" "a"? ("deal" | "balance" | "back"), "strike" ("force" | "group" | "team" | "fighters"),
         (("suicide" | "car" | "truck" | "terrorist" | "terror" | "triple" | "twin" | "twin suicide" | "bus" | "roadside" | "marathon" | "embassy" | "mosque" | "double" | "deadly")
           ("bombing" | "bombings" | "strike" | "strikes")),
         "bombing" | "bombings" near 4 ("suicide" | "car" | "marathon" | "claimed" | "bomber*" | "embass*" | "bus" | "buses"),
         ("isis" | "isil" | "daesh") ("bombing" | "bombings"),
         "bombing" | "bombings" same sentence ("lebanon" | "lebanese" | "beirut" | "hezbollah" | "baghdad" | "claiming responsibility"),  # car bombs
         "bombardment*" before 3 "artillery", "artillery"? "bombardment*" near 2 "artillery" not near 6 ("air" | "aerial" | "airstrike*"),
         "bombing" | "bombings" same sentence "evacuation" not same sentence ("regime" | "russian" | "warplane*" | "jet*" | "airstrike*"),
         "bombing" ("suspect" | "suspects"), ("police" | "ground" | "commando" | "fbi" | "forces" | "delta force") ("raid" | "raids"), "raid" near 3 ("police" | "house" | "apartment"), "raid" near 6 "laden"
  operation  = ("air" | "aerial") ("operation" | "operations" | "campaign" | "cover"), "sortie" | "sorties"  # 29/30; 9/9
  strike     = ("air" | "missile" | "military")? ("strike" | "strikes") | "airstrike" | "airstrikes"  # 28/30
  raid       = "air"? ("raid" | "raids")  # 29/30
  bombing    = "bombing" | "bombings" | "bombardment" | "bombardments" | "bombed",  # 26/30: wrong where a car bomb was named a sentence before
               "barrel" ("bomb" | "bombs")  # 30/30
  massacre   = "massacre" | "massacres" | "massacred" | "carnage" | "slaughter" | "slaughtered" | "bloodbath"  # 25/26
  aggression = "aggression" | "aggressions"  # 10/10
}

# ---- Hezbollah ----

choice hezbollah "What the Lebanese Hezbollah is called beside its name" {
  ignore <hezbollah> "al"? "nujaba", ("kataib" | "kata'ib" | "kataeb") <hezbollah>  # Iraqi
  terrorists = ("terrorist" | "terror") ("group" | "organization" | "organisation" | "militia" | "movement" | "army")? near 1 <hezbollah>,  # 3/3
               <hezbollah> ("terrorist" | "terrorists")
  militia    = "militia" | "militias" | "militiamen" near 1 <hezbollah>, "militia" after 5 <hezbollah>  # 7/7; 1/1
  militants  = "militant" ("shiite" | "shia" | "islamic")? ("group" | "organization" | "organisation" | "movement")? near 1 <hezbollah>, <hezbollah> "militants",  # 7/7
               "militant" "shiite"? <hezbollah> ("group" | "party"),  # 2/2
               "militant" ("group" | "organization" | "organisation" | "movement") after 5 <hezbollah>  # 4/4
  movement   = "movement" | "group" | "party" | "organization" | "organisation" near 1 <hezbollah>  # 14/14
  resistance = "islamic"? "resistance" ("movement" | "group" | "fighters")? near 2 <hezbollah>  # 0 seen
  bare       = <hezbollah>  # 30/30
}

# ---- the White Helmets ----

choice white-helmets "What the Syrian Civil Defence is called beside the name White Helmets" {
  rescuers   = "volunteer*"? ("rescue*" | "civil" ("defence" | "defense")) ("volunteer*" | "emergency"? "worker*" | "team*" | "group" | "service")?
      | "volunteer*" | "first responder*" | "emergency workers" | "paramedic*" near 6 <white-helmets>  # 30/30
  doubted    = "so called" | "self styled" | "self proclaimed" | "controversial" | "notorious" | "terrorist*" | "western funded" | "western backed"  # 0 seen
               | "propaganda" | "pseudo" | "infamous" near 4 <white-helmets>
  activists  = "activist*" | "ngo" near 2 <white-helmets>  # 1/1
  bare       = <white-helmets>  # 15/15
}

# ---- the group that took Raqqa ----

choice islamic-state "Which name the group of Raqqa and Mosul gets" {
  ignore "an islamic state" not before 1 ("group" | "militant*" | "fighter*" | "bastion" | "stronghold" | "leader" | "position" | "training")
  so-called     = ("so called" | "self styled" | "self proclaimed") "islamic state"  # 12/12
  islamic-state = "islamic state" not after 1 ("so called" | "self styled" | "self proclaimed"),  # 30/30
                  "IS" ("fighter*" | "jihad*" | "militant*" | "group*" | "group's" | "extremist*" | "position*" | "held" | "stronghold*" | "bastion*" | "territory") cased  # 30/30
  isis          = "isis" | "isil"  # 30/30
  daesh         = "daesh" | "daish" | "da'esh"  # 30/30
}

# ---- the men of groups that everybody has a name for ----
# The state and its allies call these, like all who fight it, terrorists and Takfiris. Ankara and Amman say "terrorists" of these groups, too,
# if of no others: hence half the weight. What news agencies say stands in the middle. A name alone is counted above. Read in FA-KES and BASIL.

let named = "isis" | "isil" | "daesh" | "da'esh" | "daish" | "islamic state" | <qaeda>
let bodies = "group*" | "organi?ation*" | "outfit*" | "network*" | "gang*" | "cell*" | "militant*" | "member*" | "element*"

choice named-groups "What the Islamic State and al-Qaeda's groups, or their men, are called beside their names" {
  ignore "an islamic state" not before 1 ("group" | "militant*" | "fighter*" | "bastion" | "stronghold" | "leader" | "position" | "training")
  takfiris   [side +1]   = "takfiri*" "terrorist*"? <bodies>? near 4 <named>  # 9/9
  terrorists [side +0.5] = ("terrorist" | "terrorists") <bodies>? near 4 <named> not before 1 <deed>, "terror" <bodies> near 4 <named>  # 49/50
  militants  [side 0]    = ("militant" | "militants" | "insurgent*" | "gunmen") <bodies>? near 2 <named>  # 30/30
  jihadists  [side 0]    = ("jihad*" | "extremist*") <bodies>? near 2 <named> not after 1 "non"  # 14/14
  fighters   [side 0]    = "fighter" | "fighters" | "member" | "members" near 2 <named>  # 30/30
  group      [side 0]    = "group" | "groups" | "organi?ation" | "affiliate" near 1 <named>  # 30/30
}

# ---- the war as a whole ----

choice war "What the war as a whole is called" {
  ignore "revolution" | "uprising" | "revolt" | "rebellion" | "war" ("on" | "against") ("terror" | "terrorism") not same sentence <syria>,
         "revolution" ("council" | "general commission" | "brigade*"), "syrian revolution and opposition",
         ("iranian" | "islamic" | "libyan" | "egyptian" | "egypt's" | "russian" | "arab" | "industrial" | "french" | "bolshevik" | "rojava" | "anarchist" | "capitalist" | "shia"
           | "post" | "adopt a" | "kurdish" | "brotherhood" | "1979" | "green" | "parliamentary") ("revolution" | "uprising" | "revolt"),
         "uprising" | "revolution" | "revolt" | "civil war" same sentence <libya>, "uprising" | "revolution" near 5 ("iran" | "egypt" | "tunisia" | "1982" | "brotherhood" | "hama"),
         ("iraqi" | "libyan" | "lebanese" | "lebanon's" | "yemeni" | "american" | "spanish" | "iraq's" | "libya's" | "yemen's" | "in iraq") "civil war",
         ("the" | "armed")? "conflict" ("of" | "with" | "between" | "and persecution")
  civil-war  = "civil war"  # 30/30
  conflict   = ("syrian" | "syria's" | "syria" | "year" | "armed" | "the") "conflict"  # 30/30
  crisis     = ("syrian" | "syria's" | "syria") "crisis"  # 20/21
  revolution = "revolution" | "uprising" | "revolt" | "rebellion"  # 29/30
  terror     = "foreign backed" ("militancy" | "war" | "terrorism" | "insurgency"),  # 2/2
               "war on terror" | "war on terrorism" | "war against terrorism" | "takfiri war"  # 1/2
}
