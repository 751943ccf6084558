# The verbs that report what somebody said, by what they tell of the writer's view of it: "said" takes no side, "claimed" doubts,
# "pointed out" and "revealed" take the words to be true, "admitted" takes them to be true and to the speaker's cost, "insisted" tells of
# resistance, "boasted" and "fumed" of a temper. The rates of the categories say how often a text speaks in each way. Usable on any news.
#
# Whether a verb reports a source's words or thoughts or belongs to a source itself ("claimed", quoted from somebody else) is told by
# the voice of the hit: leave quotations out with --voice narrator+reported. Nouns (a claim, an admission) and adjectives (a noted
# poet) are not counted, nor are the verbs where they mean another act: to claim a prize, to admit a patient, to slam a door.
#
# A comment such as "8/8" beside an entry says how many of its hits were right of those read, taken at equal steps from the hits in
# outlets/baly, BASIL, FA-KES, NewsWCL50, PolNeAR and BABE. Wrong is a hit that reports nobody's words, thoughts or findings. The guards
# were mended on the same news, so expect somewhat less on other news.
# A second, fresh sample of two hits an entry, read after the mending: 77 of 83 right.
# Hits that a mending took away are in neither number beside an entry; the fresh sample is the fairer figure.

lexicon "Reporting verbs by stance"
language en
version "1.0"
source "Wikipedia, Manual of Style/Words to watch, Synonyms for said: plain verbs such as 'said' and 'wrote' take no side; 'reveal', 'point out' and 'note' grant that it is true; 'claim' casts doubt; 'admit' and 'confess' suggest guilt"
source "Thompson and Ye, Evaluation in the reporting verbs used in academic papers, Applied Linguistics 12 (1991): verbs by the author's and the writer's stance"
option overlap longest

# ---- names used below ----

# Before a noun: "the claim", "his claims". "that" is left out: "the man that claims".
let det = "a" | "an" | "the" | "this" | "these" | "those" | "his" | "her" | "their" | "its" | "our" | "my" | "your" | "any" | "no" | "some" | "such"
          | "other" | "false" | "similar" | "baseless" | "unfounded" | "of" | "many" | "several" | "two" | "three" | "all" | "both" | "trump's"
          | "obama's" | "insurance" | "jobless" | "legal" | "new" | "earlier" | "those" | "russia's" | "iran's" | "medical" | "asylum"
          | "unemployment" | "court" | "discredited" | "unproven" | "territorial" | "rival" | "by" | "with" | "about" | "dubious" | "whose"
          | "every" | "each" | "another"
# What begins a clause of what was said
let clause = "that" | "he" | "she" | "it" | "they" | "we" | "i" | "there" | "the" | "a" | "an" | "his" | "her" | "their" | "its" | "our" | "this"
             | "these" | "those" | "no" | "such" | "mr" | "mrs" | "ms" | "president" | "to" | "in" | "on" | "not" | "both" | "all" | "some" | "many"
             | "most" | "as" | "without" | "russia" | "iran" | "israel" | "trump" | "obama" | "clinton" | "syria" | "ukraine" | "democrats"
             | "republicans" | "you" | "what" | "how" | "why" | "whether" | "if" | "at" | "more" | "one" | "any" | "only" | "it's" | "he's"
             | "they're" | "she's" | "there's" | "isis" | "assad"
let claim-nouns = "rejected" | "rejecting" | "denied" | "denying" | "dismissed" | "dismissing" | "disputed" | "disputing" | "made" | "making"
                  | "repeated" | "despite" | "reject" | "deny" | "believe" | "debunked" | "debunk" | "support" | "supporting" | "amid" | "against"
                  | "for" | "to" | "on" | "into" | "investigate" | "evidence" | "between" | "over" | "from" | "refuted" | "filed" | "pushed"
                  | "back" | "disproved" | "downplayed" | "heard" | "echoed"
let that = "that" | "how" | "he" | "she" | "it" | "they" | "we" | "i" | "there" | "what" | "why" | "it's"
let who = "he" | "she" | "they" | "it" | "i" | "we" | "who" | "official" | "officials" | "spokesman" | "spokeswoman" | "spokesperson" | "statement"
          | "report" | "ministry" | "source" | "sources" | "agency" | "obama" | "trump" | "clinton" | "romney" | "putin" | "minister" | "president"
          | "group" | "observatory" | "police" | "senator" | "secretary" | "kerry" | "netanyahu" | "sanders" | "biden" | "cruz" | "rubio" | "ryan"
          | "pompeo" | "lavrov" | "rahman" | "monitor"
