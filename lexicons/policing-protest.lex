# The word choices of killings by police and of the protests against them, for English-language news, above all of the United States.
#
# For articles about police violence, Black Lives Matter or riots: choose them first. A comment such as "7/8" beside a variant says
# how many of the hits read were right: eight of each of its entries (24 where it has forty or more; all where fewer), at equal steps,
# with twelve words or so on each side, in all of Baly et al. 2020, BASIL, FA-KES, NewsWCL50, PolNeAR and BABE (development halves),
# not chosen by topic. Wrong is a hit whose passage means something other than its choice describes. A variant without a figure was
# not met. The guards were mended on this news, most of it American and of 2014 to 2020: on other news expect somewhat less.

lexicon "Policing and protest, English-language press"
language en
version "1.0"
source "AP Stylebook (September 2020): 'riot' suggests uncontrolled chaos, and its use has stigmatised protesters; 'unrest' is vaguer and milder; 'revolt' and 'uprising' have a wider political meaning; 'protest' and 'demonstration' may be peaceful or violent"
source "AP Stylebook (August 2020): no 'officer-involved' for shootings by police"
source "Moreno-Medina, Ouss, Bayer and Ba, NBER working paper 30209 (2022): television news veils who killed more often where police did"
source "Kilgo and Harlow, International Journal of Press/Politics 24 (2019): which protests are reported as riot and which as debate"

# What the turmoil is made out to be. "Protest", which AP uses of peaceful and of violent ones, stands in the middle.
axis cause "disorder" .. "a cause"
# How plainly the police are named as those who shot or killed.
axis agency "police veiled" .. "police named"

# ---- names used below ----

let victim-name = "george floyd" | "floyd" | "floyd's" | "michael brown" | "freddie gray" | "eric garner" | "trayvon" | "tamir rice" | "philando castile"
                | "castile" | "alton sterling" | "breonna taylor" | "walter scott" | "laquan mcdonald" | "sandra bland"
           | "jacob blake" | "ahmaud arbery" | "arbery" | "rayshard brooks" | "terence crutcher" | "stephon clark" | "elijah mcclain" | "daunte wright"
             | "tyre nichols" | "mark duggan"
let blm = "black lives matter" | "blm"
let police = "police" | "policeman" | "policemen" | "officer" | "officers" | "cop" | "cops" | "sheriff's deputy" | "sheriff's deputies" | "law enforcement"
           | "troopers"
let scene = <blm> | "police brutality" | "police violence" | "police killing" | "police killings" | "police shooting" | "police shootings" | "police custody"
          | <victim-name> | "ferguson" | "baltimore" | "minneapolis" | "portland" | "kenosha" | "louisville" | "milwaukee" | "lafayette square" | "tottenham"
          | "racial" | "racism" | "antifa" | "looting" | "looters" | "looted" | "curfew" | "national guard" | "black americans" | "black people" | "black man"
            | "defund" | "lafayette park" | "federal agents" | "federal officers" | "insurrection act" | "photo op" | "law and order" | "d.c police"
# Other streets, other quarrels.
let elsewhere = "gaza" | "israel*" | "palestin*" | "hamas" | "syria*" | "assad" | "damascus" | "homs" | "daraa" | "aleppo" | "hama" | "iran*" | "tehran"
              | "egypt*" | "cairo" | "tahrir" | "morsi" | "mubarak" | "libya*" | "tunisia*" | "iraq*" | "baghdad" | "yemen*" | "bahrain*" | "lebanon" | "beirut"
              | "jordan*" | "turkey" | "turkish" | "istanbul" | "erdogan" | "ukrain*" | "kiev" | "kyiv" | "maidan" | "yanukovych" | "russia*" | "moscow"
                | "putin" | "hong kong" | "china" | "chinese" | "beijing" | "venezuela*" | "maduro" | "caracas" | "chile" | "bolivia" | "thailand" | "bangkok"
                | "india*" | "kashmir"
              | "pakistan*" | "indonesia" | "malaysia" | "zimbabwe" | "congo" | "sudan" | "khartoum" | "burma" | "myanmar" | "nicaragua" | "mosque" | "embassy"
                | "consulate" | "benghazi" | "afghan*" | "kabul" | "jerusalem" | "arab" | "brotherhood" | "capitol" | "jakarta" | "greece" | "athens" | "coup"
                | "prison" | "saudi" | "catalonia" | "hungary" | "belarus" | "regime" | "donetsk" | "luhansk" | "european union"

