# The word choices about Xinjiang, its Uyghurs and the camps, for English-language news. Made to be read: start at the first "choice".
#
# For articles about Xinjiang: choose them first. The news this project develops on says almost nothing of it. So the figures such as
# "9/9" beside the variants come from a small gathering of 38 passages: news, white papers, encyclopedias and Chinese state media found by
# a search of public pages, and the few articles and sentences of Baly et al. 2020 and BABE that name Xinjiang or Uyghurs. All hits were
# read. Wrong is a hit whose passage means something other than its choice describes. A first reading of 28 passages found 195 of 222
# right; after mending, 10 passages not seen before had 73 of 80 right, and were then mended too. So on other news expect about nine in
# ten. A variant without a figure was not met.

lexicon "Xinjiang and the Uyghurs, English-language press"
language en
version "1.0"
source "Uyghur Human Rights Project, Decolonizing the Discussion of Uyghurs: Recommendations for Journalists and Researchers (2022): Uyghur forms of names"
source "Radio Free Asia, 10 September 2024: Uyghurs ask for 'Uyghur', a Chinese directive of 2012 for 'Uygur'"
source "State Council of China, white paper of August 2019: 'vocational education and training' for the camps"
source "UN Human Rights Office, assessment of August 2022: serious violations, which 'may constitute' crimes against humanity"

# The only scale is the spelling of the people's name: an old English form stands between the two asked for.
axis spelling "as China's government writes" .. "as Uyghurs ask"

# ---- names used below ----

let name = "uyghur" | "uyghurs" | "uighur" | "uighurs" | "uygur" | "uygurs" | "uigur" | "uigurs"
let uyghur = "uyghur*" | "uighur*" | "uygur*" | "uigur*" | "xinjiang*" | "east turkestan" | "east turkistan" | "kashgar*" | "urumqi" | "urumchi" | "hotan"
      | "khotan" | "turkic muslim*"
let congress = "world" ("uyghur" | "uighur" | "uygur") "congress" "wuc"?
let china = <uyghur> | "china*" | "chinese" | "beijing*" | "muslim minorities" | "muslim minority" | "ethnic minorities"
let other = "nazi*" | "auschwitz" | "dachau" | "holocaust" | "japanese american*" | "japanese americans" | "rohingya*" | "myanmar" | "north korea*" | "tibet*"
      | "libya*" | "bosnia*" | "guantanamo" | "boer" | "soviet*"
          | "rwanda*" | "armenia*" | "gaza" | "israel*" | "darfur" | "syria*" | "ukrain*" | "cambodia*" | "hong kong" | "mexic*" | "australia*"

# ---- people and land ----

choice people "How the name of the people is spelled" {
  # names of bodies and of the region are spelled as they spell themselves
  ignore "world" <name> "congress", <name> "human rights project", <name> "american association", "campaign for uyghurs", <name> "autonomous",
        <name> "forced labor prevention act", <name> "tribunal"
  uygur [spelling -1] = "uygur" | "uygurs"  # 3/3
  uighur [spelling 0] = "uighur" | "uighurs" | "uigur" | "uigurs"  # 25/25
  uyghur [spelling +1] = "uyghur" | "uyghurs"  # 31/31
}

choice land "What the land is called" {
  ignore ("east" | "eastern") ("turkestan" | "turkistan") ("islamic" | "liberation" | "republic" | "government" | "national" | "information" | "education"
        | "forces" | "independence"),
         "xinjiang production and construction corps", "xinjiang" ("cotton" | "police files" | "papers" | "victims database" | "aid")
  east-turkestan = ("east" | "eastern") ("turkestan" | "turkistan")  # 5/5
  uyghur-region = <name> ("region" | "homeland" | "heartland")
  autonomous-region = "xinjiang"? <name> "autonomous region", "xinjiang autonomous region"  # 11/11
  new-frontier = "xinjiang" ("province" | "region")?  # 66/66
}

# ---- the camps ----

