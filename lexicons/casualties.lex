# How killing, wounding and attacks are told in English-language news: with the one who did it as the subject, after "by", with the
# weapon alone, or with nobody. The grammar of casualties rather than a topic: it may be used on any news.
#
# The choices tell wordings apart, not blame. "Six people were killed" may leave the killer out because nobody knows him yet, because
# the sentence before named him, or in order to spare him; a difference between outlets on the same event is what to look for.
# It reads surfaces: "killed" with a form of "be" before it and "by" soon after it is passive with an agent, and so on. Infinitives and
# threats ("to kill civilians") are not counted, for they tell of no death that took place. The dead of crashes, storms and illness are
# counted where the verb is "killed"; "died" counts only beside words of violence.
#
# A comment such as "8/8" beside an entry says how many of its hits were right of those read, taken at equal steps from the hits in
# outlets/baly, BASIL, FA-KES, NewsWCL50, PolNeAR and BABE. Wrong is a hit whose passage means something else than its variant
# describes, the wrong grammar among it. The guards were mended on the same news, so expect somewhat less on other news.
# A second, fresh sample of up to three hits an entry, read before the last mending: 101 of 109 right.
# Hits that a mending took away are in neither number beside an entry; the fresh sample is the fairer figure.

lexicon "Casualties: who is said to have done it"
language en
version "1.0"
source "Bolinger, Language: The Loaded Weapon (1980): the truncated passive leaves the one who acted unsaid"
source "Fowler, Hodge, Kress and Trew, Language and Control (1979): agents deleted in headlines about shootings by police"
option overlap longest

# ---- names used below ----

let be = "am" | "is" | "are" | "was" | "were" | "be" | "been" | "being" | "get" | "gets" | "got" | "gotten" | "getting" | "wasn't" | "weren't"
         | "isn't" | "aren't"
let adv = "*ly" | "also" | "then" | "later" | "shot and" | "stabbed and" | "injured and" | "wounded and" | "injured or" | "wounded or" | "all"
          | "both" | "not" | "being" | "himself" | "soon" | "either" | "first" | "each" | "himself" | "in fact" | "since"
let number = "1*" | "2*" | "3*" | "4*" | "5*" | "6*" | "7*" | "8*" | "9*" | "one" | "two" | "three" | "four" | "five" | "six" | "seven" | "eight"
             | "nine" | "ten" | "eleven" | "twelve"
             | "thirteen" | "fourteen" | "fifteen" | "sixteen" | "seventeen" | "eighteen" | "nineteen" | "twenty" | "thirty" | "forty" | "fifty" | "sixty"
           | "seventy" | "eighty" | "ninety"
           | "hundreds" | "thousands" | "dozens" | "scores" | "millions" | "tens" | "several" | "many" | "some" | "at least" | "more than" | "nearly"
           | "almost" | "about" | "around" | "up to" | "an estimated"
           | "over" | "as many" | "roughly" | "approximately" | "countless" | "another" | "fewer than" | "less than" | "a dozen" | "a hundred" | "a thousand"
let people = "people" | "civilians" | "soldiers" | "policemen" | "officers" | "children" | "women" | "men" | "man" | "woman" | "person"
             | "palestinians" | "israelis" | "syrians" | "iraqis" | "americans" | "police"
             | "militants" | "fighters" | "terrorists" | "rebels" | "troops" | "protesters" | "protestors" | "demonstrators" | "members" | "residents"
           | "students" | "victims" | "worshippers" | "worshipers" | "muslims" | "christians" | "jews"
           | "bystanders" | "passengers" | "others" | "foreigners" | "journalists" | "teenager*" | "girls" | "boys" | "innocent*" | "anyone" | "everyone"
           | "someone" | "somebody" | "nobody" | "no one" | "him" | "them" | "me" | "us" | "himself" | "herself" | "themselves" | "black"
           | "unarmed" | "families" | "cops" | "whites" | "blacks" | "kurds" | "gunmen"
let victims = "people" | "civilians" | "children" | "women" | "residents" | "others" | "worshippers" | "worshipers" | "passengers" | "bystanders"
              | "victims" | "students" | "journalists"
