# The word choices of the American dispute over guns, for English-language news.
#
# For articles about gun laws or mass shootings: choose them first. A comment such as "7/8" beside a variant says how many of the hits
# read were right: eight of each of its entries (24 where it has forty or more; all where fewer), at equal steps, with twelve words or
# so on each side, in all of Baly et al. 2020, BASIL, FA-KES, NewsWCL50, PolNeAR and BABE (development halves), not chosen by topic.
# Wrong is a hit whose passage means something other than its choice describes. A variant without a figure was not met. The guards
# were mended on this news, American and of 2012 to 2020: on other news expect somewhat less.

lexicon "Guns, English-language press"
language en
version "1.0"
source "AP Stylebook, entry weapons (2022): 'semi-automatic rifle'; 'assault rifle' and 'assault weapon' are highly politicised and avoided, as are 'military-style rifle' and the makers' 'modern sporting rifle'"
source "AP Standards, memo of January 2013: those for gun control tend to speak of 'gun violence', those for gun rights of 'control'; both have their place"
source "Wikipedia, Manual of Style/Words to watch: among contentious labels 'terrorist' and 'extremist'"

# Whose word the rifle gets: what AP asks its writers to use stands in the middle, the words it names as one side's stand on that side.
axis rifle "the words of gun makers and owners" .. "the words of those for control"

# ---- names used below ----

let gun = "gun" | "guns" | "firearm" | "firearms" | "handgun" | "handguns" | "rifle" | "rifles" | "weapon" | "weapons" | "nra" | "national rifle association"
        | "second amendment" | "ar 15" | "ar 15s"
let topic = "gun" | "guns" | "firearm*" | "handgun*" | "nra" | "national rifle association" | "second amendment" | "2nd amendment" | "background check*"
          | "magazine*" | "newtown" | "sandy hook" | "parkland" | "columbine"
let shootings = "newtown" | "sandy hook" | "parkland" | "columbine" | "virginia tech" | "aurora" | "orlando" | "pulse" | "las vegas" | "sutherland springs"
              | "charleston" | "el paso" | "dayton" | "roseburg" | "san bernardino" | "fort hood"
              | "navy yard" | "santa fe" | "thousand oaks" | "tree of life" | "pittsburgh" | "uvalde" | "buffalo" | "gilroy" | "odessa" | "midland"
                | "virginia beach" | "umpqua" | "colorado springs" | "highland park" | "christchurch" | "port arthur" | "dunblane" | "isla vista"
let where = <shootings> | "school" | "gun" | "guns" | "nightclub" | "walmart" | "church" | "synagogue" | "classroom*" | "students" | "firearm*" | "gunman"
let site = <shootings> | "school" | "gunman" | "gun sales" | "gun violence" | "gun control" | "gun related" | "nightclub" | "black church" | "walmart"
# Wars and other terror, where the same arms are met.
let war = "isis" | "isil" | "islamic state" | "syria*" | "assad" | "iraq*" | "taliban" | "afghan*" | "libya*" | "benghazi" | "yemen" | "ukraine*" | "rebel*"
        | "militant*" | "militia*" | "insurgent*" | "soldier*" | "troops" | "army" | "qaeda" | "hamas" | "hezbollah" | "gaza"
        | "paris" | "charlie hebdo" | "kouachi" | "bataclan" | "mumbai" | "kenya*" | "somalia*" | "boko haram" | "nigeria*" | "mali" | "tunisia*" | "turkey"
          | "turkish" | "istanbul" | "egypt*" | "cairo" | "pakistan*" | "damascus" | "aleppo" | "homs" | "lebanon" | "russia*" | "brussels" | "chemical"
        | "israel*" | "palestin*" | "kurdish" | "consulate" | "embassy" | "armenian*" | "commando*" | "raids"
let friends = "advocate" | "advocates" | "supporter" | "supporters" | "activist" | "activists" | "group" | "groups" | "proponent" | "proponents"
            | "organization" | "organizations" | "enthusiast" | "enthusiasts" | "backers" | "defenders" | "champions" | "movement" | "community" | "crowd"
            | "people" | "types"