let riot-kit = "gear" | "police" | "shield" | "shields" | "helmet" | "helmets" | "squad" | "officers" | "dispersal" | "act" | "games" | "of" | "grrrl"
             | "control"

# ---- the streets ----

choice turmoil "What it is called when people take to the streets over police and race" {
  riot [cause -1]
    = "riot" | "riots" | "rioting" | "rioted" same sentence <scene> not same sentence <elsewhere> not before 1 <riot-kit>,
      ("race" | "blm" | "floyd" | "antifa") ("riot" | "riots")  # 8/8
  mayhem [cause -1]
    = "mayhem" | "anarchy" | "lawlessness" | "pandemonium" | "bloodshed" same sentence <scene> not same sentence <elsewhere>  # 2/2
  unrest [cause -0.3]
    = "unrest" | "disturbance" | "disturbances" | "turmoil" same sentence <scene> not same sentence <elsewhere>  # 8/8
  protest [cause 0]
    = "protest" | "protests" | "demonstration" | "demonstrations" | "march" | "marches" | "vigil" | "vigils" same sentence <scene> not same sentence <elsewhere>
        not before 1 ("song" | "vote" | "2014" | "2015" | "2016" | "2017" | "2018" | "2019" | "2020") not after 1 ("in" | "since" | "early" | "late" | "anthem"
        | "last" | "women's")  # 22/24
  peaceful [cause +0.5]
    = ("mostly" | "largely" | "overwhelmingly")? ("peaceful" | "nonviolent" | "non violent") ("protest" | "protests" | "protesting" | "demonstration"
        | "demonstrations" | "march" | "marches" | "rally" | "rallies") same sentence (<scene> | "police" | "riots" | "riot" | "violence")
        not same sentence <elsewhere> not same sentence "rebellion"
  uprising [cause +1]
    = "uprising" | "uprisings" | "rebellion" | "revolt" | "insurrection" same sentence <scene> not same sentence <elsewhere> not before 1 "act"
        not after 1 ("extinction" | "syrian" | "arab" | "slave" | "tax")
  ignore "insurrection act"
}

# Protesters and rioters of any country count here; the words of abuse count beside American and British quarrels alone.

choice crowd "What those in the streets are called" {
  thugs [cause -1]
    = "thug" | "thugs" | "hoodlums" | "hooligans" | "vandals" | "marauders" same sentence (<blm> | "antifa" | "riot*" | "loot*" | "protest*" | "ferguson"
        | "baltimore" | "portland" | "minneapolis" | "floyd") not same sentence <elsewhere>  # 2/2
  rioters [cause -1]
    = "rioter" | "rioters",
      "looter" | "looters" not same sentence ("antiquities" | "tomb*" | "museum*" | "archaeolog*"),
      "criminals" near 6 ("protest*" | "riot*"),
      "arsonists" | "insurrectionists" | "anarchists" same sentence <scene> not same sentence <elsewhere>  # 8/8
  mob [cause -1]
    = "mob" | "mobs" same sentence (<blm> | "antifa" | "riot*" | "loot*" | "ferguson" | "portland" | "statue*" | "left wing" | "leftist") not after 1 ("flash"
        | "lynch") not before 1 ("boss" | "bosses" | "hit") not same sentence (<elsewhere> | "mafia" | "trump supporters")  # 4/4
  agitators
    = "outside"? ("agitator" | "agitators" | "provocateurs" | "instigators") same sentence (<scene> | "protests" | "protesters")
        not same sentence <elsewhere>  # 1/1
  protesters [cause 0]
    = "protester" | "protesters" | "protestor" | "protestors" | "demonstrator" | "demonstrators" | "marcher" | "marchers" not after 1 ("peaceful" | "nonviolent"
        | "assembled")  # 24/24
  peaceful-protesters [cause +0.5]
    = ("peaceful" | "peacefully assembled" | "nonviolent") ("protester" | "protesters" | "protestors" | "demonstrators" | "marchers" | "activists")  # 8/8
  activists [cause +0.5]
    = ("racial justice" | "black lives matter" | "blm" | "anti racism" | "antiracist") ("activist" | "activists" | "protester" | "protesters" | "organizer"
        | "organizers" | "advocate" | "advocates" | "demonstrators" | "marchers")  # 8/8
}

