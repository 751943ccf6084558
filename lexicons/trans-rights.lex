# The word choices of the dispute about transgender people and the law, for English-language news, American and British. For articles
# about that dispute: choose them first.
#
# Each choice is one thing that a writer has to name: people, a treatment, a law, a side. The words of those who would widen the rights
# of trans people, of those who oppose it, and the plain ones stand beside each other. The axis tells only which words the stylebook of
# the Associated Press uses and which it advises against, as of its transgender guide of 2022 and 2023; other houses differ, and the
# stylebook itself is part of the dispute. Words of which it says nothing have no weight.
#
# A comment such as "8/8" beside an entry says how many of its hits were right of those read: all that were found in
# outlets/baly, BASIL, NewsWCL50, PolNeAR and BABE. They are few, for this news is older than the height of the dispute: an entry without
# a figure was not met. Wrong is a hit whose passage means something else than its choice describes. The guards were mended on the same
# news, so expect somewhat less on other news.
# Hits that a mending took away are in neither number beside an entry: of all 136 read before and after it, 26 were wrong. There was no other news for a fresh sample.

lexicon "Trans rights, English-language press"
language en
version "1.0"
source "AP Stylebook, Transgender Coverage Topical Guide (2022, 2023): 'transgender' as an adjective, not a noun; not 'transgendered'; 'sex assigned at birth' rather than 'biological sex', 'biological male' or 'born a girl'; pronouns not called 'preferred'"
source "AP Stylebook, entries gender transition and gender-affirming care: 'transition', not 'sex change'"
source "GLAAD Media Reference Guide (11th edition): terms to use and to avoid"
source "BBC News style guide, entry transgender: the term and the pronoun that the person prefers"

axis guidance "the AP advises against it" .. "the AP uses it"

# ---- names used below ----

let trans = "trans" | "transgender*" | "transsexual*" | "gender" | "transition*" | "lgbt*" | "transwom*" | "transm*" | "cisgender" | "pronoun*"
            | "nonbinary" | "non binary" | "bathroom*" | "dysphoria" | "identif*"
let person = "person" | "people" | "individual" | "individuals" | "persons" | "americans" | "community" | "youth" | "youths" | "teen" | "teens"
             | "teenager" | "teenagers" | "child" | "children" | "kid" | "kids" | "student" | "students" | "pupils" | "adults" | "adult"
             | "patients" | "patient" | "folks" | "worker" | "workers" | "employee" | "employees" | "troops" | "soldiers" | "members"
             | "service members" | "servicemembers" | "recruits" | "athlete" | "athletes" | "prisoner" | "prisoners" | "inmates" | "inmate" | "travelers"
             | "travellers" | "citizens" | "population" | "youngsters" | "minors" | "model" | "actor" | "actors" | "candidate" | "candidates"
             | "runners" | "sprinters" | "swimmer" | "swimmers" | "client" | "plaintiff" | "plaintiffs"
let women = "woman" | "women" | "girl" | "girls" | "sportswomen" | "sportswoman" | "female" | "females"
let men = "man" | "men" | "boy" | "boys"
let sport = "sport" | "sports" | "athlet*" | "compet*" | "swim*" | "race*" | "team*" | "olympic*" | "women's" | "girls" | "bathroom*" | "locker*"
            | "changing room*" | "prison*" | "shelter*" | "restroom*" | "showers"

# ---- people ----

