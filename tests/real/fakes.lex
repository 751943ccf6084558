# Three choices of lexicons/syria.lex with the spellings of a corpus that lost its apostrophes: "Assads", "regimes" for "Assad's",
# "regime's". Elsewhere "regimes" is a plural of other countries' regimes, so these spellings are not in syria.lex itself.

lexicon "Syrian war, as FA-KES spells it"
language en
version "1.0"

axis legitimacy "usurper" .. "rightful state"
axis cause "terror" .. "just struggle"

# ---- names used below ----

let assad = ("bashar" | "bashir") "hafez"? "al"? ("assad" | "assads") | "al"? ("assad" | "assads")
let assads = ("bashar" | "bashir")? "al"? ("assad" | "assad's" | "assads")

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
  regime-leader [legitimacy -1]
    = "syrian"? "regime" ("leader" | "chief" | "head" | "president") near 2 <assad>,
      "dictator" | "tyrant" | "strongman" | "despot" | "butcher" near 4 <assad> not before 1 "saddam"
  leader [legitimacy 0]
    = "syrian"? ("leader" | "ruler") before 1 <assad>,
      "syrian leader" | "syria's leader" | "syrias leader" | "syrian ruler"
  president [legitimacy +1]
    = "syrian"? "president" ("mr" | "dr" | "doctor")? before 1 <assad>,
      "syrian president" | "syria's president" | "syrias president" | "president of syria" | "president of the syrian arab republic" not near 3 "sharaa"
  bare [legitimacy 0]
    = <assad>
  ignore ("hafez" | "rifaat" | "maher" | "asma" | "bassel" | "basil") "al"? "assad",
         ("khan" | "lake" | "dahiyet" | "dahiyat") "al"? "assad", "al"? "assad" "residential"? ("suburb" | "neighborhood" | "neighbourhood" | "university" | "hospital" | "library" | "village" | "airport"),
         ("pro" | "anti") <assad>,
         <assads> ("regime" | "government" | "forces" | "army" | "troops" | "soldiers" | "warplanes" | "militia" | "militias"),
         <assads> ("family" | "clan" | "dynasty"), "vice president"
}

# ---- the Damascus side ----
# "Regime" and "government" alone are any country's: they count only in a sentence that names Syria, one of its towns, or its war.

choice damascus "What the Damascus side, its state and its army, is called" {
  ignore "regime" | "regimes" | "government" | "governments" not same sentence (<syria> | <air-war>),
         "regime" | "regimes" | "government" | "governments" | "armys" | "army" | "the army" same sentence <libya>,
         <foreign> _{0,1} ("regime" | "regimes" | "government" | "governments" | "army" | "armys"),
         ("post assad" | "interim" | "salvation" | "provisional" | "transitional" | "unity" | "local" | "coalition" | "agreement" | "accord" | "us" | "our" | "federal") ("government" | "governments"),
         "government of national", ("government" | "regime" | "governments") ("of" | "in") ("turkey" | "iraq" | "iran" | "russia" | "israel" | "baghdad" | "tehran" | "ankara" | "kabul"),
         # government as such, or one yet to come
         ("any" | "other" | "another" | "every" | "successor" | "replacement" | "provincial") "government",
         ("system" | "form" | "forms" | "institutions") "of government", "outside the government", "basic"? "government" ("structures" | "offices" | "authority"),
         "government" ("official" | "officials" | "shutdown" | "funding" | "agencies" | "agency") not near 3 ("syria*" | "assad*"),
         "the"? ("free" | "national" | "new") "syrian army", "free" "syrian"? "army", "the"? "army of" ("conquest" | "islam"), "syrian free army",
         "the army" ("reserve" | "spokesman" | "corps" | "chief" | "rangers" | "times"), "the army" same sentence <elsewhere>,
         "syrian"? "regime" ("leader" | "chief" | "head" | "president") near 2 <assad>,
         "regime change*", ("ceasefire" | "truce" | "sanctions" | "visa" | "inspection" | "verification" | "legal" | "cessation") "regime",
         ("army" | "military") "base*", "anti" <assads> ("forces" | "army" | "troops" | "militia" | "militias")
  regime [legitimacy -1]
    = "regimes" | "regime" ("forces" | "army" | "troops" | "soldiers" | "military" | "fighters")?
  assad-forces [legitimacy -0.5]
    = <assads> ("forces" | "army" | "troops" | "soldiers" | "militia" | "militias" | "warplanes"),
      ("forces" | "troops" | "fighters") "loyal to" "president"? <assad>
  syrian-forces [legitimacy 0]
    = "syrian" ("forces" | "troops" | "soldiers" | "military" | "warplanes" | "aircraft" | "jets" | "authorities")
  government [legitimacy +0.5]
    = "governments" | "government" ("forces" | "army" | "troops" | "soldiers" | "military" | "fighters")?
  army [legitimacy +0.5]
    = "syrian army" ("units" | "unit" | "forces" | "troops")? | "syria's army" | "syrias army" | "armys" | "army unit" | "army units" | "the army"
  arab-army [legitimacy +1]
    = "syrian arab army" | "syrian arab republic" | "syrian armed forces"
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
         <fighter> near 8 ("pkk" | "pyd" | "ypg" | "kck"), <fighter> near 3 <kurds>, <people> after 3 <allies>,
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
  terrorists [cause -1]
    = "takfiri*"? "terrorists",
      "armed"? "takfiri*"? "terrorist" <bands>,
      "takfiris" | "takfiri" <bands>
  extremists [cause -0.7]
    = "extremists" | "extremist" <bands>
  jihadists
    = "jihadis" | "jihadists" | ("jihadist" | "jihadi") <bands>
  islamists [cause -0.7]
    = "islamists" | "islamist" <bands>
  militants [cause -0.3]
    = "militants" | "militant" <bands>,
      "insurgents" | "insurgent" <bands>
  armed-men [cause 0]
    = "gunmen" | "armed men" | "armed groups" | "armed factions"
  fighters [cause 0]
    = ("anti government" | "anti regime" | "anti assad" | "moderate" | "turkish backed" | "turkey backed") "fighters" not same sentence "kurdish"
  so-called-free-army [cause -0.3]
    = "so called" "free" ("syrian" | "syria") "army" "fsa"?
  free-army [cause +0.3]
    = "free syrian army" "fsa"? | "fsa"
  rebels [cause +0.3]
    = "rebels" | "rebel" ("group" | <bands>)
  opposition [cause +0.6]
    = "armed"? "syrian"? "opposition" ("group" | <bands>),
      "the"? "armed opposition",
      "the" "syrian"? "opposition"
  revolutionaries [cause +1]
    = "revolutionaries" | "revolutionary" ("forces" | "fighters" | "factions" | "brigades" | "units") | "freedom fighters"
}
