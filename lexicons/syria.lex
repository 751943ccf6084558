# The word choices of the Syrian war, for English-language news. Made to be read: start at the first "choice".

lexicon "Syrian war, English-language press"
language en
version "1.0"
source "BBC Editorial Guidelines, Guidance: Language when Reporting Terrorism (as of 2014), 11.4.5 and 11.4.6"
source "BBC Editorial Guidelines, 11.3.6 (as of 2023): no 'terrorist' without attribution"
source "Wikipedia, Manual of Style/Words to watch: Contentious labels"

axis legitimacy "usurper" .. "rightful state"
axis cause "terror" .. "just struggle"
axis takeover "occupied" .. "liberated"

# ---- names used below ----

let assad = ("bashar" | "bashir")? "hafez"? "al"? "assad"
let assads = ("bashar" | "bashir")? "al"? ("assad" | "assad's")
let hezbollah = "hezbollah" | "hizbollah" | "hizbullah" | "hezbullah" | "hizballah"
let white-helmets = "white helmets" | "white helmet"

# Groups that have a name of their own. A fighter beside such a name is theirs, not one of "those who fight".
let is = "isis" | "isil" | "daesh" | "da'esh" | "daish" | "islamic state"
let qaeda = "qaeda" | "qaida" | "nusra" | "nusrah" | "tahrir al sham" | "fatah al sham" | "fateh al sham" | "hts"
let kurds = "pkk" | "pyd" | "ypg" | "sdf" | "kurdish" | "kurds" | "syrian democratic forces"
let allies = "hezbollah" | "hizbollah" | "hizbullah" | "iranian" | "iraqi" | "shiite" | "shia" | "palestinian"
           | "pro government" | "pro regime" | "loyalist" | "allied" | "government" | "regime" | "army" | "popular"

let syria = "syria*" | "assad*" | "damascus" | "aleppo*" | "idlib*" | "idleb" | "homs" | "hama" | "hasaka*" | "daraa" | "deraa" | "ghouta" | "douma" | "palmyra"
          | "latakia" | "lattakia" | "raqqa" | "raqa" | "deir" | "khan" | "madaya" | "zabadani" | "kefraya" | "kafraya" | "foua" | "quneitra" | "qamishli"
          | "rebel" | "rebels" | "rebel's" | "opposition" | "observatory" | "barrel" | "chemical" | "warplane*" | "airstrike*" | "crackdown" | "shelling"
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

# ---- the head of the state ----
# "the president has vowed", without a name, is not counted: whose president it is, the sentence alone seldom says.

choice ruler "How the head of the Syrian state, Bashar al-Assad, is named" {
  regime-leader [legitimacy -1]
    = "syrian"? "regime" ("leader" | "chief" | "head" | "president") near 2 <assad>,
      "dictator" | "tyrant" | "strongman" | "despot" | "butcher" near 4 <assad> not before 1 "saddam"
  leader [legitimacy 0]
    = "syrian"? ("leader" | "ruler") before 1 <assad>,
      "syrian leader" | "syria's leader" | "syrian ruler"
  president [legitimacy +1]
    = "syrian"? "president" ("mr" | "dr" | "doctor")? before 1 <assad>,
      "syrian president" | "syria's president" | "president of syria" | "president of the syrian arab republic" not near 3 "sharaa"
  bare [legitimacy 0]
    = <assad>
  ignore ("hafez" | "rifaat" | "maher" | "asma" | "bassel" | "basil") "al"? "assad",
         "khan" "al"? "assad", "lake" "al"? "assad", "assad" ("suburb" | "university" | "hospital" | "library" | "village" | "airport"),
         ("pro" | "anti") <assad>,
         <assads> ("regime" | "government" | "forces" | "army" | "troops" | "soldiers" | "warplanes" | "militia" | "militias"),  # names the side, see below
         "vice president"
}

# ---- the Damascus side ----
# "Regime" and "government" alone are any country's: they count only in a sentence that names Syria, one of its towns, or its war.

