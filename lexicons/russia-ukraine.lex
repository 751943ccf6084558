# The word choices of the war between Russia and Ukraine since 2014, for English-language news. Made to be read: start at the first
# "choice".
#
# For articles about that war: choose them first; of "rebels" and "Putin" other news is full too. A comment such as "13/13" beside a
# variant says how many of the hits read were right: of each of its entries 7 hits, at equal steps, in the articles of Baly et al. 2020,
# BASIL and PolNeAR with "Ukrain…", "Crimea", "Donetsk" or "Donbas" in them three times or more (2014 to 2020), and 6 in the headlines
# and leads of RUWA (2022; two thirds of them Ukrainian agencies'), or all where fewer, with some 25 words around them. Wrong is a hit
# whose passage means something other than its choice describes. A first reading found 350 of 386 and 287 of 322 right; then the guards
# were mended on this same news. So on other news expect about nine in ten. A variant without a figure was not met.

lexicon "Russian-Ukrainian war, English-language press"
language en
version "1.0"
source "AP Stylebook, 14 August 2019: Kyiv in place of Kiev, except in chicken Kiev and Kievan Rus"
source "Guardian style guide: Kyiv not Kiev, but chicken kiev"
source "Roskomnadzor, 26 February 2022: Russian media told not to write of an 'attack', an 'invasion' or a 'declaration of war'; the official term was 'special military operation'"
source "United Nations General Assembly, resolution ES-11/1 (2 March 2022): 'aggression' against Ukraine"

# Two scales only: how places are spelled, and which word for the attack of 2022 Moscow prescribed or forbade.
axis spelling "from Russian" .. "from Ukrainian"
axis moscow "word forbidden to Russian media in 2022" .. "word prescribed to them"

# ---- names used below ----

let ukraine = "ukrain*" | "kiev*" | "kyiv*" | "donetsk" | "luhansk" | "lugansk" | "donbas*" | "crimea*" | "slovyansk" | "slaviansk" | "sloviansk" | "slavyansk"
      | "mariupol" | "kharkiv" | "kharkov"
           | "odesa" | "debaltseve" | "horlivka" | "kramatorsk" | "novoazovsk" | "sevastopol" | "simferopol" | "kherson" | "zaporizhzhia" | "zaporizhia"
             | "bakhmut" | "bucha" | "irpin" | "izium"
           | "mh17" | "poroshenko" | "yanukovych" | "yanukovich" | "zelensk*" | "yatsenyuk" | "maidan" | "azov*" | "avdiivka"
let russia = "russia*" | "moscow*" | "kremlin*" | "putin*"
let east = <ukraine> | <russia> | "separatist*" | "malaysia*" | "airliner" | "checkpoint*" | "government forces" | "government troops" | "ceasefire"
      | "cease fire" | "minsk"
let places = "city" | "cities" | "town" | "towns" | "village" | "villages" | "territor*" | "region*" | "airport" | "hub" | "hill" | "station" | "areas" | "area"
      | "settlement*" | "district*" | "swath*" | "building*" | "port" | "checkpoint*" | "positions"
           | "kiev" | "kyiv" | "donetsk" | "luhansk" | "donbas*" | "mariupol" | "kherson" | "kharkiv" | "odesa" | "odessa" | "bakhmut" | "slovyansk"
             | "sloviansk" | "lysychansk" | "sievierodonetsk" | "debaltseve" | "crimea" | "bucha" | "irpin" | "zaporizhzhia" | "zaporizhia"
let elsewhere = "farc" | "colombia*" | "syria*" | "assad*" | "isis" | "isil" | "islamic state" | "qaeda" | "nusra" | "iraq*" | "houthi*" | "yemen*" | "libya*"
      | "egypt*" | "sinai" | "hezbollah" | "hamas" | "gaza" | "israel*"
              | "taliban" | "afghan*" | "chechen" | "chechnya" | "boko haram" | "georgia" | "ossetia" | "abkhazia" | "metrojet" | "iran*" | "catal*"
                | "scottish" | "kurdish" | "paris" | "mali"

# ---- how the capital and other places are spelled ----

choice capital "How the capital of Ukraine is spelled" {
  ignore "chicken" ("kiev" | "kyiv"), ("dynamo" | "dinamo") ("kiev" | "kyiv"), ("kyiv" | "kiev") "post", ("kiev" | "kyiv") ("cake" | "ballet"), "kievan",
        "intercontinental" ("kiev" | "kyiv")
  kiev [spelling -1] = "kiev"  # 13/13
  kyiv [spelling +1] = "kyiv" | "kyiv's"  # 13/13
}

choice kharkiv "How the second city is spelled" {
  kharkov [spelling -1] = "kharkov"  # 1/1
  kharkiv-uk [spelling +1] = "kharkiv"  # 10/10
}

choice odesa "How the port on the Black Sea is spelled" {
  ignore "odessa" near 3 ("texas" | "delaware" | "ontario" | "florida" | "permian"), "odessa file", "mccartney"
  odessa [spelling -1] = "odessa" not same sentence ("texas" | "delaware" | "midland")  # 11/11
  odesa-uk [spelling +1] = "odesa"  # 6/6
}

choice luhansk "How the easternmost region is spelled" {
  lugansk [spelling -1] = "lugansk"  # 1/1
  luhansk-uk [spelling +1] = "luhansk"  # 13/13
}

choice coal-land "How the coal land in the east is spelled" {
  donbass [spelling -1] = "donbass"  # 7/7
  donbas [spelling +1] = "donbas"  # 6/6
}