choice damage "What it is called when shops are broken into and things burnt" {
  looting     = "looting" | "looted" | "loot" | "ransack" | "ransacked" | "ransacking" | "plunder" | "plundered" same sentence (<scene> | "stores" | "shops"
                  | "businesses" | "rioters" | "protests" | "protesters") not same sentence (<elsewhere> | "army" | "militia*" | "troops" | "antiquities"
                  | "treasury" | "artifacts" | "rebels" | "village*" | "regime")  # 8/8
  arson       = "arson" | "torched" | "torching" | "burned down" | "burnt down" | "burning down" | "set fire to" | "set ablaze" | "set on fire" | "firebombed"
                  same sentence (<scene> | "protests" | "riot*" | "stores" | "businesses" | "precinct") not same sentence (<elsewhere> | "troops" | "rebels"
                  | "gay" | "militia*")  # 7/7
  vandalism   = "vandalism" | "vandalized" | "vandalised" | "vandalize" | "vandalizing" | "graffiti" | "defaced" | "smashed windows" same sentence (<scene>
                  | "protests" | "protesters" | "riot*" | "statue*" | "monument*") not same sentence <elsewhere>  # 8/8
  property    = ("property" | "property damage" | "business") ("damage" | "destruction" | "losses")? near 3 ("damage" | "damaged" | "destruction" | "destroyed"
                  | "destroying" | "crimes") same sentence (<scene> | "protest*" | "riot*") not same sentence <elsewhere>  # 2/2
}

choice response "What happens between a crowd of protesters and police, troops or foes" {
  attack    = ("attack" | "attacked" | "attacking" | "attacks" | "assault" | "assaulted" | "assaulting" | "brutalize" | "brutalized" | "brutalizing" | "beat"
                | "beating" | "gassed" | "gassing" | "tear gassed" | "tear gassing") "on"? ("the" | "a" | "these" | "dozens of" | "hundreds of")? ("peaceful"
                | "nonviolent" | "unarmed" | "political" | "black lives matter" | "pro democracy" | "anti government" | "counter")? ("protester" | "protesters"
                | "demonstrators" | "protestors" | "marchers")  # 8/8
  crackdown = "crackdown" | "crackdowns" | "crack down" | "cracking down" | "cracked down" near 8 ("protest*" | "demonstrat*" | "dissent" | <blm>)  # 8/8
  disperse  = ("disperse" | "dispersed" | "dispersing" | "cleared" | "clear" | "clearing" | "push back" | "pushed back" | "break up" | "broke up" | "removed"
                | "move") _{0,4} ("protester" | "protesters" | "demonstrators" | "protestors" | "crowd" | "crowds" | "protest") same sentence (<scene> | "gas"
                | "police" | "agents" | "troops" | "water cannon")  # 6/6
  clash     = "clash" | "clashes" | "clashed" | "clashing" | "confrontation" | "confrontations" | "scuffles" | "skirmishes" near 8 ("riot police" | "protests"
                | "protesters" | "protestors" | "protest" | "demonstrat*" | "federal agents")  # 24/24
  order     = ("restore" | "restored" | "restoring" | "maintain" | "keep" | "keeping") ("law and")? ("order" | "peace" | "the peace" | "calm")
                same sentence (<scene> | "protests" | "protesters" | "riot*" | "unrest") not same sentence ("iraq" | "syria*" | "israel*")  # 5/6
}

choice gas "What is fired to drive a crowd away" {
  tear-gas   = "tear gas" | "teargas" | "tear gassed" | "tear gassing" | "teargassed"  # 8/8
  chemical   = ("chemical" ("irritant" | "irritants" | "agent" | "agents" | "munitions")) | "pepper spray" | "pepper sprayed" | "pepper ball" | "pepper balls"
                 | "mace" | "smoke canister" | "smoke canisters" | "flash bangs" | "flash bang grenades" same sentence (<scene> | "police" | "protest*"
                 | "crowd" | "demonstrat*") not same sentence ("syria*" | "weapons inspectors" | "sarin")  # 7/8
  bullets    = ("rubber" | "plastic") ("bullet" | "bullets")  # 3/3
  less-lethal = ("less lethal" | "less than lethal" | "non lethal" | "nonlethal" | "crowd control") ("weapon" | "weapons" | "munitions" | "round" | "rounds"
                  | "projectile" | "projectiles" | "force" | "ammunition" | "devices") same sentence ("police" | "crowd" | "crowds" | "protest*" | "officers"
                  | "agents") not same sentence ("aid" | "rebels")
}

