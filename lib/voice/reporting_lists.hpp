// The words that reporting_words knows: verbs and nouns by the constructions they take, small words by kind.
#pragma once

#include <cstdint>

#include "voice/reporting_words.hpp"

namespace slant::lists {

struct Verbs {
  std::uint16_t takes;
  Stance stance;
  const char* words;  // plain; "+": the last letter doubles; "plain/past/participle" where no rule makes them
};

using namespace takes;

inline constexpr Verbs reporting_verbs[] = {
    // They say it, and it is quoted or follows as a clause.
    {clause | speech | question, Stance::neutral, "say/said/said"},
    {clause | speech, Stance::neutral,
     "state add reply declare announce comment respond remark continue explain mention observe report "
     "reiterate repeat write/wrote/written tweet testify confirm relate recount "
     "stipulate signal+ clarify retort interject elaborate blog+ post email text "
     "counter rejoin muse quip+ joke vow"},
    {clause | speech, Stance::endorsing,
     "stress emphasize emphasise underscore underline acknowledge concede admit+ recognize recognise note "
     "recall reveal disclose confess affirm attest caution underscore warn conclude"},
    {clause | speech, Stance::doubting,
     "claim allege assert contend argue insist maintain purport boast brag+ opine profess imply "
     "speculate suggest theorize theorise hypothesize posit+ surmise swear/swore/sworn avow gripe grouse "
     "whine protest intimate insinuate pretend"},
    {clause | listener | object_to | speech | question, Stance::neutral, "tell/told/told"},
    {clause | listener | object, Stance::neutral,
     "inform assure remind notify convince persuade reassure brief advise alert"},
    {clause | speech | question | object_to | preposition, Stance::neutral, "ask"},
    {question | speech, Stance::neutral, "wonder inquire enquire query"},
    {clause | question, Stance::neutral,
     "know/knew/known understand/understood/understood learn realize realise guess remember discover "
     "forget/forgot/forgotten doubt predict calculate hear/heard/heard notice"},
    {clause, Stance::endorsing,
     "show/showed/shown find/found/found prove/proved/proven demonstrate indicate establish illustrate "
     "document verify"},
    {clause, Stance::neutral,
     "think/thought/thought believe feel/felt/felt suspect assume reckon hope wish fear worry "
     "presume expect anticipate estimate project forecast/forecast/forecast foresee/foresaw/foreseen "
     "imagine regret+ complain lament bemoan conjecture "
     "rule concur+ agree disagree deem consider propose recommend "
     "dream foreshadow"},
    {that_clause, Stance::neutral,
     "hold/held/held mean/meant/meant determine decide figure see/saw/seen read/read/read ensure pray"},
    {speech, Stance::neutral,
     "shout yell scream cry whisper mutter murmur chant laugh sigh chuckle exclaim thunder intone "
     "growl snap+ deadpan+ chime gush marvel rant rail sing/sang/sung begin/began/begun begrudge sneer scoff "
     "snort reflect grin+ smile shrug+ beam bellow roar fume proclaim pray crow summarize summarise "
     "counsel+ volunteer confide bark caption ventured"},
    {clause | preposition | speech, Stance::neutral, "speak/spoke/spoken talk testify lecture joke"},
    // They mean to do it, or want others to.
    {to | clause, Stance::neutral,
     "pledge promise threaten vow hope expect agree decide swear/swore/sworn plan+ wish"},
    {to | object, Stance::neutral,
     "refuse offer decline seek/sought/sought intend want prefer+ love hate dislike "
     "attempt volunteer opt+ aim consider"},
    {object_to | object | clause, Stance::neutral,
     "urge order command direct request demand beg+ implore beseech exhort instruct encourage challenge "
     "forbid/forbade/forbidden ban+ advise warn expect press push counsel"},
    // They speak well or ill of it, or of nothing but it.
    {object, Stance::neutral,
     "criticize criticise praise condemn denounce blast slam+ attack assail bash blame fault applaud "
     "commend hail laud salute thank congratulate ridicule mock deride lambast lambaste rip+ rebuke "
     "chastise scold berate castigate decry deplore disparage belittle insult malign vilify demonize "
     "smear dismiss discredit rebut+ refute reject oppose support back endorse favor favour champion tout "
     "defend advocate approve embrace disavow renounce repudiate question challenge dispute "
     "contest criticise cite quote mention discuss address describe detail outline highlight "
     "emphasize stress underscore note acknowledge recognize announce disclose propose "
     "recommend demand request urge explain express voice reiterate repeat echo recall "
     "confirm deny admit+ concede predict welcome "
     "admire respect fear regret resent appreciate value "
     "accuse assess analyze analyse examine evaluate list "
     "name invoke reference lament mourn celebrate "
     "ask answer apologize ponder contemplate weigh compare contrast liken "
     "downplay dodge trumpet pitch outlaw slate skewer pillory rap+ pan+ trash torch savage knock "
     "taunt tease heckle boo plug+ unveil chide extol+ eviscerate satirize satirise articulate publicize "
     "publicise "
     "overstate understate exaggerate minimize minimise sugarcoat whitewash propound propose mull debate "
     "moot revisit review "
     "cherish credit broadcast petition quiz+ grill herald float sound glorify romanticize stigmatize "
     "excoriate flay "
     "second spurn shun+ overrule veto uphold/upheld/upheld "
     "support prefer+ nominate elect report "
     "accuse indict admonish reprimand censure upbraid blast hype"},
    {object | clause, Stance::doubting, "deny"},
    {preposition, Stance::neutral,
     "call refer+ complain warn object speak/spoke/spoken talk argue apologize apologise vouch "
     "plead/pleaded/pled boast brag+ "
     "comment remark elaborate protest testify rail rant inveigh lash inquire "
     "joke worry care allude point agree disagree react respond reply hint vote push "
     "advocate chat+ muse gloat vent swear/swore/sworn disapprove approve complain object "
     "insist "},
    {object | object_as, Stance::neutral, "call dub+ label brand nickname deem pronounce term name"},
    {object_as, Stance::neutral,
     "describe portray characterize characterise depict cast/cast/cast paint denounce dismiss hail "
     "see/saw/seen view "
     "regard refer+ treat interpret consider frame cite"},
    {seeming, Stance::neutral, "seem appear"},
};

inline constexpr Verbs reporting_nouns[] = {
    {noun, Stance::neutral,
     "state vote share figure issue point email post text address list name rate rank report question "
     "challenge "
     "side cast fault value respect plan brief project forecast note rule praise blame support demand attack "
     "charge "
     "direct welcome call claim hope fear worry wish promise request offer order command estimate remark "
     "comment answer "
     "view regard "
     "pledge vow label brand champion favor favour quote tout plug campaign insult target love hate need "
     "test defense "
     "answer account study advocate nominate signal tweet ban guess press doubt command lobby counsel lie "
     "smile laugh "
     "sign cry care head back act document author reference reply post smear"},
    {clause, Stance::neutral,
     "response answer reply message point truth statement report assertion remark comment announcement "
     "declaration prediction finding conclusion "
     "sign message suspicion assumption hint "
     "argument suggestion impression indication evidence theory understanding "
     "reminder notice word news assurance confidence sense testimony consensus confirmation tweet "
     "insistence"},
    {clause, Stance::doubting,
     "claim allegation accusation rumor rumour notion idea contention boast speculation myth"},
    {clause | to | preposition | adjective, Stance::neutral,
     "eager keen proud hopeful confident aware unaware skeptical sceptical critical afraid certain glad "
     "happy sad angry "
     "nervous wary fearful convinced adamant optimistic pessimistic worried concerned furious outraged "
     "disappointed "
     "dismayed alarmed thrilled delighted unsure doubtful dubious supportive enthusiastic dismissive "
     "disdainful "
     "scornful contemptuous tired leery weary ashamed appalled horrified shocked surprised unhappy unwilling "
     "willing "
     "reluctant determined ready anxious grateful thankful sympathetic interested outspoken clear mindful "
     "fond jealous "
     "envious sorry sure positive relieved upset puzzled impressed excited"},
    {clause | to, Stance::neutral,
     "promise pledge vow threat decision hope belief view opinion fear worry concern wish "
     "expectation demand warning proposal recommendation request feeling thought dream desire intention plan "
     "determination willingness refusal offer commitment eagerness reluctance desire invitation"},
    {preposition, Stance::neutral,
     "claim allegation accusation criticism praise call support demand condemnation denunciation "
     "attack charge complaint question warning opposition view opinion concern fear endorsement description "
     "assessment characterization characterisation defense defence denial rejection rebuke "
     "approval disapproval critique analysis account explanation "
     "comment remark thought discussion mention talk apology statement acknowledgment acknowledgement "
     "admission confession prediction estimate interpretation perception "
     "skepticism scepticism disdain contempt disgust outrage anger frustration admiration appreciation "
     "enthusiasm preference sympathy respect dislike distrust mistrust hatred love"},
};

struct Kind {
  std::uint32_t kind;
  const char* words;
};

inline constexpr Kind kinds[] = {
    {word_kind::determiner,
     "the a an this that these those some any many most several few both all no each every another such "
     "either neither "
     "his her its their our my your one two three four five six seven eight nine ten dozens hundreds "
     "thousands millions "
     "more less other others much half enough"},
    {word_kind::possessive, "his her its their our my your whose"},
    {word_kind::subject_pronoun,
     "i he she we they it you who there everyone everybody someone somebody nobody anyone anybody"},
    {word_kind::object_pronoun,
     "him her them me us it you himself herself themselves itself myself yourself ourselves"},
    {word_kind::preposition,
     "of in on at by for from with about against into over after before during under through between without "
     "among "
     "toward towards upon within since until outside inside across behind beyond near despite regarding "
     "concerning "
     "like amid alongside including besides except via per off around"},
    {word_kind::be, "is are was were be been being am isn't aren't wasn't weren't"},
    {word_kind::have, "has have had having hasn't haven't hadn't"},
    {word_kind::modal,
     "will would can could may might must shall should do does did won't wouldn't can't cannot couldn't "
     "mightn't mustn't "
     "shouldn't don't doesn't didn't ought"},
    {word_kind::negation,
     "not never isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't "
     "mightn't mustn't "
     "shouldn't don't doesn't didn't"},
    {word_kind::conjunction, "and or but nor yet"},
    {word_kind::subordinator,
     "because while when whenever if although though after before since until unless whereas as once where "
     "than amid"},
    {word_kind::wh, "what which who whom whose how why whether where when"},
    {word_kind::that, "that"},
    {word_kind::to, "to"},
    {word_kind::according, "according"},
    {word_kind::by, "by"},
    {word_kind::of, "of"},
    {word_kind::hearsay, "reportedly allegedly supposedly purportedly seemingly apparently"},
    {word_kind::about, "of about on against for over as into toward towards regarding concerning with"},
    {word_kind::which_time, "last next this that late early"},
    {word_kind::adverb,
     "also again then later still just even now once ever always often sometimes already soon only too "
     "further "
     "meanwhile however instead thus therefore moreover furthermore perhaps indeed long once twice here yet "
     "far first almost rather quite very so back else never not publicly today both all out up forth "
     "elsewhere "
     "afterward afterwards earlier nonetheless nevertheless otherwise"},
    {word_kind::time,
     "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow january "
     "february march "
     "april june july august september october november december morning afternoon evening night week month "
     "year "
     "weekend recently earlier later"},
    {word_kind::verb,
     "is are was were am has have had will would can could may might must shall should do does did went came "
     "got gave "
     "took made left ran won lost became began kept let led met paid put sent stood told fell drew rose sat "
     "spent "
     "brought bought built caught fought grew heard knew meant sold taught threw wore broke chose drove flew "
     "goes comes gets gives takes makes runs wins loses becomes keeps lets leads remains continues faces "
     "wants needs "
     "isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't don't "
     "doesn't "
     "didn't he's she's it's that's there's who's what's they're we're you're i'm i've we've they've you've "
     "he'd "
     "she'd they'd we'd i'd you'd he'll she'll they'll we'll i'll you'll it'll"},
    {word_kind::subject_pronoun,
     "he's she's it's that's there's who's they're we're you're i'm i've we've they've you've he'd she'd "
     "they'd we'd i'd "
     "you'd he'll she'll they'll we'll i'll you'll it'll"},
};

}  // namespace slant::lists