choice people "What people whose gender is not that of their birth are called" {
  ignore "trans" ("pacific" | "atlantic" | "fat" | "fats" | "siberian" | "national" | "am" | "world" | "canada" | "saharan" | "continental"
         | "alaska" | "mountain" | "europe" | "jordan"), ("non transgender" | "non trans") <person>, "transgender" ("women" | "woman" | "girl"
         | "girls" | "men" | "man" | "boy" | "boys" | "female" | "females"),
         "trans" ("women" | "woman" | "girl" | "girls" | "men" | "man" | "boy" | "boys" | "female" | "females")
  transgender-people [guidance +1]
    = "transgender" ("and" _)? <person>, ("is" | "are" | "was" | "were" | "being" | "openly" | "as" | "who's") ("transgender" | "trans")
      not before 1 ("rights" | "issues" | "ideology" | "activists" | "women" | "men" | "people")  # 40/40
  trans-people [guidance +1]
    = "trans" <person>, "gender" ("diverse" | "nonconforming" | "non conforming" | "expansive") <person>, "gender minorities"  # 4/4
  transgendered [guidance -1]
    = "transgendered" <person>? | "transgenders", "a transgender" not before 3 (<person> | <women> | <men>) not before 1 ("rights" | "issue"
      | "law" | "ban" | "policy" | "case" | "military" | "activist" | "advocate" | "bathroom" | "right" | "teacher" | "army" | "sergeant"
      | "controversy" | "school" | "service" | "agenda" | "performer" | "icon" | "lawmaker" | "legislator" | "state" | "high" | "middle" | "veteran"
      | "friend" | "daughter" | "son")  # 2/2
  transsexual
    = "transsexual" <person>? | "transsexuals" | "transexual" | "transexuals" | "transvestite" | "transvestites"
  identifying
    = (<person> | "those" | "anyone" | "someone") ("who" | "that")? ("identify" | "identifies" | "identifying" | "identified") "as" ("transgender"
      | "trans" | "a different gender" | "the opposite sex" | "another gender"), "trans" ("identified" | "identifying") ,
      "transgender" ("identified" | "identifying"), "gender" ("confused" | "confusion" | "dysphoric") <person>?
}

choice trans-women "What trans women, born male, are called" {
  ignore ("non transgender" | "non trans") <women>, "biological males" not same sentence (<trans> | <sport>), ("men" | "males"
         | "boys") "who" "identify" "as" ("gay" | "bisexual" | "straight" | "black" | "republican*" | "democrat*" | "feminist*")
  trans-woman [guidance +1]
    = ("transgender" | "trans") <women>, "transwoman" | "transwomen"  # 7/7
  biological-males [guidance -1]
    = ("biological" | "biologically" | "genetic" | "natal" | "anatomical" | "born") ("male" | "males" | "man" | "men" | "boy"
      | "boys") same sentence (<trans> | <sport>), ("male" | "males") "bodied"? ("athlete" | "athletes" | "bodied people"
      | "bodied athletes") same sentence <trans>  # 2/2
  men-who-identify
    = ("man" | "men" | "male" | "males" | "boy" | "boys") ("who" | "that")? ("identify" | "identifies" | "identifying" | "identified" | "claim"
      | "claims" | "claiming" | "pretending" | "pretend" | "dressed" | "masquerading" | "posing") ("as" | "to be") ("a" | "like")? ("woman"
      | "women" | "female" | "females" | "girl" | "girls" | "transgender"), "men in dresses" | "men in women's sports" | "men in women's bathrooms"
      | "boys in girls sports" | "boys in girls' sports" | "men in women's prisons"  # 1/1
  born-male [guidance -1]
    = ("born" | "was born" | "were born") ("as" | "a")? "a"? ("male" | "boy" | "man" | "males" | "boys" | "men") same sentence (<trans>)  # 1/1
}

