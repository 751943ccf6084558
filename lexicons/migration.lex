# The word choices of migration and asylum, for English-language news of the United States, Britain and Europe.
#
# For articles about migration, asylum or the border: choose them first. A comment such as "15/16" beside a variant says how many of
# the hits read were right: eight of each of its entries (24 where it has forty or more; all where fewer), at equal steps, with twelve
# words or so on each side, in all of Baly et al. 2020, BASIL, FA-KES, NewsWCL50, PolNeAR and BABE (development halves), not chosen by
# topic. Wrong is a hit whose passage means something other than its choice describes. A variant without a figure was not met. The
# guards were mended on this news, most of it American and of 2012 to 2020: on other news expect somewhat less. It has little of
# Britain and the Channel.

lexicon "Migration and asylum, English-language press"
language en
version "1.0"
source "AP Stylebook, entry illegal immigration (2013): 'illegal' for an act, not for a person; neither 'illegal alien' nor 'illegals' nor 'undocumented' outside quotations"
source "United Nations General Assembly, resolution 3449 (1975): 'non-documented' or 'irregular' migrant workers in official documents"
source "Merolla, Ramakrishnan and Haynes, Perspectives on Politics 11 (2013): compares 'illegal', 'undocumented' and 'unauthorized' as labels of the same people"
source "US Customs and Border Protection and ICE, memoranda of April 2021: 'undocumented noncitizen' in place of 'illegal alien'"
source "UNHCR, viewpoint (2015): 'refugee' and 'migrant' do not mean the same; of mixed groups, 'refugees and migrants'"

# What the word for a person without leave to stay puts first: a breach of law, or missing papers. "Unauthorised", the word of
# demographers, stands in the middle.
axis status "illegal" .. "undocumented"

# ---- names used below ----

let immigrants = "immigrant" | "immigrants" | "migrant" | "migrants"
let people = <immigrants> | "refugee" | "refugees" | "asylum seeker" | "asylum seekers" | "asylum"
let topic = <people> | "immigration" | "migration" | "illegals" | "illegal alien*" | "illegally" | "undocumented" | "border patrol" | "homeland security"
          | "deport" | "deported"
          | "deportation" | "deportations" | "visa" | "visas" | "daca" | "dreamer" | "dreamers" | "citizenship"
let workers = <immigrants> | "worker" | "workers" | "people" | "persons" | "residents" | "resident" | "population" | "families" | "family" | "students"
            | "student" | "youth"
            | "youths" | "children" | "parents" | "person" | "mexicans" | "latinos" | "individuals" | "men" | "women" | "man" | "woman" | "labor" | "labour"
              | "labourers" | "laborers"
# Where the journeys go, and how.
let route = "europe" | "european" | "eu" | "germany" | "german" | "merkel" | "greece" | "greek" | "italy" | "italian" | "hungary" | "hungarian" | "balkan*"
          | "serbia" | "macedonia"
          | "austria" | "sweden" | "swedish" | "denmark" | "france" | "french" | "calais" | "channel" | "britain" | "british" | "uk" | "u.k" | "mediterranean"
            | "aegean" | "lesbos" | "lampedusa"
          | "sicily" | "spain" | "malta" | "boat" | "boats" | "dinghy" | "dinghies" | "drown*" | "rescued" | "smuggler*" | "caravan*" | "mexico" | "mexican"
            | "central america*" | "honduras"
          | "guatemala" | "u.s" | "united states" | "america" | "american" | "americans" | "trump" | "obama" | "texas" | "arizona" | "california" | "australia"
            | "australian" | "nauru" | "manus"
          | "canada" | "canadian" | "cologne" | "brexit" | "resettle*" | "farage" | "cameron" | "west"

# A law, an office or a service has the word in its name, or a bird.
let of-migrants = "international" | "crisis" | "crises" | "emergency" | "camp" | "camps" | "agency" | "council" | "status" | "program" | "programs"
                | "programme" | "center" | "centre" | "law" | "convention" | "commission"
                | "policy" | "board" | "ban" | "act" | "organization" | "rights" | "advocacy" | "advocates" | "birds" | "bird" | "species" | "butterflies"
                  | "worker" | "workers" | "labour" | "labor"
                | "route" | "routes" | "admission" | "resettlement" | "issue" | "affairs"
