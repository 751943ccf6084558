# The word choices of climate change and energy, for English-language news.
#
# For articles about climate, energy or the environment: choose them first. A comment such as "7/8" beside a variant says how many of
# the hits read were right: eight of each of its entries (24 where it has forty or more; all where fewer), at equal steps, with twelve
# words or so on each side, in all of Baly et al. 2020, BASIL, FA-KES, NewsWCL50, PolNeAR and BABE (development halves), not chosen by
# topic. Wrong is a hit whose passage means something other than its choice describes. A variant without a figure was not met. The
# guards were mended on this news, most of it American and of 2012 to 2020: on other news expect somewhat less.

lexicon "Climate, English-language press"
language en
version "1.0"
source "The Guardian, style guide (May 2019): 'climate emergency', 'crisis' or 'breakdown' rather than 'climate change'; 'global heating' rather than 'global warming'; 'climate science denier', not 'climate sceptic'"
source "AP Stylebook (September 2015): 'climate change doubters' or 'those who reject mainstream climate science'; neither 'skeptics' nor 'deniers'"
source "Frank Luntz, memorandum to Republicans on the environment (2002): 'climate change' frightens less than 'global warming'"
source "Schuldt, Konrath and Schwarz, Public Opinion Quarterly 75 (2011): 'global warming' or 'climate change', and who believes in which"

# How pressing the word makes it: by the advice of Luntz for a calm word, and of the Guardian for a pressing one.
axis urgency "calm" .. "pressing"
# Between the word the doubters use of themselves and the one the Guardian asks for; AP's stands in the middle.
axis doubt "sceptic" .. "denier"

# ---- names used below ----

let topic = "climate change" | "climate crisis" | "climate science" | "climate scientists" | "climate policy" | "climate action" | "climate deal"
          | "climate agreement" | "climate" | "global warming" | "global heating" | "greenhouse gas*" | "carbon dioxide" | "carbon emissions"
          | "carbon tax" | "fossil fuel*" | "ipcc" | "renewable*" | "clean energy" | "coal" | "epa" | "environmental protection agency" | "kyoto" | "warming"
let paris = "paris agreement" | "paris accord" | "paris accords" | "paris climate" | "paris deal" | "climate accord" | "climate agreement" | "climate deal"
          | "climate pact" | "paris pact"
# A climate that is no weather.
let mood = "political" | "economic" | "business" | "investment" | "current" | "social" | "security" | "media" | "cultural" | "regulatory" | "campus" | "racial"
         | "learning" | "work"

# Those who doubt or press, counted below under their own names.
let doubting = "skeptic" | "skeptics" | "sceptic" | "sceptics" | "denier" | "deniers" | "denial" | "denialism" | "denialist" | "denialists" | "doubter"
             | "doubters" | "alarmist" | "alarmists" | "alarmism" | "hoax" | "hysteria" | "scam" | "activist" | "activists" | "activism"

# ---- the thing itself ----

choice change "What the warming of the earth is called" {
  climate-change [urgency -1]
    = "climate change" not after 1 <mood> not before 1 <doubting>,
      ("changing" | "altered") "climate" not before 1 ("of" | "for") same sentence ("carbon" | "emissions" | "temperature*" | "scientists" | "species"
        | "drought*" | "weather" | "warming" | "sea")  # 25/25
  global-warming [urgency -0.3]
    = "global warming" not before 1 <doubting>, "man made warming" | "manmade warming" | "anthropogenic warming" | "planetary warming"  # 8/8
  global-heating [urgency +0.5]
    = ("global" | "planetary") ("heating" | "overheating")
  crisis [urgency +1]
    = "climate" ("crisis" | "emergency" | "breakdown" | "catastrophe" | "chaos" | "disaster" | "collapse" | "apocalypse" | "meltdown" | "disruption")
        not after 1 <mood>  # 8/8
  hoax
    = ("climate change" | "climate" | "global warming" | "warming") ("hoax" | "scam" | "con" | "fraud" | "hysteria" | "cult" | "religion" | "racket" | "myth"),
        "so called" ("climate change" | "global warming")
}