let aux = "am" | "is" | "are" | "was" | "were" | "be" | "been" | "being"

let claimed-things = "responsibility" | "credit" | "victory" | "victories" | "lives" | "life" | "title" | "prize" | "asylum" | "benefit"
                     | "benefits" | "refund" | "deduction*" | "exemption*" | "seat" | "seats" | "territory" | "ground" | "mantle" | "throne"
                     | "crown" | "nomination" | "presidency" | "immunity" | "executive privilege" | "privilege" | "damages" | "compensation"
                     | "insurance" | "land" | "ownership" | "sovereignty" | "status" | "win" | "islands" | "mandate" | "victims" | "inheritance"
                     | "medal" | "descent" | "ancestry" | "majority" | "tax credit*" | "right to"

let blow-things = "door" | "doors" | "brakes" | "wall" | "bomb" | "rocket*" | "explos*" | "roof" | "building*" | "car" | "window*" | "coast"
                  | "island*" | "shore" | "ground" | "rock" | "music" | "caribbean" | "gulf" | "hurricane" | "storm" | "body" | "market" | "economy"
                  | "bandaid" | "band aid" | "flag" | "heart*" | "mask" | "page" | "houses" | "homes" | "school" | "city" | "area" | "capital"
                  | "town" | "camp" | "nail" | "fabric" | "cars" | "stores" | "airport" | "mosque" | "crowd"
let denied-things = "entry" | "bail" | "access" | "visa*" | "benefits" | "parole" | "asylum" | "request*" | "petition" | "motion" | "permission"
                    | "service" | "right" | "rights" | "coverage" | "care" | "opportunit*" | "appeal" | "safe haven" | "sanctuary" | "permit*"
                    | "due process" | "chance" | "citizenship" | "territory" | "funding" | "certification" | "loan*" | "health" | "vote"
                    | "application*" | "existence of" | "freedom*" | "protection*" | "tenure" | "nomination" | "jobs" | "treatment" | "education"
let places = "hospital*" | "university" | "college" | "school" | "clinic" | "country" | "u.s" | "us" | "united states" | "union" | "nato" | "eu"
             | "bar" | "program" | "club" | "ward" | "harvard"

# ---- no side taken ----

category neutral "Verbs that say no more than that something was said" {
  said  = "said" | "says" | "say" | "saying"  # 11/11
  told  = "told" | "tells" | "tell" | "telling" before 6 (<that> | "the" | "reporters" | "cnn" | "fox" | "journalists" | "afp" | "reuters"
          | "lawmakers" | "congress") not before 1 ("stories" | "story" | "lies" | "time" | "jokes")  # 11/11
  according = "according to"  # 11/11
  stated = "stated" | "stating" before 1 "that", "states" after 1 ("law" | "article" | "resolution" | "report" | "bill" | "document" | "policy"
           | "letter" | "memo" | "lawsuit" | "complaint" | "clearly" | "explicitly") before 1 "that", "stated" | "states" after 1 <who>
           not before 1 "goal*"  # 6/7
  wrote = "wrote" | "writes" | "written" | "writing" | "tweeted" | "tweets" | "tweeting" before 1 (<that> | "in" | "on") not before 2 ("books"
          | "novels"), "wrote" | "tweeted" after 1 <who>  # 10/11
  added = "added" | "adds" | "adding" before 1 "that", "added" | "adds" after 1 <who> not before 1 ("to" | "the" | "a" | "an" | "more" | "another"
          | "new" | "his" | "her" | "its" | "several" | "two" | "three") not before 3 "to"  # 11/11
  replied = "replied" | "replies" | "replying" | "answered" | "responded" | "retorted" not before 1 ("to the" | "the call" | "the door"
            | "the phone" | "by" | "with" | "prayers")  # 10/11
  announced = "announced" | "announces" | "announcing"  # 11/11
  commented = "commented" | "commenting" | "remarked" before 1 ("that" | "on" | "about" | "to") not after 1 <det>  # 7/7
  asked  = "asked" | "asks" | "asking" before 2 ("whether" | "if" | "why" | "what" | "how" | "about" | "him" | "her" | "them" | "who" | "reporters")  # 11/11
  reported = "reported" | "reports" | "reporting" before 1 "that" not after 1 <det>, "reported" after 1 ("agency" | "news" | "times" | "post"
             | "journal" | "cnn" | "reuters" | "afp" | "bbc" | "press" | "sana" | "media" | "sputnik" | "politico" | "observatory" | "network"
             | "guardian" | "tv")  # 11/11
  ignore ("that" | "that being" | "all that") "said" not after 6 <who> not before 1 <that>, "needless to say" | "to say the least"
         | "that is to say" | "to say nothing of" | "not to say" | "goes without saying" | "have a say" | "had a say" | "has a say" | "final say"
         | "no say" | "a say in" | "their say" | "say in the matter" | "let us say" | "let's say" | "say cheese",
         <aux> "said to", "told you so" | "all told" | "told off" | "truth be told",
         ("united" | "gulf" | "arab" | "swing" | "battleground" | "member" | "blue" | "red" | "these" | "those" | "many" | "some" | "the" | "other"
         | "several" | "southern" | "all" | "baltic" | "nation") "states",
         "say" after 1 ("a" | "the" | "any" | "no" | "some" | "much" | "more" | "greater" | "bigger"), "law of" "states", "according to plan"
         | "according to schedule" | "according to need"
}

