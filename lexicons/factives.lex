# Factive and implicative words: verbs that slip in that something is so. Who writes "he does not realise that the tax failed" takes it
# for granted that it failed, denied or not; who writes "she managed to leave" says that she left and that it was hard; "he failed to
# answer" says that he did not and that he should have. The writer's own view stands in them where it is hard to see. Rates; usable on
# any news.
#
# Counted is the word with the complement that makes it factive: "knows that", not "knows the man"; "regrets that" or "regrets the
# error"; "forgot to" under the implicatives and "forgot that" under the factives. Clauses without "that" are counted only where a
# pronoun or the like tells them ("he knew she would"). In quotations the speaker takes it for granted, not the outlet:
# --voice narrator+reported leaves them out.
#
# A comment such as "8/8" beside an entry says how many of its hits were right of those read, taken at equal steps from the hits in
# outlets/baly, BASIL, FA-KES, NewsWCL50, PolNeAR and BABE. Wrong is a hit that takes nothing for granted, or says nothing done or left
# undone. The guards were mended on the same news, so expect somewhat less on other news.
# A second, fresh sample of three hits an entry, read before the last mending: 78 of 85 right.
# Hits that a mending took away are in neither number beside an entry; the fresh sample is the fairer figure.

lexicon "Factive and implicative words"
language en
version "1.0"
source "Kiparsky and Kiparsky, Fact (1970): factive predicates presuppose that their complement is true"
source "Karttunen, Some observations on factivity (1971): semifactives such as 'find out', 'discover', 'see', 'notice', 'realise'"
source "Karttunen, Implicative verbs (1971): 'manage to', 'remember to', 'bother to' imply that it was done; 'fail to', 'forget to', 'neglect to', 'avoid' that it was not"
source "Hooper, On assertive predicates (1975)"
option overlap longest

# What follows a factive: "that", or a pronoun that begins a clause
let that = "that" | "he" | "she" | "they" | "we" | "i" | "there" | "he's" | "she's" | "they're" | "we're" | "there's" | "it's" | "it is" | "it was"
           | "it would" | "it will" | "it has" | "you" | "you're"

# "I know," he said
let said = "said" | "says" | "added" | "adds" | "told" | "tweeted" | "wrote" | "explained" | "asked" | "recalled" | "noted" | "asks" | "replied"
           | "continued"
let neg = "not" | "never" | "didn't" | "doesn't" | "don't" | "hasn't" | "haven't" | "hadn't" | "won't" | "wouldn't" | "couldn't" | "can't"
          | "cannot" | "hardly" | "barely" | "neither" | "nor" | "no one" | "nobody" | "few" | "rarely" | "without" | "wasn't" | "weren't"

# ---- factive: taken for granted ----