let elsewhere = "syria" | "syrian" | "assad" | "isis" | "isil" | "iraq" | "taliban" | "rebel" | "militants"
let other-border = "israel*" | "protester*" | "soldiers" | "gaza" | "hamas" | "disease*" | "west bank" | "palestinian*" | "turkey" | "turkish" | "jordan"
                 | "jordanian" | "kurds" | "compound" | "egypt" | "berlin" | "korea*"

let plague = "coronavirus" | "covid*" | "ebola" | "virus" | "pandemic" | "zika" | "sanctions" | "cuba" | "assets"

# ---- people without leave to stay ----

choice unlawful "What a person is called who lives in a country without leave" {
  illegals [status -1]
    = "illegals",
      "illegal" ("alien" | "aliens")  # 11/11
  criminal-aliens [status -1]
    = "criminal" ("alien" | "aliens")  # 1/1
  illegal-immigrants [status -0.7]
    = "illegal" (<immigrants> | "worker" | "workers" | "residents" | "entrants" | "foreigners")  # 24/24
  in-the-country-illegally [status -0.3]  # the act is called illegal, not the person
    = ("in" | "entered" | "enter" | "entering") ("the" | "this" | "our")? ("country" | "u.s" | "united states" | "us" | "uk" | "britain" | "america"
        | "eu") "illegally",
      ("living" | "live" | "lived" | "staying" | "stayed" | "working" | "work" | "reside" | "residing") ("here" | "there")? "illegally" same sentence <topic>,
      "here illegally"  # 11/11
  unauthorised [status 0]
    = ("unauthorized" | "unauthorised") <immigrants>, ("unauthorized" | "unauthorised") <workers> same sentence <topic>  # 16/16
  without-status [status +0.3]
    = ("without" | "lacking" | "lack" | "lacked" | "no") "legal"? ("immigration" | "legal" | "residency" | "residence") ("status" | "permission" | "papers"
        | "documents" | "permit" | "permits"),
      "without" ("papers" | "documents" | "documentation") same sentence <topic>  # 6/6
  irregular [status +0.5]
    = "irregular" <immigrants>
  undocumented [status +1]
    = ("undocumented" | "non documented") (<workers> | "noncitizen" | "noncitizens" | "alien" | "aliens"),
      "undocumented" same sentence (<topic> | "border") not before 1 ("democrat*" | "expenses" | "claims" | "cases" | "immigration" | "migration" | "entry"),
      "noncitizens" | "non citizens" same sentence ("deport*" | "removal" | "immigration")  # 32/32
  ignore "illegals program*", ("russian" | "deep cover" | "spy") "illegals"
}

choice unlawful-migration "What migration without leave is called" {
  illegal      = "illegal" ("entry" | "entries") not near 5 ("flat" | "house" | "home" | "homes" | "apartment" | "premises" | "burglar*"),
                 "illegal" ("immigration" | "migration" | "border"? "crossing" | "border"? "crossings"),
                 ("cross" | "crossed" | "crossing" | "crosses") ("the" | "our")? ("u.s" | "southern" | "mexican")? "border" "illegally",
                 "illegally" ("cross" | "crossed" | "crossing" | "enter" | "entered" | "entering") same sentence (<topic> | "border")  # 30/30
  unauthorised = ("unauthorized" | "unauthorised" | "undocumented") ("immigration" | "migration" | "entry" | "entries" | "border"? "crossing"
                   | "border"? "crossings")  # 2/2
  irregular    = "irregular" ("immigration" | "migration" | "entry" | "entries" | "border"? "crossing" | "border"? "crossings" | "arrival" | "arrivals")
  small-boats  = "small boat" ("crossing" | "crossings" | "arrivals"), "channel" ("crossing" | "crossings") same sentence <topic>  # 1/1
}

# ---- people on their way ----