# ---- the arms ----

choice rifles "What the rifles in dispute are called" {
  assault [rifle +1]
    = "assault" "style"? ("weapon" | "weapons" | "rifle" | "rifles" | "gun" | "guns" | "firearm" | "firearms" | "weaponry") not same sentence <war>  # 24/24
  military [rifle +0.5]
    = "military" ("style" | "grade" | "type") "assault"? "semiautomatic"? ("weapon" | "weapons" | "rifle" | "rifles" | "firearm" | "firearms" | "gun" | "guns"
        | "weaponry") not same sentence <war>,
      "weapon of war" | "weapons of war" | "battlefield weapons" same sentence <topic>  # 3/3
  semi-automatic [rifle 0]
    = ("semi automatic" | "semiautomatic") ("weapon" | "weapons" | "rifle" | "rifles" | "firearm" | "firearms" | "gun" | "guns") not same sentence <war>  # 8/8
  ar-15 [rifle 0]
    = ("ar 15" | "ar15" | "ar 15s" | "ar15s") "style"? ("semiautomatic" | "semi automatic")? ("rifle" | "rifles" | "weapon" | "weapons" | "firearm"
        | "firearms")?, "ar style" ("rifle" | "rifles" | "weapons" | "firearms")  # 8/8
  sporting [rifle -1]
    = "modern"? "sporting" ("rifle" | "rifles" | "arms"), "sport utility rifle*"
}

choice magazines "What a magazine of more than ten or so rounds is called" {
  high-capacity = ("high" | "large") "capacity" ("ammunition" | "ammo" | "gun")? ("magazine" | "magazines" | "clip" | "clips"), ("extended" | "large"
                    | "big") ("ammunition" | "ammo" | "gun")? ("magazine" | "magazines" | "clip" | "clips") same sentence (<topic> | "rounds" | "ammunition"
                    | "assault"), "high capacity" ("ammunition" | "feeding") "devices"?  # 10/10
  standard      = "standard" "capacity" ("magazine" | "magazines")
  clips         = ("ammunition" | "ammo" | "30 round" | "10 round" | "gun" | "banana") ("clip" | "clips")
  rounds        = ("10" | "ten" | "15" | "30" | "100") "round" ("magazine" | "magazines" | "drum" | "drums")  # 3/3
}

choice muffler "What is screwed on a barrel to dampen the shot" {
  silencer   = "silencer" | "silencers" same sentence (<topic> | "rifle" | "shooting" | "hunters")
  suppressor = "suppressor" | "suppressors" same sentence (<topic> | "rifle" | "shooting" | "hunters" | "silencer*")
}

choice untraced "What a gun without a serial number is called" {
  ghost    = "ghost" ("gun" | "guns")
  homemade = ("homemade" | "home made" | "privately made" | "home built" | "3d printed" | "3 d printed" | "untraceable") ("gun" | "guns" | "firearm"
               | "firearms" | "weapons") not same sentence <war>
}

# ---- laws ----

choice gun-laws "What laws on who may have which gun are called" {
  control = ("gun" | "firearm" | "firearms" | "handgun") "control" not before 1 <friends> not before 2 ("advocate*" | "group*" | "activist*")  # 24/24
  safety  = ("gun" | "firearm" | "firearms") ("safety" | "sense") not after 1 "for" not before 1 <friends> not before 1 ("course" | "courses" | "training"
              | "instructor" | "class"),
            ("gun" | "firearm") "violence" ("prevention" | "measures" | "legislation" | "bill" | "bills" | "package") not before 1 <friends>, ("common sense"
              | "commonsense" | "sensible" | "responsible") "gun" ("laws" | "law" | "reform" | "reforms" | "safety" | "measures" | "regulation" | "regulations"
              | "legislation" | "policies" | "control")  # 9/9
  reform  = "gun" ("reform" | "reforms")  # 2/2
  laws    = ("gun" | "firearm" | "firearms") ("law" | "laws" | "legislation" | "regulation" | "regulations" | "measure" | "measures" | "bill" | "bills"
              | "policy" | "policies" | "restrictions" | "restriction" | "licensing")  # 24/24
  grab    = ("gun" | "firearm" | "firearms") ("grab" | "grabs" | "grabbing" | "ban" | "bans" | "prohibition" | "confiscation" | "seizure" | "seizures"),
              ("disarm" | "disarming" | "disarmed") ("law abiding" | "americans" | "citizens" | "the people" | "us" | "innocent" | "the public"),
            ("take" | "taking" | "took" | "takes" | "confiscate" | "confiscating" | "grab" | "grabbing" | "seize" | "seizing" | "come for"
              | "coming for") ("away" | "our" | "your" | "their" | "people's" | "americans" | "law abiding" | "everyone's" | "my" | "all" | "citizens")? ("our"
              | "your" | "their" | "gun owners" | "citizens" | "the")? ("gun" | "guns" | "firearms") not before 1 ("control" | "violence" | "to"
              | "laws")  # 6/8
  ignore ("machine" | "nail" | "water" | "stun" | "radar" | "top") "gun" ("control" | "safety" | "law" | "laws")
}