let object = <number> | <people> | "the" | "a" | "an" | "his" | "her" | "their" | "its" | "our" | "my" | "your" | "this" | "these" | "those" | "all"
             | "both" | "any" | "every" | "each" | "most" | "so many" | "too many" | "other" | "nine" | "civilian"
let name = "A*" | "B*" | "C*" | "D*" | "E*" | "F*" | "G*" | "H*" | "I*" | "J*" | "K*" | "L*" | "M*" | "N*" | "O*" | "P*" | "Q*" | "R*" | "S*" | "T*"
           | "U*" | "V*" | "W*" | "Y*" | "Z*"
let when = "in" | "on" | "when" | "during" | "while" | "since" | "after" | "as" | "at" | "near" | "outside" | "inside" | "there" | "here"
           | "yesterday" | "today" | "this" | "last" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday"
         | "earlier" | "overnight" | "along" | "between" | "across" | "every" | "each" | "before" | "because" | "amid" | "within" | "throughout"
let weapon = "bomb" | "bombs" | "bomber" | "bombers" | "bombing" | "bombings" | "blast" | "blasts" | "explosion" | "explosions" | "strike"
             | "strikes" | "airstrike" | "airstrikes" | "attack" | "attacks" | "raid" | "raids" | "missile" | "missiles" | "rocket" | "rockets"
             | "shell" | "shells" | "shelling" | "mortar" | "mortars" | "bullet" | "bullets" | "gunfire" | "fire" | "sniper fire" | "gunshot" | "gunshots"
           | "shrapnel" | "mine" | "landmine" | "landmines" | "mines" | "drone" | "drones" | "grenade" | "grenades" | "bombardment" | "shooting"
           | "shootings" | "stabbing"
           | "gas" | "device" | "explosive*" | "ied" | "ieds" | "weapon" | "weapons" | "knife" | "barrel bombs" | "truck" | "car" | "vehicle" | "vehicles"
           | "violence" | "fighting" | "crash" | "earthquake" | "storm" | "hurricane" | "tornado" | "flood" | "floods" | "virus" | "disease"
           | "fires" | "ambush" | "siege" | "rampage"
let doer = "forces" | "troops" | "soldiers" | "police*" | "army" | "gunman" | "gunmen" | "militants" | "militant" | "rebels" | "terrorists"
           | "terrorist" | "fighters" | "militia*" | "man" | "men" | "officer*" | "isis" | "security"
let kind-of-weapon = "bomb" | "bombs" | "bombing" | "bombings" | "blast" | "blasts" | "explosion" | "explosions" | "strike" | "strikes"
                     | "airstrike" | "airstrikes" | "attack" | "attacks" | "raid" | "raids" | "missile" | "missiles" | "rocket" | "rockets"
                     | "shell" | "shells" | "shelling" | "mortar" | "mortars"
                     | "gunfire" | "fire" | "landmine" | "landmines" | "drone" | "drones" | "bombardment" | "shooting" | "shootings" | "stabbing" | "gas" | "ied"
           | "ieds" | "violence" | "massacre" | "war" | "conflict" | "fighting" | "crash" | "operation" | "operations" | "offensive" | "assault"
           | "assaults" | "clashes" | "earthquake" | "storm" | "hurricane" | "tornado" | "flood" | "floods" | "virus" | "disease" | "ambush"
           | "siege" | "rampage" | "campaign" | "bullet" | "bullets"
# What makes "died" a death by violence
let violent = "shot" | "shooting" | "shootings" | "gunfire" | "gunshot*" | "gunman" | "gunmen" | "bomb*" | "blast*" | "explosion*" | "airstrike*"
              | "air strike*" | "attack" | "attacks" | "attacked" | "missile*" | "rocket*" | "shelling" | "shelled" | "clash*" | "massacre*"
              | "stabb*" | "crossfire"
              | "in police custody" | "wounds" | "torture*" | "crackdown" | "raid" | "raids" | "grenade*" | "beaten" | "drone*" | "gas attack" | "sarin"
            | "battle" | "in combat" | "conflict" | "fighting" | "violence" | "holocaust" | "genocide" | "siege"

# ---- killing ----