choice camps "What the places are called where Uyghurs and others have been held since 2017" {
  ignore ("summer" | "refugee" | "boot" | "base" | "displaced" | "football") ("camp" | "camps")
  training-centres
    = ("vocational" | "education" | "skills" | "training") ("education" | "skills" | "training" | "career")? "and"? ("education" | "training"
          | "vocational")? ("center" | "centers" | "centre" | "centres" | "school" | "schools" | "institutions" | "program" | "programs" | "programme"
          | "programmes" | "facilities")
      same sentence (<uyghur> | "trainee*" | "extremis*" | "camps" | "deradicali*" | "de radicali*" | "terroris*") not after 1 "re",
      "vocational" "training"? ("center" | "centers" | "centre" | "centres" | "school" | "schools") same sentence <china>  # 21/21
  boarding-schools
    = "boarding" ("school" | "schools") same sentence (<uyghur> | "camps")  # 1/1
  re-education
    = ("re education" | "reeducation" | "political education" | "transformation through education") ("camp" | "camps" | "center" | "centers" | "centre"
          | "centres" | "facilities" | "facility" | "program" | "programme") same sentence (<china> | "camps")
      not same sentence <other>, ("re education" | "reeducation" | "transformation through education" | "education camps") same sentence <uyghur>
        not same sentence "mao*"  # 10/10
  detention
    = ("detention" | "detainment" | "holding") ("camp" | "camps" | "center" | "centers" | "centre" | "centres" | "facility" | "facilities")
          same sentence <china> not same sentence <other>  # 1/1
  internment
    = ("mass" | "extrajudicial" | "extra legal")? ("internment" | "indoctrination" | "brainwashing" | "prison" | "political") ("camp" | "camps" | "centres"
          | "centers" | "facilities") same sentence <china> not same sentence (<other> | "america" | "american")  # 9/9
  concentration-camps
    = "concentration" ("camp" | "camps") not same sentence ("auschwitz" | "dachau" | "holocaust" | "nazi germany" | "nazis" | "boer" | "jewish" | "jews"),
      "nazi style concentration" ("camp" | "camps"), "gulag" | "gulags" | "death camps" same sentence <china> not same sentence <other>  # 4/4
  bare
    = ("camp" | "camps") same sentence (<uyghur> | "beijing" | "chinese government" | "detainees" | "muslim minorities")
          not same sentence (<other> | "hikers" | "tourists")
      not after 1 ("concentration" | "internment" | "detention" | "re education" | "reeducation" | "education" | "prison" | "political" | "indoctrination"
        | "training" | "labor" | "labour" | "refugee" | "death" | "holding"
        | "brainwashing" | "slave" | "detainment" | "football" | "summer" | "boot" | "base" | "militant" | "terrorist")  # 7/7
}

choice inmates "What those who are held there are called" {
  trainees = "trainee" | "trainees" | "graduates" | "students" same sentence ("vocational" | "training cent*" | "training and education" | "extremis*" | "camp"
        | "camps") same sentence (<china> | "training" | "centers" | "centres")
      not same sentence ("university" | "universities" | "hong kong")  # 4/4
  detainees = "detainee" | "detainees" | "internee" | "internees" same sentence (<china> | "camp" | "camps") not same sentence <other>  # 1/1
  prisoners = "prisoner" | "prisoners" | "inmate" | "inmates" same sentence (<uyghur> | "camp" | "camps") not same sentence <other>  # 1/1
  survivors = ("camp" | "internment" | "detention" | "uyghur" | "genocide" | "former") ("survivor" | "survivors"), "survivors" same sentence <uyghur>
        not same sentence "earthquake"
}

