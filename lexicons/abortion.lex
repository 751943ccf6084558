# The word choices of the dispute over abortion, for English-language news, above all of the United States.
#
# For articles about abortion: choose them first. A comment such as "7/8" beside a variant says how many of the hits read were right:
# eight of each of its entries (24 where it has forty or more; all where fewer), at equal steps, with twelve words or so on each side,
# in all of Baly et al. 2020, BASIL, FA-KES, NewsWCL50, PolNeAR and BABE (development halves), not chosen by topic. Wrong is a hit
# whose passage means something other than its choice describes. A variant without a figure was not met. The guards were mended on
# this news, American and of 2012 to 2020, before the end of Roe v. Wade: on other news expect somewhat less.

lexicon "Abortion, English-language press"
language en
version "1.0"
source "AP Stylebook, entry abortion: 'anti-abortion' and 'abortion-rights', not 'pro-life', 'pro-choice' or 'pro-abortion' outside quotations and names; 'abortionist' is avoided"
source "AP Stylebook, abortion topical guide (2022): no 'late-term abortion' and no 'heartbeat bill' as the paper's own words; 'cardiac activity'; 'anti-abortion center', not 'pregnancy resource center'"
source "NPR, memo on abortion terms (2010, repeated 2019): 'abortion rights supporters' and 'opponents'; 'fetus', not 'baby' or 'the unborn'; 'intact dilation and extraction', which opponents call partial-birth abortion"

source "Rewire.News, style guide (2018), an outlet for abortion rights: 'anti-choice' for the movement against; 'fake clinics' for crisis pregnancy centers"

# Whose words they are. What AP or NPR ask their writers to use stands in the middle; what they set aside as the word of one side stands
# on that side. A variant that none of them speaks of has no weight.
axis side "the words of those against abortion" .. "the words of those for abortion rights"

# ---- names used below ----

let abortion = "abortion*" | "abort" | "aborted" | "aborting" | "roe" | "pro life" | "pro choice" | "planned parenthood" | "fetus*" | "foetus*" | "unborn"
             | "heartbeat bill" | "pregnancy" | "pregnancies"
let topic = "abortion*" | "abort" | "aborted" | "roe" | "pro life" | "pro choice" | "planned parenthood" | "fetus*" | "foetus*" | "unborn" | "contracepti*"
let folk = "activist" | "activists" | "advocate" | "advocates" | "group" | "groups" | "supporter" | "supporters" | "campaigner" | "campaigners" | "organization"
         | "organizations" | "movement"
         | "protester" | "protesters" | "demonstrator" | "demonstrators" | "crowd" | "lobby" | "side" | "voters" | "politicians" | "lawmakers" | "leaders"

# ---- the two camps ----

choice against "What those who are against abortion are called" {
  pro-life [side -1]
    = "pro life" not before 1 ("america" | "action"), "pro lifer" | "pro lifers" | "prolife" | "prolifer" | "prolifers", "right to life" <folk>,
        "right to lifer" | "right to lifers"  # 10/10
  anti-abortion [side 0]
    = "anti abortion" | "antiabortion" not before 2 ("center" | "centers" | "centre" | "centres"),
      ("abortion" | "abortion rights") ("opponent" | "opponents" | "foe" | "foes" | "critics"), ("opponents" | "opponent" | "foes"
        | "critics") "of" "legal"? "abortion" "rights"?,
      ("opposes" | "opposed to" | "opposing" | "oppose" | "opposition to" | "against") "legal"? ("abortion" | "abortions") "rights"?  # 23/23
  anti-choice [side +1]
    = "anti choice" | "anti choicer" | "anti choicers", ("anti" | "against") ("reproductive" | "women's") ("rights" | "freedom" | "health")
        same sentence <topic>  # 4/4
  zealots
    = ("anti abortion" | "pro life" | "antiabortion") ("extremist" | "extremists" | "zealot" | "zealots" | "fanatic" | "fanatics" | "terrorist" | "terrorists"),
        ("forced" | "compulsory") ("birth" | "birthers" | "pregnancy")
  ignore "national right to life" "committee"?, "pro life insurance"
}