choice president-name "How the president of Ukraine since 2019 is spelled" {
  zelenskyy = "zelenskyy"  # his own  # 13/13
  zelensky = "zelensky"  # 12/12
  zelenskiy = "zelenskiy"  # 13/13
}

choice article "Whether the country has an article before its name" {
  ignore "the"? "ukraine international", "the" ("ukraine's" | "ukraine") ("truce" | "cease" | "rebels" | "separatists" | "bill" | "prosecutor" | "ambassador"
        | "desk" | "card" | "army" | "relationship" | "peninsula" | "mission" | "plan" | "vote" | "trip" | "phone" | "quid" | "hoax" | "narrative" | "debacle"
        | "standoff" | "accountability" | "recovery" | "conference" | "defence" | "support" | "facility" | "democracy" | "crisis's" | "crisis" | "conflict"
        | "war" | "government" | "issue" | "question" | "story" | "scandal" | "affair" | "call" | "military" | "army" | "border" | "peace" | "situation"
        | "president"
         | "parliament" | "ceasefire" | "embassy" | "freedom" | "aid" | "matter" | "invasion" | "policy" | "foreign" | "interior" | "energy" | "company"
           | "investigation" | "controversy" | "whistleblower" | "security" | "plane"
         | "deal" | "sanctions" | "team" | "front" | "contact" | "defense" | "defence" | "air" | "side" | "jet" | "revolution" | "national" | "state" | "model"
           | "fighting" | "operation" | "general" | "talks" | "summit" | "boeing" | "flight" | "passenger" | "airliner")
  the-ukraine = "the ukraine"  # 7/7
  ukraine = "ukraine"  # 13/13
}

# ---- those who fight Kyiv in the east ----

let men = "separatist" | "separatists" | "rebel" | "rebels" | "militant" | "militants" | "insurgent" | "insurgents" | "gunman" | "gunmen" | "fighter"
      | "fighters" | "force" | "forces" | "militia" | "militias" | "militiamen"
       | "group" | "groups" | "troops" | "activists" | "paramilitaries" | "separatist forces" | "separatist rebels" | "formations"

choice eastern-fighters "What those who fight Kyiv in Donetsk and Luhansk since 2014 are called" {
  ignore "separatist" | "separatists" | "rebel" | "rebels" | "secessionists" same sentence <elsewhere>
        not same sentence ("ukrain*" | "donetsk" | "luhansk" | "pro russian" | "pro russia"),
         ("syrian" | "chechen" | "kurdish" | "libyan" | "houthi" | "catalan" | "basque" | "scottish" | "free syrian") "rebel*",
         ("rebel" | "separatist") ("held" | "controlled") ("area" | "areas" | "territory" | "territories" | "zone" | "zones")  # see below
  terrorists = "terrorist" | "terrorists" | "bandits" same sentence ("donetsk" | "luhansk" | "donbas*" | "separatist*" | "ukrainian army" | "eastern ukraine"
        | "slovyansk" | "poroshenko" | "pro russian") not same sentence <elsewhere>
      not before 1 ("attack" | "attacks" | "act" | "acts" | "threat" | "organization" | "organizations" | "country" | "state" | "operation" | "forces" | "army")
        not after 1 ("russian" | "anti" | "islamic")
  militants = ("pro russian" | "pro russia" | "pro moscow" | "separatist" | "russian backed")? ("militant" | "militants") same sentence <ukraine>
        not same sentence ("kyiv with" | "anti russian" | "ukrainian militants") not same sentence <elsewhere>,
              ("pro russian" | "pro russia" | "separatist") ("gunman" | "gunmen"), "gunmen" same sentence <ukraine> not same sentence <elsewhere>  # 9/9
  insurgents = ("pro russian" | "pro russia" | "separatist" | "russian backed")? ("insurgent" | "insurgents" | "insurgency") same sentence <east>
        not same sentence <elsewhere>  # 7/7
  rebels = ("pro russian" | "pro russia" | "pro moscow" | "separatist" | "russian backed" | "russia backed" | "moscow backed")? "rebels"
        not near 3 ("syrian" | "syria*" | "assad*" | "houthi" | "libyan"),
        ("pro russian" | "pro russia" | "pro moscow" | "separatist" | "russian backed" | "russia backed") "rebel",
           "rebel" before 1 ("leader*" | "commander*" | "fighter*" | "force*" | "group*" | "stronghold*" | "official*" | "checkpoint*" | "position*" | "shell*"
             | "fire" | "attack*" | "offensive" | "advance*" | "spokes*" | "authorities" | "army" | "militia*" | "troops" | "gunmen" | "lines"
                | "control" | "cit*" | "town*" | "side" | "assault" | "artillery" | "movement" | "chief*" | "unit*" | "battalion*" | "prime" | "military"
                  | "republic*" | "region*" | "areas" | "defense" | "defence" | "minister*" | "capital" | "missile*" | "rocket*")
             same sentence <east> not same sentence <elsewhere>, "rebel" after 1 ("a" | "one" | "the" | "alleged" | "former") same sentence <east>
               not same sentence <elsewhere>
               not before 1 ("teacher*" | "priest*" | "mp" | "mps" | "held" | "controlled" | "dominated")  # 22/22
  separatists = ("pro russian" | "pro russia" | "pro moscow" | "russian backed" | "russia backed" | "moscow backed" | "russian")? ("separatist" | "separatists"
        | "secessionist" | "secessionists")  # 12/12
  militia = ("people's" | "popular" | "donetsk" | "dpr" | "lpr" | "dnr" | "donbass" | "donbas" | "separatist") ("militia" | "militias" | "militiamen")
        same sentence <ukraine>,
            ("self defense" | "self defence") ("force" | "forces" | "unit" | "units" | "fighters") same sentence ("crimea*" | "donetsk" | "luhansk" | "donbas*"
              | "eastern" | "separatist*"), "opolchen*"
  formations = "illegal armed" ("group" | "groups" | "formation" | "formations") same sentence <ukraine>
}

