// The lists, and what endings say.
#include "voice/cues.hpp"

#include <map>

#include "voice/word_table.hpp"

namespace slant {
namespace {

struct List {
  std::uint32_t roles;
  std::string_view words;
};

constexpr List lists[] = {
    {role::determiner, "a an the any this that these those his her its their our my your some such another"},
    {role::be,
     "is are was were am be been being become becomes became becoming he's she's "
     "it's that's they're we're you're i'm"},
    {role::adverb,
     "even yet now ever quite really so always either still then also at exactly actually rather often "
     "sometimes once again"},
    {role::pronoun, "he she it they him them we us you me i himself herself itself themselves ourselves one"},
    {role::to, "to"},
    {role::as, "as"},
    {role::of, "of"},
    {role::either, "or"},
    {role::evidence,
     "evidence proof sign signs trace traces indication indications suggestion suggestions hint hints"},
    {role::term, "term terms label labels word words description tag designation"},
    {role::find,
     "find finds found see sees saw seen show shows shown provide provides provided offer offered"},
    {role::stop,
     "but and because since although though while whereas who whom whose which what when where if whether "
     "unless until in on at by with from for against over under after before about into between among "
     "through during than like unlike near upon via despite do does did have has had having will would can "
     "could may might shall should must let said says say told tell only just merely simply solely least all "
     "every each many much more most less fewer enough first last sole next same doubt doubts question there "
     "here how why mention"},
    {role::negates, "not never cannot cant dont doesnt didnt isnt arent wasnt werent aint"},
    {role::none_of, "no without neither nor non"},
    {role::nobody, "nobody none nothing"},
    {role::denies,
     "deny denies denied denying dispute disputes disputed disputing refute refutes refuted refuting reject "
     "rejects rejected rejecting"},
    {role::refuses,
     "refuse refuses refused refusing decline declines declined declining avoid avoids avoided "
     "avoiding"},
    {role::hardly, "hardly scarcely barely"},
    {role::doubted, "alleged purported supposed ostensible reputed suspected pseudo"},
    {role::doubtful, "allegedly purportedly supposedly ostensibly reputedly"},
    {role::calls,
     "call calls called calling consider considers considered considering name names named naming"},
    {role::calls | role::names | role::shows_as,
     "brand brands branded branding label labels labelled labeled labelling labeling style styles styled "
     "styling"},
    {role::calls | role::names,
     "dub dubs dubbed dubbing term terms termed terming deem deems deemed deeming nickname nicknames "
     "nicknamed christened"},
    {role::shows_as,
     "describe describes described describing portray portrays portrayed portraying depict depicts depicted "
     "depicting characterise characterises characterised characterising characterize characterizes "
     "characterized characterizing paint paints painted painting cast casts casting denounce denounces "
     "denounced denouncing condemn condemns condemned condemning dismiss dismisses dismissed dismissing "
     "regard regards regarded regarding view views viewed viewing see sees saw seen seeing present presents "
     "presented presenting bill billed tout touts touted touting frame frames framed framing refer refers "
     "referred referring pose poses posed posing masquerade masquerades masqueraded masquerading designate "
     "designates designated designating"},
    {role::claims,
     "claim claims claimed claiming purport purports purported purporting profess professes professed "
     "professing pretend pretends pretended pretending said believed thought alleged supposed reported "
     "assumed presumed rumoured rumored"},
    {role::says,
     "say says said claim claims claimed believe believes believed allege alleges alleged insist insists "
     "insisted maintain maintains maintained think thought argue argues argued"},
    {role::suspects, "accused suspected accuse accuses accusing"},
    {role::part,
     "called styled proclaimed described declared appointed identified professed anointed unquote disant "
     "than instead from short lack absence longer anything opposed"},
};

WordTable<std::uint32_t> table_of_roles() {
  std::map<std::string_view, std::uint32_t> roles;
  for (const List& list : lists) {
    for (std::string_view rest = list.words; !rest.empty();) {
      const std::size_t end = rest.find(' ');
      roles[rest.substr(0, end)] |= list.roles;
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
  }
  WordTable<std::uint32_t> table;
  table.reserve(roles.size());
  for (const auto& [word, role] : roles) table.insert(word, role);
  return table;
}

}  // namespace

std::uint32_t role_of(std::string_view word) {
  static const WordTable<std::uint32_t> table = table_of_roles();
  if (const std::uint32_t* role = table.find(word)) return *role;
  if (word.ends_with("n't")) return role::negates;
  if (word.size() > 4 && word.ends_with("ly")) return role::adverb;
  return role::none;
}

}  // namespace slant