choice in-favour "What those who are for a right to abortion are called" {
  pro-choice [side +1]
    = "pro choice" | "prochoice" | "pro choicer" | "pro choicers", "reproductive" ("rights" | "justice" | "freedom" | "health") <folk>, "women's rights" <folk>
        same sentence <topic>  # 10/10
  abortion-rights [side 0]
    = "abortion rights" (<folk> | "proponent" | "proponents" | "backers" | "supporting"), "pro abortion rights",
      ("supporters" | "advocates" | "supporter" | "advocate" | "proponents") "of" "legal"? ("abortion" | "abortions") "rights"?,
      ("support" | "supports" | "supported" | "supporting" | "backs" | "favor" | "favors" | "favours") ("legal" | "legalized")? "abortion" "rights"?  # 7/7
  pro-abortion [side -1]
    = "pro abortion" | "proabortion" | "pro abortionist" | "pro abortionists"  # 3/3
  abortion-lobby
    = "abortion" ("advocate" | "advocates" | "supporter" | "supporters" | "activist" | "activists" | "lobby" | "fanatics" | "extremists" | "zealots")
        not after 1 ("anti" | "pro"), "pro death" | "anti life" same sentence <topic>  # 1/1
  ignore "naral" "pro choice" "america"?, "pro choice america", "pro choice" ("school" | "schools" | "vouchers" | "pension" | "pensions")
}

# ---- what is carried, and by whom ----

choice prenatal "What the one not yet born is called" {
  foetus [side 0]
    = "fetus" | "fetuses" | "foetus" | "foetuses" | "embryo" | "embryos" same sentence ("abortion*" | "abort*" | "pregnan*" | "woman" | "women" | "mother*"
        | "roe" | "weeks" | "viab*" | "heartbeat" | "personhood") not after 1 ("mouse" | "chick" | "frog" | "cow" | "ivf" | "frozen")  # 3/3
  unborn [side -1]
    = "unborn" ("child" | "children" | "baby" | "babies" | "human" | "life" | "person" | "persons" | "infant" | "infants")?, "preborn" ("child" | "children"
        | "baby" | "babies")?  # 8/8
  baby [side -1]
    = "baby" | "babies" | "infant" | "infants" near 8 ("abortion" | "abortions" | "abort" | "aborted" | "abortionist*" | "womb" | "dismember*"
        | "planned parenthood") not after 1 ("unborn" | "preborn" | "anchor")
      not before 1 ("parts" | "food" | "formula" | "boomers" | "boomer" | "clothes" | "born") not before 4 "born" not same sentence "born alive"
        not after 1 ("other"),
      ("child" | "children") near 3 ("womb" | "aborted" | "abort" | "in utero")  # 4/4
  human-life
    = ("innocent" | "human" | "nascent" | "defenseless" | "defenceless") ("human"? "life" | "lives" | "being" | "beings") same sentence <topic>,
        "sanctity of" "human"? "life"  # 1/1
  cells
    = "clump of cells" | "cluster of cells" | "ball of cells", "products of conception" | "pregnancy tissue"
  ignore "unborn" ("generation" | "generations" | "calf" | "calves" | "lamb" | "lambs" | "puppies" | "chicks"), "baby parts"
}

choice pregnant "What the woman is called who carries it" {
  mother
    = ("mother" | "mothers") near 6 ("abortion" | "abortions" | "unborn" | "abort" | "aborted" | "fetus*" | "foetus*"),
      "life of the mother" | "mother's life" | "health of the mother" | "mother's health" same sentence <topic>, ("expectant" | "expecting"
        | "pregnant") ("mother" | "mothers" | "mom" | "moms") same sentence <topic>  # 5/5
  woman
    = "pregnant" ("woman" | "women" | "girl" | "girls" | "teenager" | "patient" | "patients") same sentence <topic>,
      ("life" | "health") "of" ("the" | "a") "woman" | "woman's life" | "woman's health" same sentence <topic> not after 1 "whole", ("woman"
        | "women") ("seeking" | "who" ("seek" | "want" | "need" | "have" | "had" | "get")) ("an" | "abortion" | "abortions")  # 6/6
  person
    = "pregnant" ("person" | "people" | "persons" | "individuals" | "individual") | "birthing" ("person" | "people") | "people who can become pregnant"
}