choice gravity "What climate change is said to be" {
  existential = "existential" ("threat" | "crisis" | "danger" | "risk" | "challenge" | "issue") same sentence ("climate*" | "global warming" | "warming")  # 2/2
  threat      = ("greatest" | "biggest" | "gravest" | "serious" | "urgent" | "imminent" | "dire" | "grave")? ("threat" | "threats" | "danger" | "dangers")
                  near 8 ("climate change" | "global warming" | "climate crisis" | "warming planet" | "changing climate")  # 7/8
  challenge   = "challenge" | "challenges" near 8 ("climate change" | "global warming")  # 4/4
  problem     = "problem" | "problems" near 8 ("climate change" | "global warming")  # 3/3
  hoax        = "hoax" | "scam" | "nonsense" | "bunk" | "fraud" | "con job" | "myth" not after 1 ("voter" | "election" | "tax" | "climate" | "change"
                  | "warming") near 10 ("climate change" | "global warming" | "climate science")  # 6/6
}

choice science "What is said of the science of it" {
  consensus = "scientific consensus" same sentence <topic>, "consensus" near 5 ("climate*" | "global warming" | "scientists"), ("overwhelming" | "vast"
                | "great") "majority of" ("climate" | "the world's")? "scientists", ("97" | "98" | "99") ("percent" | "per cent") "of" ("climate" | "all"
                | "the")? "scientists"  # 5/5
  settled   = "settled science" | "science is settled" | "established science" | "mainstream climate science" | "scientific fact" same sentence <topic>,
                ("science" | "evidence") ("is" | "are") ("clear" | "overwhelming" | "settled" | "unequivocal" | "undeniable") same sentence <topic>
  debate    = ("science" | "debate" | "question" | "jury") ("is" | "isn't" | "is not" | "remains") ("still" | "far from")? ("unsettled" | "not settled"
                | "settled" | "out" | "open" | "over" | "uncertain" | "debated") same sentence ("climate*" | "warming"), "scientific" ("debate" | "controversy"
                | "uncertainty" | "uncertainties") same sentence <topic>
  theory    = ("theory" | "theories" | "hypothesis") ("of" | "that" | "about")? near 4 ("climate change" | "global warming" | "man made" | "manmade")
                not before 2 ("evolution" | "of evolution"), "junk science" | "pseudoscience" | "climategate" same sentence <topic>
}

# ---- who says what ----

choice doubt-camp "What those are called who doubt that people warm the climate" {
  sceptics [doubt -1] = ("climate" | "climate change" | "global warming" | "warming" | "climate science") ("skeptic" | "skeptics" | "sceptic" | "sceptics"
                          | "skepticism" | "scepticism"), "climate" ("realist" | "realists" | "realism")  # 1/1
  doubters [doubt 0]  = ("climate" | "climate change" | "global warming" | "climate science") ("doubter" | "doubters" | "contrarian" | "contrarians"
                          | "dissenter" | "dissenters"), ("reject" | "rejects" | "rejected" | "dispute" | "disputes" | "doubt" | "doubts" | "question"
                          | "questions") ("mainstream" | "the")? ("climate science" | "science of climate change" | "scientific consensus"
                          | "science behind climate change")  # 1/1
  deniers [doubt +1]  = ("climate" | "climate change" | "global warming" | "warming" | "climate science") ("denier" | "deniers" | "denial" | "denialism"
                          | "denialist" | "denialists" | "denying"), ("deny" | "denies" | "denied" | "denying" | "deniers of") ("that" | "the" | "man made"
                          | "human caused")? ("existence of" | "reality of" | "science of" | "science on")? ("man made" | "human caused")? ("climate change"
                          | "global warming" | "climate science")  # 14/14
}