choice right "What is said to be at stake in the right to a gun" {
  second-amendment = ("second" | "2nd") "amendment" not before 1 <friends> not before 1 ("to" | "foundation" | "zealots")  # 8/8
  gun-rights       = ("gun" | "firearm" | "firearms") ("rights" | "freedom" | "freedoms" | "liberty") not before 1 <friends>, "gun owners rights"
                       | "rights of gun owners" | "gun owner rights"  # 9/9
  bear-arms        = "right" ("of the people")? "to" ("keep and")? "bear" "arms"?, "right to" ("own" | "have" | "carry" | "possess") ("a" | "any"
                       | "their")? ("gun" | "guns" | "firearm" | "firearms" | "handgun" | "handguns")  # 8/8
  self-defence     = "self defense" | "self defence" | "self protection" | "defend themselves" | "protect themselves" | "protect their families"
                       | "defend their families" | "defend yourself" same sentence ("gun" | "guns" | "firearm*" | "armed" | "second amendment" | "handgun*"
                       | "weapon*") not same sentence <war>  # 5/5
  culture          = "gun culture" | "gun worship" | "culture of guns" | "love affair with guns" | "love of guns" | "gun fetish*" | "cult of the gun"
                       | "gun obsession" | "obsession with guns"
}

choice purchase-checks "What it is called to look into everybody who buys a gun" {
  universal  = "universal" "background"? ("check" | "checks") same sentence (<topic> | "background" | "sales"), ("expand" | "expanded" | "expanding"
                 | "enhanced" | "comprehensive" | "stronger" | "tougher" | "strengthen" | "strengthening" | "broader") "background" ("check"
                 | "checks")  # 16/16
  background = "background" ("check" | "checks") same sentence (<topic> | "buyer*" | "sale" | "sales" | "purchase*" | "felon*" | "shooting*" | "dealer*")
                 not after 1 ("universal" | "expand" | "expanded" | "expanding" | "enhanced" | "comprehensive" | "stronger" | "tougher" | "strengthen"
                 | "strengthening" | "broader")  # 24/24
  registry   = ("gun" | "firearm" | "firearms") ("registry" | "registries" | "registration"), ("national" | "federal") ("registry" | "registries"
                 | "registration") same sentence ("gun*" | "firearm*" | "background check*" | "second amendment") not same sentence "muslim*"  # 1/1
}

choice gap "What it is called that a private seller need not check the buyer" {
  loophole = ("gun show" | "gun" | "private sale" | "private sales" | "charleston" | "boyfriend" | "background check" | "internet" | "online") ("loophole"
               | "loopholes"), "loophole" | "loopholes" same sentence ("gun*" | "firearm*" | "background check*" | "private sale*" | "nra")  # 15/15
  private  = "private" ("sale" | "sales" | "seller" | "sellers" | "transfer" | "transfers" | "transactions") same sentence <topic> not before 1 ("loophole"
               | "loopholes")  # 4/4
}

