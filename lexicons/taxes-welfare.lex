# The word choices about taxes, benefits and the state's part in them, for English-language news, American and British above all. For
# articles about taxes, budgets, health insurance or social policy: choose them first.
#
# Each choice is one thing that a writer has to name: a tax, the rich, the poor, a benefit, a law. The plain word stands beside those
# that one side or the other would rather see printed. There is no axis: guidance weighs few of these words, and whether "tax relief"
# or "tax cut" is the neutral word is what the sides dispute. Most of these words are spoken by politicians: look at the voices
# (--voice narrator) to see an outlet's own.
#
# A comment such as "8/8" beside an entry says how many of its hits were right of those read, taken at equal steps from the hits in
# outlets/baly, BASIL, FA-KES, NewsWCL50, PolNeAR and BABE. Wrong is a hit whose passage means something else than its choice
# describes. An entry without a figure was not met there. The guards were mended on the same news, so expect somewhat less on others.
# A second, fresh sample of up to four hits an entry, read before the last mending: 101 of 106 right. British entries were hardly met.
# Hits that a mending took away are in neither number beside an entry; the fresh sample is the fairer figure.

lexicon "Taxes and welfare, English-language press"
language en
version "1.0"
source "Graetz and Shapiro, Death by a Thousand Cuts (2005): how 'death tax' came to stand for the estate tax"
source "Luntz, Words That Work (2007): advice to say 'death tax' for the estate tax, and 'personal' rather than 'private' accounts"
source "Lakoff, Don't Think of an Elephant! (2004): 'tax relief' frames a tax as an affliction"
source "Rasinski, The effect of question wording on public support for government spending, Public Opinion Quarterly 53 (1989): 'welfare' against 'assistance to the poor'"
source "Gentzkow and Shapiro, What drives media slant?, Econometrica 78 (2010): such phrases of the Congressional Record ('death tax' against 'estate tax', 'personal' against 'private accounts') as marks of party"

# ---- names used below ----

let fiscal = "tax*" | "budget*" | "spending" | "deficit*" | "income" | "incomes" | "wealth" | "welfare" | "benefit" | "benefits" | "inequality"
             | "economy" | "economic" | "irs" | "treasury" | "wage" | "wages" | "fair share" | "loophole*" | "subsid*" | "medicaid" | "medicare"
             | "poor" | "poverty" | "middle class" | "billion" | "trillion"
           | "sanders" | "warren" | "corbyn" | "labour" | "osborne" | "redistribut*" | "revenue*"
let rates = "tax*" | "rate" | "rates" | "income" | "share" | "percent" | "bracket*" | "levy" | "irs" | "deduction*" | "wealth"
let health = "health" | "insurance" | "obamacare" | "medicare" | "medicaid" | "premiums" | "coverage" | "uninsured" | "exchanges" | "repeal*" | "care"
let program = "social security" | "medicare" | "medicaid" | "welfare" | "food stamps" | "entitlement" | "benefits" | "the safety net" | "nhs"
              | "tax credits"

# ---- the tax on what the dead leave ----

choice estate "What the tax on an estate after death is called" {
  ignore "death taxes" after 2 "certain*", "death and taxes"
  death-tax       = "death" ("tax" | "taxes" | "duty" | "duties")
  estate-tax      = "estate" ("tax" | "taxes" | "duty") not after 1 "real"  # 4/4
  inheritance-tax = "inheritance" ("tax" | "taxes")
}

# ---- those with most and those with least ----