category factive "Words that take what follows for granted, denied or not" {
  category knowing "to know" {
    ignore "as you" ("know" | "may know" | "already know"), "you know", "as we know" ("it" | "them")?, "god knows" | "goodness knows"
           | "heaven knows", "known" ("that" "way"), "for all" ("we" | "i") "know"
    know       = "know" | "knows" | "knew" | "knowing" | "known" before 1 <that> not before 2 ("of" | "you know" | <said>) not after 1 ("you" | "is"
                 | "also" | "became" | "all i") not before 1 ("you" | "we" | "i"), "known" before 1 "that",
                 ("i" | "we" | "you" | "to" | "already" | "now") "know" ("we" | "i" | "you") not after 1 "do"  # 9/9
    aware      = "aware" | "mindful" | "conscious" before 1 ("that" | "of") not after 1 ("un" | "raise")  # 9/9
    realise    = "realise" | "realised" | "realises" | "realising" | "realize" | "realized" | "realizes" | "realizing" | "realisation"
                 | "realization" before 1 <that> not before 2 <said>  # 9/9
    understand = "understand" | "understands" | "understood" | "understanding" | "comprehend" | "comprehends" | "grasp" | "grasps" | "grasped"
                 | "appreciate" | "appreciates" | "appreciated" before 1 ("that" | "there" | "they" | "it's" | "he" | "she") not before 2 <said>
                 not after 1 ("it is" | "an" | "the" | "is")  # 9/9
    recognise  = "recognise" | "recognised" | "recognises" | "recognising" | "recognize" | "recognized" | "recognizes" | "recognizing"
                 | "acknowledge" | "acknowledged" | "acknowledges" | "acknowledging" before 1 ("that" | "there" | "they" | "he" | "she")
                 not before 2 <said>  # 9/9
    lost-on    = ("lost" | "wasted") "on" not before 4 "penalt*" not after 2 ("time" | "money") same sentence ("that" | "irony") , ("overlook"
                 | "overlooks" | "overlooked" | "ignore" | "ignores" | "ignored" | "ignoring" | "disregard" | "disregards") ("that" | "the fact"
                 | "the reality" | "how")  # 7/7
    the-fact   = "the fact that" | "the reality that" | "the truth that" | "fact that" | "given that" | "in view of the fact" | "despite the fact"
                 | "due to the fact" not after 2 ("ignor*" | "overlook*" | "disregard*")  # 9/9
  }
  category finding-out "to find out (semifactive)" {
    ignore "learned of his trade", "seen" "that" ("before" | "movie" | "film" | "before")
    discover   = "discover" | "discovered" | "discovers" | "discovering" | "discovery" before 1 ("that" | "he" | "she" | "they" | "there")  # 7/7
    find-out   = "find out" | "found out" | "finds out" | "finding out" before 1 ("that" | "he" | "she" | "they" | "he's" | "it" | "we" | "i"
                 | "it's" | "she's")  # 3/3
    learn      = "learn" | "learned" | "learnt" | "learns" | "learning" before 1 ("that" | "he" | "she" | "they" | "of")  # 8/8
    notice     = "notice" | "noticed" | "notices" | "noticing" before 1 ("that" | "he" | "she" | "they" | "how")  # 6/7
    see        = "see" | "saw" | "seen" | "sees" before 1 ("that") not before 2 ("one" | "guy" | "man" | "video" | "film" | "movie" | "kind"
                 | "happen*" | "coming" | "as" | "question" | "way" | "differently" | "number" | "light" | "with" | "point" | "side" | "argument"
                 | "day" | "again") not after 1 "to" not after 2 ("will" | "like to" | "let's" | "we'll" | "glad to" | "happy to" | "want to"
                 | "as")  # 3/3
    reveal     = "reveal" | "revealed" | "reveals" | "revealing" | "disclosed" | "discloses" | "demonstrated" | "demonstrates" | "proved" | "proves"
                 | "proven" | "exposed" | "exposes" before 1 ("that" | "how")  # 9/9
  }
  category remembering "to remember, to forget" {
    ignore "forget" "about it"
    remember = "remember" | "remembered" | "remembers" | "remembering" | "recall" | "recalled" | "recalls" | "recalling" before 1 ("that" | "when"
               | "how")  # 7/7
    forget   = "forget" | "forgets" | "forgot" | "forgotten" | "forgetting" before 1 ("that" | "about" | "how" | "the")  # 7/7
    remind   = "remind" | "reminded" | "reminds" | "reminding" | "reminder" before 4 "that"  # 9/9
  }
  category feeling "to feel about what is so" {
    regret  = "regret" | "regrets" | "regretted" | "regretting" | "deplore" | "deplores" | "deplored" | "resent" | "resents" | "resented" | "bemoan"
              | "bemoans" | "bemoaned" | "lament" | "lamented" | "laments" | "rue" | "rued" before 1 ("that" | "the" | "his" | "her" | "their"
              | "its" | "our" | "having" | "not" | "my" | "how" | "being" | "this" | "any"), "regrettably" | "unfortunately" | "sadly"
              | "tragically"  # 9/9
    glad    = "glad" | "happy" | "pleased" | "proud" | "delighted" | "thrilled" | "grateful" | "thankful" | "relieved" | "lucky" before 1 "that",
              ("glad" | "happy" | "proud") after 2 ("i'm" | "am" | "we're") before 1 ("he" | "she" | "they" | "we" | "you") not before 2 <said>,
              "fortunately" | "thankfully" | "luckily"  # 8/8
    sorry   = "sorry" | "ashamed" | "sad" | "saddened" | "upset" | "angry" | "furious" | "outraged" | "disappointed" | "disgusted" | "embarrassed"
              | "appalled" | "horrified" | "dismayed" | "frustrated" | "annoyed" | "shocked" | "stunned" | "surprised" | "amazed"
              | "astonished" before 1 "that"  # 7/7
    matters = "bothers" | "bothered" | "angers" | "angered" | "saddens" | "amuses" | "infuriates" | "infuriated" | "irks" | "irked" before 5 "that"  # 3/3
    never-mind = "never mind" | "let alone" | "not to mention"  # 6/6
  }
  category judging "it is odd, telling, tragic that" {
    ignore ("so" | "such") ("odd" | "strange" | "significant" | "striking" | "great" | "good") "that"
    odd     = ("odd" | "strange" | "weird" | "ironic" | "bizarre" | "curious" | "remarkable" | "amazing" | "incredible" | "unbelievable"
              | "astonishing" | "astounding" | "surprising" | "shocking" | "striking" | "stunning" | "puzzling" | "interesting" | "fascinating"
              | "telling" | "notable" | "noteworthy" | "instructive" | "significant" | "no surprise" | "no accident" | "no coincidence"
              | "no wonder" | "little wonder" | "small wonder") "that"  # 8/8
    bad     = ("tragic" | "sad" | "shameful" | "unfortunate" | "regrettable" | "outrageous" | "scandalous" | "appalling" | "deplorable"
              | "disgraceful" | "unacceptable" | "unconscionable" | "disturbing" | "troubling" | "alarming" | "worrying" | "disappointing"
              | "infuriating" | "frustrating" | "a shame" | "a pity" | "a disgrace" | "too bad" | "a tragedy" | "a scandal" | "an outrage"
              | "ridiculous" | "absurd") "that" not before 2 ("would" | "is" | "was" | "sounds")  # 6/7
    good    = ("good" | "great" | "fortunate" | "encouraging" | "heartening" | "fitting" | "wonderful" | "lucky" | "a relief" | "a good thing"
              | "a miracle") "that" after 3 ("it's" | "it is" | "it was" | "is" | "was")  # 5/6
    adverbs = "ironically" | "oddly" | "curiously" | "tellingly" | "surprisingly" | "unsurprisingly" | "predictably" | "inexplicably" | "shamefully"
              | "notably" | "bizarrely" | "interestingly" not before 1 ("a*" | "b*" | "c*" | "d*" | "e*" | "f*" | "g*" | "hat*" | "ho*" | "i*"
              | "k*" | "hard" | "high" | "important" | "l*" | "m*" | "n*" | "o*" | "p*" | "q*" | "r*" | "s*" | "t*" | "u*" | "v*" | "w*")  # 4/4
  }
}