choice travellers "What people are called who left their country for safety or work, above all for Europe or America" {
  invaders  = "invaders" | "intruders" | "infiltrators" same sentence (<people> | "immigration" | "border"),
              ("cockroaches" | "vermin" | "swarm of people")  same sentence <people>
  bogus     = ("bogus" | "fake" | "phony" | "phoney" | "sham" | "so called" | "self styled") ("asylum seekers" | "asylum seeker" | "asylum" | "refugees"
                | "refugee"),
              "asylum" ("cheats" | "shoppers" | "tourists")
  economic  = "economic" (<immigrants> | "refugees")
  migrants  = "migrant" | "migrants" same sentence <route> not before 1 <of-migrants> not after 1 ("illegal" | "irregular" | "undocumented" | "unauthorized"
                | "unauthorised" | "pro" | "anti" | "economic")  # 24/24
  people    = ("people" | "those" | "families" | "men" | "women" | "children") "seeking" ("asylum" | "refuge" | "a better life"),
              ("people" | "those" | "families") "fleeing" same sentence ("refugees" | "asylum" | "migrants" | "caravan" | "honduras" | "central america" | "u.s"
                | "mediterranean"),
              "boat people" | "newcomers" | "new arrivals" same sentence (<people> | "immigration")  # 9/9
  asylum    = "asylum seekers" | "asylum seeker" | "asylum applicant" | "asylum applicants"  # 8/8
  refugees  = "refugee" | "refugees" same sentence <route> not before 1 <of-migrants> not after 1 ("commissioner for" | "jewish" | "anti" | "pro" | "economic"
                | "bogus" | "fake")
              not same sentence ("palestin*" | "unrwa" | "israel" | "nakba")  # 20/24
}

choice crisis "What the great movement of people to a border is called as an event" {
  migrant       = ("migrant" | "migration" | "migrants" | "immigration") ("crisis" | "emergency" | "crises")  # 5/5
  refugee       = "refugee" ("crisis" | "emergency" | "crises")  # 8/8
  border        = "border" ("crisis" | "emergency"), "crisis" ("at" | "on") ("the" | "our") ("southern" | "us" | "u.s" | "mexican")? "border"  # 6/6
  humanitarian  = "humanitarian" ("crisis" | "emergency" | "disaster") near 8 (<people> | "at the border" | "on the border" | "southern border")
                    not same sentence "turkey"  # 3/3
  invasion      = ("invasion" | "invading" | "onslaught") near 6 (<people> | "immigration" | "illegals")  # 3/3
}

choice numbers "What the coming of people in numbers is likened to" {
  invasion = "invasion" | "swarm" | "swarms" | "horde" | "hordes" | "army" | "marauding" near 4 (<people> | "immigration" | "illegals" | "illegal aliens")
             not after 1 ("salvation" | "liberation" | "national" | "syrian" | "iraqi" | "free" | "lebanese" | "turkish" | "u.s" | "the" | "israeli")  # 4/4
  flood    = "flood" | "floods" | "flooding" | "flooded" | "floodgates" | "deluge" | "tide" | "torrent" | "tsunami" | "avalanche" near 5 (<people>
               | "immigration" | "illegals" | "illegal aliens")  # 8/8
  wave     = "wave" | "waves" | "surge" | "surges" | "surging" | "stream" | "streams" | "streaming" | "pouring" | "poured" near 4 (<people> | "immigration"
               | "illegals" | "illegal aliens")  # 8/8
  influx   = "influx" | "inflow" | "inflows" near 4 (<people> | "immigration" | "illegals" | "illegal aliens" | "people")  # 8/8
  flow     = "flow" | "flows" | "exodus" near 3 (<people> | "immigration" | "illegals" | "illegal aliens") not after 1 ("arms" | "cash" | "weapons" | "money"
               | "work" | "financial")  # 8/8
  arrivals = "arrival" | "arrivals" near 3 (<people> | "immigration") , "number of" (<people> | "illegal immigrants" | "immigrants") ("arriving" | "coming"
               | "entering")  # 1/1
}

# ---- those who came as children, and children born ----

