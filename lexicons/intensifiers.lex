# Intensifiers: words that raise or lower the force of others, by the classes of English grammar (maximisers, boosters, emphasisers;
# approximators, compromisers, diminishers, minimisers), and the superlatives of news (the worst ever, historic, massive, shocking). How
# loud a text is, not which side it is on. Rates; usable on any news.
#
# Many of these words do something else besides: "clearly" may tell how somebody spoke, "virtually" where somebody met, "historic" the
# age of a house. The commonest of the other meanings are guarded against. "So", "just", "only", "most" and "well" are left out, or kept
# to what is plain, for they are seldom no more than intensifiers. In quotations the speaker is loud, not the outlet:
# --voice narrator+reported leaves them out.
#
# A comment such as "8/8" beside an entry says how many of its hits were right of those read, taken at equal steps from the hits in
# outlets/baly, BASIL, FA-KES, NewsWCL50, PolNeAR and BABE. Wrong is a hit that neither raises nor lowers the force of anything. The
# guards were mended on the same news, so expect somewhat less on other news.
# A second, fresh sample of three hits an entry, read before the last mending: 103 of 111 right.
# Hits that a mending took away are in neither number beside an entry; the fresh sample is the fairer figure.

lexicon "Intensifiers"
language en
version "1.0"
source "Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of the English Language (1985), 8.104-8.115: amplifiers (maximizers, boosters) and downtoners (approximators, compromisers, diminishers, minimizers); 8.99-8.103: emphasizers"
source "Wikipedia, Manual of Style/Words to watch: Puffery"
option overlap longest

let said = "speak*" | "spoke*" | "see" | "saw" | "seen" | "visible" | "hear*" | "state*" | "stating" | "write*" | "wrote" | "say" | "said"
           | "explain*" | "articulat*" | "define*" | "defined" | "think" | "communicat*" | "understand" | "marked" | "labeled" | "labelled"

# ---- louder ----