choice holding "How it is said that they came to be there" {
  trained = ("receiv*" | "attend*" | "undergo*" | "underwent" | "provided with" | "offered" | "benefited from" | "took part in")
        near 4 ("vocational" | "training" | "deradicali*") same sentence (<uyghur> | "trainees" | "centers" | "centres" | "workers"), "graduated"
        same sentence ("trainees" | "vocational" | "centers" | "centres")  # 2/2
  detained = "detain" | "detains" | "detained" | "detaining" | "detention of" | "confined" same sentence (<uyghur> | "muslim minorities")
        not same sentence <other>,
             "held" near 8 ("camp" | "camps" | "center" | "centers" | "centre" | "centres" | "facilit*" | "without" | "internment" | "re education"
               | "political" | "prison*" | "captive") same sentence (<uyghur> | "muslim minorities") not same sentence <other>  # 11/11
  interned = "interned" | "interning" | "mass internment" | "rounded up" | "rounding up" | "round up" | "incarcerat*" | "imprison*" | "jailed"
        same sentence (<uyghur> | "muslim minorities" | "camps") not same sentence (<other> | "america")
      not before 1 ("camp" | "camps" | "facilities" | "centers" | "centres")  # 6/6
  disappeared = "disappeared" | "vanished" | "taken away" same sentence (<uyghur> | "camps") not same sentence ("customs" | "desert")  # 1/1
}

choice teaching "What is taught there is called" {
  indoctrination = "indoctrinat*" | "brainwash*" | "thought reform" | "thought transformation" same sentence (<uyghur> | "camps" | "detainees")  # 5/5
  deradicalisation = ("de" ("radicalization" | "radicalisation" | "extremification" | "extremization" | "extremisation" | "extremism")) | "deradicalization"
        | "deradicalisation" | "deextremification" same sentence <china>  # 4/4
  training = ("vocational" | "skills" | "job" | "labour" | "labor") ("training" | "skills" | "education") same sentence <uyghur>
        not before 4 ("center" | "centers" | "centre" | "centres" | "school" | "schools" | "camps")  # 6/6
}

# ---- what China does there ----

choice verdict "What China's acts in Xinjiang amount to" {
  ignore <name> ("genocide" | "tribunal") ("act" | "bill")
  denied = ("so called" | "alleged" | "fabricated" | "false") "genocide" same sentence <china>, "lie of the century" | "lies of the century"
        same sentence <china>,
           ("no" | "never") "genocide" same sentence <uyghur>, "so called" ("human rights" | "forced labor" | "forced labour" | "concentration camps") ("issue"
             | "issues" | "problem")? same sentence <uyghur>  # 3/3
  cultural-genocide = "cultural genocide" | "ethnocide" | "cultural erasure" | "demographic genocide" same sentence <china> not same sentence "tibet*"  # 1/1
  genocide = ("genocide" | "genocidal") same sentence (<uyghur> | "muslim minorities") not same sentence <other>
        not after 1 ("cultural" | "demographic" | "no" | "never" | "called" | "alleged" | "false" | "fabricated")  # 5/5
  against-humanity = ("crime" | "crimes") "against humanity" same sentence <uyghur> not same sentence <other>
  abuses = "human"? ("rights" ("abuse" | "abuses" | "violation" | "violations" | "offences")) | "atrocities" | "mass atrocities" near 12 <uyghur>
        not near 4 ("iran" | "israel" | "united states" | "bogus" | "hong kong")  # 1/1
}

choice policy "What China's policy in Xinjiang is called" {
  persecution = "persecut*" | "oppress*" | "subjugat*" | "tyranny" same sentence <uyghur>  # 5/5
  crackdown = "crackdown" | "crackdowns" | "clampdown" | "repress*" | "suppression" same sentence (<uyghur> | "muslim minorities")
        not same sentence "hong kong" not before 2 ("weeds" | "fire*" | "locust*" | "insect*" | "dust"),
        "suppress" | "suppresses" | "suppressed" | "suppressing" before 4 (<uyghur> | "religio*" | "muslim*") same sentence <china> not before 4 "birth*"  # 3/3
  assimilation = "assimilat*" | "sinici*" | "sinifi*" | "coloniali*" | "coloniz*" | "colonis*" same sentence <uyghur>
  counter-terrorism = ("counter" | "anti" | "fight against" | "combat" | "combating" | "combatting" | "war on") "terror*" | "counterterrorism" | "strike hard"
        | "people's war on terror" same sentence <china> not same sentence ("iraq" | "afghan*" | "syria*")  # 6/6
  stability = ("social" | "maintain*" | "safeguard*" | "preserv*" | "lasting" | "long term" | "regional") "social"? "stability" same sentence <uyghur>,
        "stability maintenance"  # 1/1
}