choice came-as-children "What people without leave are called who came to the United States as children" {
  dreamers      = "Dreamer" | "Dreamers" | "DREAMers" | "DREAMer" cased not after 1 ("american" | "day" | "impossible"),
                  "dreamer" | "dreamers" same sentence (<people> | "immigration" | "undocumented" | "deport*" | "citizenship")  # 16/16
  daca          = "daca" ("recipient" | "recipients" | "beneficiaries" | "holders" | "youth" | "students" | "immigrants" | "population" | "kids")  # 8/8
  childhood     = ("brought" | "came" | "come" | "arrived") ("here" | "to" "the" ("country" | "u.s" | "united states" | "us") | "into" "the" ("country" | "u.s"
                    | "united states"))? ("illegally")? "as" ("children" | "kids" | "minors" | "a child" | "infants" | "young children")
                  same sentence (<topic> | "illegal" | "law")  # 8/8
  youth         = "undocumented" ("youth" | "youths" | "students" | "student" | "children" | "minors"), "unauthorized" ("youth" | "children")  # 1/1
  illegal       = "illegal" ("alien" | "immigrant") ("minors" | "children" | "youth" | "youths" | "kids" | "teenagers")  # 3/3
}

choice born-here "What a child born in the country to parents without leave is called" {
  anchor   = "anchor" ("baby" | "babies" | "child" | "children")  # 5/5
  citizen  = ("u.s" | "us" | "american")? "citizen" ("child" | "children" | "kids") same sentence <topic>,
             ("u.s" | "us" | "american") "born" ("child" | "children" | "kids" | "son" | "daughter" | "sons" | "daughters") same sentence <topic>  # 3/3
  tourism  = ("birth" | "maternity") ("tourism" | "tourist" | "tourists")
}

# ---- policies ----

choice lawful-status "What it is called to give people without leave a lawful status" {
  amnesty    = "amnesty" same sentence (<topic> | "illegal") not before 1 ("international*" | "usa" | "said" | "says") not after 1 "pro"
                 not same sentence (<elsewhere> | "tax" | "taxes" | "prisoners" | "rebels" | "terrorists")  # 8/8
  path       = ("path" | "pathway" | "road" | "route") "to" ("legal" | "earned")? ("citizenship" | "legalization" | "legalisation" | "status" | "legal status"
                 | "permanent residence")  # 24/24
  legalise   = "legalization" | "legalisation" | "legalize" | "legalise" | "legalizing" | "legalising" | "legalized" near 6 (<people> | "immigration"
                 | "undocumented" | "illegals" | "daca")  # 4/4
  legal-status = ("give" | "grant" | "granting" | "giving" | "granted" | "gain" | "earn" | "obtain" | "provide") _{0,4} "legal" ("status" | "residency")
                   same sentence <topic>, "earned" ("citizenship" | "legalization"),
               "regularization" | "regularisation" | "regularize" | "regularise" same sentence <topic>  # 2/2
  reform     = "immigration" ("reform" | "overhaul"), "comprehensive" ("immigration" | "reform") same sentence <topic>  # 29/29
  ignore "amnesty international*", "Amnesty's" cased
}

choice relatives "What it is called when residents bring their relatives" {
  chain  = "chain" ("migration" | "immigration")  # 4/4
  family = ("family" | "families") ("reunification" | "based immigration" | "based visa" | "based visas" | "immigration" | "sponsorship" | "visa" | "visas"
             | "reunion") same sentence <topic>
}

choice border-works "What stands, or is to stand, along a border to keep migrants out" {
  wall    = "wall" | "walls" near 5 ("border" | "mexico" | "mexican" | "southern") not before 1 ("street" | "to wall") not same sentence <other-border>,
            "trump's wall", ("build" | "building" | "finish") ("the" | "that" | "a" | "his" | "trump's") "wall" not same sentence <other-border>  # 36/37
  fence   = "fence" | "fences" | "fencing" near 6 ("border" | "hungary" | "hungarian" | "mexico" | "calais") not same sentence <other-border>  # 8/8
  barrier = "barrier" | "barriers" near 4 ("border" | "mexico" | "steel") not same sentence (<other-border> | "trade" | "natural")  # 7/7
}