choice tie "Which tie to Russia is put before the words for them" {
  russian = ("russian" | "kremlin" | "moscow") ("led" | "controlled" | "commanded" | "directed") <men>,
        "russian" ("mercenaries" | "proxies" | "proxy" | "puppets" | "paramilitaries" | "hybrid forces"), "russian terrorists",
            ("russia's" | "moscow's" | "putin's" | "kremlin's") ("proxies" | "proxy" | "puppets" | "separatist proxies")  # 3/3
  backed = ("russian" | "russia" | "moscow" | "kremlin") ("backed" | "supported" | "sponsored" | "funded" | "equipped") <men>
        not same sentence ("syria*" | "assad*" | "libya*")  # 10/10
  pro-russian = "pro" ("russian" | "russia" | "moscow" | "kremlin" | "putin") <men>  # 10/10
  local = ("local" | "eastern ukrainian" | "ukrainian" | "home grown" | "anti government" | "anti kiev" | "donbass") ("separatist" | "separatists" | "rebel"
        | "rebels" | "insurgents" | "militia" | "militias") same sentence <east>  # 2/2
}

choice republics "What the entities set up in Donetsk and Luhansk in 2014 are called" {
  ignore "breakaway" same sentence ("georgia*" | "ossetia" | "abkhazia" | "transnistria" | "catal*" | "kosovo" | "somali*"), "occupied" ("crimea" | "crimean")
  so-called = ("so called" | "pseudo" | "quasi" | "sham" | "fake" | "puppet") ("donetsk" | "luhansk" | "lugansk" | "people's" | "dpr" | "lpr" | "dnr"
        | "lnr") ("people's" | "and" "luhansk")? ("republic" | "republics")?  # 2/2
  self-proclaimed = ("self proclaimed" | "self declared" | "self styled" | "unrecognised" | "unrecognized") ("donetsk" | "luhansk" | "lugansk" | "people's"
        | "separatist" | "dpr" | "lpr" | "dnr" | "lnr") "people's"? ("republic" | "republics")?  # 7/7
  breakaway = "breakaway" ("region" | "regions" | "republic" | "republics" | "territory" | "territories" | "area" | "areas" | "province" | "provinces"
        | "eastern") same sentence <ukraine>, "separatist" ("region" | "regions" | "republic" | "republics" | "enclave" | "enclaves") same sentence <ukraine>  # 1/1
  rebel-held = ("rebel" | "separatist" | "militant") ("held" | "controlled" | "occupied" | "dominated") ("area" | "areas" | "territory" | "territories" | "zone"
        | "zones" | "region" | "regions" | "east" | "eastern" | "city" | "town" | "village" | "luhansk" | "donetsk")
        not same sentence ("syria*" | "aleppo" | "idlib")  # 8/8
  occupied = "temporarily"? "occupied" ("territory" | "territories" | "donetsk" | "luhansk" | "donbas" | "areas" | "regions" | "east" | "part" | "parts")
        same sentence ("ukrain*" | "donetsk" | "luhansk" | "donbas*" | "kherson" | "zaporizh*" | "afu") not same sentence ("west bank" | "palestin*" | "golan")  # 6/6
  people-republic = ("donetsk" | "luhansk" | "lugansk") ("people's" | "peoples" | "peoples'")? "republic" ("dpr" | "dnr" | "lpr" | "lnr")?,
        "dpr" | "dnr" | "lpr" | "lnr" cased,
                    "DPR" | "DNR" | "LPR" | "LNR" cased, "novorossiya" | "novorossia"  # 8/8
}

# ---- Crimea ----

choice crimea "What Russia did with Crimea in 2014" {
  ignore "crimean war", "anschluss" not same sentence "crimea*"
  annexation = "annex" | "annexes" | "annexed" | "annexing" | "annexation" | "annexations" | "re annexation" near 12 "crimea*"
        not same sentence ("golan" | "west bank" | "east jerusalem"),
               "annex" | "annexed" | "annexing" | "annexation" same sentence "peninsula" not same sentence ("golan" | "korea*" | "sinai")  # 9/9
  seizure = "seiz*" | "takeover" | "land grab" | "grab" | "grabbed" | "stole" | "stolen" | "theft" | "snatch*" | "took over" | "taken over" | "takes over"
        near 5 "crimea" not near 5 ("ship*" | "vessel*" | "sailors" | "building*" | "airport*" | "parliament" | "base*" | "power")  # 4/4
  occupation = ("occupy" | "occupies" | "occupied" | "occupying" | "occupation" | "occupiers") near 4 "crimea*", "invad*" | "invasion" near 4 "crimea*"  # 11/11
  joining = ("reunif*" | "reunit*" | "accession" | "incorporat*" | "absor*" | "rejoin*" | "secession" | "secede" | "seceded") near 8 "crimea*",
        ("return" | "returned" | "returning") near 3 "crimea*" near 12 ("russia" | "motherland" | "home"),
            ("join" | "joined" | "joins" | "joining" | "part of") before 2 ("russia" | "the russian") same sentence "crimea*" not same sentence "annex*"  # 5/5
}