choice trans-men "What trans men, born female, are called" {
  ignore ("non transgender" | "non trans") <men>, "born a" ("girl" | "woman") not same sentence <trans>
  trans-man [guidance +1]
    = ("transgender" | "trans") <men>, "transman" | "transmen"
  biological-females [guidance -1]
    = ("biological" | "biologically" | "genetic" | "natal") ("female" | "females" | "woman" | "women" | "girl" | "girls") same sentence ("trans"
      | "transgender*" | "transition*" | "identif*") not same sentence ("muscle" | "advantage*" | "transgender women" | "trans women" | "fair"
      | "sport*" | "compet*" | "race*" | "locker*" | "bathroom*" | "athlet*")
  women-who-identify
    = ("woman" | "women" | "female" | "females" | "girl" | "girls") ("who" | "that")? ("identify" | "identifies" | "identifying" | "identified"
      | "claiming") ("as" | "to be") "a"? ("man" | "men" | "male" | "males" | "boy" | "boys")
  born-female [guidance -1]
    = ("born" | "was born" | "were born") ("as" | "a")? "a"? ("female" | "girl" | "woman" | "females" | "girls" | "women") same sentence <trans>
}

choice not-trans "What people who are not transgender are called beside those who are" {
  ignore "CIS" cased, "cis" near 3 ("commonwealth" | "benefits" | "russia*" | "immigration" | "uscis" | "states"), "real" ("women" | "woman")
         not same sentence ("trans" | "transgender*")
  cisgender  = "cisgender" | "cisgendered" | "cis" ("women" | "woman" | "men" | "man" | "people" | "girls" | "female" | "male" | "person"
               | "athletes" | "gender")?  # 2/2
  plain      = ("non transgender" | "non trans" | "nontransgender") (<person> | <women> | <men>)  # 1/1
  biological = ("biological" | "genetic" | "natal" | "actual" | "real") ("women" | "woman" | "girls" | "girl" | "females"
               | "female") same sentence ("trans" | "transgender*" | "sport*" | "compet*" | "athlet*" | "locker*" | "bathroom*" | "prison*"
               | "shelter*" | "spaces") not before 4 ("identif*" | "transition*")  # 2/2
}

# ---- sex and gender ----

choice birth-sex "What the sex recorded at birth is called" {
  assigned [guidance +1]
    = ("sex" | "gender") ("that"? ("they" | "he" | "she") ("were" | "was"))? "assigned" ("to" _)? "at birth" | "assigned" ("sex"
      | "gender") "at birth"?, "assigned" ("male" | "female") "at birth"  # 1/1
  plain
    = ("sex" | "gender") ("on" | "at" | "listed on" | "recorded on" | "recorded at" | "stated on" | "indicated on" | "that appears on") ("their"
      | "his" | "her" | "a" | "one's" | "the" | "your")? ("birth" | "birth certificate" | "birth certificates"), "birth" ("sex" | "gender")  # 2/2
  biological [guidance -1]
    = "biological" ("sex" | "gender" | "sexes"), "biologically" ("male" | "female") not before 1 ("athlete*" | "student*")  # 4/4
  god-given = ("god given" | "immutable" | "natural" | "true" | "real") ("sex" | "gender") same sentence <trans>
}

choice pronouns "What the pronouns a person asks for are called" {
  ignore "pronouns" ("of" | "in") ("latin" | "english" | "french")
  plain     = ("her" | "his" | "their" | "your" | "personal" | "correct" | "right" | "proper" | "appropriate" | "gender neutral"
              | "neutral") "pronouns" not near 8 ("grammar" | "latin" | "first person" | "poem" | "verbs")  # 1/1
  preferred [guidance -1]
    = ("preferred" | "chosen" | "desired" | "requested" | "made up" | "invented") ("gender" | "personal")? ("pronoun" | "pronouns")
  misuse    = ("wrong" | "incorrect") ("pronoun" | "pronouns"), "misgender" | "misgendered" | "misgendering" | "misgenders"
}

choice old-name "What a trans person's former name is called" {
  deadname = "deadname" | "deadnames" | "deadnamed" | "deadnaming" | "dead name" | "dead naming"
  former   = ("former" | "birth" | "previous" | "given" | "legal") ("name" | "names") same sentence ("trans" | "transgender*" | "transition*"
             | "transwom*"), ("known" | "formerly known") "as" before 4 ("before" | "prior to") same sentence ("transition*" | "transgender*")
  born     = "born" ("bradley" | "bruce" | "as") before 4 ("before" | "until") same sentence "transition*"
}