# ---- the police and those they kill ----

choice shooting "What it is called when police shoot somebody" {
  officer-involved [agency -1]
    = ("officer" | "police" | "deputy" | "trooper") "involved" "fatal"? ("shooting" | "shootings" | "death" | "deaths" | "killing" | "incident" | "incidents"),
        "discharged" ("his" | "her" | "their" | "a") ("weapon" | "firearm" | "service weapon")  # 1/1
  police-shooting [agency +0.5]
    = ("police" | "cop") ("shooting" | "shootings") not before 2 "range" not near 4 "accomplice", ("shooting" | "shootings") ("by" | "at the hands of") ("a"
        | "the")? ("white")? <police>, "fatal" "police" ("shooting" | "encounter" | "encounters"),
      ("shot" | "shot and killed" | "fatally shot" | "shot dead" | "gunned down" | "killed" | "shot to death") "by" ("a" | "an" | "the" | "two" | "local"
        | "new york" | "white" | "minneapolis" | "baltimore" | "ferguson" | "chicago" | "cleveland" | "off duty")? ("white" | "off duty")? <police>  # 15/15
  police-killing [agency +1]
    = "police" ("killing" | "killings"), ("killing" | "killings" | "deaths" | "death" | "dying" | "died") ("by" | "at the hands of") ("the" | "a" | "white"
        | "minneapolis")? <police> not after 2 "shot", "killer" ("cop" | "cops")  # 9/9
  police-murder [agency +1]
    = "police" ("murder" | "murders" | "lynching" | "lynchings" | "execution" | "executions"), ("murdered" | "murder" | "murders" | "executed"
        | "lynched") ("by" | "at the hands of") ("the" | "a" | "racist")? <police>, ("cops" | "police" | "officers") ("murder" | "murdered" | "murdering"
        | "executing" | "lynching") not before 1 "by"  # 2/2
}

choice killed "What the death of one killed by police or a watchman is called" {
  death    = ("death" | "deaths" | "died" | "passing") near 6 <victim-name>  # 24/24
  killing  = ("killing" | "killings" | "killed" | "slaying" | "homicide") near 5 <victim-name>  # 8/8
  shooting = "shooting" | "shot" | "gunned down" near 5 <victim-name> not near 5 "chief"  # 8/8
  murder   = ("murder" | "murders" | "murdered" | "execution" | "executed" | "lynching" | "lynched" | "assassination") near 5 <victim-name>
               not before 2 "emmett" not before 1 ("charge" | "charges" | "trial") not after 2 ("charged with" | "second degree" | "third degree")  # 5/5
  tragedy  = "tragedy" | "incident" | "encounter" near 5 <victim-name>
}

choice victims "What those are called whom police kill" {
  unarmed  = "unarmed" ("black" | "african american")? ("man" | "men" | "teen" | "teenager" | "teens" | "people" | "person" | "youth" | "boy" | "suspect"
               | "civilian" | "civilians" | "citizens" | "americans" | "18 year old") same sentence (<police> | <victim-name>) not same sentence <elsewhere>,
             "unarmed" ("black" | "african american") ("man" | "men" | "teen" | "teenager" | "people" | "boy" | "woman")  # 9/9
  teenager = ("teen" | "teenager" | "boy" | "18 year old" | "17 year old" | "12 year old" | "young man" | "youth") near 5 <victim-name>  # 2/2
  black    = ("black" | "african american") ("man" | "teen" | "teenager" | "youth" | "woman" | "boy" | "motorist") near 8 ("shot" | "killed" | "killing"
               | "shooting" | "death" | <victim-name>) same sentence <police> not after 1 "unarmed"  # 8/8
  suspect  = "suspect" | "perpetrator" | "criminal" | "felon" | "thug" near 8 <victim-name>
  martyr   = "martyr" | "hero" | "saint" | "gentle giant" near 10 <victim-name>
}