choice labour "What work done under the state's schemes is called" {
  forced-labour = ("forced" | "coerced" | "coercive" | "compulsory") ("labor" | "labour") same sentence <china>
        not same sentence ("north korea*" | "qatar" | "brazil" | "nazi*" | "prison act"), "forced to work" same sentence <uyghur>  # 5/5
  slavery = "slave" ("labor" | "labour" | "camps") | "slavery" | "slaves" | "enslave*" same sentence (<uyghur> | "xinjiang")
        not same sentence ("african*" | "plantation*" | "confedera*" | "blacks")
  transfer = ("labor" | "labour") ("transfer" | "transfers" | "program" | "programs" | "programme" | "programmes" | "scheme" | "schemes") | "surplus" ("labor"
        | "labour" | "laborers" | "workers") same sentence <china>  # 1/1
  poverty-relief = "poverty" ("alleviation" | "reduction" | "relief" | "eradication") | "alleviat* poverty" | "job opportunities" | "employment opportunities"
        same sentence <uyghur>  # 2/2
}

choice births "What the state's hold on births is called" {
  forced-sterilisation = ("forced" | "forcible" | "forcibly" | "coerced" | "coercive" | "mass" | "involuntary") ("sterilization" | "sterilisation"
        | "sterilizations" | "sterilisations" | "sterilized" | "sterilised" | "sterilizing" | "abortion" | "abortions" | "birth control" | "contraception"
        | "iud" | "iuds") same sentence <uyghur>  # 2/2
  birth-prevention = ("birth" | "births") ("prevention" | "suppression") | "population reduction" | "suppress* births" | "slash* births"
        | "demographic engineering" same sentence <china>  # 1/1
  family-planning = "family planning" ("policy" | "policies" | "law" | "laws" | "regulations")? same sentence <uyghur>, ("birth control" | "contraceptive*")
        same sentence <uyghur> not after 1 ("forced" | "forcible" | "coerced" | "coercive" | "mass" | "involuntary")
}

choice surveillance "What the watch over the land is called" {
  police-state = ("police" | "surveillance" | "orwellian" | "totalitarian") "state" same sentence <china>
        not same sentence ("north korea*" | "east germany" | "stasi" | "russia*"), "open air prison" | "apartheid" | "dystopia*" same sentence <uyghur>  # 1/1
  surveillance-word = ("mass" | "intrusive" | "high tech" | "pervasive" | "digital")? "surveillance" not before 1 "state"
        same sentence (<uyghur> | "muslim minorities")
  security = ("security" | "public security" | "anti terrorism" | "preventive") ("measure" | "measures") same sentence <uyghur>
}

choice mosques "What happens to mosques and shrines" {
  destroyed = "demoli*" | "destroy*" | "raze" | "razed" | "razes" | "razing" | "bulldoz*" | "torn down" | "desecrat*" near 8 ("mosque" | "mosques" | "shrine" | "shrines" | "minaret*"
        | "cemeter*" | "graveyard*") same sentence <china> not same sentence (<other> | "india*")
  renovated = "renovat*" | "rectif*" | "rebuilt" | "repaired" | "upgraded" near 8 ("mosque" | "mosques" | "shrine" | "shrines") same sentence <china>
}

# ---- violence and politics ----

let deed-words = "attack*" | "act" | "acts" | "bomb*" | "activit*" | "threat*" | "organi*" | "list" | "case*"