choice action-camp "What those are called who press for action on the climate, or for nature" {
  activists = ("climate" | "climate change" | "environmental" | "climate justice") ("activist" | "activists" | "activism" | "campaigner" | "campaigners"
                | "advocate" | "advocates" | "protester" | "protesters" | "strikers" | "striker" | "organizers")  # 8/8
  environmentalists = "environmentalist" | "environmentalists" | "conservationist" | "conservationists", ("environmental" | "green" | "conservation") ("group"
                        | "groups" | "organization" | "organizations") not after 1 "the"  # 16/16
  alarmists = ("climate" | "climate change" | "global warming" | "warming" | "environmental" | "eco" | "green") ("alarmist" | "alarmists" | "alarmism"),
                "alarmist" | "alarmists" | "alarmism" same sentence ("climate" | "warming" | "green*" | "environment*" | "carbon" | "planet"), "warmist"
                | "warmists", ("climate" | "global warming") ("hysteria" | "hysterics" | "scaremonger*" | "doomsayer*" | "catastrophist*")
  zealots   = ("climate" | "green" | "environmental" | "eco") ("zealot" | "zealots" | "fanatic" | "fanatics" | "extremist" | "extremists" | "radical"
                | "radicals" | "crusaders" | "cultists" | "warriors" | "fascists" | "fascist"), "ecofascis*" | "ecoterror*" | "eco terror*" | "tree hugger*"
                | "watermelons" same sentence ("climate" | "environment*" | "green*" | "pipeline*" | "carbon")
}

# ---- gases, fuels, power ----

let breath = "mask" | "masks" | "blood" | "breath*" | "lungs" | "fire extinguisher*" | "soda" | "beer" | "champagne" | "patient*"

choice greenhouse "What the gases are called that warm the air" {
  emissions = ("carbon" | "carbon dioxide" | "greenhouse gas" | "greenhouse" | "co2" | "methane") ("emission" | "emissions" | "output" | "footprint")  # 8/8
  gases     = "greenhouse" ("gas" | "gases") not before 1 ("emission" | "emissions"), "carbon dioxide" | "co2" not before 1 ("emission" | "emissions")
                not same sentence <breath>  # 16/16
  pollution = ("carbon" | "climate" | "greenhouse gas" | "greenhouse") ("pollution" | "polluter" | "polluters" | "pollutant" | "pollutants")  # 5/5
  heat-trapping = ("heat trapping" | "planet warming" | "planet heating" | "climate warming" | "earth warming") ("gas" | "gases" | "emissions" | "pollution"
                    | "carbon")
  plant-food = "plant food" same sentence ("carbon*" | "co2")
}

choice fuels "What coal, oil and gas are called together" {
  fossil      = "fossil" ("fuel" | "fuels" | "energy")  # 8/8
  dirty       = "dirty" ("energy" | "fuel" | "fuels" | "power" | "oil" | "coal")
  traditional = ("traditional" | "conventional" | "reliable" | "affordable" | "abundant" | "american" | "domestic") ("energy" | "fuel" | "fuels")
                  not before 1 ("drink" | "drinks" | "efficiency") same sentence ("oil" | "gas" | "coal" | "carbon" | "climate" | "drilling" | "epa"
                  | "emissions" | "independence" | "electricity")  # 1/1
  hydrocarbons = "hydrocarbon" | "hydrocarbons"  # 1/1
}

choice power "What power from wind, sun and the like is called" {
  renewable   = "renewable" ("energy" | "energies" | "power" | "electricity" | "sources" | "fuel" | "fuels" | "resources"), "renewables"  # 8/8
  clean       = ("clean" | "cleaner") ("energy" | "power" | "electricity" | "technology" | "technologies") not before 1 "plan"  # 8/8
  green       = "green" ("energy" | "power" | "electricity" | "technology" | "economy" | "jobs" | "industry")  # 3/3
  alternative = "alternative" ("energy" | "fuel" | "fuels" | "power") , "alternative" ("sources" | "source") "of" ("energy" | "power")
  unreliable  = ("unreliable" | "intermittent" | "expensive" | "subsidized" | "subsidised" | "inefficient") ("energy" | "power" | "electricity" | "renewables"
                  | "wind" | "solar") same sentence ("wind" | "solar" | "renewable*" | "climate" | "green*" | "windmill*")
  ignore "green power" "ranger*", "clean power plan"
}

choice sands "What the bitumen of Alberta is called" {
  oil-sands = "oil" ("sands" | "sand"), "oilsands"  # 1/1
  tar-sands = "tar" ("sands" | "sand"), "tarsands"
}

choice drilling "What it is called to break rock for oil and gas" {
  fracking   = "fracking" | "fracked" | "frack" | "fracks" | "fracker" | "frackers"  # 7/7
  fracturing = "hydraulic" ("fracturing" | "fracture")  # 1/1
}

choice gas "What the gas that is burnt is called" {
  natural = "natural gas", "shale gas" | "liquefied natural gas"  # 11/11
  fossil  = "fossil gas" | "methane gas" | "fracked gas"
}