category amplifiers "Words that raise the force of others" {
  category maximisers "to the full" {
    absolutely = "absolutely" | "utterly" | "totally" | "completely" | "entirely" | "wholly" | "thoroughly" | "altogether" not before 1 ("online"
                 | "virtual") not after 1 ("different" | "another")  # 10/10
    fully      = "fully" not before 1 ("vaccinated" | "automatic" | "funded" | "fledged" | "loaded" | "operational" | "charged" | "furnished"
                 | "booked" | "clothed") not after 1 "more"  # 10/10
    extremely  = "extremely" | "supremely" | "exceedingly" | "exceptionally" | "extraordinarily"  # 10/10
    perfectly  = "perfectly" before 1 ("*ble" | "clear" | "fine" | "legal" | "good" | "normal" | "happy" | "well" | "obvious" | "safe"
                 | "legitimate" | "willing" | "capable" | "understandable" | "honest" | "natural" | "rational" | "valid" | "timed" | "sound")  # 8/8
    whatsoever = "whatsoever" | "beyond doubt" | "beyond any doubt" | "without a doubt" | "without question" | "no doubt" | "100 percent"
                 | "a hundred percent" | "one hundred percent" not before 1 ("of" | "about" | "owned" | "rating" | "tariff*" | "renewable" | "on"
                 | "increase")  # 9/9
  }
  category boosters "high on the scale" {
    ignore "thank you very much", "very much" ("alive" | "in"), "in any way", "seriously" ("injured" | "wounded" | "ill" | "hurt"),
           "badly" ("injured" | "wounded" | "burned" | "burnt"), "severely" ("injured" | "wounded" | "burned"), "take" "seriously", ("taken"
           | "taking" | "takes" | "took" | "take") _{0,4} "seriously"
    very    = "very" not after 1 ("the" | "this" | "that" | "its" | "his" | "their" | "these" | "our" | "those" | "my" | "her" | "your") ,
              "very" after 1 ("the" | "this" | "that" | "these" | "those") before 1 ("real" | "serious" | "good" | "bad" | "best" | "high*" | "low*"
              | "large" | "small" | "few" | "strong" | "different" | "important" | "least" | "worst" | "difficult" | "dangerous" | "public" | "rich"
              | "wealthy" | "tough")  # 10/10
    really  = "really" not before 1 ("?") not after 1 ("oh" | "not")  # 10/10
    highly  = "highly" | "greatly" | "enormously" | "immensely" | "tremendously" | "vastly" | "hugely" | "massively" | "intensely" | "profoundly"
              | "vehemently" | "fiercely" | "desperately" | "overwhelmingly" | "wildly" | "insanely" | "incredibly" | "unbelievably" | "amazingly"
              | "remarkably" | "staggeringly" | "astonishingly" | "hopelessly" | "blatantly" | "grossly" | "woefully" | "ridiculously"
              | "outrageously"  # 10/10
    deeply  = "deeply" | "severely" | "seriously" | "strongly" | "sharply" | "dramatically" | "significantly" | "substantially" | "considerably"
              | "drastically" | "radically" | "bitterly" | "badly" | "terribly" | "awfully" | "horribly" | "gravely" | "painfully"
              not after 2 ("breathe*" | "joking" | "take*") not before 1 "aside"  # 10/10
    far     = "far" | "much" | "way" | "a lot" | "a great deal" | "even" | "infinitely" | "a hell of a lot" before 1 ("more" | "less" | "too"
              | "better" | "worse" | "larger" | "smaller" | "higher" | "lower" | "greater" | "fewer" | "bigger" | "stronger" | "weaker" | "harder"
              | "easier" | "closer" | "longer" | "deeper" | "older" | "younger" | "broader" | "wider" | "faster" | "slower" | "richer" | "poorer"
              | "tougher" | "darker") not after 1 ("so" | "how" | "as" | "on the" | "the") not before 1 ("more than")  # 10/10
    by-far  = "by far" | "far and away", "so much" | "so many" | "far from" not before 1 ("home" | "the" | "here" | "where" | "as" | "for" | "his"
              | "it") not after 2 ("not" | "isn't" | "wasn't" | "aren't" | "how" | "too" | "miles" | "kilometers")  # 9/9
    such    = "such a" | "such an" | "quite a" | "what a" not before 1 ("way" | "thing" | "case" | "move" | "situation" | "time" | "person" | "deal"
              | "law" | "policy" | "plan" | "scenario" | "strike" | "claim" | "statement" | "measure" | "decision" | "program" | "system" | "step"
              | "role" | "bill" | "vote" | "meeting" | "group" | "agreement" | "an") not after 1 ("in" | "of" | "as" | "no" | "that" | "whether"
              | "if" | "about" | "know") before 2 ("*ful" | "big" | "great" | "good" | "bad" | "long" | "short" | "strong" | "large" | "small"
              | "high" | "low" | "terrible" | "horrible" | "close" | "huge" | "hard" | "bit" | "few" | "lot" | "shame" | "*ous" | "*ible" | "*able"
              | "difference" | "contrast" | "mess" | "disaster" | "tragedy" | "pity" | "idiot" | "fool" | "joke" | "surprise" | "wonderful")  # 9/9
  }
  category emphasisers "that it is so indeed" {
    ignore "plain" not before 1 ("wrong" | "stupid" | "silly" | "dumb" | "bad" | "old" | "evil" | "crazy" | "false" | "weird" | "mean" | "lies"
           | "fact" | "truth" | "nonsense" | "ignorant" | "lazy" | "rude" | "dishonest")
    clearly  = "clearly" | "plainly" | "obviously" | "evidently" | "patently" | "manifestly" | "undoubtedly" | "unquestionably" | "undeniably"
               | "indisputably" | "unmistakably" not near 1 <said> not after 1 ("more" | "very" | "quite" | "so" | "loudly and" | "loud and")  # 9/9
    certainly = "certainly" | "definitely" | "surely" | "for sure" | "of course" | "needless to say" | "indeed" not after 1 ("slowly but" | "and")  # 10/10
    actually  = "actually" | "in fact" | "in reality" | "in truth" | "truly" | "genuinely" not before 1 ("checking" | "checkers")  # 10/10
    literally = "simply" before 1 ("not" | "no" | "don't" | "doesn't" | "isn't" | "aren't" | "can't" | "cannot" | "couldn't" | "didn't" | "wasn't"
                | "wrong" | "untrue" | "false" | "impossible" | "too" | "un*" | "astonishing" | "amazing" | "never" | "won't" | "beyond"
                | "extraordinary" | "refus*" | "absurd" | "ridiculous"),
                "literally" | "flatly" | "flat out" | "downright" | "outright" | "frankly" | "honestly" | "plain" not after 1 ("explained" | "put"
                | "quite" | "speak" | "speaking" | "take" | "lived" | "in" | "the" | "answer" | "taken" | "more" | "too") not before 1 ("put"
                | "because" | "speaking" | "bans" | "ban" | "language" | "english" | "text" | "clothes" | "packaging" | "about" | "with" | "view"
                | "white" | "sight" | "of")  # 4/5
  }
}