choice taking-in "What it is called when the state takes in guns for money" {
  buyback     = ("mandatory" | "voluntary" | "gun" | "firearm" | "forced" | "compulsory")? ("buyback" | "buybacks" | "buy back" | "buy backs") ("program"
                  | "programs" | "scheme")? same sentence (<gun> | "assault" | "port arthur") not after 1 ("stock" | "share" | "shares")  # 4/4
  confiscation = ("mandatory" | "forced" | "forcible" | "door to door")? ("confiscation" | "confiscations") same sentence ("gun" | "guns" | "gun control"
                   | "firearm*" | "ar 15*" | "rifles" | "second amendment" | "buyback*" | "anti gun") not same sentence <war> not before 1 ("order" | "orders"),
                 ("confiscate" | "confiscates" | "confiscating") before 4 ("gun" | "guns" | "firearms" | "rifles" | "ar 15s") not same sentence <war>  # 2/2
}

choice court-orders "What the laws are called that let a judge take guns from one held to be dangerous" {
  red-flag   = "red flag" ("law" | "laws" | "bill" | "bills" | "legislation" | "measure" | "measures" | "gun laws" | "gun law" | "statute" | "statutes"
                 | "provision" | "provisions")  # 8/8
  protection = ("extreme" | "gun violence" | "severe") "risk"? ("protection" | "protective" | "restraining") ("order" | "orders")
  confiscation = "gun" "confiscation" ("order" | "orders" | "law" | "laws")
}

choice carry "What it is called to go about with a gun" {
  concealed      = "concealed" ("carry" | "carrying" | "carriers" | "handgun" | "handguns" | "weapon" | "weapons" | "gun" | "guns" | "firearm" | "firearms")
                     not same sentence <war>, "carry" ("a" | "their")? "concealed" ("weapon" | "weapons" | "handgun" | "handguns" | "gun" | "guns" | "firearm"
                     | "firearms")  # 10/10
  open           = "open" ("carry" | "carrying" | "carriers"), ("openly" "carry" | "openly" "carrying" | "carry" "openly")  # 15/15
  right-to-carry = "right" "to" "carry" not before 2 "on", "shall issue" same sentence ("permit*" | "carry" | <topic>), "carry reciprocity"
                     | "concealed carry reciprocity"
  constitutional = "constitutional carry"
  permitless     = ("permitless" | "permit less" | "unlicensed") ("carry" | "concealed carry" | "carrying"), ("carry" | "carrying") _{0,4} "without a" ("permit"
                     | "license" | "licence") same sentence <topic>
  guns-in-public = ("guns" | "firearms" | "weapons") "in" ("public" | "churches" | "bars" | "schools" | "parks" | "classrooms") not same sentence <war>,
                     ("hidden" | "hidden loaded" | "loaded") ("guns" | "handguns") "in public"  # 1/1
}

choice ground "What the law is called by which one attacked need not flee" {
  stand-your-ground = "stand your ground" ("law" | "laws" | "statute" | "statutes" | "defense" | "bill" | "legislation") , "stand your ground"
                        same sentence (<topic> | "law" | "self defense" | "trayvon" | "zimmerman")  # 2/2
  shoot-first       = ("shoot first" | "license to kill" | "licence to kill" | "kill at will") ("law" | "laws" | "bill" | "statute")
  castle            = "castle doctrine" | "castle law*"
}

# ---- the two camps ----

choice for-guns "What those who are for gun rights are called" {
  gun-rights = ("gun" | "firearm" | "firearms") ("rights" | "owner" | "ownership") "rights"? <friends>, ("second" | "2nd") "amendment" <friends>,
                 "gun owners of america"  # 9/9
  pro-gun    = "pro gun" "rights"? not before 1 ("control" | "safety"), "pro second amendment" | "pro 2nd amendment"  # 9/9
  law-abiding = "law abiding" ("gun" "owner" | "gun" "owners" | "firearm" "owners"), "law abiding" ("citizen" | "citizens" | "americans" | "people" | "owners")
                  same sentence <topic>, ("responsible" | "lawful" | "legal") "gun" ("owner" | "owners")  # 4/4
  gun-lobby  = ("gun" | "firearms" | "firearm") ("lobby" | "lobbyist" | "lobbyists" | "lobbies"), "gun" ("industry" | "manufacturers") before 4 ("lobby"
                 | "money" | "pocket")  # 4/4
  gun-nuts   = ("second" | "2nd") "amendment" ("zealot" | "zealots" | "extremists" | "absolutists" | "fanatics"), "gun" ("nut" | "nuts" | "fanatic" | "fanatics"
                 | "zealot" | "zealots" | "fetishist" | "fetishists" | "extremist" | "extremists" | "crazies" | "humper*" | "absolutist" | "absolutists"
                 | "worshippers" | "worshipers" | "toting" "extremists") not after 1 "anti"  # 1/1
}