# ---- implicative: done, or left undone ----

category implicative "Words that say that something was done, or was not" {
  category done "it was done" {
    ignore "managed to-do" , "forced" ("labor" | "labour" | "marriage*" | "entry")
    managed  = "managed" | "manages" | "managing" before 1 "to" not after 3 (<neg> | "if" | "unless")  # 7/7
    bothered = "bothered" | "bothers" before 1 "to" not after 4 (<neg> | "if")  # 2/2
    dared    = "dared" | "dares" | "deigned" | "deigns" | "condescended" | "ventured" before 1 "to" not after 3 (<neg> | "if")  # 6/6
    remembered-to = "remembered" | "remembers" before 1 "to"
    saw-fit  = ("saw" | "sees" | "seen") "fit to" | ("took" | "takes" | "taken") ("the time" | "the trouble" | "the opportunity" | "pains" | "care"
               | "steps" | "it upon himself" | "it upon herself" | "it upon themselves") "to" | ("had" | "has") "the" ("courage" | "nerve" | "gall"
               | "audacity" | "temerity" | "decency" | "misfortune" | "good fortune" | "chutzpah" | "guts" | "sense" | "foresight" | "luxury") "to"  # 6/7
    succeeded = "succeeded" | "succeeds" before 1 "in" not before 2 ("congress" | "office" | "school" | "business" | "life" | "the"),
                "got around to" | "gets around to" | "got away with" | "gets away with" | "getting away with" | "went so far as to"
                | "goes so far as to" | "stooped to" | "went on to" | "resorted to" | "resorting to" | "turned out to" | "turns out to"
                | "proceeded to" | "ended up" | "wound up"  # 9/9
    forced   = "forced" | "compelled" | "obliged" before 2 "to" not after 1 ("not" | "be" | "in" | "un"), "forcing" before 4 "to"
               not after 2 ("from" | "may be" | "of")  # 7/7
  }
  category undone "it was not done" {
    ignore "failed to-do", "failing to thrive", "dodged bullet*"
    failed    = "failed" | "fails" | "failing" | "failure" before 1 "to"  # 9/9
    neglected = "neglected" | "neglects" | "neglecting" | "omitted" | "omits" before 1 "to"  # 2/2
    forgot-to = "forgot" | "forgets" | "forgotten" before 1 "to"  # 3/3
    refused   = "refused" | "refuses" | "refusing" | "refusal" | "declined" | "declines" | "declining" before 1 "to"  # 9/9
    avoided   = "avoided" | "avoids" | "refrained from" | "refrains from" | "abstained from" | "steered clear of" | "stopped short of"
                | "stops short of" | "dodged" | "evaded" | "shied away from" | "shies away from"  # 9/9
    not-bother = "bother" | "bothered" | "deign" | "deigned" | "dare" | "dared" after 4 <neg> not before 1 ("by" | "me" | "us" | "him" | "her"
                 | "them" | "that" | "you" | "with" | "about" | "care"), "manage" | "managed" before 1 "to" after 4 <neg>, "couldn't be bothered"
                 | "can't be bothered" | "could not be bothered"  # 2/2
    kept-from = "prevented" | "prevents" | "stopped" | "blocked" | "barred" | "kept" | "keeps" | "deterred" | "dissuaded" before 5 "from"
                not before 2 ("the start" | "away") not before 6 ("to the" "from"), "unable to" | "powerless to" | "too late to"  # 9/9
  }
}