# ---- softer ----

category downtoners "Words that lower the force of others" {
  category approximators "nearly, and not quite" {
    almost    = "almost" | "nearly" not before 1 ("1*" | "2*" | "3*" | "4*" | "5*" | "6*" | "7*" | "8*" | "9*" | "a" | "an" | "one" | "two"
                | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten" | "half" | "twenty" | "thirty" | "forty" | "fifty"
                | "dozen*" | "twice" | "double" | "doubled" | "tripled")  # 10/10
    virtually = "virtually" | "practically" not before 1 ("speaking" | "on" | "from" | "with" | "via" | "this" | "attend*" | "meet*" | "and" | "by"
                | "it" | "any*" | "they" | "his") not after 1 ("met" | "meet" | "meeting" | "held" | "attend" | "attended" | "convene" | "work"
                | "gather" | "appear" | "participate"), "as good as" before 1 ("dead" | "gone" | "over" | "done" | "lost" | "won" | "certain")  # 8/9
    all-but   = "all but" before 1 ("certain" | "impossible" | "*ed" | "over" | "dead" | "gone" | "inevitable" | "invisible" | "ensur*"
                | "guarantee*" | "assur*" | "forgotten" | "unknown" | "sealed" | "done" | "locked" | "given" | "lost" | "nil" | "sure" | "won"
                | "admit*" | "unthinkable" | "absent" | "useless" | "meaningless")  # 10/10
  }
  category compromisers "to a middling degree" {
    rather  = "rather" before 1 ("*ly" | "*ous" | "*ful" | "*al" | "*ive" | "*able" | "*ible" | "*ic" | "*ish" | "*ant" | "*ent" | "at odds"
              | "harsh" | "odd" | "strange" | "large" | "small" | "big" | "good" | "bad" | "well" | "long" | "short" | "low" | "high" | "late"
              | "early" | "sad" | "thin" | "weak" | "strong" | "simple" | "dull" | "close" | "limited" | "mixed" | "unusual" | "interesting"
              | "surprising" | "embarrassing" | "disappointing") not after 2 ("would" | "i'd" | "they'd" | "he'd" | "we'd" | "you'd" | "she'd")
              not before 1 "family"  # 5/5
    pretty  = "pretty" before 1 ("good" | "bad" | "much" | "clear" | "well" | "big" | "close" | "sure" | "hard" | "strong" | "obvious" | "simple"
              | "easy" | "tough" | "high" | "low" | "serious" | "early" | "quickly" | "amazing" | "standard" | "small" | "straightforward" | "quick"
              | "cool" | "important" | "funny" | "extreme" | "confident" | "wild" | "consistent" | "damn" | "darn" | "great" | "certain" | "decent"
              | "significant" | "dramatic" | "rare" | "safe" | "fast" | "impressive" | "long" | "remarkable" | "interesting" | "broad" | "mad"
              | "smart" | "scary" | "sad" | "soon" | "thin" | "ugly" | "weak" | "convincing" | "radical" | "heavy" | "happy")  # 10/10
    fairly  = "fairly" | "reasonably" | "sufficiently" | "moderately" not before 1 ("wounded" | "injured" | "damaged") before 1 ("*y" | "*ed"
              | "*able" | "*ible" | "*al" | "*ive" | "*ous" | "*ent" | "*ant" | "*ern" | "good" | "well" | "new" | "high" | "low" | "large"
              | "small" | "strong" | "clear" | "close" | "broad" | "rare" | "easy" | "simple" | "certain" | "common" | "soon" | "long" | "narrow"
              | "harsh" | "quick*" | "standard" | "modest" | "conservative" | "robust" | "straightforward") not after 1 ("treated" | "and" | "be")
              not before 1 ("and" | "elected" | "treated" | "compensated" | "represented" | "evaluated" | "applied" | "paid" | "any")  # 7/7
    quite   = "quite" not before 1 ("a" | "as" | "the" | "yet" | "right") not after 1 ("not" | "isn't" | "wasn't" | "aren't" | "never")  # 10/10
  }
  category diminishers "to a low degree" {
    slightly  = "slightly" | "mildly" | "marginally" | "modestly" | "a little" | "a bit" | "a tad" | "a touch" | "somewhat" not before 1 ("boy"
                | "girl" | "town" | "house" | "village" | "kid" | "player" | "part" | "of" | "man" | "woman" | "child" | "brother" | "sister"
                | "while" | "league" | "dog" | "room" | "boat" | "bag" | "box" | "island" | "guy" | "book" | "screen" | "after" | "before")  # 10/10
    merely    = "merely" | "mere" not after 2 ("not" | "isn't" | "weren't" | "wasn't" | "aren't")  # 9/9
    partly    = "partly" | "partially" | "in part" | "to some extent" | "to a certain extent" | "to a degree" | "in some respects"
                not after 1 ("take" | "taken" | "role") not before 1 ("disabled" | "blind" | "of" | "one" | "two")  # 10/10
  }
  category minimisers "hardly at all" {
    barely  = "barely" | "hardly" | "scarcely"  # 10/10
    at-all  = "at all" | "in the least" | "in the slightest" not before 1 ("costs" | "times" | "levels" | "cost" | "hours" | "events" | "of"
              | "ages" | "three" | "four" | "the" | "stages" | "schools" | "airports" | "points")  # 10/10
  }
}