# ---- becoming ----

choice transition "What it is called when a person takes up life in another gender" {
  ignore "transition*" not same sentence ("trans" | "transgender*" | "gender" | "hormone*" | "surger*" | "transsexual*" | "dysphoria" | "lgbt*"
         | "sex"), ("presidential" | "white house" | "power" | "energy" | "political" | "peaceful" | "democratic" | "trump" | "smooth" | "obama"
         | "biden") "transition*", "transition" ("team" | "period" | "from power" | "to power" | "government" | "plan" | "council"),
         "sex change*" ("surgery" | "operation*" | "surgeries" | "procedure*")
  transitioning [guidance +1]
    = ("gender" | "social" | "medical")? ("transition" | "transitions" | "transitioned" | "transitioning")  # 1/1
  change-gender
    = ("change" | "changes" | "changed" | "changing" | "switch" | "switched" | "switching") ("their" | "his" | "her" | "your" | "legal" | "one's"
      | "its")? ("gender" | "genders") not before 1 ("pay" | "gap" | "roles" | "dynamics" | "balance" | "norms"), "gender" ("change" | "changes"
      | "switch" | "swap")  # 1/1
  sex-change [guidance -1]
    = "sex" ("change" | "changes" | "swap" | "swaps"), ("change" | "changes" | "changed" | "changing" | "changing of") ("their" | "his" | "her"
      | "your" | "one's") "sex"  # 1/1
}

choice care "What medical treatment to change gender is called" {
  ignore "mutilation" not same sentence (<trans>), "castration" not same sentence (<trans>), "female genital mutilation"
  affirming [guidance +1]
    = "gender" ("affirming" | "affirmation" | "confirming") ("care" | "treatment" | "treatments" | "health care" | "healthcare" | "medical care"
      | "procedures" | "medicine" | "therapy" | "services" | "hormones" | "hormone therapy" | "medication"), ("transition"
      | "transgender") ("related")? ("care" | "health care" | "healthcare" | "medical care" | "treatment" | "treatments" | "medicine"),
      "trans" ("health care" | "healthcare" | "medicine")
  dysphoria
    = "gender" ("identity")? ("treatment" | "treatments" | "clinic" | "clinics" | "service" | "services" | "medicine" | "identity clinic"),
      ("treatment" | "treatments" | "treated" | "therapy") "for" ("gender" | "youth" | "childhood")? ("dysphoria" | "gender dysphoria"
      | "gender identity disorder"), ("cross sex" | "gender") ("hormone" | "hormones") ("therapy" | "treatment")?, "hormone" ("therapy"
      | "treatment" | "replacement therapy") same sentence ("trans" | "transgender*" | "gender" | "transition*")  # 1/1
  sex-change [guidance -1]
    = "sex" ("change" | "changes") ("treatment" | "treatments" | "procedure" | "procedures" | "drugs" | "hormones" | "therapy"), ("sex"
      | "gender") "reassignment" ("treatment" | "procedure" | "procedures" | "therapy"), ("sex" | "gender") ("rejecting" | "denying") ("procedures"
      | "care" | "treatment" | "treatments")
  mutilation
    = ("mutilation" | "mutilate" | "mutilated" | "mutilating" | "castrate" | "castrating" | "castration" | "butchering") same sentence <trans>,
      "experimental" ("treatments" | "procedures" | "drugs" | "medicine") same sentence <trans>
}

choice surgery "What operations to change gender are called" {
  affirming [guidance +1]  = "gender" ("affirming" | "affirmation" | "confirming" | "confirmation") ("surgery" | "surgeries" | "operation"
      | "operations" | "surgical procedures")
  transition               = ("transition" | "transgender" | "trans" | "gender" | "transition related" | "gender transition" | "top"
      | "bottom") ("surgery" | "surgeries") not before 1 "floor"
  reassignment             = ("gender" | "sex" | "sexual") ("reassignment" | "realignment") ("surgery" | "surgeries" | "operation" | "operations")?  # 1/1
  sex-change [guidance -1] = "sex" ("change" | "changes") ("surgery" | "surgeries" | "operation" | "operations" | "op" | "ops")
}