choice attackers "What Uyghurs who attacked people or police, and their groups, are called" {
  terrorists = ("uyghur" | "uighur" | "uygur" | "xinjiang" | "violent")? ("terrorist" | "terrorists") same sentence (<uyghur> | "etim" | "kunming")
        not before 1 (<deed-words> | "network*" | "forces" | "and") not same sentence ("syria*" | "isis" | "afghan*" | "bin laden" | "world uyghur congress"
        | "wuc"), "three evil forces" | "three forces" same sentence <china>,
               "terrorist" ("organization" | "organisation" | "group" | "organizations" | "groups") same sentence (<uyghur> | "etim")
                 not same sentence ("world uyghur congress" | "world uygur congress" | "wuc")  # 3/3
  separatists = ("uyghur" | "uighur" | "uygur" | "xinjiang" | "ethnic")? ("separatists" | "splittists" | ("separatist" ("group" | "groups" | "forces"
        | "movement" | "militants" | "fighters" | "leader" | "leaders"))) same sentence <china> not same sentence ("taiwan*" | "tibet*" | "hong kong")  # 2/2
  extremists = ("religious" | "islamic" | "islamist" | "uyghur" | "uighur")? ("extremist" | "extremists") same sentence <uyghur>
        not before 1 ("ideas" | "ideolog*" | "ideology" | "thought*" | "thinking" | "content" | "influence" | "religious")  # 2/2
  militants = ("uyghur" | "uighur" | "uygur" | "islamist")? ("militant" | "militants" | "insurgents" | "jihadists") same sentence (<uyghur> | "etim")
        not same sentence ("syria*" | "isis" | "isil" | "afghan*" | "pakistan*")
  attackers-word = "attacker" | "attackers" | "assailant" | "assailants" | "knifemen" | "rioters" same sentence (<uyghur> | "kunming")
}

choice july-2009 "What the violence in Urumqi of July 2009 is called" {
  riots = ("urumqi" | "urumchi" | "ürümqi" | "ethnic" | "race" | "mass" | "deadly")? ("riot" | "riots" | "rioting")
        same sentence ("urumqi" | "urumchi" | "ürümqi" | "xinjiang" | "uyghur*" | "uighur*" | "uygur*") not before 1 ("police" | "gear" | "shield*")  # 3/3
  unrest = ("unrest" | "disturbances" | "clashes" | "ethnic violence") same sentence ("urumqi" | "urumchi" | "ürümqi" | "2009")
        same sentence (<uyghur> | "ürümqi") not near 4 ("hetian" | "hotan" | "khotan" | "march")  # 1/1
  massacre = ("massacre" | "massacres") same sentence ("urumqi" | "urumchi" | "ürümqi")
  protests = ("protest" | "protests" | "demonstration" | "demonstrations") same sentence ("urumqi" | "urumchi" | "ürümqi")
        not same sentence ("lockdown" | "covid" | "fire")  # 2/2
  incident = ("july 5" | "5 july" | "july 5th" | "7 5") ("incident" | "riot" | "riots" | "violence")
}

choice authorities "What the state is called when it acts there" {
  regime = ("chinese" | "communist" | "beijing" | "xi" | "ccp" | "xi jinping's")? "regime" same sentence <uyghur> not same sentence "sanctions regime"
        not before 1 "change"
  party = ("chinese communist party" ("ccp")? | "ccp" | "communist party of china" | "communist party") same sentence <uyghur>  # 2/2
  government = "chinese" ("government" | "authorities" | "officials") | "china's government" | "government of china" same sentence <uyghur>  # 6/6
  beijing = "beijing" same sentence <uyghur> not before 1 ("olympics" | "winter" | "university" | "news" | "time")  # 4/4
}

choice exiles "What the World Uyghur Congress is called beside its name" {
  separatist = ("separatist" | "splittist" | "terrorist" | "extremist" | "anti china") ("group" | "organization" | "organisation" | "force" | "forces")?
        near 2 <congress>,
               ("separatist" | "splittist" | "terrorist" | "extremist") ("group" | "organization" | "organisation") after 8 <congress>  # 2/2
  exile-group = ("exile" | "exiled" | "advocacy" | "rights" | "human rights" | "diaspora" | "germany based" | "munich based" | "activist") ("group"
        | "organization" | "organisation" | "umbrella group" | "body")? near 3 <congress>
  bare = <congress>  # 3/3
}

choice critics "What those who accuse China are called" {
  hostile = ("anti china" | "hostile" | "foreign" | "western" | "external") ("force" | "forces" | "elements") same sentence <china>,
        "anti china" ("politicians" | "scholars" | "media" | "clique" | "figures") same sentence <china>  # 4/4
  rights-groups = ("human rights" | "rights") ("group" | "groups" | "organizations" | "organisations" | "advocates" | "activists" | "campaigners" | "experts")
        same sentence <uyghur>  # 4/4
}