# ---- the act ----

choice act "What ending a pregnancy is called" {
  abortion
    = "abortion" | "abortions",
      "abort" | "aborts" | "aborted" | "aborting" before 3 ("baby" | "babies" | "child" | "children" | "pregnan*" | "fetus*" | "foetus*" | "unborn" | "tissue"
        | "embryo*"),
      "aborted" after 4 ("baby" | "babies" | "pregnan*" | "fetus*" | "foetus*" | "embryo*"),
      ("end" | "ends" | "ended" | "ending") ("a" | "her" | "their" | "the" | "my" | "your" | "an unwanted" | "unwanted")? ("pregnancy" | "pregnancies"), ("end"
        | "ended" | "ending") "of" "a" "pregnancy"  # 25/25
  termination
    = ("termination" | "terminations") "of" ("a" | "her" | "the" | "their")? ("pregnancy" | "pregnancies"), "pregnancy" ("termination" | "terminations"),
        ("terminate" | "terminates" | "terminated" | "terminating") ("a" | "her" | "their" | "the" | "my")? ("pregnancy" | "pregnancies"),
      "terminations" same sentence ("pregnan*" | "fetus*" | "foetus*")  # 3/3
  care
    = "abortion care" | "abortion services", "reproductive" ("health care" | "healthcare" | "care")  # 8/8
  killing
    = ("kill" | "kills" | "killed" | "killing" | "murder" | "murders" | "murdered" | "murdering" | "slaughter" | "slaughtered" | "slaughtering") ("of" | "an"
        | "a" | "the" | "innocent" | "their" | "her" | "our" | "your" | "more")? ("of" | "innocent" | "their")? ("unborn" ("child" | "children" | "baby"
        | "babies")? | "babies" | "baby" | "preborn*" | "fetus" | "fetuses" | "human life") same sentence ("abort*" | "roe" | "planned parenthood" | "pro life"
        | "womb" | "unborn"),
      "infanticide" | "feticide" | "foeticide" | "holocaust" | "genocide" near 8 ("abortion*" | "unborn" | "planned parenthood" | "womb"),
      "murder" | "murders" | "killing" near 3 ("abortion" | "abortions")  # 1/1
  ignore "anti abortion" | "antiabortion" | "pro abortion" | "abortion rights" | "abortion right" | "abortion clinic*" | "abortion provider*"
      | "abortion doctor*" | "abortion pill*" | "abortion ban*" | "abortion restriction*" | "abortion industry" | "abortion mill*"
         | "abortion opponent*" | "abortion foe*" | "abortion advocate*" | "abortion supporter*" | "abortion activist*" | "abortion lobby" | "abortion law*"
           | "abortion access" | "abortion drug*" | "abortion giant" | "abortion debate",
         ("late term" | "late" | "later" | "partial birth" | "dismemberment" | "third trimester" | "second trimester" | "medication" | "medical" | "chemical"
           | "spontaneous" | "live birth" | "born alive" | "botched") ("abortion" | "abortions"), "abortions" "later" "in"
}

choice late "What an abortion late in pregnancy, or how it is done, is called" {
  late-term [side -1]    = "late term" ("abortion" | "abortions" | "procedure" | "procedures" | "abortionist")  # 5/5
  partial-birth [side -1] = "partial birth" "abortion*"?, ("dismemberment" | "live dismemberment") ("abortion" | "abortions"), ("birth day" | "born alive"
                              | "full term" | "nine month" | "after birth" | "post birth") ("abortion" | "abortions")  # 4/4
  weeks [side 0]         = "later" ("abortion" | "abortions"), ("abortion" | "abortions") ("later" | "late") "in" ("a" | "the" | "her" | "their")? ("pregnancy"
                             | "term"), ("second" | "third") "trimester" ("abortion" | "abortions"),
                           ("abortion" | "abortions") ("after" | "beyond" | "past" | "at") ("the" | "about")? ("15" | "18" | "20" | "21" | "22" | "23" | "24"
                             | "26" | "28" | "fifteen" | "twenty" | "twentieth" | "24th" | "20th" | "fetal")? ("weeks" | "week" | "viability")  # 4/4
  medical [side 0]       = "dilation and extraction" | "dilation and evacuation" | "dilatation and evacuation" | "induction abortion*"
}