choice blockers "What drugs that delay puberty are called" {
  puberty-blockers   = ("puberty" | "hormone") ("blocker" | "blockers" | "blocking" | "suppressing" | "suppressant" | "suppressants"
                       | "suppression") ("drug" | "drugs" | "medication" | "medications" | "treatment" | "treatments"
                       | "hormones")? not same sentence ("cancer" | "prostate")
  castration = "chemical" ("castration" | "castrating" | "castrated") same sentence (<trans> | "children" | "puberty")
}

# ---- the cause and its foes ----

choice cause "What the cause of trans people is called" {
  ignore "anti" ("trans" | "transgender") ("activist" | "activists" | "campaigners" | "movement" | "activism")
  rights    = ("lgbt" | "lgbtq") ("rights" | "equality") same sentence ("trans" | "transgender*" | "gender identity" | "bathroom*"
              | "north carolina"), ("transgender" | "trans" | "gay and transgender") ("rights" | "equality" | "inclusion" | "liberation"
              | "acceptance"), "rights of transgender" ("people" | "americans" | "students")?, "equality for transgender"  # 4/4
  activism  = ("transgender" | "trans" | "transgender rights" | "trans rights" | "gender") ("activism" | "activist" | "activists" | "advocate"
              | "advocates" | "advocacy" | "campaigners" | "movement")  # 5/5
  ideology  = ("transgender" | "trans" | "gender" | "gender identity" | "woke gender") ("ideology" | "ideologue" | "ideologues" | "theory" | "dogma"
              | "orthodoxy" | "cult" | "craze" | "fad" | "contagion" | "madness" | "insanity" | "delusion")  # 8/8
  agenda    = ("transgender" | "trans" | "radical gender") ("agenda" | "lobby" | "mob" | "extremists" | "extremism" | "mafia" | "radicals"
              | "nonsense" | "indoctrination"), "radical"? ("lgbt" | "lgbtq") ("agenda" | "lobby" | "mob") same sentence ("trans" | "transgender*"
              | "binary" | "gender")  # 3/3
  transgenderism
    = "transgenderism" | "transgender movement"
}

choice critics "What those who oppose the cause are called" {
  ignore "anti" ("trans" | "transgender" | "lgbt" | "lgbtq") ("bill" | "bills" | "law" | "laws" | "legislation" | "discrimination" | "measure"
         | "measures")
  gender-critical = "gender critical" ("feminist" | "feminists" | "woman" | "women" | "views" | "view" | "beliefs" | "belief" | "activist"
                    | "activists" | "campaigners" | "academic")?
  terf            = "terf" | "terfs" | "trans exclusionary" "radical"? ("feminist" | "feminists" | "feminism")?
  transphobic     = "transphobe" | "transphobes" | "transphobic" | "transphobia", "bigot" | "bigots" | "bigotry" | "bigoted" same sentence ("trans"
                    | "transgender*" | "gender" | "bathroom*")  # 1/2
  anti-trans      = "anti" ("trans" | "transgender") ("activist" | "activists" | "campaigner" | "campaigners" | "group" | "groups" | "rhetoric"
                    | "bigots" | "hate" | "sentiment" | "lawmakers" | "views" | "extremists")? not before 1 ("violence" | "attacks" | "killings"
                    | "crime*" | "murders")
  defenders       = ("women's rights" | "women's") ("campaigner" | "campaigners" | "activist" | "activists" | "group"
                    | "groups") same sentence ("trans" | "transgender*" | "single sex"), "sex based rights" | "parental rights" ("group" | "groups"
                    | "activists" | "advocates") same sentence <trans>
}