choice the-rich "What those with high incomes or fortunes are called" {
  ignore "job creators network", "the rich" ("history" | "tradition*" | "culture" | "diversity" | "soil" | "heritage" | "world" | "nations"
         | "countries" | "and famous" | "variety" | "man" | "gulf" | "north" | "text*" | "oil" | "resources" | "and varied"), "the richest" ("man"
         | "person" | "woman" | "country" | "nation" | "men" | "state" | "countries"), "the wealthy" ("nations" | "countries" | "suburb*"
         | "businessman" | "gulf" | "enclave"),
         "top" "one"? "percent" "of" ("schools" | "students" | "his class" | "her class" | "the class")
  job-creators  = ("job" | "jobs" | "wealth") ("creator" | "creators") not after 1 "greatest", "risk takers" same sentence <fiscal>  # 2/2
  high-earners  = ("high" | "higher" | "highest" | "top" | "upper") ("income" | "earning")? ("earner" | "earners" | "taxpayers" | "households"
                  | "individuals" | "families" | "americans" | "incomes") same sentence <rates>, ("high" | "upper" | "higher") "income" ("people"
                  | "taxpayers" | "households" | "americans" | "families" | "earners" | "individuals"),
                  ("those" | "people" | "families" | "couples" | "americans" | "individuals" | "households" | "anyone") ("earning" | "making"
                  | "with incomes") ("more than" | "over" | "above" | "of more than" | "at least") before 2 ("1*" | "2*" | "3*" | "4*" | "5*" | "6*"
                  | "7*" | "8*" | "9*"),
                  ("the" | "top") "one" ("percent" | "per cent"), "the"? "top" ("1" | "0.1" | ".1") ("percent" | "per cent")
                  not before 2 ("students" | "schools"), "the" "1" ("percent" | "per cent" | "percenter*") same sentence <fiscal>
                  not before 1 "who", "one percenters" | "the 1%" | "top 1%" | "top 1"  # 18/19
  wealthy       = "the" ("very" | "super" | "extremely" | "ultra")? ("wealthy" | "wealthiest" | "affluent" | "well off") same sentence <fiscal>,
                  ("wealthy" | "wealthiest" | "wealthier" | "affluent") ("americans" | "people" | "individuals" | "families" | "households"
                  | "taxpayers" | "britons" | "earners" | "citizens") same sentence <fiscal>  # 10/10
  rich          = "the" ("very" | "super" | "ultra" | "filthy")? ("rich" | "richest") same sentence <fiscal>, ("rich" | "richest"
                  | "richer") ("people" | "americans" | "families" | "households" | "individuals" | "britons" | "folks")  # 9/9
  billionaires  = "millionaires and billionaires" | "billionaires and millionaires", "millionaires" | "billionaires"
                  | "the billionaire class" same sentence <fiscal>, "millionaire class"  # 10/10
  fat-cats      = "fat" ("cat" | "cats"), "plutocrat*" | "robber baron*" | "oligarch class" | "idle rich" | "tax dodging elite*"
                  | "wall street greed"  # 5/6
}

choice the-poor "What those with little are called" {
  ignore "the poor" ("quality" | "performance" | "state" | "condition*" | "showing" | "record" | "man's" | "thing" | "guy" | "fellow" | "design"
         | "job" | "woman" | "economy" | "results" | "response" | "soil" | "man" | "treatment" | "turnout" | "decision*" | "planning" | "weather"
         | "health" | "relation*" | "timing" | "communication"), "the poorest" ("part" | "parts" | "country" | "countries" | "nation" | "nations"
         | "region" | "regions" | "state" | "states" | "county" | "counties" | "city"),
         "standard and poor", "assistance for needy families"
  low-income      = ("low" | "lower") ("income" | "incomes" | "paid" | "wage") ("people" | "families" | "family" | "americans" | "households"
                    | "household" | "earners" | "workers" | "individuals" | "communities" | "children" | "residents" | "women" | "parents"
                    | "adults" | "students" | "patients" | "seniors" | "taxpayers" | "citizens" | "folks" | "persons" | "groups" | "voters"
                    | "neighborhoods" | "mothers" | "renters" | "tenants")  # 10/10
  poor            = "the" ("working" | "very" | "rural" | "urban")? ("poor" | "poorest") not before 1 ("*ly") , ("poor" | "poorer"
                    | "poorest") ("people" | "families" | "americans" | "households" | "children" | "women" | "communities" | "neighborhoods"
                    | "workers" | "residents" | "citizens" | "folks" | "britons" | "mothers")  # 9/9
  needy           = "the" ("truly" | "most" | "deserving")? ("needy" | "neediest" | "less fortunate" | "underprivileged" | "disadvantaged"
                    | "destitute" | "downtrodden") not before 1 ("minorit*" | "state*" | "neighborhood*"), ("needy" | "disadvantaged"
                    | "underprivileged" | "struggling" | "impoverished") ("families" | "americans" | "people" | "children" | "households"),
                    "vulnerable" ("families" | "americans" | "people" | "children" | "households") same sentence <fiscal>  # 4/4
  working-families = ("hard working" | "hardworking" | "working" | "ordinary" | "struggling" | "hard pressed") ("families" | "americans"
                     | "taxpayers" | "people" | "class families" | "men and women") same sentence <fiscal> not same sentence ("public health"
                     | "virus")  # 9/9
  takers          = "takers" near 6 ("makers" | "givers"), "the"? ("moochers" | "freeloaders" | "free loaders" | "deadbeats" | "parasites"
                    | "layabouts") same sentence <fiscal>, "the" ("47" | "forty seven") ("percent" | "per cent") near 14 ("romney*" | "tax*"
                    | "depend*" | "video" | "remark*"), "dependency class" | "undeserving poor"  # 4/4
}