# ---- laws, courts and rights ----

choice six-weeks "What a ban from the first sign of cardiac activity is called" {
  heartbeat [side -1]   = ("fetal" | "foetal")? "heartbeat" ("bill" | "bills" | "law" | "laws" | "act" | "ban" | "bans" | "abortion ban" | "legislation"
                            | "protection act")  # 3/3
  weeks [side 0]        = ("six" | "6") "week" "abortion" ("ban" | "bans" | "limit" | "law"), ("six" | "6") "week" ("ban" | "bans" | "limit" | "law")
                            same sentence <topic>, ("ban" | "bans" | "banning" | "bars" | "prohibits" | "outlaws") _{0,4} ("after" | "at") ("about" | "around"
                            | "roughly")? ("six" | "6") "weeks"
  near-total [side 0]   = ("near" | "nearly" | "almost" | "virtually") "total"? ("ban" | "abortion ban" | "total ban") same sentence <topic>, "total" ("ban"
                            | "abortion ban") same sentence <topic>
}

choice beat "What is heard on an early scan" {
  heartbeat [side -1] = ("fetal" | "foetal" | "baby's" | "unborn child's") ("heartbeat" | "heartbeats"), ("heartbeat" | "heartbeats") near 6 ("detect*"
                          | "fetus*" | "foetus*" | "unborn" | "embryo*" | "weeks") same sentence (<abortion> | "ultrasound") not before 1 ("bill" | "bills"
                          | "law" | "laws" | "act" | "ban" | "bans" | "abortion" | "legislation")  # 2/2
  activity [side 0]   = ("fetal" | "foetal" | "embryonic")? "cardiac activity" same sentence (<abortion> | "embryo*" | "week*"), "embryonic pulsing"
  ignore ("fetal" | "foetal")? "heartbeat" ("bill*" | "law*" | "act" | "ban" | "bans" | "protection")
}

choice restriction "What laws against abortion are called" {
  ban          = "abortion" ("ban" | "bans"), ("ban" | "bans" | "banning" | "banned" | "outlaw" | "outlaws" | "outlawed" | "outlawing" | "criminalize"
                   | "criminalizing" | "criminalizes" | "criminalise") ("on" | "of" | "most" | "nearly all" | "all" | "almost all" | "late term"
                   | "partial birth" | "any")? ("abortion" | "abortions"), "abortion" ("prohibition" | "prohibitions")  # 11/11
  restrictions = "abortion" ("restriction" | "restrictions" | "limits" | "limit" | "regulation" | "regulations" | "curbs"), ("restrict" | "restricts"
                   | "restricting" | "restricted" | "restrictions on" | "restriction on" | "limit" | "limits on" | "limiting" | "curb" | "curbs on" | "regulate"
                   | "regulating" | "regulations on") ("access to")? "abortion*"  # 8/8
  protections  = ("protect" | "protects" | "protecting" | "protected" | "protection for" | "protections for" | "protection of" | "defend" | "defending"
                   | "defends" | "save" | "saves" | "saving") ("innocent" | "the" | "our" | "all")? ("the" | "lives of the")? ("unborn" ("child" | "children"
                   | "baby" | "babies" | "life")? | "preborn*" | "sanctity of life" | "sanctity of human life"),
                 "pro life" ("law" | "laws" | "bill" | "bills" | "legislation" | "protections" | "measure" | "measures")  # 6/6
  assault      = "war on women", ("assault" | "attack" | "attacks" | "war") "on" ("women's" ("rights" | "health" | "bodies" | "health care" | "healthcare"
                   | "reproductive rights") | "abortion" ("rights" | "access")? | "reproductive" ("rights" | "freedom" | "health"))  # 4/6
}