choice killed "How it is told that people were killed: who did it as subject, after 'by', only a weapon or an attack, or nobody" {
  ignore ("killed" | "kills" | "killing") _{0,3} ("bill" | "bills" | "legislation" | "amendment" | "deal" | "deals" | "jobs" | "job" | "plan"
         | "proposal" | "measure" | "nomination" | "idea" | "project" | "program" | "programme" | "law" | "treaty" | "agreement" | "economy"
         | "provision"
         | "talks" | "chances" | "hopes" | "momentum" | "mood" | "story" | "pipeline" | "industry" | "time" | "coal" | "trade" | "reform" | "repeal"
           | "investigation" | "chance" | "dream" | "budget" | "tax" | "nafta" | "tpp" | "obamacare" | "solution" | "effort" | "initiative"
           | "conversation" | "career"),
         <be> <adv>? "killed" after 4 ("bill" | "legislation" | "amendment" | "deal" | "plan" | "proposal" | "measure" | "project" | "provision"
         | "story"),
         "killed" ("it" | "off"), ("nearly" | "almost" | "narrowly" | "could have" | "would have" | "could" | "might") ("been" | "be")? "killed",
         <be> ("nearly" | "almost") "killed" <when>?, "elephants" "killed" <when>?, ("risk of being" | "hoping to be" | "wants to be"
         | "afraid of being" | "fear of being") "killed" <when>?, ("risk of" | "fear of") "losing" ("their" | "his" | "her") ("lives" | "life"),
         ("potential" | "prevent" | "avoid" | "risk of" | "minimize" | "minimise") "the"? "loss of" ("innocent" | "civilian" | "human")? ("life"
         | "lives"), "could have cost the lives", <number> _{0,1} "dead" ("set" | "end" | "ends" | "last" | "heat" | "ringer" | "zone"
         | "on arrival")
  weapon
    = <be> <adv>? "killed" ("in" _ | "on" _ | _ | _ _)? "by" before 4 <weapon> not before 4 <doer>, "killed" ("and" ("wounded"
      | "injured"))? "by" before 4 <weapon> not before 4 <doer>,
      ("has" | "have" | "had" | "that" | "which")? ("killed" | "kills") before 1 <object> after 10 <kind-of-weapon> not after 1 ("and" | "who"),
      "killed" <name> after 10 <kind-of-weapon> not after 1 ("and" | "who") cased,
      ("claimed" | "claims" | "claiming" | "took" | "taken" | "cost") _{0,2} "lives",
      ("left" | "leaves" | "leaving") _{1,6} "dead"  # 45/45
  passive-by
    = <be> <adv>? "killed" _{0,5} ("by" | "at the hands of"), "killed" ("by" | "at the hands of")  # 15/15
  agentless
    = <be> <adv>? "killed", "killed" <when>, <number> _? "killed" not before 1 <object>, <number> "citizens"? "killed" before 2 ("injured"
      | "wounded" | "hurt"), <victims> "killed" not before 1 <object>  # 20/21
  active
    = "killed" | "kills" before 1 <object> not before 2 ("injured" | "wounded" | "hurt"), "have killed" | "has killed"
      | "had killed" before 1 <object>,
      "killed" <name> cased  # 20/23
  in-passing
    = "killing" before 1 (<number> | <people>) not after 1 ("to" | "of" | "start" | "started" | "stop" | "keep" | "from" | "for" | "about" | "the"
      | "are" | "is" | "was" | "were" | "been" | "not" | "without" | "before" | "without" | "by" | "after" | "against")  # 18/18
  died
    = "died" | "dies" | "perished" near 12 <violent>,
      ("lost" | "lose" | "loses" | "losing") ("their" | "his" | "her") ("lives" | "life"), "loss of" ("innocent" | "civilian" | "human")? ("life"
      | "lives"), "lives" ("were" | "have been" | "had been")? "lost",
      <number> _{0,2} "dead"  # 39/40
}

# ---- wounding ----