choice wrongful-force "What wrongful force by police is called" {
  brutality  = ("police" | "cop" | "officer") "brutality", "brutality" ("by" | "of") ("the" | "white")? ("police" | "cops" | "officers")  # 8/8
  violence   = "police" "violence" not before 1 "against women", ("state" | "racist") "violence" same sentence <police>  # 7/7
  force      = ("excessive" | "unnecessary" | "deadly" | "lethal" | "unreasonable") "force" same sentence (<police> | "suspect" | "arrest"), ("use" | "uses"
                 | "using") "of" ("deadly" | "excessive" | "lethal" | "chokehold*")? "force" same sentence <police> not same sentence ("iraq" | "congress"
                 | "authorization" | "syria" | "military")  # 11/11
  misconduct = ("police" | "officer") ("misconduct" | "abuse" | "abuses" | "wrongdoing" | "accountability")  # 3/3
  terror     = "police terror", "racist" ("police" | "cops" | "policing"), "militarized police" | "militarised police" | "militarization of" ("the"
                 | "local")? "police"
}

choice police "What members of the police are called, of any country" {
  cops     = "cop" | "cops" not before 1 ("out" | "bad") not after 1 ("good" | "bad" | "killer")  # 8/8
  pigs     = "pigs" same sentence (<police> | "blanket" | <blm>)
  officers = "police" ("officer" | "officers"), "law enforcement" ("officer" | "officers") not after 1 "chief", "policeman" | "policemen" not before 2 ("world"
               | "of the world")  # 40/40
  heroes   = ("men and women" ("in" | "of")) ("blue" | "law enforcement" | "uniform") same sentence ("police" | "law enforcement" | "blue" | "officers"),
               "thin blue line", "boys in blue" | "our men in blue", "brave" ("officers" | "police" | "cops" | "policemen"), "law enforcement heroes"
               | "hero" ("cop" | "cops")
  ignore "cop killer" | "cop killers"
}

# ---- movements and demands ----

choice black-lives-matter "How the Black Lives Matter movement is named" {
  terror   = ("terrorist" | "terrorists" | "terror" | "hate" | "marxist" | "marxists" | "extremist" | "radical" | "domestic terror" | "anti police" | "anti cop"
               | "communist") ("group" | "groups" | "organization" | "organisation" | "movement" | "activists" | "mob")? near 3 <blm>  # 1/1
  movement = <blm> ("movement" | "protests" | "protest" | "protesters" | "activists" | "activist" | "demonstrators" | "demonstrations" | "march" | "marches"
               | "rally" | "organizers" | "supporters"), "movement for black lives", "civil rights movement" near 6 <blm>  # 10/10
  group    = <blm> ("group" | "groups" | "organization" | "organizations" | "chapter" | "chapters" | "leader" | "leaders" | "global network")  # 2/2
  riots    = <blm> ("riot" | "riots" | "rioters" | "mob" | "mobs" | "thugs" | "looters" | "violence" | "agitators" | "militants" | "extremists" | "terrorists")
  bare     = <blm>  # 21/24
}

choice antifa "How antifascists at protests are named" {
  terrorists = "domestic terrorist*" | "terrorist" | "terrorists" | "terror" | "thugs" | "anarchists" | "criminals" near 6 ("antifa" | "anti fascist*")  # 3/3
  radicals   = "far left" | "left wing" | "radical left" | "radical" | "radicals" | "extremists" | "extremist" | "militant" | "militants" | "violent"
                 | "leftist" | "leftists" near 3 "antifa"  # 5/5
  antifascists = "anti fascist" | "anti fascists" | "antifascist" | "antifascists" | "antifascism"  # 3/3
  bare       = "antifa"  # 8/8
}

choice budgets "What it is called to change what police do and get" {
  defund   = ("defund" | "defunds" | "defunded" | "defunding") _{0,2} ("police" | "cops" | "law enforcement"), "defund movement" | "defund the police"  # 8/8
  abolish  = ("abolish" | "abolishing" | "abolition of" | "dismantle" | "dismantling" | "disband" | "disbanding" | "eliminate" | "eliminating"
               | "get rid of") ("the" | "its" | "their")? ("minneapolis" | "entire" | "city's")? ("police" | "cops" | "police departments"),
               "police abolition"  # 8/8
  cut      = ("cut" | "cuts" | "cutting" | "slash" | "slashing" | "slashed" | "gut" | "gutting") _{0,3} "police" ("budget" | "budgets" | "funding"
               | "department" | "departments" | "spending")  # 1/1
  shift    = ("reallocate" | "reallocating" | "redirect" | "redirecting" | "shift" | "shifting" | "divert" | "diverting" | "divest" | "divesting" | "reinvest"
               | "reimagine" | "reimagining") _{0,5} ("police" | "policing" | "public safety")  # 1/1
  reform   = ("police" | "policing") ("reform" | "reforms") not same sentence <elsewhere> not before 1 ("advocate" | "advocates" | "activist" | "activists"
               | "supporters"), "reform" ("the" | "our")? "police" ("departments" | "department")?, ("reforming" | "overhaul" | "overhauling") ("the"
               | "of")? ("police" | "policing")  # 5/5
}

