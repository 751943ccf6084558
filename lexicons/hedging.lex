# Hedging and distancing words: how far a text stands back from what it says, and by which means. Nested categories by kind: words that
# leave a claim with others (alleged, reportedly, so-called), words that make it likely or possible (may, perhaps), that it only seems,
# that it is about so much, that it holds to some degree. Rates; usable on any news.
#
# The words in quotations are the speaker's caution, not the outlet's: --voice narrator+reported leaves them out. A word between
# quotation marks that stand for doubt is no word of this list: Slant knows it as the voice "scare". Hits of "so-called" and the like
# may be counted apart, for "so-called" also means no more than "known as".
#
# A comment such as "8/8" beside an entry says how many of its hits were right of those read, taken at equal steps from the hits in
# outlets/baly, BASIL, FA-KES, NewsWCL50, PolNeAR and BABE. Wrong is a hit that holds nothing back. The guards were mended on the same
# news, so expect somewhat less on other news.
# A second, fresh sample of two hits an entry, read after the mending: 72 of 74 right.
# Hits that a mending took away are in neither number beside an entry; the fresh sample is the fairer figure.

lexicon "Hedges and distancing words"
language en
version "1.0"
source "Lakoff, Hedges: a study in meaning criteria and the logic of fuzzy concepts (1972)"
source "Hyland, Hedging in Scientific Research Articles (1998): modal verbs, lexical verbs, adverbs, adjectives and nouns that hedge"
source "Prince, Frader and Bosk, On hedging in physician-physician discourse (1982): approximators and shields"
source "Wikipedia, Manual of Style/Words to watch: Expressions of doubt ('supposed', 'apparent', 'purported', 'alleged', 'accused', 'so-called')"
source "AP Stylebook, entry allege: to be used with care, and with the source of the allegation"
option overlap longest

let det = "a" | "an" | "the" | "this" | "that" | "his" | "her" | "their" | "its" | "our" | "my" | "your" | "no" | "any" | "some" | "every"
let person = "i" | "we" | "you" | "he" | "she" | "they"

let number = "1*" | "2*" | "3*" | "4*" | "5*" | "6*" | "7*" | "8*" | "9*" | "one" | "two" | "three" | "four" | "five" | "six" | "seven" | "eight"
             | "nine" | "ten" | "eleven" | "twelve" | "a dozen" | "dozens" | "hundreds" | "thousands" | "a hundred" | "a thousand" | "a million"
             | "half" | "a third" | "a quarter" | "twenty" | "thirty" | "forty" | "fifty" | "sixty" | "seventy" | "eighty" | "ninety" | "a billion"
             | "a year" | "a week" | "a month" | "an hour" | "a decade"
let kinds = "own" | "his" | "her" | "their" | "its" | "our" | "my" | "your" | "valley's" | "smidge" | "bit" | "just" | "whatever" | "what" | "worst"
            | "best" | "certain" | "particular" | "first" | "various" | "two" | "several" | "many" | "most" | "exact" | "very" | "each" | "similar"
            | "such" | "wrong" | "special" | "unique" | "and" | "or" | "few" | "this" | "that" | "what" | "some" | "any" | "the" | "same" | "a"
            | "every" | "one" | "another" | "other" | "no" | "all" | "different" | "which" | "new" | "right" | "these" | "those" | "only" | "type"

# ---- left with others ----