# ---- doubt ----

category doubting "Verbs that leave the words in doubt" {
  claimed   = "claimed" | "claiming" not before 8 <claimed-things> not before 1 ("back" | "by" | "for" | "from" | "as") not after 1 (<aux> | "the"
              | "a" | "first"),
              "claims" | "claim" before 1 <clause> not after 1 <det> not after 2 <claim-nouns> not before 6 <claimed-things> not before 1 ("it"
              | "in" | "on" | "at" | "as"),
              "claims" | "claim" before 1 "it" before 3 ("is" | "was" | "has" | "will" | "would" | "had" | "did" | "does" | "can")  # 14/14
  alleged   = "alleged" | "alleging" before 1 <clause>, "alleges" | "allege", "alleged" after 1 ("he" | "she" | "they" | "it" | "has" | "have"
              | "had" | "also" | "lawsuit" | "indictment" | "complaint" | "prosecutors" | "suit")  # 9/9
  purported = "purported" | "purports" | "purport" | "purporting" before 1 "to"  # 7/8
  professed = "professed" | "professes" | "professing" before 1 ("to" | "his" | "her" | "their" | "that" | "not" | "ignorance")  # 1/1
  would-have-believe = ("would" | "wants" | "want") ("have" | "us" | "you") ("us" | "you" | "to")? ("believe" | "to believe"), ("make"
                       | "making") ("out" | "believe") "that"  # 2/2
  ignore "alleged" ("the" | "an" | "a") ("attack*" | "victim*"), "professed" ("love" | "faith"), "claims adjuster"
}

let study = "poll" | "polls" | "study" | "studies" | "report" | "reports" | "research" | "review" | "survey" | "surveys" | "data" | "investigation"
            | "analysis" | "figures" | "statistics" | "evidence" | "polling" | "documents" | "records" | "emails" | "findings" | "results"

# ---- taken to be true ----

category endorsing "Verbs that take the words to be true" {
  pointed-out  = "pointed out" | "points out" | "point out" | "pointing out" not before 1 ("of" | "to" | "the window")  # 11/11
  revealed     = "revealed" | "reveals" | "reveal" not before 1 ("whether" | "how") not after 1 ("a" | "the" | "more" | "very" | "most")
                 not before 1 ("clothes" | "clothing" | "dress" | "outfit"), "revealing" not after 1 (<aux> | "a" | "the" | "more" | "very"
                 | "most") not before 1 ("whether" | "how" | "clothes" | "clothing" | "dress" | "outfit")  # 9/10
  disclosed    = "disclosed" | "discloses" | "disclose" | "disclosing" | "divulged" not after 1 ("publicly" | "un")  # 11/11
  noted        = "noted" | "notes" | "noting" before 1 <clause> not after 1 <det>, "noted" | "notes" after 1 <who> not before 1 ("for" | "in")  # 10/11
  observed     = "observed" | "observes" before 1 "that", "observed" | "observes" after 1 ("he" | "she" | "who")  # 6/6
  explained    = "explained" | "explaining" not after 1 "self", "explains" not after 3 ("which" | "that" | "what" | "this" | "helps" | "only"
                 | "partly" | "part")  # 9/9
  confirmed    = "confirmed" | "confirms" | "confirming" | "confirm" before 1 <clause> not before 3 ("justice" | "nomination" | "nominee*"
                 | "judge*" | "kavanaugh" | "gorsuch" | "appointment" | "senate" | "ambassador"), "confirmed" after 1 <who> not before 2 ("justice"
                 | "judge*")  # 11/11
  found        = "found" | "finds" before 1 "that", "showed" | "shows" | "demonstrated" | "demonstrates" before 1 "that" after 8 <study>  # 9/9
  reminded     = "reminded" | "reminding" before 4 "that" not after 1 (<aux> | "to be" | "me" | "i'm"), "reminds" | "reminded" after 1 ("he" | "she"
                 | "who")  # 5/5
  clarified    = "clarified" | "clarifies" | "clarifying" before 1 <clause>, "clarified" after 1 <who>  # 11/11
  recognised   = "recognised" | "recognized" | "recognises" | "recognizes" | "recognising" | "recognizing" before 1 "that"  # 9/9
  ignore "noted" ("economist" | "scholar" | "author" | "historian" | "expert" | "poet" | "professor" | "physicist" | "critic" | "journalist"),
         "as noted above", "bank notes" | "sticky notes" | "took notes" | "thank you notes", "point out" ("of"), <aux> "found" "that",
         "confirmed" ("case" | "cases" | "death" | "deaths" | "dead" | "kill" | "kills" | "infections" | "by the senate"),
         <aux> "confirmed" ("to the" | "as" | "by the")
}