choice wounded "How it is told that people were hurt: by whom, or without anybody" {
  ignore <be> <adv>? "hurt" _{0,4} ("economically" | "financially" | "feelings" | "badly by the"), "feelings" <be> <adv>? "hurt",
         <be> <adv>? "hurt" same sentence ("economy" | "tax*" | "trade" | "jobs" | "campaign" | "candidate*" | "poll*" | "business*" | "brand"
         | "feelings" | "sales" | "wages" | "sanctions" | "income*"),
         "wounded" ("knee" | "warrior" | "warriors"), "wounds" before 3 ("heal" | "healed" | "of the past"), ("injured" | "wounded") ("pride"
         | "party" | "reserve"), <be> ("nobody" | "no one") ("hurt" | "injured")
  passive-by
    = <be> <adv>? ("injured" | "wounded") _{0,4} "by", ("injured" | "wounded") "by"  # 15/15
  passive-agentless
    = <be> <adv>? ("injured" | "wounded" | "hurt"), ("injured" | "wounded") <when>, <people> ("injured" | "wounded"), <number> ("others"
      | "more")? ("injured" | "wounded"), ("left" | "leaving") _{1,4} ("injured" | "wounded")  # 17/17
  active
    = "injured" | "injures" | "wounded" | "wounds" | "injuring" | "wounding" before 1 <object>  # 14/14
  suffered
    = ("suffered" | "suffer" | "suffers" | "suffering" | "sustained" | "sustaining" | "received") _{0,4} ("injury" | "injuries" | "wound"
      | "wounds")  # 12/12
}

# ---- shooting ----

choice shot "How a shooting is told" {
  ignore "shot" ("at" | "in the arm" | "in the dark" | "up" | "down" | "back" | "through" | "out" | "glass" | "clock" | "put") not before 4 ("head"
         | "chest" | "back" | "leg" | "police*" | "officer*"),
         ("best" | "good" | "long" | "cheap" | "flu" | "parting" | "sniper" | "screen" | "jump" | "mug" | "every" | "free" | "booster" | "head"
         | "better" | "only" | "real" | "warning" | "a" | "last" | "first" | "his" | "her" | "another" | "big" | "fair" | "clear" | "three point"
         | "slap" | "one" | "some" | "direct") ("shot" | "shots"),
         <be> <adv>? "shot" ("down" | "up" | "through" | "on location" | "on film"), ("film" | "video" | "movie" | "footage" | "photo*" | "scene*"
         | "clip" | "documentary" | "series" | "ad") _{0,4} "shot" ("in" | "by" | "on")?, "shots" ("at" | "on goal" | "of"),
         "shots fired" same sentence ("legal" | "trade war" | "debate" | "rhetoric*" | "twitter" | "verbal"), "shoots" ("his" | "her" | "their"
         | "its" | "the") ("mouth" | "messenger" | "breeze")
  passive-by        = <be> <adv>? ("shot" | "gunned down") ("dead" | "and killed" | "to death" | "in the" _)? "by", ("shot" | "gunned down") ("dead"
                      | "and killed" | "to death" | "and wounded")? "by", <be> <adv>? "shot" before 5 "by" not before 1 "down", ("shots" | "rounds"
                      | "bullets") ("was" | "were")? "fired by"  # 13/13
  passive-agentless = <be> <adv>? ("shot" | "gunned down") ("dead" | "and killed" | "to death")?, "shot" ("in the" | "to death" | "multiple times"
                      | "in his" | "in her")  # 13/14
  active            = "shot" | "gunned down" | "shoots" | "guns down" | "shot dead" | "shot and killed" | "shot and wounded" | "shoots and kills"
                      | "opened fire on" | "fired on" | "fired at" | "shot at" before 1 <object>,
                      ("police" | "officer" | "officers" | "cop" | "cops" | "deputy" | "deputies" | "soldiers" | "troops" | "trooper" | "snipers"
                      | "sniper" | "gunman" | "gunmen" | "agents" | "agent") ("has" | "have" | "had" | "fatally")? ("shot" | "shoot" | "shoots"
                      | "opened fire" | "gunned down" | "opened fire on")  # 17/17
  no-shooter        = ("shots" | "shot" | "gunfire" | "gunshots" | "rounds" | "bullets") ("was" | "were")? ("fired" | "rang out" | "erupted"
                      | "broke out" | "were heard" | "was heard" | "heard" | "rings out" | "flew" | "hit" | "struck"),
                      ("gun" | "weapon" | "firearm" | "pistol" | "rifle") ("went off" | "discharged" | "was discharged" | "fired" | "was fired")  # 10/10
}