category distance "Words that leave a claim with others, or put it in doubt" {
  category alleged "it is said, and by whom is open" {
    ignore "reported" ("cases" | "case" | "deaths" | "crime*" | "income" | "earnings" | "profit*" | "losses" | "sales"), "suspected" "as much"
    alleged    = "alleged" not before 1 ("that" | "the" | "he" | "she" | "they" | "it" | "in" | "his" | "her") not after 1 (<person> | "who" | "has"
                 | "have" | "had" | "lawsuit" | "complaint" | "prosecutors" | "also" | "suit" | "indictment"), "allegedly"  # 13/13
    reported   = "reportedly", "reported" not after 1 (<person> | "has" | "have" | "had" | "first" | "also" | "been" | "was" | "were" | "is" | "are"
                 | "be" | "who") after 1 <det> not before 1 ("that" | "on" | "by" | "in" | "the"), ("is" | "are" | "was"
                 | "were") "reported to have"  # 13/13
    supposed   = "supposed" | "supposedly" not before 1 "to" not after 1 (<person> | "is" | "are"), "purported" | "purportedly" not before 1 "to"  # 13/13
    accused    = "accused" before 1 ("killer*" | "murderer*" | "gunman" | "gunmen" | "shooter*" | "rapist*" | "spy" | "spies" | "terrorist*"
                 | "attacker*" | "bomber*" | "leaker*" | "mastermind*" | "plotter*" | "whistleblower*" | "kidnapper*" | "abuser*" | "swindler*"
                 | "fraudster*"), "suspected" not after 1 (<person> | "has" | "have" | "had" | "been" | "is" | "was" | "were" | "are" | "who"
                 | "long" | "be") not before 1 ("that" | "the" | "of")  # 13/13
    rumoured   = "rumoured" | "rumored" | "rumour" | "rumor" | "rumours" | "rumors", "unconfirmed" | "unverified" | "uncorroborated"
                 | "unsubstantiated"  # 13/13
    said-to    = ("is" | "are" | "was" | "were") ("said" | "believed" | "thought" | "alleged" | "rumored" | "rumoured" | "understood"
                 | "claimed") "to"  # 13/13
    apparently = "apparently"  # 13/13
  }
  category called "a name held at arm's length" {
    so-called    = "so called"  # 13/13
    self-styled  = "self styled" | "self proclaimed" | "self described" | "self declared" | "self appointed" | "self identified"  # 13/13
    would-be     = "would be" before 1 ("attacker*" | "assassin*" | "bomber*" | "killer*" | "migrant*" | "terrorist*" | "jihad*" | "president"
                   | "emperor" | "dictator" | "reformer*" | "successor*" | "savior" | "candidate*" | "immigrant*" | "recruit*" | "robber*" | "thief"
                   | "rival*" | "voter*" | "buyer*" | "parents" | "fighter*" | "martyr*" | "mass" | "murderer*" | "shooter*" | "king" | "leader*"
                   | "rescuer*") after 1 (<det> | "two" | "many" | "other" | "of" | "one" | "three" | "another" | "these" | "those" | "against"
                   | "and" | "al")  # 3/3
    ostensible   = "ostensible" | "ostensibly" | "nominal" | "nominally" | "quote unquote" | "pseudo" not before 2 ("wage*" | "gdp" | "fee"
                   | "rate*" | "terms" | "ephedrine" | "value" | "growth" | "interest")  # 12/12
    putative     = "putative" | "putatively" | "presumed" not after 1 (<person> | "had" | "have" | "has") not before 1 ("nominee" | "nominees"
                   | "republican" | "democratic" | "gop" | "presidential" | "innocent" | "guilty" | "that")  # 10/10
  }
}

# ---- likely, possible ----

category possibility "Words that make it possible or likely only" {
  category modals "modal verbs" {
    may   = "may" not after 1 <det> cased, "maybe"  # 12/12
    might = "might" not after 1 (<det> | "military" | "with" | "american" | "full" | "and" | "of" | "all" | "economic" | "political" | "military's"
            | "financial" | "u.s") not before 1 ("of" | "and")  # 13/13
    could = "could" not after 2 ("so" | "if only" | "way") not before 1 ("not" | "only" | "hardly" | "barely" | "no longer" | "never" | "scarcely")
            not before 3 "care less"  # 12/12
  }
  category adverbs "adverbs" {
    ignore "likely voter*"
    perhaps    = "perhaps"  # 13/13
    possibly   = "possibly" not after 1 ("can't" | "cannot" | "couldn't" | "could not" | "could" | "can" | "not") not before 1 ("can" | "could")  # 12/12
    probably   = "probably"  # 13/13
    likely     = "likely" | "unlikely"  # 13/13
    potentially = "potentially" | "conceivably" | "arguably" | "presumably" | "doubtless"  # 10/10
  }
  category adjectives-and-nouns "adjectives and nouns" {
    possible     = "possible" not after 2 ("made" | "make" | "makes" | "making") not after 1 ("as" | "soon as" | "if" | "where" | "wherever"
                   | "whenever" | "every" | "best" | "worst" | "all" | "not" | "made" | "make" | "makes" | "making" | "everything" | "anything"
                   | "quickly as") , "possibility" | "possibilities"  # 13/13
    potential    = "potential" not after 1 (<det> | "full" | "great" | "has" | "have" | "had" | "human" | "its" | "economic" | "untapped" | "of"
                   | "with"), "potential" after 1 (<det> | "of" | "with" | "has" | "have") before 1 ("threat*" | "conflict*" | "candidate*"
                   | "attack*" | "risk*" | "problem*" | "presidential" | "violation*" | "crime*" | "impact" | "effect*" | "danger*" | "war" | "deal"
                   | "new" | "military" | "nominee*" | "rival*" | "opponent*" | "strike*" | "witness*" | "for")  # 13/13
    plausible    = "plausible" | "plausibly" | "conceivable" | "probable" | "probability" not before 1 ("cause" | "deniability" | "deniable")
                   not after 1 ("no" | "every")  # 7/8
    chance       = ("chance" | "chances" | "likelihood" | "prospect" | "odds") "that" not after 2 ("no" | "zero")  # 7/7
    uncertain    = "uncertain" | "unclear" | "not clear" | "doubtful" | "remains to be seen" | "inconclusive" | "open question"
                   not before 1 ("position" | "future" | "times" | "terms")  # 11/11
  }
}