# ---- taking less ----

choice tax-cut "What lowering taxes is called" {
  ignore "tax reform foundation" | "americans for tax reform" | "tax reform act" | "tax relief act", ("tax" | "taxes") "break even"
  relief    = "tax" "relief"  # 5/5
  reform    = "tax" ("reform" | "reforms" | "overhaul" | "simplification" | "code rewrite"), ("comprehensive" | "fundamental") "tax reform",
              ("reform" | "overhaul" | "simplify" | "reforming" | "overhauling" | "simplifying") ("of the" | "the" | "our" | "of")? ("federal"
              | "american" | "u.s")? "tax" ("code" | "system")  # 10/10
  cut       = "tax" "rate"? ("cut" | "cuts" | "cutting" | "reduction" | "reductions"), ("cut" | "cuts" | "cutting" | "lower" | "lowering" | "reduce"
              | "reducing" | "slash" | "slashing" | "slashes" | "slashed") ("federal" | "income" | "corporate" | "their" | "your" | "our"
              | "personal" | "business" | "property" | "individual" | "the" | "payroll")? ("tax" | "taxes") ("rates" | "rate")?  # 10/10
  break     = "tax" ("break" | "breaks" | "holiday" | "holidays")  # 10/10
  giveaway  = "tax" ("giveaway" | "giveaways" | "handout" | "handouts" | "windfall" | "windfalls" | "bonanza" | "gift" | "gifts" | "scam" | "scams"
              | "give away"), ("giveaway" | "giveaways" | "handout" | "handouts" | "windfall" | "gift") ("to" | "for") _{0,3} ("rich" | "wealthy"
              | "wealthiest" | "billionaires" | "corporations" | "millionaires" | "richest" | "one percent")  # 2/2
}

# ---- taking more ----

choice tax-rise "What raising taxes is called" {
  ignore "fair share" not near 12 <fiscal>, "new revenue" near 4 ("company" | "companies" | "stream*" | "source for the" | "record"),
         "revenue" ("growth" | "rose" | "stream*")
  increase    = "tax" "rate"? ("increase" | "increases" | "rise" | "rises"), ("raise" | "raising" | "raises" | "raised" | "increase" | "increasing"
                | "increases" | "increased") ("their" | "your" | "our" | "federal" | "income" | "corporate" | "payroll" | "gas" | "property"
                | "middle class" | "the" | "any" | "other" | "everyone's" | "people's")? ("tax" | "taxes") ("rates" | "rate")?, ("higher" | "new"
                | "additional") "taxes"  # 10/10
  hike        = "tax" "rate"? ("hike" | "hikes" | "hiking"), ("hike" | "hiking" | "hikes" | "hiked" | "jack up" | "jacking up") ("your" | "their"
                | "our" | "the" | "income" | "corporate" | "federal" | "gas")? ("tax" | "taxes")  # 10/10
  grab        = "tax" ("grab" | "grabs" | "raid" | "raids" | "bombshell" | "bombshells"), "stealth" ("tax" | "taxes"), "soak the rich"
                | "punitive taxes" | "confiscatory" ("tax" | "taxes" | "taxation") | "job killing" ("tax" | "taxes") | "tax and spend"  # 3/3
  revenue     = ("new" | "additional" | "more" | "increased" | "raise" | "raising" | "enhanced") ("tax" | "federal")? ("revenue"
                | "revenues") same sentence ("tax*" | "deficit*" | "budget*" | "debt" | "republicans" | "democrats" | "cuts" | "fiscal")
                not same sentence ("tariff*" | "sales tax" | "company" | "communities"), "revenue" ("enhancement*" | "raiser*" | "raisers")  # 5/5
  fair-share  = ("pay" | "pays" | "paying" | "paid") ("their" | "its" | "his" | "our" | "your" | "a" | "a little" | "the")? ("fair share"
                | "bit more" | "little more" | "little bit more") same sentence <fiscal>, "ask" _{0,4} ("to pay" | "to contribute") ("a little more"
                | "a bit more" | "more")  # 1/1
}