# ---- police ----

let officer = "police" | "cop" | "cops" | "officer" | "officers" | "deputy" | "deputies" | "policeman" | "policemen" | "patrolman" | "trooper"
              | "constable"

choice by-police "What a shooting or killing by police is called" {
  ignore "non deadly force", "police" ("shooting" | "shootings") ("range" | "suspect"), ("dallas" | "baton rouge") "police" ("shooting"
         | "shootings" | "killing" | "killings")
  officer-involved = ("officer" | "police" | "deputy" | "trooper" | "agent") "involved" ("fatal" | "deadly")? ("shooting*" | "killing*" | "death*"
                     | "incident*")  # 1/1
  use-of-force     = ("use" | "used" | "using" | "uses") _{0,1} ("deadly" | "lethal") "force" same sentence <officer>, "discharged" ("his" | "her"
                     | "their" | "a") _{0,1} ("weapon" | "weapons" | "firearm" | "gun") same sentence <officer>  # 2/2
  custody-death    = ("death" | "deaths" | "died" | "dies" | "dying") _{0,2} "in" "police"? "custody", "in custody" ("death" | "deaths")  # 6/6
  police-shooting  = ("fatal" | "deadly")? "police" ("shooting" | "shootings") ("death" | "deaths")?, ("shooting" | "shootings"
                     | "shooting death") "by" _{0,4} <officer>  # 6/7
  police-killing   = "police" ("killing" | "killings"), ("killing" | "killings" | "death" | "deaths") ("by" | "at the hands of") _{0,4} <officer>,
                     "police brutality death*", ("killed" | "slain") ("by" | "at the hands of") _{0,4} <officer>, <officer> ("killed" | "kill"
                     | "shot and killed" | "fatally shot" | "shot dead") before 1 <object>  # 15/15
  police-murder    = ("murder" | "murders" | "murdered" | "execution" | "executed" | "lynching" | "lynched") "by" _{0,3} <officer>,
                     "police" ("murder" | "murders" | "executions"), ("killer" | "murderous") ("cop" | "cops" | "police"), <officer> ("murdered"
                     | "murder" | "executed" | "murders" | "executes") before 1 <object>
}

# ---- attacks on places ----

let ordnance = "bomb" | "bombs" | "missile" | "missiles" | "rocket" | "rockets" | "shell" | "shells" | "mortar" | "mortars" | "airstrike"
               | "airstrikes" | "air strike" | "air strikes" | "strike" | "strikes" | "air raid" | "air raids" | "drone" | "drones" | "projectile"
               | "projectiles" | "barrel bombs" | "barrel bomb"

choice struck "How it is told that a place was bombed, shelled or struck: who did it, what did it, or neither" {
  ignore ("bombed" | "shelled") ("out" | "in the" | "at the box office" | "with"), "shell" ("company" | "companies" | "corporation" | "corporations"
         | "game"), ("royal dutch" | "nut" | "tax") "shell", "photo bombed", "truth bombs" | "truth bomb" | "f bombs" | "f bomb", ("hunger"
         | "labor" | "labour" | "general" | "teachers") ("strike" | "strikes"), ("capable of" | "could" | "can" | "would be") ("hit" | "hitting"
         | "strike" | "striking" | "targeting"), "bomb" ("threat" | "scare" | "shelter*"),
         "strikes" ("a" | "me" | "us" | "him" | "them" | "at the" | "the right"), "strike" ("down" | "a" | "up"), "bombed" ("badly"
         | "spectacularly"), ("three" | "two") "strikes", ("economic" | "trade") _{0,1} ("bombs" | "strikes")
  passive-by        = <be> <adv>? ("bombed" | "shelled" | "bombarded") "by" not before 6 (<weapon> | <ordnance>)  # 5/5
  passive-by-weapon = <be> <adv>? ("bombed" | "shelled" | "bombarded" | "hit" | "struck" | "targeted" | "attacked") "by" before 6 (<ordnance>
                      | "attack" | "attacks" | "raids" | "shelling" | "bombardment" | "shrapnel" | "gunfire" | "fire")  # 12/13
  passive-agentless = <be> <adv>? ("bombed" | "shelled" | "bombarded"), <be> <adv>? ("hit" | "struck" | "targeted"
                      | "attacked") same sentence (<ordnance> | "bombing" | "bombardment" | "shelling")  # 11/13
  weapon            = <ordnance> _{0,3} ("hit" | "hits" | "hitting" | "struck" | "strikes" | "striking" | "fell" | "falls" | "landed" | "lands"
                      | "slammed" | "targeted" | "targeting" | "rocked" | "pounded" | "rained"),
                      ("explosion" | "explosions" | "blast" | "blasts") _{0,3} ("hit" | "hits" | "rocked" | "rocks" | "shook" | "struck"
                      | "ripped through" | "tore through")  # 16/18
  active            = "bombed" | "bombs" | "shelled" | "bombarded" | "carpet bombed" | "firebombed" | "air raided" before 1 (<object> | "syria*"
                      | "iraq*" | "gaza" | "yemen*" | "hospital*" | "positions" | "targets" | "areas" | "villages" | "towns" | "isis" | "libya"),
                      ("warplanes" | "warplane" | "jets" | "aircraft" | "helicopters" | "artillery" | "planes" | "fighter jets") _{0,2} ("bombed"
                      | "bomb" | "shelled" | "bombarded" | "hit" | "struck" | "targeted" | "pounded" | "attacked" | "raided" | "strike"),
                      ("launched" | "carried out" | "conducted" | "launches" | "launching" | "fired" | "dropped" | "conducting") _{0,3} <ordnance>  # 14/14
}