choice for-control "What those who are for stricter gun laws are called" {
  gun-control = ("gun" | "firearm" | "firearms") "control" <friends> not after 1 "anti", "pro gun control"  # 9/9
  gun-safety  = ("gun" | "firearm") ("safety" | "sense" | "reform" | "violence prevention" | "violence") ("control")? <friends>, ("anti"
                  | "against") "gun violence" <friends>
  anti-gun    = "anti gun" ("rights" | "lobby" | "crowd" | "left" | "activist" | "activists" | "group" | "groups" | "zealots" | "extremists")?
                  not before 1 ("violence" | "control" | "law" | "laws" | "crime"), "anti second amendment" | "anti 2nd amendment" | "anti firearm"  # 5/5
  grabbers    = "gun" ("grabber" | "grabbers" | "grabbing" ("democrats" | "left" | "liberals" | "politicians") | "prohibitionist" | "prohibitionists" | "banner"
                  | "banners" | "haters" | "control zealots" | "control fanatics" | "control extremists")
}

choice nra "How the National Rifle Association is named" {
  lobby    = "gun"? ("lobby" | "lobbying") ("group" | "organization" | "arm" | "giant")? near 4 ("nra" | "national rifle association")  # 1/1
  rights   = ("gun rights" | "second amendment" | "civil rights" | "gun owners") ("group" | "organization" | "advocate" | "lobby" | "advocacy group")?
               near 4 ("nra" | "national rifle association")  # 1/1
  extremists = ("extremist" | "extremists" | "terrorist" | "terrorists" | "radical" | "blood" | "merchants of death") near 5 ("nra"
                 | "national rifle association")
  bare     = "nra" | "national rifle association"  # 8/8
}

# ---- shootings ----

choice shooting "What it is called when somebody shoots many" {
  mass-shooting = "mass" ("shooting" | "shootings"), ("school" | "church" | "synagogue" | "mosque" | "nightclub" | "workplace") ("shooting"
                    | "shootings")  # 30/30
  massacre = "massacre" | "massacres" | "slaughter" | "carnage" | "bloodbath" | "bloodshed" same sentence <site> not same sentence (<war> | "jihadist"
               | "maidan" | "chemical" | "srebrenica" | "regime" | "village" | "air strike*" | "airstrike*" | "ghouta" | "barrel")  # 8/8
  rampage  = ("shooting" | "gun")? ("rampage" | "rampages" | "spree" | "sprees") not after 1 ("buying" | "spending" | "shopping" | "crime")
               same sentence (<where> | "shooting" | "gunman" | "shooter" | "shot") not same sentence (<war> | "knife" | "spending" | "crime spree")  # 8/8
  terror   = ("terror" | "terrorist") ("attack" | "attacks") same sentence <shootings> not same sentence (<war> | "sept 11" | "9 11"), "domestic terrorism"
               same sentence (<where> | "shooting*")  # 3/3
  murder   = "mass" ("murder" | "murders" | "killing" | "killings" | "killer") same sentence <where> not same sentence (<war> | "regime" | "holocaust" | "nazi*"
               | "unborn")  # 1/1
  tragedy  = "tragedy" | "tragedies" same sentence (<shootings> | "mass shooting*" | "gunman" | "gun control" | "gun measures") not same sentence <war>  # 6/6
}