choice tax-escape "What keeping money from the tax office is called" {
  ignore ("draft" | "question" | "artful" | "bullet") ("dodging" | "dodgers" | "dodger")
  planning  = "tax" ("planning" | "minimisation" | "minimization" | "efficiency" | "efficient" | "strategies" | "strategy" | "optimisation"
              | "optimization"), "legally" ("reduce" | "minimize" | "minimise") _{0,3} "taxes"
  avoidance = "tax" ("avoidance" | "avoider" | "avoiders" | "avoiding"), ("avoid" | "avoided" | "avoiding" | "avoids") ("paying" | "paying any"
              | "any" | "federal" | "income" | "u.s" | "corporate" | "his" | "her" | "their")? ("federal" | "income")? ("tax" | "taxes")  # 3/3
  dodging   = "tax" ("dodge" | "dodges" | "dodging" | "dodger" | "dodgers" | "cheat" | "cheats" | "cheating"), ("dodge" | "dodged" | "dodging"
              | "skirt" | "skirted" | "duck" | "ducked" | "shirk" | "shirking") ("paying" | "federal" | "income" | "his" | "their" | "u.s")? ("tax"
              | "taxes")
  evasion   = "tax" ("evasion" | "evader" | "evaders" | "fraud"), ("evade" | "evaded" | "evading") _{0,2} "taxes"  # 4/4
  loophole  = "tax"? ("loophole" | "loopholes") same sentence ("tax*" | "irs" | "deduction*" | "revenue*" | "corporat*")  # 9/9
}

choice tax-haven "What a place with little tax and much secrecy is called" {
  ignore "offshore" ("oil" | "drilling" | "wind") ("company" | "companies" | "firm")?
  haven    = "tax" ("haven" | "havens" | "shelter" | "shelters" | "paradise" | "paradises")  # 1/1
  offshore = "offshore" ("financial" | "finance" | "banking" | "account" | "accounts" | "company" | "companies" | "jurisdiction" | "jurisdictions"
             | "trust" | "trusts" | "centre" | "center" | "centres" | "centers" | "entity" | "entities" | "firm" | "firms" | "holdings"
             | "shell") ("centre" | "center" | "centres" | "centers" | "account" | "accounts")?
  low-tax  = "low tax" ("jurisdiction" | "jurisdictions" | "country" | "countries" | "regime" | "regimes"), "secrecy" ("jurisdiction"
             | "jurisdictions")  # 1/1
}

# ---- giving ----