# ---- two sides, or one ----

choice clash "What fighting or violence between unequal sides is called: something both do, something nobody does, or an attack" {
  ignore ("culture" | "personality" | "ideological") ("clash" | "clashes"), "clash of" ("civilizations" | "civilisations" | "cultures" | "titans"
         | "ideas" | "values" | "egos"), "clash*" "over" not before 6 ("police" | "troops"), "Crossfire" cased, "crossfire" near 3 ("cnn" | "show"
         | "host" | "political" | "trade"), ("political" | "funding" | "budget" | "legislative" | "diplomatic" | "spending" | "nuclear"
         | "congressional") ("standoff" | "scuffle*" | "skirmish*" | "brawl*"),
         "escalation of violence" "rhetoric"
  clashes     = "clash" | "clashes" | "clashed" | "clashing" same sentence ("police" | "protest*" | "demonstrat*" | "troops" | "soldiers" | "forces"
                | "army" | "rebel*" | "militant*" | "militia*" | "fight*" | "killed" | "wounded" | "injured" | "violen*" | "arrest*" | "riot*"
                | "tear gas" | "palestinian*" | "isra*" | "crowd*" | "armed" | "street*" | "security")  # 14/14
  exchange    = ("exchange" | "exchanges" | "exchanged" | "exchanging" | "traded" | "trading") "of"? ("gunfire" | "fire" | "shots" | "gunshots"
                | "rocket fire" | "artillery fire"), "crossfire" | "cross fire" | "firefight" | "firefights" | "gun battle" | "gun battles"
                | "gunbattle" | "gunbattles" | "shootout" | "shootouts" | "shoot out"  # 11/12
  scuffle     = "scuffle" | "scuffles" | "scuffled" | "skirmish" | "skirmishes" | "melee" | "brawl" | "brawls" | "standoff" | "altercation"
                | "altercations" same sentence ("police" | "officer*" | "protest*" | "troops" | "soldiers" | "forces" | "supporters" | "demonstrat*"
                | "militant*" | "rebel*" | "fight*" | "arrest*" | "injured" | "armed" | "border" | "gun*")  # 9/11
  erupted     = ("violence" | "fighting" | "unrest" | "riots" | "rioting" | "bloodshed" | "hostilities" | "clashes") ("has" | "have" | "had"
                | "that")? ("erupt" | "erupts" | "erupted" | "erupting" | "broke out" | "breaks out" | "broken out" | "flared" | "flares"
                | "escalated" | "ensued" | "spread" | "exploded" | "engulfed"),
                ("outbreak" | "eruption" | "escalation" | "wave" | "cycle" | "spiral" | "flare up" | "spate") "of" ("new" | "deadly"
                | "the")? ("violence" | "fighting" | "bloodshed" | "unrest" | "hostilities" | "killings")  # 11/11
}