choice claim "What is at stake, in the words for what a woman may do" {
  to-choose = ("right" | "rights" | "freedom") "to choose" same sentence (<topic> | "woman*" | "women*" | "reproductive"), ("woman's" | "women's") ("choice"
                | "choices" | "right to choose")  # 2/2
  right     = ("abortion" | "reproductive") ("right" | "rights") not before 1 <folk> not after 2 ("center for" | "centre for"), "right" "to" ("an" | "have an"
                | "get an" | "a legal" | "legal")? ("abortion" | "abortions")  # 10/10
  access    = "abortion access", ("access" | "accessible") "to" ("safe" | "legal" | "an" | "affordable" | "safe legal")? ("and legal")? ("abortion"
                | "abortions"), "legal abortion" "access"?  # 9/9
  freedom   = "reproductive" ("freedom" | "freedoms" | "autonomy" | "liberty" | "choice" | "choices" | "justice") not before 1 <folk>, "bodily" ("autonomy"
                | "integrity"), ("control" | "autonomy" | "decisions" | "power") ("over" | "about") ("her" | "their" | "our" | "my" | "women's") "own"? ("body"
                | "bodies")  # 5/5
  on-demand = ("abortion" | "abortions") "on" ("demand" | "request"), ("unlimited" | "unrestricted" | "unfettered") ("abortion" | "abortions"), ("abortion"
                | "abortions") ("up to" | "until" | "up until" | "to" | "through") ("the moment of" | "the point of" | "the day of")? "birth"  # 2/2
  right-to-life = "right to life" same sentence <topic> not before 1 <folk>
  ignore "right to life committee"
}

choice ruling "What is done, or to be done, with the ruling Roe v. Wade of 1973" {
  overturn = "overturn" | "overturns" | "overturned" | "overturning" | "overrule" | "overruled" | "overruling" | "overrules" near 8 ("roe" | "casey")
               not same sentence ("fish*" | "caviar" | "chef" | "served")  # 8/8
  reverse  = "reverse" | "reversed" | "reversal" | "reversing" | "undo" | "undone" | "repeal" | "repealed" | "rolled back" | "rollback" | "roll back"
               | "rolling back" | "revisit" | "reconsider" near 5 "roe" not same sentence ("fish*" | "quota" | "caviar")  # 5/5
  strike-down = ("strike" | "striking" | "struck") "down" | "toss" | "tossed" | "end" | "ended" | "ending" | "scrap" | "scrapped" near 4 "roe" not before 1 "up"
                  not same sentence ("deer" | "fish*")  # 3/3
  gut      = "gut" | "gutted" | "gutting" | "erode" | "eroded" | "chip away" | "chipping away" | "dismantle" | "dismantled" | "undermine" | "undermining"
               | "weaken" | "destroy" | "eviscerate" near 5 "roe"
  uphold   = "uphold" | "upheld" | "upholding" | "protect" | "preserve" | "defend" | "codify" | "affirm" | "reaffirm" | "reaffirmed" | "settled law"
               near 6 "roe"  # 6/7
}

# ---- those who provide it, and their foes ----

choice providers "What those who perform abortions are called" {
  provider [side 0]    = "abortion" ("provider" | "providers" | "doctor" | "doctors" | "physician" | "physicians"), ("doctor" | "doctors" | "physicians"
                           | "clinics" | "clinic") ("who" | "that" | "which") ("perform" | "performs" | "performed" | "provide" | "provides"
                           | "offer") _{0,2} ("abortion" | "abortions")  # 8/8
  clinic               = "abortion" ("clinic" | "clinics" | "facility" | "facilities" | "center" | "centers") not after 1 "anti"  # 8/8
  health               = ("women's" | "reproductive" | "woman's") ("health" | "health care" | "healthcare") ("clinic" | "clinics" | "provider" | "providers"
                           | "center" | "centers" | "organization" | "group"), "family planning" ("clinic" | "clinics" | "center" | "centers" | "provider"
                           | "providers")
  abortionist [side -1] = "abortionist" | "abortionists" not after 2 "back alley"  # 1/1
  industry             = "abortion" ("mill" | "mills" | "factory" | "factories" | "industry" | "giant" | "business" | "chain" | "vendor" | "vendors"
                           | "profiteers" | "behemoth" | "machine")  # 3/3
}