choice aid "What money from the state for people in need is called" {
  ignore "welfare" ("of" | "check" | "checks" | "office" | "officer") not before 2 ("state" | "the poor" | "program*"), ("people's" | "child's"
         | "children's" | "family's" | "patient's" | "nation's" | "animal" | "child" | "public" | "general" | "social" | "economic" | "corporate"
         | "common" | "animals" | "their" | "his" | "her" | "students'" | "the" | "own" | "our" | "whose") "welfare" not before 1 ("program*"
         | "state" | "recipient*" | "reform*" | "benefit*" | "system*" | "rolls" | "cut*" | "spending" | "payments" | "queen*" | "bill"),
         "veterans benefits", ("health" | "employee" | "employees" | "fringe" | "medical" | "survivor" | "survivors" | "retirement" | "military"
         | "veterans" | "spousal" | "tax" | "pension") "benefits", "peace and welfare", "safety net" near 4 ("trapeze" | "circus" | "acrobat*"
         | "military" | "security" | "nato"),
         ("government" | "state" | "federal")? ("handout" | "handouts") near 4 ("photo" | "image" | "via" | "picture" | "reuters" | "getty"
         | "courtesy" | "office" | "video" | "ap" | "afp" | "epa" | "police" | "flyer*" | "released" | "rich" | "wealthy" | "corporat*")
  welfare    = "welfare" ("program" | "programs" | "programme" | "programmes" | "payment" | "payments" | "benefit" | "benefits" | "check" | "checks"
               | "cheque" | "cheques" | "spending" | "reform" | "reforms" | "system" | "rolls" | "state" | "budget" | "bill" | "cuts" | "policy"
               | "policies" | "dependency")?  # 9/9
  benefits   = ("unemployment" | "jobless" | "housing" | "disability" | "child" | "out of work" | "sickness" | "incapacity") ("benefit" | "benefits"
               | "aid" | "compensation" | "allowance" | "insurance"), "universal credit" | "income support" | "child allowance",
               "tax credits" same sentence ("osborne" | "labour" | "britain" | "uk" | "tory" | "tories" | "working tax" | "universal credit"), ("on"
               | "claim" | "claiming" | "cut" | "cutting" | "social") "benefits" same sentence ("welfare" | "claim*" | "unemploy*" | "osborne"
               | "labour" | "britain" | "uk" | "poor" | "tory" | "tories" | "conservative*")  # 6/6
  assistance = ("public" | "cash" | "government" | "federal" | "temporary" | "income" | "rental") "assistance" ("program" | "programs" | "payments"
               | "benefits")? same sentence ("poor" | "poverty" | "program*" | "famil*" | "needy" | "low income" | "food" | "welfare" | "benefit*"
               | "immigrant*" | "unemploy*" | "rent*" | "medicaid" | "household*" | "children"), "aid to the poor" | "help for the poor"
               | "assistance to the poor" | "assistance for the poor" | "antipoverty program*" | "anti poverty program*"  # 7/7
  safety-net = "social"? "safety net" ("program" | "programs" | "programme" | "programmes")?, "social" ("protection" | "insurance"
               | "spending") same sentence <fiscal>  # 9/9
  handouts   = ("government" | "state" | "federal" | "taxpayer" | "welfare" | "public")? ("handout" | "handouts" | "hand outs"), "free stuff"
               | "freebies" | "giveaway programs" | "gravy train" | "government largesse" | "nanny state" | "government dependency"
               | "culture of dependency" | "dependence on government" | "government dependence", "the dole" cased  # 7/7
}

choice food-aid "What the American help with food is called" {
  ignore "SNAP" cased near 4 ("inc" | "snapchat" | "ipo" | "priests" | "abused"), "food aid" same sentence ("syria*" | "yemen*" | "u.n" | "un"
         | "refugee*" | "famine" | "north korea*" | "africa*" | "ebola" | "convoy*" | "world food")
  food-stamps = "food" ("stamp" | "stamps")  # 9/9
  snap        = "SNAP" cased, "supplemental nutrition" "assistance"? "program"? , "nutrition assistance", ("food" | "nutrition") ("assistance"
                | "aid" | "benefits") "program"? same sentence ("poor" | "low income" | "famil*" | "americans" | "congress" | "farm bill"
                | "republicans" | "medicaid" | "recipient*" | "usda" | "work requirement*" | "stamps")  # 6/6
}

choice on-benefits "What people who get benefits are called" {
  recipients = ("welfare" | "benefit" | "benefits" | "food stamp" | "snap" | "medicaid" | "assistance" | "tanf") ("recipient" | "recipients"
               | "beneficiary" | "beneficiaries" | "enrollee" | "enrollees" | "user" | "users")  # 2/2
  claimants  = ("benefit" | "benefits" | "welfare" | "housing benefit" | "unemployment" | "jobless" | "universal credit" | "disability") ("claimant"
               | "claimants")
  people-on  = ("people" | "those" | "families" | "americans" | "parents" | "mothers" | "individuals" | "households" | "immigrants"
               | "adults") ("on" | "receiving" | "who receive" | "who rely on" | "relying on" | "who depend on" | "getting") ("welfare" | "benefits"
               | "food stamps" | "medicaid" | "public assistance" | "disability" | "unemployment benefits" | "government assistance")  # 1/1
  scroungers = "scrounger*" | "skiver*" | "benefit cheat*" | "benefits cheat*" | "welfare cheat*" | "welfare queen*" | "welfare fraudster*"
               | "benefit fraudster*" | "workshy" | "work shy" | "spongers" | "welfare bum*" | "strivers and skivers", "shirkers" near 6 "workers",
               "moochers" | "freeloaders" same sentence ("welfare" | "benefits" | "government" | "food stamps")
}