choice coal "What coal burnt with less soot or carbon let out is called" {
  clean    = "clean" "burning"? "coal" not after 1 "called"
  doubted  = "so called" "clean coal", ("clean coal") ("myth" | "fantasy" | "lie")
  capture  = "carbon" ("capture" | "sequestration" | "capture and storage")
}

choice firms "What the firms are called that sell oil, gas and coal" {
  big-oil   = "big" ("oil" | "coal" | "gas" | "energy") not before 1 ("company" | "companies" | "field" | "fields" | "deal" | "find" | "producer" | "producers"
                | "bill" | "bills")  # 1/1
  polluters = "polluter" | "polluters" | "polluting industries" not after 1 ("carbon" | "climate"),
              ("corporate" | "big" | "industrial" | "biggest") ("polluter" | "polluters")  # 1/1
  fossil    = ("fossil fuel" | "fossil fuels") ("company" | "companies" | "industry" | "industries" | "lobby" | "interests" | "giants" | "executives"
                | "producers" | "firms" | "corporations" | "billionaires")  # 8/8
  oil       = ("oil" | "oil and gas" | "coal" | "gas") ("company" | "companies" | "industry" | "industries" | "firm" | "firms" | "giant" | "giants" | "major"
                | "majors" | "producers" | "lobby") same sentence (<topic> | "pipeline*" | "drilling" | "exxon*" | "environment*" | "emissions")  # 8/8
  energy    = "energy" ("company" | "companies" | "industry" | "firm" | "firms" | "giant" | "giants" | "producers" | "sector") same sentence (<topic>
                | "pipeline*" | "drilling" | "exxon*" | "environment*" | "oil" | "gas")  # 6/7
}

# ---- policy ----

choice carbon-price "What it is called to make those who let out carbon pay" {
  tax      = "carbon" ("tax" | "taxes"), ("tax" | "taxes" | "levy") "on" ("carbon" | "emissions" | "greenhouse gases")  # 8/8
  price    = "carbon" ("price" | "prices" | "pricing" | "fee" | "fees" | "dividend" | "levy"), ("price" | "fee") "on" ("carbon" | "emissions"
               | "pollution")  # 6/6
  trade    = "cap and trade" | "emissions trading" | "carbon market" | "carbon markets" | "carbon credits" | "emission trading"  # 5/5
  energy-tax = "energy" ("tax" | "taxes") same sentence <topic>, "cap and tax", "job killing" ("carbon" | "energy")? ("tax" | "taxes") same sentence (<topic>)
}

choice rules "What rules for clean air, water and carbon are called" {
  protections = ("environmental" | "climate" | "clean air" | "clean water" | "pollution") ("protection" | "protections" | "safeguards" | "safeguard")
                  not before 1 ("agency" | "act" | "bureau")  # 1/1
  standards   = ("emission" | "emissions" | "efficiency" | "fuel economy" | "fuel efficiency" | "environmental" | "pollution" | "clean energy"
                  | "mileage") ("standard" | "standards")  # 4/4
  regulations = ("environmental" | "climate" | "emissions" | "emission" | "epa" | "carbon" | "pollution" | "energy") ("regulation" | "regulations" | "rule"
                  | "rules" | "laws" | "restrictions" | "law")  # 3/3
  job-killing = ("job killing" | "job destroying") ("environmental" | "climate" | "energy" | "epa" | "federal" | "government" | "carbon")? ("regulation"
                  | "regulations" | "rules" | "red tape" | "mandates"),
                ("burdensome" | "onerous" | "crippling" | "costly" | "draconian" | "unnecessary") ("environmental" | "climate" | "energy" | "epa" | "federal"
                  | "government" | "carbon")? ("regulation" | "regulations" | "rules" | "red tape" | "mandates") same sentence (<topic> | "environmental"
                  | "energy" | "oil"), "war on" ("coal" | "energy" | "fossil fuels" | "american energy")  # 1/1
}