choice ballot "What the votes of 2014 and 2022 on leaving Ukraine are called" {
  ignore "referendum" | "referendums" | "referenda" same sentence ("scotland" | "scottish" | "brexit" | "catalonia" | "dutch" | "greek" | "european union"
        | "eu association"),
         ("sham" | "pseudo") "marriage"
  sham = ("sham" | "so called" | "fake" | "pseudo" | "illegal" | "illegitimate" | "bogus" | "mock" | "rigged" | "phony" | "staged" | "dubious" | "disputed"
        | "hastily organized" | "hastily arranged") ("russian" | "independence" | "secession" | "crimean" | "russian crimean")? ("referendum" | "referendums"
        | "referenda" | "vote" | "votes")
         same sentence (<ukraine> | <russia>)  # 8/8
  referendum = ("independence" | "secession" | "crimean" | "autonomy" | "accession")? ("referendum" | "referendums" | "referenda" | "plebiscite")
        same sentence (<ukraine> | "separatist*" | "russia*") not same sentence ("association" | "compromise" | "nato membership" | "scot*" | "brexit" | "dutch"
          | "netherlands" | "greek" | "greece" | "catalonia")  # 13/13
  vote = ("vote" | "voted" | "votes" | "ballot") near 4 ("secession" | "secede" | "join russia" | "split" | "break away" | "annexation" | "independence")
        same sentence (<ukraine> | <russia>)  # 1/1
}

choice men-in-green "What Russia's soldiers without badges in Crimea, 2014, are called" {
  green-men = "little green men" not same sentence ("mars" | "martian*" | "ufo*" | "alien*")  # 1/1
  polite = "polite" ("people" | "men") same sentence (<ukraine> | <russia>)
  unmarked = ("unmarked" | "unidentified" | "masked" | "mysterious" | "unbadged") ("soldiers" | "troops" | "gunmen" | "armed men" | "men" | "forces"
        | "uniforms") same sentence (<ukraine> | "russia*"), "without insignia" same sentence (<ukraine> | "russia*")  # 2/2
}

# ---- the turn of 2014 in Kyiv ----

let turn = "yanukovych" | "yanukovich" | "maidan" | "ukrain*" | "kiev" | "kyiv" | "independence square"

choice maidan "What the revolt in Kyiv of 2013-14 is called" {
  ignore "revolution" ("orange" | "square"), ("orange" | "rose" | "islamic" | "russian" | "bolshevik" | "october" | "iranian" | "french" | "industrial"
        | "cultural" | "american" | "sexual" | "digital" | "energy" | "velvet" | "green" | "cuban" | "arab") "revolution",
         "coup" "d'etat"? same sentence ("egypt*" | "turkey" | "turkish" | "thai*" | "soviet" | "gorbachev" | "palace" | "1991" | "montenegro" | "venezuela"),
           "palace coup", "coup for"
  coup = ("coup" ("d'etat" | "d'état" | "attempt")?) | "putsch" same sentence <turn> not same sentence ("gorbachev" | "1991" | "turkey"),
        "fascist coup" | "armed coup" | "cia coup" | "unconstitutional" ("coup" | "overthrow") same sentence <turn>  # 5/5
  dignity = "revolution of dignity"  # 1/1
  revolution = "euromaidan"? ("revolution" | "revolutions" | "uprising" | "revolt") same sentence <turn>
        not same sentence ("orange" | "1917" | "arab" | "syria*")  # 7/7
  euromaidan = "euromaidan" | "euro maidan" | "maidan" ("protest*" | "movement" | "revolution" | "uprising" | "demonstrat*")  # 5/5
  riots = "riots" | "rioting" | "rioters" | "unrest" | "mob" near 6 ("kiev" | "kyiv" | "maidan" | "independence square") not same sentence ("pogrom*" | "1905")  # 3/3
}

choice fall "How Viktor Yanukovych lost his office" {
  overthrown = "overthr*" | "toppl*" | "depose" | "deposed" | "deposing" | "unseat*" | "coup against"
        near 8 ("yanukovych" | "yanukovich" | "pro russian president"
        | "pro moscow president" | "moscow backed leader")  # 3/3
  ousted = "oust*" near 8 ("yanukovych" | "yanukovich" | "pro russian president" | "kremlin backed president" | "pro moscow president"
        | "moscow backed president")  # 7/7
  fled = "fled" | "flee" | "fleeing" | "flight" near 5 ("yanukovych" | "yanukovich") not near 4 ("loyalists" | "supporters" | "allies" | "troops")  # 4/4
  removed = "remov*" | "impeach*" | "dismiss*" | "stripped" | "voted out" near 5 ("yanukovych" | "yanukovich")
}