choice big-programs "What the great benefit programs that are a right are called" {
  ignore "centers for medicare and medicaid"
  entitlements   = "entitlement" ("program" | "programs" | "spending" | "reform" | "reforms" | "cuts" | "state" | "society" | "crisis" | "benefits"
                   | "costs"), "entitlements" not after 1 ("their" | "his" | "own" | "male" | "white")  # 10/10
  earned         = "earned" ("benefit" | "benefits"), "benefits" _{0,2} ("they have earned" | "they've earned" | "they earned"
                   | "people have earned" | "americans have earned") same sentence ("social security" | "medicare" | "senior*" | "retire*"),
                   "guaranteed benefit*" | "guaranteed benefits"  # 1/1
  insurance      = "social insurance" ("program" | "programs")?  # 3/3
  mandatory      = "mandatory" ("spending" | "programs" | "outlays")
  named          = "social security and medicare" | "medicare and social security" | "medicare and medicaid" | "medicaid and medicare"  # 6/7
}

choice program-change "What taking money from benefit programs, or their remaking, is called" {
  reform    = ("reform" | "reforms" | "reforming" | "modernize" | "modernise" | "modernizing" | "strengthen" | "strengthening" | "save" | "saving"
              | "preserve" | "fix" | "fixing" | "restructure" | "restructuring") ("of" | "to" | "the" | "our" | "for")? <program>
              not before 1 "fraud", <program> ("reform" | "reforms")  # 10/10
  overhaul  = ("overhaul" | "overhauls" | "overhauling" | "revamp" | "revamping" | "changes to" | "change to") ("of" | "the" | "to")? <program>  # 7/7
  cut       = ("cut" | "cuts" | "cutting" | "reduce" | "reducing" | "trim" | "trimming" | "reductions in" | "cuts in" | "cuts to" | "curb"
              | "curbing") ("from" | "the" | "in" | "to")? <program> not before 1 "taxes", <program> ("cut" | "cuts" | "reductions")  # 10/10
  slash     = ("slash" | "slashes" | "slashing" | "slashed" | "gut" | "guts" | "gutting" | "gutted" | "dismantle" | "dismantling" | "shred"
              | "shredding" | "destroy" | "destroying" | "raid" | "raiding" | "raided" | "decimate" | "attack on" | "attacks on" | "assault on"
              | "end") ("the" | "our" | "to")? <program> not before 1 ("as we know it" | "reform")  # 7/7
  privatise = ("privatise" | "privatize" | "privatising" | "privatizing" | "privatisation of" | "privatization of" | "privatized" | "privatised"
              | "voucherize" | "voucherizing") ("the" | "parts of" | "of")? <program>, ("social security" | "medicare" | "nhs") ("privatisation"
              | "privatization" | "vouchers" | "voucher"), "private accounts" same sentence ("social security" | "retire*" | "medicare")  # 2/2
  personal  = "personal" ("retirement" | "savings" | "investment")? "accounts" same sentence ("social security" | "retire*"), "premium support"
              | "block grant" | "block grants" | "block granting" same sentence (<program> | "health")  # 1/1
}

# ---- health insurance ----

choice health-law "What the American health insurance law of 2010 is called" {
  ignore ("republican" | "gop" | "trump's" | "house" | "mental" | "senate" | "ryan's" | "public") ("health care" | "healthcare" | "health") ("law"
         | "overhaul" | "reform" | "bill" | "plan" | "reforms")
  obamacare = "obamacare" | "obama care"  # 10/10
  aca       = ("patient protection and")? "affordable care act" "aca"?, "the ACA" cased  # 10/10
  plain     = ("health care" | "healthcare" | "health" | "health insurance") ("law" | "overhaul") not after 1 ("single payer" | "mental"),
              "obama's" ("signature" | "landmark")? ("health care" | "healthcare" | "health") ("law" | "overhaul" | "reform" | "plan"),
              "2010 health" ("care" | "insurance")? ("law" | "overhaul")  # 10/10
  reform    = ("health care" | "healthcare" | "health insurance") ("reform" | "reforms")  # 7/7
  takeover  = "government takeover" ("of" "our"? ("health care" | "healthcare" | "health insurance"
              | "the health care system"))? same sentence <health>, "job killing health care law"
}