choice damascus "What the Damascus side, its state and its army, is called" {
  ignore "regime" | "government" not same sentence <syria>,
         "regime" | "government" | "army" | "the army" same sentence <libya>,
         <foreign> _{0,1} ("regime" | "regime's" | "government" | "army"),
         ("interim" | "salvation" | "provisional" | "transitional" | "unity" | "local" | "coalition" | "agreement" | "accord" | "us" | "our" | "federal") ("government" | "governments"),
         "government of national", ("government" | "regime" | "governments") ("of" | "in") ("turkey" | "iraq" | "iran" | "russia" | "israel" | "baghdad" | "tehran" | "ankara" | "kabul"),
         "government" ("official" | "officials" | "shutdown" | "funding" | "agencies" | "agency") not near 3 ("syria*" | "assad*"),
         "the"? ("free" | "national" | "new") "syrian army", "free" "syrian"? "army", "the"? "army of" ("conquest" | "islam"), "syrian free army",
         "the army" ("reserve" | "corps" | "chief" | "rangers" | "times"), "the army" same sentence <elsewhere>,
         "syrian"? "regime" ("leader" | "chief" | "head" | "president") near 2 <assad>,  # names the man, see above
         "regime change*", ("ceasefire" | "truce" | "sanctions" | "visa" | "inspection" | "verification" | "legal" | "cessation") "regime",
         ("army" | "military") "base*"
  regime [legitimacy -1]
    = "regime" ("forces" | "army" | "troops" | "soldiers" | "military" | "fighters")?
  assad-forces [legitimacy -0.5]
    = <assads> ("forces" | "army" | "troops" | "soldiers" | "militia" | "militias" | "warplanes"),
      ("forces" | "troops" | "fighters") "loyal to" "president"? <assad>
  syrian-forces [legitimacy 0]
    = "syrian" ("forces" | "troops" | "soldiers" | "military" | "warplanes" | "aircraft" | "jets" | "authorities")
  government [legitimacy +0.5]
    = "government" ("forces" | "army" | "troops" | "soldiers" | "military" | "fighters")?
  army [legitimacy +0.5]
    = "syrian army" ("units" | "unit" | "forces" | "troops")? | "syria's army" | "army unit" | "army units" | "the army"
  arab-army [legitimacy +1]
    = "syrian arab army" | "syrian arab republic" | "syrian armed forces"
}

# ---- those who fight it ----

let people = "terrorist*" | "takfiri*" | "extremist*" | "jihad*" | "islamist*" | "militant*" | "insurgent*" | "fighter*"
           | "gunman" | "gunmen" | "armed men" | "armed groups" | "mercenar*"
let bands = "groups" | "organizations" | "organisations" | "factions" | "forces" | "fighters" | "militants" | "militias" | "alliance"
          | "coalition" | "brigades" | "units" | "combatants" | "gangs" | "gunmen" | "rebels" | "leaders" | "commander" | "commanders"

choice fighters "What those who fight the Damascus government are called" {
  # Beside the name of a group that everybody has a name for, the word is that group's.
  ignore <people> same sentence (<is> | <qaeda>) not after 1 ("rebel" | "opposition" | "revolutionary"),
         <people> near 8 ("pkk" | "pyd" | "ypg" | "kck"), <people> near 3 <kurds>, <people> after 3 <allies>,
         <people> near 4 ("hezbollah" | "hizbollah" | "hizballah"),
         "the" ("terrorist" | "militant" | "extremist" | "jihadist" | "jihadi" | "islamist" | "insurgent") ("group" | "organization" | "organisation" | "army" | "network"),
         # attacks, not attackers
         "terrorist" ("attack*" | "bomb*" | "act" | "acts" | "blast*" | "rocket*" | "shell*" | "mortar*" | "car" | "operation*" | "plot*" | "threat*" | "activit*" | "crime*"),
         # land, counted under "held"
         (<people> | "rebel*" | "the"? "syrian"? "opposition") ("held" | "controlled" | "dominated" | "occupied" | "infested" | "besieged"),
         # politics
         "the"? "syrian"? "opposition" ("supporter*" | "backer*" | "activist*" | "leader*" | "politician*" | "figure*" | "source*" | "party" | "parties" | "official*"
           | "delegation" | "spokes*" | "area*" | "stronghold*" | "bastion*" | "coalition*" | "member*" | "representative*" | "to" | "run" | "linked" | "negotiat*"
           | "hnc" | "uk" | "media" | "high" | "group" | "syrian national" | "national" | "syrian observatory" | "syrian coalition" | "politic*" | "body" | "research*"),
         "the"? "syrian"? ("exiled" | "political" | "egyptian" | "turkish" | "russian" | "israeli" | "parliamentary" | "internal" | "domestic") "opposition",
         "opposition groups" before 3 ("said" | "say" | "claim*" | "condemn*" | "released" | "reported"), "pro opposition",
         "revolution and opposition forces" | "revolutionary and opposition forces" | "opposition and revolutionary forces",
         "revolutionary guard*" | "revolutionary council" | "revolutionaries" ("front" | "brigade*"),
         # other wars
         <people> | "rebel*" | "the"? "opposition" same sentence (<libya> | <elsewhere>),
         ("houthi" | "yemeni" | "chechen" | "separatist" | "ukrainian" | "shiite" | "kurdish" | "libyan") "rebel*",
         ("jet" | "foreign" | "its" | "their" | "fire") ("fighter" | "fighters"), "fighter" ("jet*" | "plane*" | "aircraft" | "bomber*"),
         "jihadi john", ("suspected" | "homegrown" | "designated global") "terrorist*"
  terrorists [cause -1]
    = "takfiri*"? "terrorists",
      "armed"? "takfiri*"? "terrorist" ("group" | "organization" | "organisation" | <bands>),
      "takfiri*" ("group" | <bands>)?
  extremists [cause -0.7]
    = "islamist"? "extremists" | "extremist" <bands>,
      "jihadis" | "jihadists" | ("jihadist" | "jihadi") <bands>,
      "islamists" | "islamist" <bands>
  militants [cause -0.3]
    = "islamist"? ("militants" | "militant" <bands>),
      "insurgents" | "insurgent" <bands>
  armed-men [cause 0]
    = "gunmen" | "armed men" | "armed groups" | "armed factions"
  fighters [cause 0]
    = "fighters"
  free-army [cause +0.3]
    = "free syrian army" "fsa"? | "fsa"
  rebels [cause +0.3]
    = "rebels" | "rebel" ("group" | <bands>)
  opposition [cause +0.6]
    = "armed"? "syrian"? "opposition" ("group" | <bands>),
      "the"? "armed opposition",
      "the" "syrian"? "opposition"
  revolutionaries [cause +1]
    = "revolutionaries" | "revolutionary" <bands> | "freedom fighters"
}