choice kyiv-government "What the authorities in Kyiv are called" {
  ignore ("russian" | "syrian" | "u.s" | "american" | "local" | "regional") ("government" | "authorities" | "regime"), "government of ukraine's" "crimea"
  regime = ("kiev" | "kyiv" | "ukrainian" | "zelensky" | "zelenskyy" | "poroshenko" | "maidan" | "ukronazi") "regime"  # 3/3
  junta = ("nazi" | "neo nazi") ("regime" | "government") near 4 ("kiev" | "kyiv" | "ukrainian" | "zelensk*") not near 4 "russia*",
        "junta" | "putschists" | "coup government" | "coup leaders" | "puppet government" | "fascist government" | "illegitimate government"
        | "unlawful government" same sentence (<ukraine> | <russia>) not same sentence ("burma" | "myanmar" | "thai*" | "greek" | "argentin*" | "egypt*"
        | "syria*" | "vichy")  # 2/2
  interim = ("interim" | "provisional" | "transitional" | "acting" | "caretaker" | "the new" | "ukraine's new" | "country's new" | "kiev's new") ("pro western"
        | "pro european" | "ukrainian")? ("government" | "authorities" | "cabinet" | "leadership" | "leaders")
        same sentence ("ukrain*" | "kiev" | "kyiv" | "yanukovych") not same sentence <elsewhere> not after 2 "military's"  # 7/7
  pro-western = ("pro western" | "pro european" | "pro europe" | "western backed" | "west leaning" | "western leaning" | "pro eu") "ukrainian"? ("government"
        | "authorities" | "leadership" | "leaders" | "president" | "government in kiev") same sentence ("ukrain*" | "kiev" | "kyiv" | "poroshenko")
        not same sentence <elsewhere>  # 4/4
  government = "ukrainian" ("government" | "authorities") | "ukraine's government" | "government of ukraine" | "government in" ("kiev" | "kyiv") | ("kiev"
        | "kyiv") ("government" | "authorities" | "officials")  # 13/13
}

# ---- armies ----

choice russian-troops "What Russia's troops in Ukraine, and Russia as the side that attacks, are called" {
  occupiers = ("russian" | "russia's")? ("occupiers" | "occupier" | "occupants" | "occupant" | "occupation" ("forces" | "troops" | "army"))
        same sentence (<ukraine> | <russia> | "afu" | "enemy") not same sentence ("israeli" | "palestin*" | "apartment" | "building's" | "vehicle" | "car")  # 6/6
  invaders = ("russian" | "russia's" | "moscow's")? ("invaders" | "invader" | "invading" ("forces" | "troops" | "army") | "invasion" ("forces" | "force"
        | "troops")) same sentence (<ukraine> | <russia> | "afu" | "enemy") not same sentence "space invaders"  # 6/6
  slurs = "rashist" | "rashists" | "ruscist" | "ruscists" | "russist" | "russists", "orcs" same sentence (<ukraine> | <russia> | "afu"),
        ("russian" | "putin's") ("hordes" | "horde" | "fascists" | "nazis" | "barbarians" | "butchers" | "murderers" | "orcs")  # 13/13
  aggressor = "russian" ("aggressor" | "aggressors"), "the" ("aggressor" | "aggressors") same sentence (<ukraine> | "russia")
        not same sentence ("1938" | "1939" | "hitler"), ("aggressor country" | "aggressor state") same sentence (<ukraine> | "russia"), "aggressor"
        before 3 ("russia" | "the russian"), ("russian" | "moscow's") "terrorist" ("army" | "forces")  # 15/15
  enemy = "russian"? "enemy" ("forces" | "troops" | "army" | "attacks" | "attack" | "shelling" | "units" | "equipment" | "personnel" | "losses" | "aircraft"
        | "missiles" | "missile" | "shells" | "drones" | "helicopter" | "artillery" | "tanks" | "manpower" | "ammunition" | "positions" | "groups")
          same sentence (<ukraine> | "russian*" | "afu") not same sentence ("tass" | "isis" | "syria*" | "world war"),
          "the"? "enemy" same sentence ("afu" | "general staff" | "armed forces" | "defenders" | "shell*" | "artillery" | "poroshenko" | "zelensk*" | "fired"
            | "fires" | "frontline" | "bakhmut" | "kramatorsk" | "avdiivka" | "offensive" | "troops" | "region" | "our")
          same sentence (<ukraine> | "russian*") not same sentence ("tass" | "isis" | "china" | "chinese" | "iran*" | "islamic state" | "trump")
            not near 2 ("common" | "public" | "worst" | "class" | "sworn")  # 13/13
  russian-forces = "russian" ("army" | "military" | "troops" | "forces" | "soldiers" | "soldier" | "servicemen" | "armed forces" | "units" | "paratroopers"
        | "tanks") same sentence <ukraine> not before 1 ("exercise*" | "intelligence" | "action*" | "intervention*" | "aid" | "equipment" | "hardware"
        | "doctrine" | "base" | "bases" | "vehicles" | "activit*" | "buildup" | "build"
        | "leaders" | "officials" | "aggression" | "support" | "observers" | "advisers" | "might" | "power" | "incursion*" | "presence" | "threat" | "experts"
          | "analyst*" | "operation*" | "personnel" | "doctrine" | "districts" | "court") not same sentence ("syria*" | "assad" | "aleppo")  # 13/13
  allied = ("allied" | "liberating" | "liberation") "forces" same sentence ("dpr" | "lpr" | "donetsk" | "luhansk" | "donbass" | "kiev" | "russia*")
        not same sentence ("nato" | "1944" | "1945" | "normandy" | "the enemy") not after 1 ("operation" | "american" | "u.s")
}