choice undoing "What is done to such rules by those who want fewer" {
  roll-back = ("roll" | "rolled" | "rolling" | "rolls") "back" | "rollback" | "rollbacks" near 10 (<topic> | "environmental" | "emissions" | "pollution")
                not same sentence "police"  # 4/4
  gut       = "gut" | "gutted" | "gutting" | "dismantle" | "dismantled" | "dismantling" | "slash" | "slashed" | "slashing" | "eviscerate" | "shred" | "weaken"
                | "weakened" | "weakening" near 8 ("environmental" | "epa" | "climate" | "emissions" | "pollution" | "clean air" | "clean water"
                | "environmental protection agency")  # 3/3
  ease      = "ease" | "eased" | "easing" | "relax" | "relaxed" | "relaxing" | "loosen" | "loosened" | "streamline" | "streamlining" | "reform"
                near 6 ("environmental" | "epa" | "emissions" | "pollution" | "climate rules")
  repeal    = "repeal" | "repealed" | "repealing" | "scrap" | "scrapped" | "scrapping" | "eliminate" | "eliminated" | "eliminating" | "rescind" | "rescinded"
                | "undo" near 6 ("environmental" | "epa" | "climate" | "emissions" | "carbon tax" | "clean power plan" | "pollution")  # 1/1
}

choice leaving "What it is called when a state leaves the Paris Agreement" {
  withdraw = "withdraw" | "withdraws" | "withdrew" | "withdrawing" | "withdrawn" | "withdrawal" near 12 <paris> not before 2 "clean"  # 8/8
  pull-out = ("pull" | "pulled" | "pulling" | "pulls") "out" | "pullout" | "back out" | "backed out" | "backing out" near 10 <paris> not before 3 ("trans"
               | "tpp" | "nafta" | "iran")  # 3/3
  exit     = "exit" | "exits" | "exited" | "exiting" | "leave" | "leaves" | "leaving" | "left" | "quit" | "quitting" near 8 <paris>  # 1/1
  abandon  = "abandon" | "abandons" | "abandoned" | "abandoning" | "abandonment" | "renege" | "reneged" | "ditch" | "ditched" | "ditching" | "dump" | "dumped"
               | "walk away" | "walked away" | "turn his back" | "tear up" | "rip up" near 8 <paris>
  cancel   = "cancel" | "cancelled" | "canceled" | "canceling" | "cancelling" | "renegotiate" | "scrap" | "scrapping" near 6 <paris>  # 1/1
}

choice green-deal "How the Green New Deal is spoken of" {
  radical   = "radical" | "socialist" | "socialism" | "extreme" | "crazy" | "insane" | "job killing" | "so called" | "absurd" | "utopian" | "far left"
                | "ridiculous" | "dangerous" near 6 "green new deal"  # 1/1
  ambitious = "ambitious" | "sweeping" | "bold" | "visionary" | "landmark" | "transformative" | "aspirational" | "comprehensive" near 6 "green new deal"  # 1/1
  bare      = "green new deal"  # 8/8
}

choice weather "What storms, fires and floods are called in this light" {
  extreme  = "extreme" ("weather" | "heat" | "rainfall" | "storms" | "temperatures") , "severe weather" same sentence ("climate*" | "warming")  # 8/8
  natural  = "natural" ("disaster" | "disasters" | "catastrophe" | "catastrophes") same sentence (<topic> | "hurricane*" | "wildfire*" | "flood*" | "drought*"
               | "storm*")  # 4/4
  fuelled  = ("climate" | "climate change") ("fueled" | "fuelled" | "driven" | "related" | "induced" | "intensified") ("disaster" | "disasters" | "storm"
               | "storms" | "fires" | "wildfires" | "weather" | "extremes" | "drought" | "droughts" | "flooding" | "migration" | "hurricane" | "hurricanes"),
               "climate disasters"  # 2/2
}

choice camp "What those are called who stand in the way of a pipeline" {
  protectors = ("water" | "land" | "earth") ("protector" | "protectors" | "defender" | "defenders")
  protesters = "protester" | "protesters" | "protestors" | "demonstrators" near 10 ("pipeline" | "pipelines" | "keystone" | "dakota access"
                 | "standing rock")  # 8/8
  activists  = "activist" | "activists" | "opponents" near 8 ("pipeline" | "pipelines" | "keystone" | "dakota access" | "standing rock")  # 4/4
  terrorists = ("eco" | "environmental" | "jihadist style") ("terrorist" | "terrorists" | "saboteurs"), "ecoterrorist" | "ecoterrorists" | "ecosaboteurs"
}