# ---- who holds the ground: "rebel-held east Aleppo" ----
# Kept apart from "fighters": a label for an area is chosen more often, and more blandly, than a word for people.

choice held "Whose the ground outside the government's hands is said to be" {
  terrorist-held  = "terrorist*" ("held" | "controlled" | "occupied" | "infested")
  jihadist-held   = "jihad*" ("held" | "controlled"), "extremist*" ("held" | "controlled"), "islamist*" ("held" | "controlled")
  militant-held   = ("militant*" | "insurgent*") ("held" | "controlled" | "dominated")
  rebel-held      = "rebel*" ("held" | "controlled" | "dominated")
  opposition-held = "opposition" ("held" | "controlled" | "dominated")
  liberated       = "liberated" ("area" | "areas" | "territory" | "territories" | "town" | "towns" | "zone" | "zones") not before 3 "from"
}

# ---- the ground changes hands ----

choice territory "How it is said that ground changes hands" {
  liberate [takeover +1]
    = "liberate" | "liberates" | "liberated" | "liberating" | "liberation"
  retake [takeover +0.5]
    = "recaptur*" | "retak*" | "retook" | "reclaim*" | "regain*" | "reconquer*",
      ("restor*" | "reestablish*") "control", ("take" | "takes" | "took" | "taken" | "taking" | "win" | "won" | "seized") "back"
  capture [takeover 0]
    = "captur*",
      ("take" | "takes" | "took" | "taken" | "taking" | "gain" | "gained" | "established" | "establishes") ("full" | "complete")? "control"
  seize [takeover -0.3]
    = "seize" | "seizes" | "seized" | "seizing" | "seizure",
      "overran" | "overrun" | "overrunning"
  fall [takeover -0.3]
    = ("fall" | "falls" | "fell" | "fallen" | "falling") "to" not before 3 ("ground" | "earth" | "floor" | "death" | "pieces")
  occupy [takeover -1]
    = "occupy" | "occupies" | "occupied" | "occupying"
  ignore ("captur*" | "seiz*") near 4 ("weapon*" | "arms" | "ammunition" | "vehicle*" | "tank*" | "rocket*" | "soldier*" | "pilot" | "prisoner*"
           | "fighters" | "militants" | "video" | "camera" | "image*" | "footage" | "photo*" | "asset*" | "opportunity" | "drugs" | "people"),
         ("regain*" | "reclaim*") near 3 ("consciousness" | "sovereignty" | "seat" | "initiative" | "ground" | "confidence"),
         "liberation" ("army" | "front" | "movement" | "organization" | "organisation" | "brigade"), "liberated" ("area" | "areas") not before 3 "from",
         ("occupied" | "occupying") ("palestine" | "palestinian" | "jerusalem" | "golan" | "syrian golan" | "west" | "territories" | "power" | "part"),
         "golan" near 6 "occupied"
}

# ---- places held fast ----

choice strongholds "What a place that one side holds fast is called" {
  bastion    = "bastion" | "bastions"
  stronghold = "stronghold" | "strongholds"
  pocket     = "pocket" | "pockets"
  holdout    = "holdout" | "holdouts" | "hold out"
  enclave    = "enclave" | "enclaves"
  den        = "den" | "dens" | "hideout" | "hideouts" | "hotbed" | "hotbeds" | "nest" | "nests" | "lair" | "lairs"
  fortress   = "fortress" | "citadel of"
  ignore ("pocket" | "pockets") near 3 ("money" | "cash" | "out" | "lined" | "lining" | "shirt" | "trousers" | "air"), "out of pocket"
}