choice attacker "What one is called who opens fire on people" {
  gunman    = "gunman" | "gunmen" not same sentence (<war> | "masked" | "kidnapp*")  # 24/24
  shooter   = ("mass" | "school" | "active" | "alleged" | "suspected" | "accused")? ("shooter" | "shooters") not same sentence (<war> | "game" | "trouble"
                | "baskets" | "video")  # 23/24
  killer    = "killer" | "killers" | "murderer" | "murderers" | "mass murderer" same sentence (<shootings> | "mass shooting*" | "gun" | "guns" | "rifle")
                not same sentence (<war> | "police" | "serial")  # 7/7
  terrorist = "terrorist" | "terrorists" | "jihadist" near 5 ("orlando" | "san bernardino" | "el paso" | "charleston" | "fort hood" | "pulse" | "mateen"
                | "farook" | "roof") not before 1 ("attack" | "attacks" | "group" | "groups" | "ties" | "act" | "acts" | "organization" | "massacre"
                | "thugs")  # 2/3
  lone      = "lone wolf" | "lone wolves" | "loner" | "lone gunman" same sentence (<shootings> | "shooting*" | "guns" | "gunman") not before 1 ("attack"
                | "attacks") not same sentence <war>  # 1/1
  deranged  = ("deranged" | "crazed" | "mentally ill" | "mentally disturbed" | "unhinged" | "sick" | "evil" | "demented") ("man" | "gunman" | "individual"
                | "individuals" | "person" | "people" | "shooter" | "killer" | "madman" | "monster" | "monsters" | "young man" | "lunatic" | "maniac")
                same sentence (<where> | "shooting*") not same sentence <war>, "madman" | "madmen" | "maniac" | "lunatic" same sentence (<shootings>
                | "shooting*" | "gun" | "guns") not same sentence <war>  # 1/1
}

choice toll "What deaths and crimes by gun are called as a whole" {
  gun-violence = ("gun" | "firearm" | "firearms") "violence" not before 1 ("prevention" | "restraining" | "archive" | "measures" | "legislation"
                   | <friends>)  # 24/24
  gun-deaths   = ("gun" | "firearm" | "firearms" | "handgun") ("death" | "deaths" | "homicide" | "homicides" | "fatalities" | "injuries" | "suicides"
                   | "suicide" | "killings" | "murders")  # 24/24
  gun-crime    = ("gun" | "firearm" | "handgun" | "armed") ("crime" | "crimes")  # 8/8
  epidemic     = ("epidemic" | "plague" | "scourge" | "public health crisis") near 5 ("gun" | "guns" | "gun violence" | "shootings")  # 3/3
  criminals    = ("violent" | "armed") ("criminals" | "criminal" | "thugs") near 12 ("gun" | "guns" | "firearm*" | "second amendment"), ("inner city"
                   | "black on black" | "urban") ("violence" | "crime") same sentence ("gun*" | "shooting*")  # 1/1
  ignore "gun violence archive", "gun violence" "restraining" ("order" | "orders")
}

choice armed-citizen "What one is called who meets an attacker with a gun of his own" {
  good-guy = "good" ("guy" | "guys" | "man" | "samaritan") "with" ("a" | "his" | "their")? ("gun" | "guns"), "good guy" | "good guys" same sentence ("gun"
               | "guns" | "armed")  # 2/2
  citizen  = "armed" ("citizen" | "citizens" | "civilian" | "civilians" | "parishioner" | "parishioners" | "bystander" | "resident" | "residents" | "homeowner")
               not same sentence (<war> | "regime" | "rally" | "march")  # 2/2
  vigilante = "vigilante" | "vigilantes" | "vigilantism" same sentence ("gunman" | "good guy" | "shot" | "stand your ground" | "self defense" | "zimmerman")
}

choice free-zone "What a place is called where no guns may be" {
  free      = "gun free" ("zone" | "zones" | "school" | "schools" | "area" | "areas" | "campus" | "campuses")  # 2/2
  soft      = ("soft" | "easy" | "sitting") ("target" | "targets" | "ducks") same sentence ("gun*" | "school*" | "shooter*")
  sensitive = "sensitive" ("place" | "places" | "location" | "locations") same sentence ("gun*" | "firearm*" | "carry")
}