choice public-insurance "What health insurance by the state is called" {
  ignore "universal" ("health" | "healthcare") ("services" | "inc" | "declaration" | "precaution*"), "universal coverage of"
  medicare-for-all = "medicare for all" | "medicare for everyone" | "medicare for america"  # 10/10
  single-payer     = "single payer" ("system" | "health care" | "healthcare" | "plan" | "health insurance")?  # 10/10
  universal        = "universal" ("health" | "healthcare" | "coverage") ("care" | "coverage" | "insurance")? not before 1 ("services"),
                     "national health" ("insurance" | "plan") not before 1 ("survey" | "interview"), ("nationalized"
                     | "nationalised") ("health care" | "healthcare" | "medicine")  # 9/9
  public-option    = "public option" | "public plan" | "medicare buy in"  # 1/1
  government-run   = "government" ("run" | "controlled" | "provided" | "dictated" | "managed") ("health" | "healthcare" | "insurance" | "medical"
                     | "medicine") ("care" | "insurance" | "system" | "plan" | "coverage")?  # 6/6
  socialised       = ("socialised" | "socialized" | "socialist" | "communist") ("medicine" | "healthcare" | "health care" | "health system")
}

# ---- the budget ----

choice spending-less "What spending less by the state is called" {
  ignore "military" ("spending" | "budget") ("cut" | "cuts" | "reduction*"), ("defense" | "defence" | "pentagon") ("spending" | "budget") ("cut"
         | "cuts" | "reduction" | "reductions"), "trade deficit*", ("reduce" | "cut" | "lower" | "reducing" | "cutting" | "shrink") ("the" | "our"
         | "us" | "its")? "trade" ("deficit" | "deficits"), "austerity" near 3 ("monastic" | "monk*")
  austerity      = "austerity" ("measures" | "measure" | "program" | "programme" | "policies" | "cuts" | "budget" | "drive")?  # 4/4
  cuts           = ("spending" | "budget" | "budgetary" | "public spending" | "public sector") ("cut" | "cuts" | "cutting" | "reductions"
                   | "reduction" | "curbs"), ("cut" | "cuts" | "cutting" | "slash" | "slashing" | "slashed" | "reduce" | "reducing" | "curb"
                   | "curbing" | "rein in" | "reining in") ("government" | "federal" | "public" | "domestic" | "wasteful" | "the" | "state"
                   | "our")? ("spending" | "budget") not before 1 ("deficit*")  # 10/10
  deficit        = "deficit" ("reduction" | "cutting" | "reducing"), ("reduce" | "reducing" | "cut" | "cutting" | "lower" | "shrink" | "trim"
                   | "close" | "reduces" | "slash") ("the" | "our" | "federal" | "budget" | "federal budget" | "the federal" | "the budget"
                   | "the national")? ("deficit" | "deficits") not before 1 "with"  # 10/10
  consolidation  = "fiscal" ("consolidation" | "discipline" | "responsibility" | "restraint" | "prudence" | "rectitude"), "living within our means"
                   | "live within our means" | "belt tightening" | "balancing the books" | "balance the books" | "sound finances"
                   not after 2 "commission"  # 6/7
}

choice sharing "What taking more from the rich for the sake of the poor is called" {
  ignore "redistribut*" not same sentence <fiscal>, "redistribut*" after 3 ("rewritten" | "broadcast" | "or"), "land redistribution", ("middle"
         | "working" | "upper") "class war", "class war" ("of" | "veteran*")
  redistribution = ("redistribution" | "redistributing" | "redistribute" | "redistributes" | "redistributed" | "redistributive"
                   | "redistributionist") ("of" "the"? ("wealth" | "income"))? not before 2 ("district*" | "land" | "seats" | "power" | "refugees"),
                   ("income" | "wealth") "redistribution"  # 4/5
  class-war      = "class" ("warfare" | "war" | "warrior" | "warriors" | "envy"), "politics of envy"  # 2/2
  spread-wealth  = ("spread" | "spreading" | "share" | "sharing") "the wealth" ("around")?
  fairness       = "tax" ("fairness" | "justice"), "shared sacrifice" | "shared prosperity" | "tax the rich" | "taxing the rich" | "tax the wealthy"
                   | "taxing the wealthy"  # 4/4
}