# ---- it only seems ----

category seeming "Words that speak of how it looks rather than how it is" {
  seem      = "seem" | "seems" | "seemed" | "seeming" | "seemingly" not before 1 "like old"  # 13/13
  appear    = "appear" | "appears" | "appeared" | "appearing" before 1 ("to" | "that" | "as if" | "as though" | "likely" | "unlikely"
              | "increasingly" | "more" | "less" | "poised" | "set" | "ready" | "certain" | "not")  # 13/13
  look-like = "looks like" | "look like" | "looked like" before 1 ("he" | "she" | "it" | "they" | "we" | "there" | "i") not after 1 ("what"
              | "they"), "it" ("looks" | "looked") "like", ("look" | "looks" | "looked" | "looking") ("as if" | "as though"), "looks"
              | "looked" before 1 ("set to" | "likely" | "poised" | "increasingly" | "certain" | "unlikely")  # 7/7
  suggest   = "suggest" | "suggests" | "suggesting" | "indicate" | "indicates" | "indicating" | "imply" | "implies" before 1 ("that" | "it" | "he"
              | "they" | "a" | "the" | "there")  # 13/13
  tend      = ("tend" | "tends" | "tended") "to" not before 1 ("victims" | "the" | "his" | "her" | "their" | "wounded" | "patients" | "this"
              | "them")  # 12/12
}

# ---- thought, not known ----

category belief "Words that give it as somebody's belief" {
  i-think   = ("i" | "we") ("think" | "believe" | "suppose" | "guess" | "suspect" | "assume" | "imagine" | "reckon" | "doubt") not before 1 "in",
              "i would" ("think" | "guess" | "argue" | "say" | "suggest"), "i'd" ("guess" | "say" | "argue")  # 13/13
  opinion   = "in my" ("opinion" | "view" | "judgment" | "judgement" | "estimation"), "as far as" ("i know" | "we know" | "i can tell"
              | "is known"), "to my knowledge" | "if i am not mistaken" | "if i'm not mistaken" | "from my perspective" | "to my mind"  # 11/11
  believed  = ("it is" | "it was" | "it's") ("widely" | "generally" | "commonly")? ("believed" | "thought" | "assumed" | "feared" | "hoped"
              | "expected" | "understood" | "said" | "claimed" | "alleged" | "reported") "that", ("widely" | "generally" | "commonly") ("believed"
              | "thought" | "assumed" | "seen" | "regarded" | "viewed" | "considered" | "expected"),
              ("critics" | "some" | "many" | "experts" | "observers" | "analysts" | "supporters" | "opponents") ("say" | "argue" | "believe"
              | "think" | "fear" | "suggest" | "claim" | "contend" | "worry")  # 12/12
}

# ---- about so much ----

category approximation "Words that leave a number or a name inexact" {
  ignore "roughly" ("handled" | "treated" | "pushed" | "shoved"), "ballpark" not near 3 ("figure*" | "estimate*" | "number*"), "about" ("one"
         | "911" | "two") not before 2 ("million" | "billion" | "third*" | "hundred" | "thousand" | "dozen" | "weeks" | "months" | "years" | "days"
         | "hours" | "miles" | "o'clock" | "percent" | "in" | "quarter*" | "week" | "month" | "year" | "hour" | "mile" | "minutes")
  about     = "approximately" | "roughly" | "circa" | "or so" | "give or take" | "ballpark" | "somewhere between", "some" | "about" | "around"
              | "nearly" | "almost" | "close to" | "an estimated" before 1 <number> not before 2 "11"  # 12/12
  or-more   = "at least" before 1 <number>, "more than" | "less than" | "fewer than" | "up to" | "as many as" | "upwards of" | "well over"
              | "just over" | "just under" before 1 <number>  # 13/13
  sort-of   = "sort of" | "kind of" | "of sorts" | "more or less" | "as it were" | "so to speak" not after 1 <kinds>  # 10/10
}

# ---- to some degree ----

category degree "Words that let it hold to some degree, or mostly" {
  ignore "broadly" ("speaking" "of"), "how often", "treated fairly" | "fairly treated" | "fairly and" | "act fairly", "in part of",
         "attorney general" | "in general elections"
  somewhat  = "somewhat" | "partly" | "partially" | "in part" | "relatively" | "fairly" | "to some extent" | "to a certain extent"
              | "to some degree" | "to a degree" | "in some ways" | "in a sense" not after 1 ("take" | "role") not before 1 ("disabled" | "elected")  # 11/12
  mostly    = "mostly" | "largely" | "mainly" | "generally" | "in general" | "by and large" | "for the most part" | "on the whole" | "broadly"
              | "primarily" | "essentially" | "basically" | "typically" | "usually" | "normally"  # 13/13
  sometimes = "sometimes" | "often" | "occasionally" | "frequently" | "in some cases" | "in many cases", "at times" not before 1 "of"  # 12/12
}