# ---- taken to be true, and to the speaker's cost ----

category admitting "Verbs that take the words to be true and to the speaker's cost" {
  admitted     = "admitted" | "admits" | "admit" | "admitting" not before 3 <places> not before 1 ("into" | "as" | "under") not before 6 ("refugees"
                 | "immigrants" | "migrants" | "students" | "evidence" | "muslims" | "women")  # 11/11
  acknowledged = "acknowledged" | "acknowledges" | "acknowledge" | "acknowledging"  # 11/11
  conceded     = "conceded" | "concedes" | "concede" | "conceding" not before 5 ("defeat" | "goal*" | "race" | "election" | "ground" | "territory"
                 | "seat" | "penalty" | "power") not before 1 "to"  # 9/10
  confessed    = "confessed" | "confesses" | "confess" | "confessing"  # 7/7
  granted      = "came clean" | "come clean" | "owned up" | "own up" | "fessed up"  # 4/4
  ignore <aux> "admitted" ("to" | "into" | "with" | "at" | "for" | "in")? ("hospital" | "the" | "a" | "university" | "college" | "intensive")?,
         "well acknowledged", "admit" "one"
}

# ---- against resistance ----

category insisting "Verbs that tell of words held against resistance" {
  insisted     = "insisted" | "insists" | "insist" | "insisting"  # 10/11
  asserted     = "asserted" | "asserts" | "assert" | "asserting" not before 4 ("control" | "authority" | "itself" | "themselves" | "himself"
                 | "herself" | "power" | "dominance" | "privilege" | "influence" | "rights" | "right" | "independence" | "jurisdiction"
                 | "leadership" | "sovereignty")  # 11/11
  maintained   = "maintained" | "maintains" | "maintain" | "maintaining" before 1 ("that" | "he" | "she" | "they" | "it's" | "there"), "maintained"
                 | "maintains" after 1 ("he" | "she" | "has long" | "have long") before 1 ("that" | "his" | "her" | "there" | "they" | "it")
                 not before 3 ("relationship*" | "ties" | "control" | "presence" | "contact" | "lead" | "position" | "support" | "balance")  # 9/9
  argued       = "argued" | "argues" | "argue" | "arguing" not before 1 ("with" | "over" | "before" | "in court")  # 11/11
  contended    = "contended" | "contends" | "contend" | "contending" not before 1 ("with" | "for")  # 11/11
  declared     = "declared" | "declares" | "declaring" not before 5 ("war" | "emergency" | "independence" | "caliphate" | "bankruptcy" | "victory"
                 | "holiday" | "mourning" | "candidacy" | "winner" | "caliphate" | "dead" | "illegal" | "unconstitutional" | "state of"
                 | "ceasefire" | "truce" | "martial law" | "statehood" | "martyr*" | "income" | "assets" | "disaster" | "genocide")
                 not after 1 (<aux> | "self" | "the")  # 10/11
  stressed     = "stressed" | "stresses" | "stressing" | "emphasised" | "emphasized" | "emphasises" | "emphasizes" | "emphasising" | "emphasizing"
                 | "underscored" | "underscores" | "underlined" | "underlines" not after 2 ("it" | "this" | "which" | "also" | "attack"
                 | "incident") not after 1 (<aux> | "and" | "the" | "of" | "feel" | "feeling" | "over" | "a" | "other" | "mental" | "felt" | "feels"
                 | "very") not before 1 ("out" | "about")  # 8/9
  reiterated   = "reiterated" | "reiterates" | "reiterate" | "reiterating"  # 10/10
  affirmed     = "affirmed" | "affirms" | "affirming" | "reaffirmed" | "reaffirms" | "reaffirming" not after 2 <aux> not before 3 ("ruling"
                 | "conviction" | "decision" | "judgment") not after 1 ("court" | "life" | "gender")  # 7/8
  vowed        = "vowed" | "vows" | "vow" | "vowing" | "pledged" | "pledges" | "pledging" before 1 ("to" | "that" | "not" | "never" | "he"
                 | "revenge" | "retaliation" | "support") not after 1 <det>  # 11/11
  swore        = "swore" | "swears" | "sworn" before 1 ("that" | "he" | "she" | "they" | "to") not before 2 ("uphold" | "defend" | "protect"
                 | "serve")
  ignore "sworn" ("enemy" | "enemies" | "in" | "testimony"), <aux> "sworn" ("in" | "to"), ("unless" | "if") "you insist"
}