# ---- attacks, above all from the air ----

choice strikes "What an attack from the air is called" {
  operation  = ("air" | "aerial" | "military" | "anti terrorist" | "anti terrorism" | "counter terrorism") ("operation" | "operations"),
               "sortie" | "sorties" | "air cover" | "air campaign"
  strike     = "air"? ("strike" | "strikes") | "airstrike" | "airstrikes"
  raid       = "air"? ("raid" | "raids")
  bombing    = "bombing" | "bombings" | "bombardment" | "bombardments" | "bombed",
               "barrel" ("bomb" | "bombs")
  massacre   = "massacre" | "massacres" | "massacred" | "carnage" | "slaughter" | "slaughtered" | "bloodbath"
  aggression = "aggression" | "aggressions"
  ignore ("hunger" | "general" | "labour" | "labor" | "sit" | "rail") ("strike" | "strikes"), "on strike", "strike" "a"? "deal", "strike" ("force" | "group"),
         ("suicide" | "car" | "truck" | "terrorist" | "terror" | "twin" | "bus" | "roadside" | "marathon" | "embassy") ("bombing" | "bombings"),
         "bombing" ("suspect" | "suspects"), ("police" | "dawn" | "ground" | "commando" | "night" | "fbi") ("raid" | "raids")
}

# ---- Hezbollah ----

choice hezbollah "What the Lebanese Hezbollah is called beside its name" {
  terrorists = ("terrorist" | "terror") ("group" | "organization" | "organisation" | "militia" | "movement" | "army")? near 1 <hezbollah>,
               <hezbollah> ("terrorist" | "terrorists")
  militia    = "militia" | "militias" | "militiamen" near 1 <hezbollah>, "militia" after 5 <hezbollah>
  militants  = "militant" ("group" | "organization" | "organisation" | "movement")? near 1 <hezbollah>, <hezbollah> "militants",
               "militant" ("group" | "organization" | "organisation" | "movement") after 5 <hezbollah>
  movement   = "movement" | "group" | "party" | "organization" | "organisation" near 1 <hezbollah>
  resistance = "islamic"? "resistance" ("movement" | "group" | "fighters")? near 2 <hezbollah>
  bare       = <hezbollah>
}

# ---- the White Helmets ----

choice white-helmets "What the Syrian Civil Defence is called beside the name White Helmets" {
  rescuers   = "volunteer*"? ("rescue*" | "civil" ("defence" | "defense")) ("volunteer*" | "worker*" | "team*" | "group" | "service")?
      | "volunteer*" | "first responder*" | "emergency workers" | "paramedic*" near 6 <white-helmets>
  doubted    = "so called" | "self styled" | "self proclaimed" | "controversial" | "notorious" | "terrorist*" | "western funded" | "western backed"
               | "propaganda" | "pseudo" | "infamous" near 4 <white-helmets>
  activists  = "activist*" | "ngo" near 2 <white-helmets>
  bare       = <white-helmets>
}

# ---- the group that took Raqqa ----

choice islamic-state "Which name the group of Raqqa and Mosul gets" {
  so-called     = ("so called" | "self styled" | "self proclaimed") "islamic state"
  islamic-state = "islamic state" not after 1 ("so called" | "self styled" | "self proclaimed"),
                  "IS" ("fighter*" | "jihad*" | "militant*" | "group*" | "group's" | "extremist*" | "position*" | "held" | "stronghold*" | "bastion*" | "territory") cased
  isis          = "isis" | "isil"
  daesh         = "daesh" | "daish" | "da'esh"
}

# ---- the war as a whole ----

choice war "What the war as a whole is called" {
  civil-war  = "civil war"
  conflict   = ("syrian" | "syria's" | "syria" | "year" | "armed" | "the") "conflict"
  crisis     = ("syrian" | "syria's" | "syria") "crisis"
  revolution = "revolution" | "uprising" | "revolt" | "rebellion"
  terror     = "war on terror", "foreign backed" ("militancy" | "war" | "terrorism" | "terrorist*" | "militant*" | "insurgency"),
               ("terrorist" | "terror" | "global") "war"
  ignore "revolutionary guard*", ("iranian" | "islamic" | "libyan" | "egyptian" | "russian" | "arab" | "industrial" | "french" | "bolshevik") ("revolution" | "uprising" | "revolt"),
         ("iraqi" | "libyan" | "lebanese" | "lebanon's" | "yemeni" | "american" | "spanish" | "iraq's" | "libya's" | "yemen's") "civil war",
         "syrian revolution and opposition"
}