choice ukrainian-troops "What Ukraine's troops are called" {
  ignore "ukrainian military" ("aid" | "intelligence" | "base" | "bases" | "prosecutor*" | "administration" | "hospital"), "azov sea"
  nazis = ("ukrainian" | "kiev" | "azov" | "ukro") ("neo"? ("nazi" | "nazis")) ("battalion" | "battalions" | "militants" | "formations" | "forces" | "fighters"
        | "units")?,
          "neo"? "nazi" ("battalion" | "battalions" | "militants" | "formations" | "units" | "fighters") same sentence <ukraine>
            not same sentence ("germany" | "german" | "hitler" | "holocaust" | "1941" | "1943" | "soviet" | "calls russia"),
          ("fascist" | "punitive") ("ukrainian" | "kiev")? ("army" | "forces" | "troops" | "battalion" | "battalions" | "units" | "junta")
            same sentence <ukraine>, "banderites" | "banderovtsy" | "ukronazis" | "ukrofascists"  # 4/4
  nationalists = "ukrainian" ("radical" | "ultra")? ("nationalist" | "nationalists" | "militants" | "radicals" | "extremists" | "ultranationalists")
        not same sentence ("odessa" | "clashes between" | "party" | "parliament" | "1943" | "bandera" | "world war" | "protest*" | "far right group*"),
        ("nationalist" | "radical" | "ultranationalist") ("battalion" | "battalions" | "formations" | "fighters" | "units" | "militias") same sentence <ukraine>  # 2/2
  kiev-forces = ("kiev" | "kyiv" | "kiev's" | "kyiv's" | "zelensky's") ("forces" | "troops" | "army" | "fighters" | "militants" | "security forces")  # 2/2
  ukrainian-forces = "ukrainian" ("government" | "armed" | "security" | "ground")? ("army" | "military" | "troops" | "forces" | "soldiers" | "soldier"
        | "armed forces" | "servicemen" | "units" | "fighters") | "ukraine's" ("armed forces" | "army" | "military") | "armed forces of ukraine" | "afu"  # 13/13
  government-forces = ("government" | "loyalist") ("forces" | "troops" | "soldiers") same sentence (<ukraine> | <russia> | "separatist*" | "rebels")
        not same sentence <elsewhere> not after 1 "ukrainian"  # 7/7
  defenders = ("ukrainian" | "ukraine's" | "mariupol's" | "azovstal" | "city's" | "our")? "defenders" same sentence <ukraine>
        not near 2 ("rights" | "republic" | "midfield*" | "goal*") not same sentence ("shakhtar" | "dynamo" | "match" | "league" | "coach" | "club")  # 6/6
}

# ---- war ----

choice fighting "What the fighting as a whole is called" {
  ignore ("energy" | "humanitarian" | "refugee" | "constitutional" | "economic" | "debt" | "gas" | "banking" | "grain") "crisis" ("in" "the"? ("ukraine"
        | "crimea"))?, ("syrian" | "spanish" | "american" | "yemeni" | "libyan" | "iraqi" | "russian" | "syria's" | "yemen's") "civil war", "civil war"
        same sentence ("syria*" | "yemen*" | "libya*" | "iraq*" | "assad" | "spain" | "lincoln" | "bosnia*" | "sudan*" | "confederate"),
         "trade war", ("cold" | "second world" | "first world" | "world") "war", "war in" ("syria" | "iraq" | "afghanistan" | "georgia" | "yemen")
  war = ("war" | "warfare" | "fighting") ("in" | "on" | "against" | "with" | "over") ("eastern" | "the")? ("ukraine" | "donbas" | "donbass"),
        "ukraine war" | "ukrainian war" not before 1 ("crimes" | "crime" | "veterans" | "effort"), "russia ukraine war" | "russo ukrainian war"
        | "russian ukrainian war" | "war of aggression", "russia's war" not before 1 ("crimes" | "crime" | "machine" | "chest"),
        ("putin's" | "moscow's") "war" not before 1 ("in syria" | "machine" | "chest")  # 37/37
  civil-war = "civil war" same sentence (<ukraine> | "separatist*") not near 3 ("syria*" | "yemen*" | "libya*" | "iraq*" | "spanish" | "american" | "russian"
        | "bosnia*")  # 7/7
  conflict = "ukraine" "conflict" | ("ukrainian" | "donbas" | "donbass" | "east ukraine") "conflict" | "conflict in" ("eastern" | "east" | "the")? ("ukraine"
        | "donbas" | "donbass")  # 9/9
  crisis = ("ukraine" | "ukrainian" | "crimea" | "crimean" | "ukraine's") ("political" | "security")? "crisis" | "crisis in" ("eastern" | "the")? ("ukraine"
        | "crimea")  # 7/7
}

let other-lands = "iraq*" | "georgia*" | "kuwait" | "syria*" | "north korea*" | "china*" | "chinese" | "iran*" | "south china sea" | "spratly" | "afghanistan"
      | "grenada" | "czechoslovakia" | "hungary"
      | "1939" | "1941" | "1956" | "1968" | "1979" | "turkish" | "taiwan" | "libya" | "finland" | "estonia*" | "latvia*" | "lithuania*" | "baltic*" | "poland"
        | "normandy" | "nazi"

