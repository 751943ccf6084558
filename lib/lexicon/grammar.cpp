// The grammar of the lexicon language over its tokens, rule by rule as in lex.ebnf. With grammar_tokens.hpp
// all that knows Boost.Spirit.
#include "lexicon/grammar.hpp"

#include <functional>
#include <utility>

#include "lexicon/grammar_tokens.hpp"

namespace slant {
namespace {

// ---- what rules do with what they read ----

template <class Context>
std::string_view text_of(const Token& token, const Context& context) {
  return x3::get<ParseTag>(context).get().text_of(token);
}

// What stands between quotation marks, be they " or typographic ones (which were reported).
std::string_view between_quotes(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t size = lead < 0x80U ? 1 : lead < 0xE0U ? 2 : 3;
  return text.substr(size, text.size() - 2 * size);
}

constexpr auto set_name = [](auto& context) {
  const Token& token = x3::_attr(context);
  const std::string_view text = text_of(token, context);
  x3::_val(context) = {token.kind == TokenKind::quoted ? text.substr(1, text.size() - 2) : text, token.at};
};
constexpr auto set_text = [](auto& context) {
  const Token& token = x3::_attr(context);
  x3::_val(context) = {between_quotes(text_of(token, context)), token.at};
};
constexpr auto set_number = [](auto& context) {
  const Token& token = x3::_attr(context);
  x3::_val(context) = {text_of(token, context), token.at};
};
constexpr auto set_at = [](auto& context) {
  const auto& range = x3::_attr(context);
  x3::_val(context).at = {range.begin()->at.begin, (range.end() - 1)->at.end};
};
constexpr auto copy = [](auto& context) { x3::_val(context) = x3::_attr(context); };

template <class Member>
constexpr auto set(Member member) {
  return [member](auto& context) { x3::_val(context).*member = x3::_attr(context); };
}
template <class Context>
Arena& arena_of(const Context& context) {
  return *x3::get<ParseTag>(context).get().arena;
}
template <class Member>
constexpr auto push(Member member) {
  return [member](auto& context) { (x3::_val(context).*member).add(arena_of(context), x3::_attr(context)); };
}
template <class Member, class Value>
constexpr auto put(Member member, Value value) {
  return [member, value](auto& context) { x3::_val(context).*member = value; };
}

// ---- the grammar ----

using Kind = TokenKind;

template <class Tag, class Attribute>
constexpr x3::rule<Tag, Attribute> named(const char* name) {
  return {name};
}

const auto key = named<struct KeyTag, ast::Name>(expected::name);
const auto text = named<struct TextTag, ast::Text>(expected::text);
const auto integer = named<struct IntegerTag, ast::Number>(expected::whole_number);
const auto number = named<struct NumberTag, ast::Number>(expected::number);
const auto pattern = named<struct PatternTag, ast::Pattern>(expected::pattern);
const auto sequence = named<struct SequenceTag, ast::Sequence>(expected::pattern);
const auto gap = named<struct GapTag, ast::Term>(expected::pattern);
const auto reference = named<struct ReferenceTag, ast::Term>(expected::pattern);
const auto phrase = named<struct PhraseTag, ast::Term>(expected::pattern);
const auto group = named<struct GroupTag, ast::Term>(expected::pattern);
const auto atom = named<struct AtomTag, ast::Term>(expected::pattern);
const auto term = named<struct TermTag, ast::Term>(expected::pattern);
const auto unit = named<struct UnitTag, ast::Term>(expected::target);
const auto unit_sequence = named<struct UnitSequenceTag, ast::Sequence>(expected::target);
const auto target = named<struct TargetTag, ast::Pattern>(expected::target);
const auto place = named<struct PlaceTag, ast::Name>(expected::place);
const auto condition = named<struct ConditionTag, ast::Guard>(expected::condition);
const auto negated = named<struct NegatedTag, ast::Guard>(expected::condition);
const auto guard = named<struct GuardTag, ast::Guard>("a guard");
const auto item = named<struct ItemTag, ast::Item>(expected::pattern);

const auto key_def = token(Kind::name)[set_name] | token(Kind::quoted)[set_name];
const auto text_def = token(Kind::string)[set_text];
const auto integer_def = token(Kind::integer)[set_number];
const auto number_def = token(Kind::integer)[set_number] | token(Kind::number)[set_number];

// pattern = sequence , { "|" , sequence } ;
const auto pattern_def = x3::raw[sequence[push(&ast::Pattern::alternatives)] >>
                                 *(token(Kind::bar) > sequence[push(&ast::Pattern::alternatives)])][set_at];
const auto sequence_def = +term[push(&ast::Sequence::terms)];
const auto term_def = x3::raw[atom[copy] >> -token(Kind::question)[put(&ast::Term::optional, true)]][set_at];
const auto atom_def = phrase | reference | gap | group;

constexpr auto set_phrase = [](auto& context) {
  ast::Text& read = x3::_attr(context);
  x3::_val(context).text = read.text;
  x3::_val(context).at = read.at;
};
constexpr auto set_reference = [](auto& context) {
  x3::_val(context).kind = ast::TermKind::reference;
  x3::_val(context).text = x3::_attr(context).text;
};
const auto phrase_def = text[set_phrase];
const auto reference_def = x3::raw[token(Kind::less) > key[set_reference] > token(Kind::greater)][set_at];
const auto gap_def = x3::raw[(token(Kind::gap) | (token(Kind::gap_open) > integer[push(&ast::Term::numbers)] >
                                                  -(token(Kind::comma) > integer[push(&ast::Term::numbers)]) >
                                                  token(Kind::close_brace))) >>
                             x3::eps[put(&ast::Term::kind, ast::TermKind::gap)]][set_at];
const auto group_def = x3::raw[token(Kind::open_paren) > pattern[set(&ast::Term::group)] >
                               token(Kind::close_paren)[put(&ast::Term::kind, ast::TermKind::group)]][set_at];

// target = STRING | reference | "(" , pattern , ")" ;
const auto unit_def = phrase | reference | group;
const auto unit_sequence_def = unit[push(&ast::Sequence::terms)];
const auto target_def = x3::raw[unit_sequence[push(&ast::Pattern::alternatives)]][set_at];

constexpr auto guard_word = [](Kind kind, ast::GuardWord word) {
  return token(kind)[put(&ast::Guard::word, word)];
};
constexpr auto spelled_sentence = [](const Parse& parse, Iterator token) {
  return parse.text_of(*token) == "sentence";
};
const auto place_def = token(Kind::name)[set_name];
const auto condition_def =
    ((guard_word(Kind::near, ast::GuardWord::near) | guard_word(Kind::before, ast::GuardWord::before) |
      guard_word(Kind::after, ast::GuardWord::after)) > integer[set(&ast::Guard::number)] >
     target[set(&ast::Guard::target)]) |
    (guard_word(Kind::same, ast::GuardWord::same_sentence) > Ahead{expected::sentence, spelled_sentence} >
     token(Kind::name) > target[set(&ast::Guard::target)]) |
    (guard_word(Kind::in, ast::GuardWord::in) > place[push(&ast::Guard::places)] >
     *(token(Kind::bar) > place[push(&ast::Guard::places)]));
const auto negated_def = token(Kind::not_) > condition[copy] > x3::eps[put(&ast::Guard::negated, true)];
const auto guard_def =
    x3::raw[negated[copy] | condition[copy] | guard_word(Kind::cased, ast::GuardWord::cased) |
            (guard_word(Kind::weight, ast::GuardWord::weight) > number[set(&ast::Guard::number)])][set_at];
// Nearly every item ends here: told by one token, not by trying each kind of guard.
constexpr auto guard_begins = [](const Parse&, Iterator token) {
  return Kind::near <= token->kind && token->kind <= Kind::weight;
};
const auto item_def = x3::raw[pattern[set(&ast::Item::pattern)] >>
                              *(Ahead{"a guard", guard_begins} >> guard[push(&ast::Item::guards)])][set_at];

// ---- statements ----

struct NameTag : TakesReservedWord {};
struct StrayTag : Resumes<next_statement> {};
struct StatementTag : Resumes<next_statement> {};
struct AxisTag : Resumes<next_statement> {};
struct LetTag : Resumes<next_statement> {};
struct ChoiceTag : Resumes<next_statement> {};
struct CategoryTag : Resumes<after_block> {};
struct EntryTag : Resumes<next_entry> {};
struct IgnoreTag : Resumes<next_entry> {};
struct DirectTag : Resumes<next_entry> {};
struct ChoiceStrayTag : Resumes<next_entry> {};
struct CategoryStrayTag : Resumes<next_entry> {};
struct OpenTag : InsertsBrace {};
struct OpenOrEqualsTag : InsertsBrace {};

const auto name = named<NameTag, ast::Name>(expected::name);
const auto weight = named<struct WeightTag, ast::Weight>(expected::axis_name);
const auto entry = named<EntryTag, ast::Entry>("an entry");
const auto ignore = named<IgnoreTag, ast::Entry>("ignore");
const auto direct = named<DirectTag, ast::Entry>("=");
const auto open = named<OpenTag, x3::unused_type>("{");
const auto open_or_equals = named<OpenOrEqualsTag, x3::unused_type>(expected::direct_or_block);
const auto choice_stray = named<ChoiceStrayTag, x3::unused_type>(expected::choice_member);
const auto category_stray = named<CategoryStrayTag, x3::unused_type>(expected::category_member);
const auto choice = named<ChoiceTag, ast::Block>("choice");
const auto category = named<CategoryTag, ast::Block>("category");
const auto heading = named<struct HeadingTag, ast::Heading>(expected::statement);
const auto option_value = named<struct OptionValueTag, ast::Name>(expected::name);
const auto option = named<struct OptionTag, ast::Option>(expected::statement);
const auto axis = named<AxisTag, ast::Axis>(expected::statement);
const auto let = named<LetTag, ast::Let>(expected::statement);
const auto simple = named<StatementTag, ast::Statement>(expected::statement);
const auto stray = named<StrayTag, x3::unused_type>(expected::statement);
const auto file = named<struct FileTag, ast::File>("a file");

constexpr auto brace = [](const Parse&, Iterator token) { return token->kind == Kind::open_brace; };
constexpr auto nothing = [](const Parse&, Iterator) { return false; };
constexpr auto more_members = [](const Parse&, Iterator token) {
  return token->kind != Kind::close_brace && token->kind != Kind::end && !begins_statement(token->kind);
};
constexpr auto more_statements = [](const Parse&, Iterator token) { return token->kind != Kind::end; };
constexpr auto reserved_on_line = [](const Parse&, Iterator token) {
  return !reserved_word(token->kind).empty() && !token->first_on_line;
};
constexpr auto entry_name = [](const Parse&, Iterator token) {
  const bool misnamed = !reserved_word(token->kind).empty() && token->kind != Kind::ignore && named_by(token);
  return is_key(token->kind) || misnamed;
};
// A name that nothing follows as it would follow an entry's name is rather a phrase without quotes.
constexpr auto item_over = [](const Parse&, Iterator token) {
  if (is_key(token->kind)) return named_by(token) || token->first_on_line;
  const bool misnamed = !reserved_word(token->kind).empty() && named_by(token);
  return begins_statement(token->kind) || token->kind == Kind::ignore || token->kind == Kind::close_brace ||
         token->kind == Kind::end || misnamed;
};
constexpr auto let_over = [](const Parse&, Iterator token) {
  return begins_statement(token->kind) || token->kind == Kind::end || token->first_on_line;
};

constexpr auto add_member = [](auto& context) {
  x3::_val(context).members.add(arena_of(context), {x3::_attr(context)});
};
constexpr auto add_direct = [](auto& context) {
  ast::Block& block = x3::_val(context);
  ast::Entry& read = x3::_attr(context);
  block.direct = true;
  read.name = block.name;
  block.members.add(arena_of(context), {read});
};
constexpr auto add_statement = [](auto& context) {
  x3::_val(context).statements.add(arena_of(context), x3::_attr(context));
};
constexpr auto set_ignore = [](auto& context) {
  x3::_val(context).ignore = true;
  x3::_val(context).name = {"ignore", x3::_attr(context).at};
};
constexpr auto set_heading = [](ast::HeadingWord word) { return put(&ast::Heading::word, word); };
constexpr auto set_language = [](auto& context) {
  ast::Name& read = x3::_attr(context);
  x3::_val(context).text = {read.text, read.at};
};
constexpr auto reserved_value = [](auto& context) {
  const Token& read = x3::_attr(context);
  x3::_val(context) = {text_of(read, context), read.at};
};

const auto name_def = x3::eps > key[copy];

// items = item , { "," , item } ;
const auto items = item[push(&ast::Entry::items)] >
                   *(token(Kind::comma) > item[push(&ast::Entry::items)]) > Ahead{expected::after_item,
                                                                                  item_over};
const auto weight_def = key[set(&ast::Weight::axis)] > number[set(&ast::Weight::value)];
const auto weights = token(Kind::open_bracket) > weight[push(&ast::Entry::weights)] >
                     *(token(Kind::comma) > weight[push(&ast::Entry::weights)]) > token(Kind::close_bracket);
const auto entry_def = Ahead{expected::name, entry_name} >> name[set(&ast::Entry::name)] > -weights >
                       token(Kind::equals) > items;
const auto ignore_def = token(Kind::ignore)[set_ignore] > items;
const auto direct_def = token(Kind::equals) > items;

const auto open_def = x3::eps > token(Kind::open_brace);
const auto open_or_equals_def = x3::eps > Ahead{expected::direct_or_block, brace} > token(Kind::open_brace);
const auto choice_stray_def =
    Ahead{expected::choice_member, more_members} > Ahead{expected::choice_member, nothing};
const auto category_stray_def =
    Ahead{expected::category_member, more_members} > Ahead{expected::category_member, nothing};

const auto choice_def = token(Kind::choice) > name[set(&ast::Block::name)] >
                        -text[set(&ast::Block::description)] > open >
                        *(entry[add_member] | ignore[add_member] | choice_stray) > token(Kind::close_brace);
const auto category_body = open_or_equals > *(category[add_member] | entry[add_member] | ignore[add_member] |
                                              category_stray) > token(Kind::close_brace);
const auto category_def = token(Kind::category)[put(&ast::Block::kind, ast::BlockKind::category)] >
                          name[set(&ast::Block::name)] > -text[set(&ast::Block::description)] >
                          (direct[add_direct] | category_body);

const auto heading_def =
    x3::raw[((token(Kind::lexicon)[set_heading(ast::HeadingWord::lexicon)] |
              token(Kind::version)[set_heading(ast::HeadingWord::version)] |
              token(Kind::source)[set_heading(ast::HeadingWord::source)]) > text[set(&ast::Heading::text)]) |
            (token(Kind::language)[set_heading(ast::HeadingWord::language)] > name[set_language])][set_at];
const auto option_value_def =
    key[copy] | (Ahead{expected::name, reserved_on_line} >>
                 (token(Kind::lexicon)[reserved_value] | token(Kind::choice)[reserved_value]));
const auto option_def =
    token(Kind::option) > key[set(&ast::Option::name)] > option_value[set(&ast::Option::value)];
const auto axis_def = token(Kind::axis) > name[set(&ast::Axis::name)] > text[set(&ast::Axis::low)] >
                      token(Kind::range) > text[set(&ast::Axis::high)];
const auto let_def = token(Kind::let) > name[set(&ast::Let::name)] >
                     token(Kind::equals) > pattern[set(&ast::Let::pattern)] > Ahead{expected::after_let,
                                                                                    let_over};

const auto simple_def = heading[copy] | option[copy] | axis[copy];
const auto stray_def = Ahead{expected::statement, more_statements} > Ahead{expected::statement, nothing};
const auto file_def = *(simple[add_statement] | let[add_statement] | choice[add_statement] |
                        category[add_statement] | stray) > token(Kind::end);

BOOST_SPIRIT_DEFINE(key, text, integer, number, pattern, sequence, gap, reference, phrase, group, atom, term,
                    unit, unit_sequence, target, place, condition, negated, guard, item)
BOOST_SPIRIT_DEFINE(name, weight, entry, ignore, direct, open, open_or_equals, choice_stray, category_stray,
                    choice, category, heading, option_value, option, axis, let, simple, stray, file)

}  // namespace

ast::File parse_lexicon(Diagnostics& diagnostics) {
  const std::vector<Token> tokens = scan(diagnostics);
  ast::File read;
  const Parse parse{tokens, diagnostics.lines().text(), &diagnostics, read.arena.get()};
  const Token* first = tokens.data();
  x3::parse(first, tokens.data() + tokens.size(), x3::with<ParseTag>(std::cref(parse))[file], read);
  return read;
}

}  // namespace slant