# ---- laws ----

choice bathroom-law "What laws about who may use which public toilet are called" {
  bathroom-bill = "bathroom" ("bill" | "bills" | "law" | "laws" | "measure" | "measures" | "policy" | "policies" | "legislation" | "rule" | "rules"
                  | "ban" | "ordinance" | "directive" | "guidance" | "mandate" | "edict" | "access"), ("bathroom" | "restroom") ("restriction"
                  | "restrictions")  # 3/3
  number        = ("house bill" | "hb" | "h.b") "2" same sentence ("north carolina" | "mccrory" | "transgender*" | "bathroom*" | "lgbt*"),
                  "HB2" cased  # 7/7
  privacy       = ("bathroom" | "student" | "physical" | "women's" | "girls") ("privacy" | "safety") ("act" | "law" | "bill"
                  | "rights")? same sentence (<trans>), "privacy and safety" same sentence ("bathroom*" | "transgender*" | "locker*" | "restroom*")
  anti-trans    = ("anti" ("trans" | "transgender" | "lgbt" | "lgbtq" | "gay") ("bill" | "bills" | "law" | "laws" | "legislation" | "measure"
                  | "measures")), "discriminatory" ("law" | "bill" | "measure" | "legislation") same sentence ("transgender*" | "trans" | "lgbt*"
                  | "bathroom*"), "hate bill"
}

choice sport-law "What rules on trans women in women's sport are called" {
  ban     = ("ban" | "bans" | "banning" | "bar" | "barring" | "bars" | "barred" | "exclude" | "excluding" | "exclusion of" | "banned" | "prohibit"
            | "prohibiting") ("on" | "of")? ("trans" | "transgender") (<women> | <person>)? same sentence ("sport*" | "compet*" | "athlet*"
            | "team*"), ("trans" | "transgender") ("athlete" | "sports" | "sport") ("ban" | "bans" | "law" | "laws" | "bill" | "bills" | "policy"
            | "policies" | "rules" | "participation" | "inclusion" | "restrictions")
  fairness = "fairness in women's sports" "act"? | "save women's sports" "act"? | "saving women's sports" | "protect women's sports"
             | "protecting women's sports" | "protection of women and girls in sports" "act"? | "fairness in girls' sports" | "save girls' sports"
             | "protecting girls' sports"
}

choice care-law "What laws against such treatment of the young are called" {
  ban        = ("ban" | "bans" | "banning" | "restrict" | "restricting" | "restrictions" | "banned" | "prohibit" | "prohibiting" | "bar"
               | "barring") ("on" | "all")? ("gender affirming" | "transgender" | "trans" | "gender" | "transition" | "puberty"
               | "sex change") ("care" | "health care" | "healthcare" | "treatment" | "treatments" | "surgery" | "surgeries" | "blockers"
               | "medical care" | "procedures" | "transition")
  protection = ("protect" | "protects" | "protecting" | "save" | "saving" | "shield" | "shielding") ("vulnerable" | "our" | "american")? ("children"
               | "kids" | "minors" | "adolescents") same sentence ("puberty" | "mutilat*" | "hormone*" | "sex change*" | "surger*"
               | "gender affirming" | "transition*"), "vulnerable child protection act" | "save adolescents from experimentation act"
}

choice military-rule "What rules on trans people in the armed forces are called" {
  ignore ("ban" | "bans") ("on" | "of")? ("transgender" | "trans") ("athletes" | "students" | "women" | "girls")
  ban     = ("transgender" | "trans") ("military" | "troop" | "troops")? ("ban" | "bans"), ("ban" | "bans" | "banning" | "banned" | "bar"
            | "barring" | "bars") ("on" | "of" | "most" | "all")? ("most")? ("transgender" | "trans") ("people" | "individuals" | "persons"
            | "troops" | "soldiers" | "service members" | "recruits" | "americans" | "military" | "from") ("service")? same sentence ("military"
            | "pentagon" | "army" | "troops" | "serv*" | "trump*")  # 1/1
  policy  = ("transgender" | "trans") "military"? ("policy" | "policies" | "service") not before 1 "member*" same sentence ("military" | "pentagon"
            | "army" | "troops" | "mattis")
  open    = "serve openly" | "serving openly" | "open service" | "openly serve" same sentence <trans>
}