choice attack "What Russia's move into Ukraine, in 2014 and in 2022, is called" {
  ignore "special operation" "forces"
  special-operation [moscow +1] = "special" "military"? "operation" same sentence (<ukraine> | <russia>)
        not same sentence ("sbu" | "ssu" | "security service" | "state security" | "detain*" | "detectives" | "punitive" | "police" | "knee" | "hip"
        | "surgeon*" | "surgery"),
         "liberation of donbass" | "defense of donbass" | "defence of donbass" | "denazif*" | "demilitarization of ukraine" | "demilitarisation of ukraine"  # 6/6
  invasion [moscow -1] = ("full scale" | "unprovoked" | "stealth" | "russian" | "russia's" | "all out" | "military")? ("invasion" | "invade" | "invades"
        | "invaded" | "invading") same sentence (<ukraine> | <russia>)
      not before 1 ("forces" | "force" | "troops" | "army") not near 3 (<other-lands> | "privacy")  # 13/13
  aggression = ("armed" | "full scale" | "unprovoked" | "russian" | "russia's" | "military" | "war of")? ("aggression" | "aggressions")
        same sentence (<ukraine> | <russia>) not near 2 ("nato" | "american" | "western" | "us" | "korean" | "israeli") not near 3 <other-lands>  # 13/13
  incursion = ("russian" | "military" | "cross border" | "armed")? ("incursion" | "incursions") same sentence (<ukraine> | <russia>)
        not near 6 ("ukrainian troops" | "ukrainian forces" | "ukrainian army" | "kursk") not near 3 <other-lands>  # 7/7
  intervention = ("russian" | "russia's" | "military" | "direct" | "armed")? ("intervention" | "interventions")
        same sentence ("ukrain*" | "crimea*" | "donetsk" | "donbas*") not same sentence "syria*" not near 2 "nato"
        not after 1 ("early" | "divine" | "surgical" | "medical" | "state" | "government" | "western")  # 5/5
}

choice kyiv-operation "What Ukraine's campaign against the fighters in the east since 2014 is called" {
  anti-terror = ("anti terrorist" | "anti terror" | "anti terrorism" | "counter terrorism" | "counterterrorism" | "counter terrorist") ("operation"
        | "operations" | "campaign") same sentence (<ukraine> | "separatist*") not same sentence ("yanukovych" | "protest*" | "maidan" | "central square"),
        "ATO" cased not near 4 ("otan" | "nato")  # 4/5
  punitive = ("punitive" | "punishment") ("operation" | "operations" | "expedition" | "action" | "raid" | "campaign") same sentence <ukraine>
        not near 5 ("russia" | "russian" | "russians"), "genocide" same sentence "donbass"
  offensive = ("ukrainian" | "ukraine's" | "government" | "government's" | "kiev" | "kiev's" | "army") ("offensive" | "assault" | "crackdown" | "onslaught")
        same sentence ("separatist*" | "rebel*" | "insurgent*" | "militants" | "donetsk") not same sentence <elsewhere>  # 1/1
  operation = ("military" | "security" | "government" | "army") "operation" same sentence ("separatist*" | "rebels" | "donetsk" | "luhansk" | "kiev")
        not same sentence (<elsewhere> | "special") not near 4 ("russia's" | "russian")
}

choice ground "How it is said that ground changes hands" {
  liberate = "liberat*" | "deoccup*" | "de occup*" same sentence (<ukraine> | "afu") not same sentence ("1944" | "1945" | "auschwitz" | "nazi germany"
        | "red army")  # 7/7
  retake = "recaptur*" | "retak*" | "retook" | "regain*" | "reclaim*" | ("take" | "taken" | "took" | "won" | "win") "back"
        same sentence (<ukraine> | "separatist*") not near 4 ("trust" | "confidence" | "consciousness" | "sovereignty" | "initiative")  # 13/13
  capture = "capture" | "captures" | "captured" | "capturing" near 7 <places> same sentence (<ukraine> | "separatist*")
         not near 4 ("image*" | "video" | "soldier*" | "servic*" | "pilot*" | "prisoner*" | "men" | "fighters" | "launcher" | "missile*" | "paratroop*"
           | "killed" | "tank*" | "sailors" | "occupier*" | "civilians" | "observers" | "paramedic" | "pow*" | "defenders" | "officer*")
         not same sentence ("1941" | "1942" | "1943" | "1944"),
        ("take" | "takes" | "took" | "taken" | "taking" | "gain" | "gained" | "establish*") ("full" | "complete")? "control" same sentence <ukraine>  # 19/19
  seize = "seize" | "seizes" | "seized" | "seizing" same sentence (<ukraine> | "separatist*" | "rebels")
        not same sentence ("ship" | "ships" | "sailors" | "vessels" | "assets" | "cocaine" | "drugs" | "grain")
        not near 5 ("crimea" | "opportunit*" | "chance" | "initiative" | "moment" | "weapons" | "power" | "items" | "explosive" | "explosives" | "ammunition"
        | "evidence")  # 13/13
  occupy = "occupy" | "occupies" | "occupied" | "occupying" | "occupation of" same sentence ("ukrain*" | "donetsk" | "kherson" | "mariupol" | "donbas*"
        | "luhansk" | "zaporizh*" | "bucha") not before 1 ("forces" | "troops" | "army" | "territor*" | "donetsk" | "luhansk" | "donbas" | "areas" | "regions")
        not near 4 "crimea*"  # 13/13
}

# ---- deeds ----

choice plane "What befell flight MH17 over Donetsk, 17 July 2014" {
  ignore "plane crash" same sentence <elsewhere>
  shot-down = "shot" "out of the sky"? "down"? | "shoot down" | "shooting down" | "shootdown" | "downed" | "downing" | "brought down" | "blown out of the sky"
        near 10 ("mh17" | "malaysia" | "malaysian" | "flight 17" | "malaysia airlines") not same sentence ("370" | "iran*")  # 10/10
  murder = "murder*" | "massacre" | "terrorist act" | "act of terror*" | "mass killing" | "war crime"
        same sentence ("mh17" | "malaysia" | "malaysian" | "flight 17") not same sentence "370"  # 2/2
  crash = "crash" | "crashed" | "crashes" near 10 ("mh17" | "malaysia" | "malaysian" | "flight 17") not same sentence ("370" | "indian ocean")  # 5/5
  disaster = "disaster" | "tragedy" | "catastrophe" | "incident" not same sentence "similarities" near 8 ("mh17" | "malaysia" | "malaysian" | "flight 17")
        not same sentence "370"  # 3/3
}