# ---- taken not to be so ----

category counterfactive "Words that take what follows not to be so" {
  ignore "i wish you" | "best wishes" | "wish list", "lie" "that" ("way" | "flat"), "lies" "that" "way"
  pretend  = "pretend" | "pretends" | "pretended" | "pretending" before 1 ("that" | "to" | "he" | "she" | "they" | "not" | "otherwise" | "it's"
             | "this" | "there")  # 7/7
  wish     = "wish" | "wishes" | "wished" before 1 ("that" | "he" | "she" | "they" | "we" | "i" | "there" | "it")  # 7/7
  if-only  = "if only" not after 1 "as", "should have" | "should've" | "ought to have" | "shouldn't have" | "should not have" | "should never have"
             | "needn't have" not before 1 ("a" | "an" | "the" | "any" | "to" | "more" | "access" | "no" | "some" | "their" | "his" | "her" | "its"
             | "our" | "this" | "been able" | "it" | "equal" | "one")  # 7/7
  illusion = ("illusion" | "delusion" | "fantasy" | "pretense" | "pretence" | "myth" | "fiction" | "lie" | "lies" | "falsehood" | "misconception"
             | "misperception" | "fallacy") "that", ("under the" | "no") ("illusion" | "illusions" | "delusion" | "delusions"),
             "contrary to" ("popular" | "what" | "claims" | "the claim" | "the myth" | "belief")  # 7/7
  falsely  = "falsely" | "wrongly" | "mistakenly" | "erroneously" | "fool themselves" | "kidding themselves" | "kid ourselves" before 1 ("claim*"
             | "accus*" | "believ*" | "assum*" | "stat*" | "said" | "suggest*" | "assert*" | "report*" | "impl*" | "told" | "thought" | "think*"
             | "blam*" | "conclud*" | "portray*" | "characteri*" | "describ*" | "claimed" | "attribut*" | "that")  # 6/6
}