choice removal "What it is called to make somebody leave the country" {
  deport    = "deport" | "deports" | "deported" | "deporting" | "deportation" | "deportations" not near 8 ("armenian*" | "auschwitz" | "holocaust"
                | "jews")  # 24/24
  remove    = "remove" | "removed" | "removing" | "removal" | "removals" before 5 (<immigrants> | "aliens" | "alien" | "illegals" | "undocumented"
                | "asylum seekers" | "asylum seeker") not before 4 ("threat" | "fear" | "barriers" | "and"),
              "expedited removal" | "removal proceedings" | "removal order" | "removal orders"  # 4/4
  expel     = "expel" | "expelled" | "expelling" | "expulsion" | "expulsions" | "kick" _{0,2} "out" | "kicked" "out" near 8 (<people> | "undocumented"
                | "illegals")  # 1/1
  send-back = ("send" | "sent" | "sending") _{0,5} ("back" | "home") | "turn" _{0,3} "back" | "turned" "back" | "turning" _{0,2} "back" same sentence (<people>
                | "illegals" | "illegal alien*"),
              "pushback" | "pushbacks" near 3 <people> not before 1 ("from" | "against")  # 2/2
  return    = "repatriate" | "repatriated" | "repatriation" | "voluntary" ("departure" | "return") | "self deport" | "self deportation"
                same sentence <topic>  # 7/7
  round-up  = "round up" | "roundup" | "roundups" | "rounding up" | "rounded up" near 8 (<people> | "illegals" | "illegal aliens" | "deport*" | "students"
                | "raids")  # 3/4
}

choice holding "What the place is called where migrants are held" {
  centre        = ("detention" | "immigration" | "holding" | "processing" | "reception" | "removal") ("center" | "centers" | "centre" | "centres" | "facility"
                    | "facilities") same sentence (<topic> | "ice" | "border")  # 4/4
  camp          = ("detention" | "migrant" | "internment" | "prison") ("camp" | "camps") same sentence (<topic> | "border"), "tent" ("city" | "cities")
                    same sentence (<topic> | "border")
  concentration = "concentration" ("camp" | "camps") same sentence (<topic> | "border" | "ice") not same sentence ("nazi*" | "holocaust" | "auschwitz"
                    | "hitler" | "dachau" | "jews" | "jewish" | "survivor*")  # 1/1
  cages         = ("in" | "into") "cages" same sentence (<topic> | "border" | "children" | "kids")
  shelter       = ("migrant" | "immigrant" | "asylum") ("shelter" | "shelters" | "hostel" | "hostels" | "accommodation" | "hotel" | "hotels")
  jungle        = "the" "jungle" ("camp")? same sentence ("calais" | "migrants" | "refugees")
}

choice pursuit "What it is called when the authorities look for people without leave" {
  crackdown   = "crackdown" | "crackdowns" | "crack down" | "cracking down" | "cracked down" near 8 (<people> | "immigration" | "migration" | "illegals"
                  | "aliens" | "undocumented" | "sanctuary")  # 8/8
  raid        = "immigration" ("raid" | "raids"), "ice" ("raid" | "raids"), "raids" near 6 ("immigrants" | "deport*" | "immigration")  # 4/4
  sweep       = "sweep" | "sweeps" | "dragnet" near 6 ("immigration" | "immigrants" | "ice")
  operation   = ("enforcement" | "ice" | "removal" | "deportation") ("operation" | "operations" | "action" | "actions") same sentence <topic>
                  not after 1 "law"  # 1/1
  enforcement = ("immigration" | "border" | "interior") "law"? "enforcement", "enforcement" "of" "the"? "nation's"? ("federal" | "our"
                  | "u.s")? "immigration laws", ("enforce" | "enforcing") _{0,3} "immigration" ("law" | "laws")  # 14/14
  ignore "immigration and customs enforcement"
}