# ---- the superlatives of news ----

let ever = "ever" | "in history" | "in modern history" | "of all time" | "in american history" | "in u.s history" | "in decades" | "in memory"
           | "in years" | "since world war" | "on record" | "in living memory" | "in the history" | "in recent memory" | "in recent history"

category superlatives "The superlatives of news" {
  category worst "worst, biggest, deadliest" {
    ignore "worst of all", "if worst comes to worst", "greatest common", "greatest hits", "biggest little", "greatest generation"
    worst    = "worst" | "deadliest" | "bloodiest" | "gravest" | "harshest" | "ugliest" | "fiercest" | "direst" | "toughest" | "darkest"
               | "bitterest" | "boldest" | "strongest" | "sharpest" | "starkest" | "grimmest" | "greatest" | "biggest" not after 1 ("at"
               | "the next") not before 1 ("common") not before 2 ("trade fair")  # 10/10
    ever     = "most" _ "ever", ("most" _{1,3} | "worst" _{0,3} | "biggest" _{0,3} | "largest" _{0,3} | "greatest" _{0,3} | "highest" _{0,3}
               | "lowest" _{0,3} | "best" _{0,3} | "deadliest" _{0,3} | "longest" _{0,3}) <ever>  # 10/10
    record   = "record" before 1 ("high" | "highs" | "low" | "lows" | "number" | "numbers" | "breaking" | "levels" | "level" | "heat" | "profits"
               | "unemployment" | "turnout" | "crowds" | "amount" | "amounts" | "surge" | "setting" | "lows" | "pace" | "sum*" | "temperatures"
               | "deficit*" | "gains" | "growth") not after 1 ("on" | "his" | "her" | "their" | "criminal" | "voting" | "arrest" | "medical")  # 10/10
  }
  category unheard-of "never before" {
    unprecedented = "unprecedented" | "unparalleled" | "unheard of" | "unrivaled" | "unrivalled" | "unmatched" | "extraordinary"
                    | "once in a lifetime" | "once in a generation" | "like never before" | "never before seen" | "the likes of which"
                    | "first ever" | "second to none" | "game changer" | "game changing" | "earth shattering" | "groundbreaking" | "ground breaking"
                    | "watershed" not before 1 ("meeting" | "general assembly" | "rendition*" | "ceremony" | "management" | "rendition"
                    | "protection" | "session" | "council")  # 9/9
    historic      = "historic" | "epochal" | "momentous" | "landmark" | "monumental" | "seismic" not before 1 "and" not before 2 ("downtown"
                    | "district*" | "building*" | "site*" | "house*" | "preservation" | "church*" | "home*" | "center*" | "centre*" | "places"
                    | "mosque*" | "monument*" | "neighborhood*" | "landmark*" | "hotel*" | "data" | "waves" | "activity" | "survey*" | "theater"
                    | "theatre" | "town*" | "city" | "quarter" | "street*" | "park*" | "old") not after 1 ("the city's" | "historic" | "popular"
                    | "a local")  # 7/7
  }
  category size "massive, staggering" {
    massive    = "massive" | "huge" | "enormous" | "gigantic" | "colossal" | "tremendous" | "immense" | "mammoth" | "whopping" | "gargantuan"
                 | "monster" | "sweeping" | "towering" | "vast" not after 1 ("tech" | "oil" | "a gentle" | "media" | "internet" | "social media"
                 | "energy" | "search" | "retail" | "chip" | "pharmaceutical" | "defense" | "green" | "baby") not before 1 ("ordnance" | "slayer"
                 | "slalom" | "panda*" | "truck*" | "up" | "energy" | "floor*" | "the" | "in" | "google" | "amazon" | "through" | "away" | "across")  # 7/7
    staggering = "staggering" | "jaw dropping" | "eye popping" | "mind boggling" | "mind blowing" | "astronomical" | "overwhelming" | "skyrocketing"
                 | "soaring" | "plummeting" | "astounding" not before 1 "majority"  # 10/10
  }
  category shock "shocking, explosive" {
    ignore "stunning" ("dress" | "view*" | "beaches"), "stun gun*"
    shocking  = "shocking" | "shockingly" | "stunning" | "stunningly" | "astonishing" | "startling" | "alarming" | "alarmingly" | "jarring"
                | "chilling" | "harrowing" | "horrifying" | "terrifying" | "horrific" | "gruesome" | "unthinkable" | "outrageous"  # 10/10
    bombshell = "bombshell" | "bombshells" | "firestorm" | "firestorms" | "blockbuster" not before 1 ("movie" | "film" | "video" | "store*")
                not after 1 "blonde",
                "explosive" before 1 ("report*" | "claim*" | "allegation*" | "new" | "interview" | "revelation*" | "book" | "memo" | "testimony"
                | "issue*" | "topic" | "letter" | "article" | "speech" | "exchange" | "statement*" | "accusation*" | "mix" | "situation" | "story"
                | "news" | "debate" | "controversy" | "politic*" | "scandal" | "details" | "growth" | "fight" | "question" | "hearing" | "tell all")  # 8/8
    }
  category fury "scathing, brutal" {
    scathing = "scathing" | "blistering" | "withering" | "searing" | "scorching" | "fiery" | "furious" | "fierce" | "ferocious" | "relentless"
               | "brutal" | "brutally" | "savage" | "vicious" | "ruthless" | "merciless" | "bruising" | "all out" not before 1 ("heat" | "sun"
               | "crash" | "of") not before 2 ("crash" | "explosion" | "temperatures")  # 10/10
  }
  category alarm "catastrophic, devastating" {
    catastrophic = "catastrophic" | "catastrophe" | "catastrophes" | "disastrous" | "disastrously" | "devastating" | "devastatingly" | "calamitous"
                   | "calamity" | "apocalyptic" | "apocalypse" | "cataclysmic" | "ruinous" | "dire" | "nightmare" | "nightmarish" | "doomsday"
                   | "armageddon" | "meltdown" | "carnage" not before 1 ("clock" | "on elm" | "straits of") not after 1 ("zombie" | "post"
                   | "nuclear" | "reactor" | "a bad")  # 9/9
  }
}