# ---- denial and dismissal ----

category denying "Verbs that tell of denial" {
  denied    = "denied" | "denies" | "deny" | "denying" not before 6 <denied-things> not after 2 ("climate change" | "change" | "science"
              | "holocaust") not after 1 <aux> not before 1 ("him" | "her" | "them" | "us" | "me" | "americans" | "women" | "people" | "citizens")  # 10/10
  rejected  = "rejected" | "rejects" | "rejecting" | "dismissed" | "dismisses" | "dismissing" before 5 ("claim" | "claims" | "allegation*"
              | "accusation*" | "suggestion*" | "idea" | "notion" | "report" | "reports" | "charge that" | "criticism*" | "assertion*" | "argument*"
              | "concern*" | "rumor*" | "rumour*" | "speculation" | "characterization") not before 4 ("discrimination" | "insurance" | "court"
              | "legal" | "lawsuit" | "jobless")  # 9/9
  refuted   = "refuted" | "refutes" | "refute" | "refuting" | "rebutted" | "rebuts" | "rebut" | "rebutting" | "debunked" | "debunks" | "debunk"
              | "debunking"  # 9/9
  disputed  = "disputed" | "disputes" | "disputing" | "dispute" before 5 ("claim" | "claims" | "that" | "account" | "characterization"
              | "allegation*" | "report" | "reports" | "notion" | "finding*" | "assertion*" | "accusation*" | "figures") not after 1 (<det> | <aux>)  # 10/10
  ignore "denied" ("entry" | "bail" | "access" | "parole" | "tenure" | "visa*" | "boarding"), "long disputed"
}

# ---- boasts ----

category boasting "Verbs that tell of self-praise" {
  boasted = "boasted" | "boasts" | "boast" | "boasting" before 1 ("that" | "about" | "of" | "to" | "on" | "he" | "in") not after 1 <det>, "boasted"
            | "boasting" after 1 ("he" | "she" | "trump" | "who" | "has" | "have")  # 10/10
  bragged = "bragged" | "brags" | "brag" | "bragging" not before 1 "rights"  # 9/9
  touted  = "touted" | "touts" | "tout" | "touting" not after 1 (<aux> | "much" | "widely"), "trumpeted" | "trumpets"
            | "trumpeting" before 1 <clause>  # 11/11
  gloated = "gloated" | "gloats" | "gloating" | "crowed" | "crowing" | "gushed" | "gushes" not before 1 ("out" | "from" | "water" | "oil")  # 6/6
  ignore "gushing" "oil"
}

# ---- suggestion ----