choice entry-ban "What the plan of 2015, and the order of 2017, to bar Muslims or nationals of mostly Muslim countries from the US is called" {
  muslim-ban   = "muslim" ("ban" | "bans"), "ban" ("on" | "against") "all"? ("muslims" | "muslim immigrants" | "muslim immigration" | "muslim"),
                 ("ban" | "banning" | "bar" | "barring") "all"? "muslims"  # 22/22
  travel-ban   = "travel" ("ban" | "bans") same sentence ("trump*" | "muslim*" | "court" | "judge" | "immigra*" | "refugees" | "executive")
                   not same sentence <plague>  # 8/8
  immigration-ban = ("immigration" | "refugee" | "entry") ("ban" | "bans" | "moratorium" | "pause" | "freeze")  # 1/3
  restrictions = ("travel" | "entry") ("restriction" | "restrictions" | "suspension") same sentence ("trump*" | "muslim*" | "court" | "countries")
                   not same sentence <plague>  # 1/1
  vetting      = "extreme vetting"  # 8/8
  ignore "ban on muslim" ("women" | "headscarves" | "veils" | "dress"), "muslim ban on"
}

choice towns "What a town is called that holds back from helping to deport" {
  sanctuary   = "sanctuary" ("city" | "cities" | "state" | "states" | "county" | "counties" | "campus" | "campuses" | "jurisdiction" | "jurisdictions"
                  | "policy" | "policies" | "law" | "laws")  # 8/8
  welcoming   = ("welcoming" | "immigrant friendly") ("city" | "cities")
  lawless     = ("outlaw" | "lawless" | "rogue" | "criminal friendly") ("city" | "cities" | "jurisdictions")
  ignore ("wildlife" | "animal" | "bird" | "elephant" | "marine") "sanctuary" ("law" | "laws" | "policy" | "policies" | "state")
}

let goods = "drug" | "drugs" | "arms" | "oil" | "weapons" | "sex" | "gun" | "narcotics" | "tobacco" | "heroin" | "cocaine"

choice carriers "What people are called who are paid to bring others over a border" {
  smugglers   = ("people" | "human" | "migrant") ("smuggler" | "smugglers" | "smuggling"), "smuggler" | "smugglers" near 8 <people> not after 1 <goods>  # 1/1
  traffickers = ("people" | "human") ("trafficker" | "traffickers" | "trafficking") same sentence (<topic> | "child" | "border"), "traffickers" near 6 <people>
                  not after 1 <goods>  # 2/3
  coyotes     = "coyote" | "coyotes" same sentence (<topic> | "border")
  facilitators = "facilitator" | "facilitators" | "fixer" | "fixers" near 6 (<people>)
}

# ---- the two camps ----

choice opponents "What those who want less immigration are called" {
  anti-immigrant   = "anti" ("immigrant" | "migrant" | "refugee")  # 8/8
  anti-immigration = "anti" "illegal"? "immigration"  # 1/1
  nativist         = "nativist" | "nativists" | "nativism" not same sentence "xenophob*",
                     "xenophobe" | "xenophobes" | "xenophobic" | "xenophobia" same sentence <topic>  # 7/7
  hardliner        = ("immigration" | "border") ("hardliner" | "hardliners" | "hard liner" | "hard liners" | "hawk" | "hawks" | "skeptic" | "skeptics"
                       | "sceptics")  # 5/5
  restrictionist   = "restrictionist" | "restrictionists",  ("supporters" | "advocates" | "proponents") "of" ("lower" | "reduced" | "less" | "tighter"
                       | "stricter") "immigration"  # 2/2
  control          = ("border" | "immigration") ("security" | "control" | "enforcement") ("advocate" | "advocates" | "supporters" | "group" | "groups"
                       | "activists")
}

choice supporters "What those who want more immigration, or milder rules, are called" {
  open-borders  = "open" ("border" | "borders") same sentence (<topic> | "trump*" | "clinton*" | "democrat*" | "liberal*" | "left")  # 4/4
  pro-amnesty   = "pro" "amnesty", "amnesty" ("advocate" | "advocates" | "supporters" | "crowd" | "lobby")
  pro-immigrant = "pro" ("immigrant" | "migrant" | "refugee" | "immigration" | "migration")  # 2/2
  rights        = (<immigrants> | "refugee") ("rights" | "advocacy" | "advocate" | "advocates" | "activist" | "activists") not same sentence ("palestinian*"
                    | "israel*"),
                  "immigration" ("advocate" | "advocates" | "activist" | "activists" | "rights")  # 16/16
}