choice centres "What the centres are called that counsel women against abortion" {
  crisis [side 0]    = "crisis pregnancy" ("center" | "centers" | "centre" | "centres")
  resource [side -1] = ("pregnancy" | "pregnancy resource" | "pregnancy help" | "pregnancy care" | "pregnancy support" | "pregnancy counseling"
                         | "pregnancy medical") ("center" | "centers" | "centre" | "centres" | "clinic" | "clinics")
  opposed [side 0]   = ("anti abortion" | "antiabortion") ("counseling" | "counselling" | "pregnancy")? ("center" | "centers" | "centre" | "centres")
  fake [side +1]     = ("fake" | "deceptive" | "sham" | "phony") "abortion"? ("clinic" | "clinics" | "health centers") same sentence (<topic> | "pregnan*")
}

choice sold "What Planned Parenthood was said in 2015 to trade in" {
  tissue = ("fetal" | "foetal") ("tissue" | "tissues" | "specimens" | "remains" | "cells")
  parts  = ("baby" | "babies" | "body" | "fetal" | "foetal") ("parts" | "organs" | "hearts" | "livers" | "brains") same sentence (<topic> | "fetal" | "tissue")
  donate = ("donate" | "donated" | "donating" | "donation" | "donations") near 4 "tissue"
  sell   = ("sell" | "sells" | "selling" | "sold" | "sale" | "harvest" | "harvested" | "harvesting" | "trafficking" | "profit" | "profiting") near 5 ("tissue"
             | "fetal" | "baby parts" | "body parts" | "organs" | "aborted") same sentence (<topic> | "fetal" | "baby")  # 3/3
}

choice pills "What an abortion by drugs is called" {
  medication = ("medication" | "medical" | "medicine") ("abortion" | "abortions"), "abortion medication"
  pill       = "abortion" ("pill" | "pills"), "mifepristone" | "ru 486" | "misoprostol"
  chemical   = "chemical" ("abortion" | "abortions"), "abortion" ("drug" | "drugs"), "do it yourself abortion*" | "mail order abortion*"
}

choice morning-after "What the pill after is called" {
  emergency  = "emergency" ("contraception" | "contraceptive" | "contraceptives" | "contraception pill")
  morning    = "morning after" ("pill" | "pills"), "plan B" ("one step" | "pill" | "pills"), "Plan B" cased same sentence ("pill*" | "contracept*" | "pregnan*"
                 | "pharmac*" | "ella")  # 1/1
  abortifacient = "abortifacient" | "abortifacients", "abortion" "inducing" ("drug" | "drugs" | "pill" | "pills" | "drugs and devices")
}

choice money "What public money for abortion is called" {
  taxpayer = ("taxpayer" | "taxpayers" | "tax payer" | "taxpayer's") ("funded" | "funding" | "funds" | "dollars" | "money" | "subsidized" | "financed")
               near 6 ("abortion" | "abortions" | "planned parenthood"), "taxpayers" before 6 ("abortion" | "abortions")  # 8/8
  public   = ("federal" | "public" | "government" | "state" | "medicaid") ("funding" | "funds" | "money" | "dollars") near 7 ("abortion" | "abortions"
               | "planned parenthood")  # 3/3
  coverage = "abortion coverage", ("coverage" | "cover" | "covers" | "covering") ("for" | "of")? ("elective" | "an")? ("abortion" | "abortions")  # 2/2
  defund   = "defund" | "defunds" | "defunding" | "defunded" near 5 ("planned parenthood" | "abortion" | "providers")  # 2/2
}

choice vigil "What those are called who stand outside a clinic to stop abortions" {
  protesters = "protester" | "protesters" | "protestor" | "protestors" | "demonstrators" | "picketers" near 8 ("clinic" | "clinics" | "planned parenthood"
                 | "abortion")
  counselors = "sidewalk" ("counselor" | "counselors" | "counsellor" | "counsellors" | "counseling" | "advocates"), ("prayer" ("vigil" | "vigils" | "warriors"))
                 near 8 ("clinic" | "clinics" | "planned parenthood" | "abortion" | "life")
  harassers  = ("harass" | "harassing" | "harassment" | "harassed" | "intimidate" | "intimidation" | "intimidating" | "harassers" | "blockade" | "blockading")
                 near 8 ("clinic" | "clinics" | "abortion" | "patients")
}