choice bucha "What was done to the people of Bucha, and by whom it is said to be done" {
  ignore "killings" | "massacre*" | "atrocit*" | "genocide" | "provocation*" | "fake" | "staged" not same sentence ("bucha" | "irpin" | "borodyanka")
  massacre = "massacre" | "massacres" | "massacred" | "slaughter" | "slaughtered" | "carnage" near 12 ("bucha" | "irpin" | "borodyanka")  # 6/6
  atrocity = "atrocity" | "atrocities" | "horrors" | "savagery" near 12 ("bucha" | "irpin" | "borodyanka")  # 6/6
  war-crime = "war crime" | "war crimes" | "crimes against humanity" near 12 ("bucha" | "irpin" | "borodyanka")  # 6/6
  genocide = "genocide" | "genocidal" near 12 "bucha"  # 6/6
  killings = "killings" | "deaths" | "executions" | "mass murder" | "murders" | "executed" near 8 "bucha"  # 6/6
  provocation = "provocation" | "provocations" | "staged" | "staging" | "fake" | "fakes" | "false flag" | "hoax" | "fabricat*" | "fabrication" near 10 "bucha"
        not near 4 ("debunk*" | "disprove*")  # 6/6
}

choice transfer "How it is said that people of Ukraine were brought to Russia" {
  deport = "forcibly"? ("deport*" | "deportation" | "deportations") same sentence (<ukraine> | <russia>)
        not same sentence ("tatar*" | "stalin" | "1944" | "migrant*" | "immigra*" | "iran*"), "forcibly" ("taken" | "transferred" | "moved" | "transferring"
        | "relocated" | "transporting" | "removed") same sentence (<ukraine> | <russia>),
           "forced" ("deportation" | "deportations" | "transfer" | "transfers" | "displacement") same sentence (<ukraine> | <russia>)  # 14/14
  abduct = "abduct*" | "kidnap*" | "stole" | "stolen" near 6 ("children" | "civilians" | "residents" | "people" | "ukrainians" | "orphans")
        near 14 ("to russia" | "into russia" | "russian territory" | "to the russian federation" | "by russia" | "by russians" | "children")
        not near 6 ("basement" | "wounded")  # 6/6
  evacuate = "evacuat*" near 10 ("to russia" | "to the russian federation" | "into russia" | "rostov" | "to russian territory"), "resettl*"
        near 8 ("russia" | "the russian federation") same sentence <ukraine>  # 3/3
}

choice garrison "How the men in the Azovstal works left it, May 2022" {
  surrender = "surrender" | "surrenders" | "surrendered" | "surrendering" | "laid down their arms" | "capitulat*"
        same sentence ("azovstal" | "mariupol" | "steel" | "azov") not near 3 ("never" | "not" | "refus*" | "reject*" | "demand*" | "no" | "ultimatum" | "into"
        | "must" | "won't") not same sentence ("deadline" | "ultimatum")  # 2/2
  evacuation = "evacuat*" | "extract*" same sentence "azovstal" near 8 ("fighters" | "soldiers" | "defenders" | "troops" | "servicemen" | "wounded" | "garrison"
        | "military")  # 1/1
  captivity = "captivity" | "taken prisoner" | "captured" | "prisoners of war" | "pows" same sentence "azovstal"
}

choice foreigners "What men from abroad who fight for Ukraine are called" {
  ignore "legion" not same sentence ("ukrain*" | "zelensk*" | "foreign"), ("russian" | "wagner" | "syrian" | "chechen") ("mercenar*" | "volunteer*")
  mercenaries = "foreign"? ("mercenary" | "mercenaries") same sentence ("ukrain*" | "kiev" | "azov" | "british" | "american" | "dpr")
        not same sentence ("wagner" | "russian mercenaries" | "syria*" | "libya*")  # 1/1
  volunteers = ("foreign" | "international" | "american" | "british") ("volunteer" | "volunteers" | "fighter" | "fighters")
        same sentence ("ukrain*" | "kyiv" | "zelensk*" | "azov"), ("international" | "foreign") "legion"  # 4/4
}

choice putin "How Vladimir Putin is named" {
  ignore ("anti" | "pro") "putin", "putin's" ("russia" | "regime" | "government" | "kremlin")
  president = ("russian" | "russia's")? "president" ("vladimir" | "v" | "mr")? before 1 ("putin" | "vladimir putin"), "russian president" "vladimir"? "putin",
        "mr" "putin"  # 20/20
  leader = ("russian" | "kremlin" | "russia's") ("leader" | "chief") near 2 ("putin" | "vladimir putin")  # 2/2
  strongman = "strongman" | "autocrat" | "ruler" | "autocratic" | "tsar" | "czar" near 3 "putin"
  dictator = "dictator" | "tyrant" | "war criminal" | "butcher" | "despot" | "thug" | "murderer" | "putler" | "bloody" near 4 "putin", "putler"  # 6/6
  bare = "vladimir"? "putin"  # 13/13
}