category suggesting "Verbs that tell of words not quite said" {
  suggested  = "suggested" | "suggests" | "suggest" | "suggesting" not after 2 ("history" | "logic" | "experience" | "sense")  # 7/9
  hinted     = "hinted" | "hints" | "hinting" before 1 ("that" | "at" | "he" | "it" | "they" | "she") not after 1 <det>, "hint" before 1 ("that"
               | "at") not after 1 <det>  # 9/9
  implied    = "implied" | "implies" | "imply" | "implying" not after 1 ("an" | "the" | "any" | "or" | "express")  # 6/9
  insinuated = "insinuated" | "insinuates" | "insinuate" | "insinuating" | "intimated" | "intimating" not before 2 ("themselves" | "himself"
               | "itself" | "into") not after 1 <det>  # 6/6
  speculated = "speculated" | "speculates" | "speculate" | "speculating" not before 3 ("stock*" | "market*" | "currency")  # 10/10
  ignore "suggested" ("retail" | "donation" | "reading"), "as the name suggests"
}

# ---- warning ----

category warning "Verbs that tell of danger ahead" {
  warned    = "warned" | "warns" | "warn" | "warning" before 3 (<that> | "against" | "of" | "about" | "the" | "people" | "his" | "iran"
              | "congress") not after 1 (<det> | "early" | "without" | "travel" | "stark" | "advance" | "strong" | "clear" | "dire" | "fair"),
              "warned" after 1 <who>  # 11/11
  cautioned = "cautioned" | "cautions" | "cautioning" not after 1 <det>  # 11/11
  ignore "warning" ("shot" | "shots" | "sign" | "signs" | "label*" | "system*" | "bell*" | "siren*" | "light*")
}

# ---- temper ----

let person-or-thing = "him" | "her" | "them" | "us" | "the" | "his" | "its" | "their" | "president" | "trump" | "obama" | "clinton" | "republicans"
                      | "democrats" | "mr" | "a" | "what" | "house" | "senate" | "senator" | "media" | "russia" | "israel" | "critics" | "those"
                      | "white" | "fellow" | "both" | "republican" | "democratic" | "as" | "congress" | "cnn" | "by"

category heated "Verbs that give the words a temper" {
  slammed  = "slammed" | "slams" | "slamming" | "blasted" | "blasts" | "blasting" | "ripped" | "rips" | "ripping" | "roasted" | "bashed" | "bashes"
             | "bashing" | "hammered" | "hammers" | "skewered" | "skewers" | "lambasted" | "lambastes" | "lambasting" | "eviscerated" | "excoriated"
             | "berated" | "trashed" | "trashes" | "trashing"
             before 1 <person-or-thing> not before 6 <blow-things> not before 1 ("off" | "up" | "apart" | "through" | "out" | "into" | "open")
             not after 1 ("the" | "bomb" | "two" | "explosive" | "were" | "mortar" | "triple")  # 9/9
  lashed   = ("lashed" | "lashes" | "lashing" | "lash") "out" | ("hit" | "hits" | "fired" | "fires" | "shot" | "shoots" | "punched" | "clapped"
             | "firing" | "hitting") "back" before 3 ("at" | "on" | "saying" | "against" | "with") not before 6 ("rocket*" | "missile*"
             | "artillery" | "fire" | "airstrike*" | "shells" | "mortar*" | "positions")  # 9/10
  railed   = "railed" | "rails" | "railing" | "ranted" | "rants" | "ranting" | "inveighed" | "fulminated" before 2 ("against" | "about" | "at"
             | "that" | "on") not after 1 (<det> | "hand")  # 9/9
  fumed    = "fumed" | "fumes" | "seethed" | "thundered" | "bellowed" | "raged" | "barked" | "snapped" | "growled" before 1 ("at" | "that" | "about"
             | "against" | "over") not after 1 (<det> | "toxic" | "war" | "fighting" | "battle*" | "storm" | "fire" | "fires" | "debate"
             | "photo*"), "fumed" | "snapped" | "thundered" after 1 ("he" | "she") not before 3 ("photo*" | "picture*" | "selfie*" | "up" | "shut"
             | "off")  # 2/2
  sneered  = "sneered" | "sneers" | "scoffed" | "scoffs" | "scoffing" | "snarked" | "quipped" | "quips" | "joked" | "joking" not after 1 (<det>
             | "and" | "racist" | "dirty" | "making" | "tell" | "cracking" | "practical" | "telling")  # 7/7
  complained = "complained" | "complains" | "complain" | "complaining" | "whined" | "whines" | "whining" | "griped" | "gripes" | "grumbled"
               | "bemoaned" | "bemoans" | "lamented" | "laments"  # 11/11
  ignore "kidding" , "ripped" ("jeans" | "from the" | "off" | "apart" | "through"), "blasting" "music", "hammered" "out", "slammed" ("shut"
         | "on the brakes" | "the door" | "the brakes")
}