choice bias "What is said to lie behind it" {
  systemic  = ("systemic" | "institutional" | "structural" | "institutionalized" | "systematic") ("racism" | "racial")  # 7/7
  supremacy = "white supremacy" near 6 <police>
  profiling = "racial" ("profiling" | "bias" | "disparities" | "disparity" | "discrimination" | "inequality" | "inequities") same sentence (<police> | <blm>
                | "justice" | "protest*")  # 8/8
  apples    = "bad apples" | "bad apple" | "bad" ("cops" | "actors") same sentence (<police> | "policing" | "police force"), "a bad cop"  # 3/3
  myth      = ("myth" | "lie" | "hoax" | "narrative" | "fiction") ("of" | "that" | "about") _{0,3} ("racist" | "racism" | "police" | "systemic") , ("so called"
                | "alleged") ("systemic" | "institutional" | "structural") "racism"
}

choice critics "What hostility to, or criticism of, police is called" {
  war      = "war" ("on" | "against") ("cops" | "police" | "law enforcement" | "the police")  # 1/1
  anti     = "anti" ("police" | "cop" | "law enforcement"), "cop" ("hater" | "haters" | "hating")  # 3/3
  reformers = ("police" | "criminal justice") ("reform" | "accountability") ("advocate" | "advocates" | "activist" | "activists" | "supporters")
  effect   = "ferguson effect" | "minneapolis effect"
}

choice anthem "What players do who do not stand for the anthem" {
  kneel     = "kneel" | "kneels" | "kneeled" | "kneeling" | "knelt" | "take a knee" | "taking a knee" | "took a knee" | "taken a knee" | "takes a knee"
                same sentence ("anthem" | "flag" | "nfl" | "players" | "player" | "kaepernick" | "game" | "team" | "steelers" | "teams")  # 8/8
  protest   = "protest" | "protests" | "protested" | "protesting" near 10 ("anthem" | "kaepernick" | "nfl players")  # 8/8
  disrespect = "disrespect" | "disrespects" | "disrespecting" | "disrespected" | "disrespectful" | "dishonor" | "insult" | "insulting" near 10 ("anthem"
                 | "flag" | "veterans" | "troops")  # 4/4
  refuse    = ("refuse" | "refused" | "refusing" | "refuses" | "declined" | "not" | "won't" | "didn't" | "don't") "to"? ("stand" | "standing")
                same sentence ("anthem" | "flag" | "kaepernick"), ("sit" | "sitting" | "sat") near 5 "anthem"  # 1/1
}

choice statues "What it is called when a statue goes" {
  remove    = "remove" | "removed" | "removes" | "removing" | "removal" | "take down" | "taken down" | "taking down" | "took down" | "relocate" | "relocated"
                near 6 ("statue*" | "monument" | "monuments" | "memorials")  # 4/4
  topple    = "topple" | "toppled" | "toppling" | "topples" | "pull down" | "pulled down" | "pulling down" | "bring down" | "fall" near 6 ("statue*"
                | "monument" | "monuments") not same sentence "saddam*"  # 2/2
  tear-down = ("tear" | "tore" | "torn" | "tearing" | "rip" | "ripped" | "ripping") _{0,3} "down" near 6 ("statue*" | "monument" | "monuments")  # 1/1
  vandalise = "vandalize" | "vandalized" | "vandalised" | "vandalizing" | "deface" | "defaced" | "defacing" | "desecrate" | "desecrated" | "destroy"
                | "destroyed" | "destroying" | "erase" | "erasing" near 6 ("statue*" | "monument" | "monuments") not same sentence (<elsewhere> | "isis"
                | "buddh*" | "palmyra")  # 5/5
}