choice growth-doctrine "What the view that low taxes for the rich help everybody is called" {
  ignore "voodoo" not before 1 "economics"
  trickle-down = "trickle down" | "trickled down" same sentence ("econom*" | "tax*" | "wealth*" | "rich" | "reagan*" | "wage*")  # 2/2
  supply-side  = "supply" ("side" | "sider" | "siders") not before 1 ("shock*" | "constraint*" | "issue*")  # 1/1
  pro-growth   = "pro growth" ("policies" | "policy" | "tax" | "agenda" | "economic" | "reform")?
  voodoo       = "voodoo" "economics"?, "reaganomics" | "trumponomics"
}

choice business-aid "What money from the state for companies is called" {
  ignore ("bail out" | "bailed out" | "bailing out") near 8 ("plane" | "jet" | "pilot*" | "parachut*" | "jail" | "ejected" | "boat" | "water"
         | "protester*" | "protestors")
  subsidy   = ("government" | "federal" | "farm" | "corporate" | "oil" | "ethanol" | "taxpayer" | "energy" | "agricultural" | "state" | "industry"
              | "business") ("subsidy" | "subsidies") not same sentence ("health insurance" | "obamacare" | "affordable care act" | "premiums"
              | "exchanges" | "marketplace*"), "subsidies" ("for" | "to") _{0,2} ("companies" | "corporations" | "industry" | "farmers"
              | "oil companies" | "businesses")  # 3/3
  welfare   = "corporate" ("welfare" | "handout" | "handouts" | "giveaway" | "giveaways"), "crony capitalism" | "crony capitalist"
              | "crony capitalists" not same sentence ("russia*" | "putin*" | "china" | "kleptocra*")
  bailout   = ("bail out" | "bailout" | "bailouts" | "bailed out" | "bailing out" | "bail outs") not same sentence ("ukraine*" | "kremlin"
              | "greece" | "greek" | "eurozone" | "cyprus" | "imf" | "puerto rico*") not before 1 ("of" | "on") not after 2 ("greek" | "greece"
              | "eu" | "imf" | "cyprus" | "of jail" | "posted")  # 8/9
  rescue    = ("bank" | "banks" | "financial" | "auto" | "industry" | "government" | "taxpayer" | "wall street") ("rescue" | "rescues") ("package"
              | "plan" | "program")?, "rescue" ("package" | "plan") same sentence ("bank*" | "auto*" | "econom*" | "billion" | "industry"),
              "troubled asset relief program" | "TARP" cased  # 2/2
  incentive = ("state" | "economic" | "business" | "investment" | "economic development") ("incentive" | "incentives") same sentence ("company"
              | "companies" | "jobs" | "plant" | "amazon" | "carrier" | "businesses" | "factory")
}

choice spare-room "What the cut of British housing benefit for spare rooms is called" {
  bedroom-tax = "bedroom" ("tax" | "taxes")
  subsidy     = "spare room subsidy" | "removal of the spare room subsidy" | "under occupancy" ("penalty" | "charge" | "rules")?
                | "under occupation penalty"
}

choice head-tax "What the British tax by head of 1989 to 1993 is called" {
  poll-tax  = "poll tax*" same sentence ("thatcher*" | "britain" | "british" | "uk" | "riot*" | "scotland" | "scottish" | "council*" | "tories"
              | "tory" | "england")
  community = "community charge*"
}

choice wage-floor "What the lowest lawful wage is called" {
  minimum = ("federal" | "national" | "state" | "hourly")? "minimum wage" ("law" | "increase" | "hike" | "laws")?  # 11/11
  living  = "national"? "living" ("wage" | "wages"), "fight for 15"  # 1/1
  starvation = ("starvation" | "poverty") ("wage" | "wages"), "job killing" ("minimum wage" | "wage hike")  # 1/1
}