choice recognition "What the change of sex in law is called" {
  gender-recognition = ("legal" | "state")? "gender recognition" ("act" | "certificate" | "certificates" | "reform" | "reforms" | "bill" | "panel")?
  self-id     = ("gender" | "sex")? ("self id" | "self identification" | "self declaration" | "self determination") same sentence ("gender"
                | "trans" | "transgender*" | "sex")
  sex-change  = "legal sex change*" | "legally change their sex" | "legally change sex" | "change their legal sex"
}

# ---- places and words for all ----

choice spaces "What rooms and services for one sex, or for all, are called" {
  single-sex = ("single sex" | "same sex") ("space" | "spaces" | "facility" | "facilities" | "bathroom" | "bathrooms" | "toilet" | "toilets"
               | "ward" | "wards" | "services" | "shelter" | "shelters" | "changing rooms" | "restrooms" | "locker rooms"), ("female" | "women"
               | "male") "only" ("space" | "spaces" | "ward" | "wards" | "facilities" | "shelter" | "shelters" | "prison" | "prisons") ,
               "women's spaces" | "female spaces"  # 1/1
  neutral    = ("gender" | "sex") ("neutral" | "inclusive" | "free") ("bathroom" | "bathrooms" | "toilet" | "toilets" | "restroom" | "restrooms"
               | "facility" | "facilities" | "changing rooms"), ("all gender" | "unisex") ("bathroom" | "bathrooms" | "toilet" | "toilets"
               | "restroom" | "restrooms" | "facility" | "facilities")
  by-identity = ("bathroom" | "bathrooms" | "restroom" | "restrooms" | "facilities" | "locker rooms" | "toilets") "that" ("correspond"
                | "corresponds" | "match" | "matches" | "align" | "aligns" | "corresponding" | "conform") ("to" | "with")? ("their" | "his" | "her"
                | "the")? "gender" ("identity" | "identities"), ("bathroom" | "bathrooms" | "restroom" | "restrooms" | "facilities"
                | "toilets") ("of" | "based on" | "consistent with" | "matching" | "corresponding to" | "corresponding with") ("their" | "the"
                | "his" | "her")? ("gender identity" | "gender identities" | "chosen gender")  # 1/1
  opposite    = ("bathroom" | "bathrooms" | "restroom" | "restrooms" | "facilities" | "locker rooms" | "toilets") "of the opposite" ("sex"
                | "gender"), ("men" | "boys" | "males") ("in" | "into" | "using" | "use" | "to use") ("the" | "women's" | "girls'" | "girls"
                | "ladies'" | "ladies")? ("women's" | "girls'" | "girls" | "ladies'" | "ladies") ("bathroom" | "bathrooms" | "restroom"
                | "restrooms" | "locker rooms" | "locker room" | "changing rooms" | "toilets" | "room" | "spaces" | "showers")
}

choice mothers "What those who bear children are called where trans people are meant to be included or not" {
  people = ("pregnant" | "birthing" | "menstruating" | "lactating") ("people" | "person" | "persons" | "individuals") | "people who menstruate"
           | "birthing parent" | "birthing parents" | "birth givers" | "chestfeeding" | "chestfeed" | "people with uteruses"
           | "people with a uterus" | "people with a cervix"
  women  = "pregnant women" | "expectant mothers" | "breastfeeding" same sentence ("trans" | "transgender*" | "inclusive" | "birthing" | "gender")
}