# ---- civilians ----

choice civilians "What the killing of civilians is called" {
  ignore "collateral damage" not same sentence ("civilian*" | "kill*" | "strike*" | "airstrike*" | "drone*" | "bomb*" | "casualt*" | "military"
         | "attack*" | "bystander*" | "innocent*" | "forces" | "missile*" | "raid*")
  collateral   = "collateral damage", "unintended" ("deaths" | "casualties" | "victims"), "collateral" ("deaths" | "casualties" | "victims")  # 2/3
  casualties   = ("civilian" | "noncombatant" | "non combatant") ("casualty" | "casualties" | "losses" | "toll")  # 15/15
  deaths       = "civilian" ("death" | "deaths" | "fatalities" | "death toll") , "deaths of" ("innocent" | "unarmed" | <number>)? "civilians"  # 12/12
  killed       = "civilians" ("were" | "was" | "have been" | "had been" | "are" | "being")? ("killed" | "slain" | "dead"), ("killed" | "kill"
                 | "kills" | "killing") _{0,4} "civilians", ("killing" | "killings") "of" _{0,2} "civilians", "civilian" ("killing" | "killings")  # 17/17
  slaughter    = ("slaughter*" | "massacr*" | "butcher*" | "murder*") _{0,3} ("civilians" | "innocents" | "women and children"
                 | "innocent" ("people" | "men" | "women" | "lives" | "children"))  # 12/12
}

# ---- one word for the deed ----

choice deed "Which word the killing of people gets, told as a deed" {
  ignore ("murder" | "murders") ("mystery" | "rate" | "rates" | "charge" | "charges" | "case" | "trial" | "weapon" | "conviction"), "bloody murder"
         | "get away with murder" | "character assassination", "executed" ("a" | "the" | "an" | "his" | "order*" | "this plan" | "plan*"
         | "flawlessly" | "well" | "perfectly" | "search") not before 5 ("man" | "men" | "prisoner*" | "people" | "soldier*" | "hostage*"), ("well"
         | "poorly" | "brilliantly" | "perfectly" | "flawlessly" | "properly") "executed", "being slaughtered silently", ("mission" | "missions"
         | "planned and" | "campaign" | "attack" | "attacks" | "plan" | "plans" | "strike" | "operation") ("was" | "were" | "is")? "executed",
         "slaughtered" near 4 ("goose" | "lamb*" | "cow*" | "pig*"), "martyr" ("to" | "in" | "for"),
         "slew of" | "a slew", "slaughter house*" | "slaughterhouse*", "martyr" ("complex"), "murder" "of crows", "slaughter" near 2 ("animal*"
         | "cattle" | "pigs" | "horse*" | "beef" | "rule" | "halal" | "sheep")
  killing     = "killing of" | "killings of" | "the killings" | "mass killing" | "mass killings" | "extrajudicial killing"
                | "extrajudicial killings", "slain" | "slaying" | "slayings" | "slew"  # 25/25
  murder      = "murder" | "murders" | "murdered" | "murdering"  # 12/14
  slaughter   = "massacre" | "massacres" | "massacred" | "massacring", "slaughter" | "slaughtered" | "slaughtering" | "slaughters" | "butchered"
                | "bloodbath" | "carnage"  # 26/26
  execution   = "executed" | "summarily executed" | "execution style" | "executions of" | "summary executions" | "summary execution", "assassinated"
                | "assassination" | "assassinations" | "assassinate" | "assassinating"  # 27/27
  neutralised = "neutralised" | "neutralized" | "liquidated" | "liquidation" same sentence ("militant*" | "terrorist*" | "fighter*" | "commander*"
                | "soldiers" | "leader*" | "forces" | "attacker*" | "insurgent*"),
                  "eliminated" | "eliminating" | "took out" | "taken out" | "taking out" before 4 ("terrorist*" | "militant*" | "leader" | "leaders"
                  | "commander*" | "fighters" | "jihadist*" | "insurgents"), "targeted" ("killing" | "killings")  # 11/12
  martyred    = "martyred" | "martyrdom" | "was martyred" | "martyrs" | "martyr"  # 12/12
}
