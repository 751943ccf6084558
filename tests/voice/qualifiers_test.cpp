// Denied and held at arm's length: one sentence a rule, its hit in brackets.
#include "voice/qualifiers.hpp"

#include <string>

#include <gtest/gtest.h>

#include "text/document_text.hpp"

namespace slant {
namespace {

struct Flags {
  bool distanced, negated;
  friend bool operator==(const Flags&, const Flags&) = default;
};

void PrintTo(const Flags& flags, std::ostream* out) {
  *out << (flags.distanced ? "distanced " : "") << (flags.negated ? "negated" : "");
}

// Of the words in [brackets].
Flags flags_of(std::string sentence) {
  const std::size_t open = sentence.find('[');
  sentence.erase(open, 1);
  const std::size_t close = sentence.find(']');
  sentence.erase(close, 1);
  const TextReader reader;
  const auto scratch = reader.make_scratch();
  DocumentText text;
  reader.read("", sentence, *scratch, text);
  const Words& words = text.text.words;
  const auto byte = [](std::size_t at) { return static_cast<std::uint32_t>(at); };
  std::vector<Hit> hits(1);
  hits[0].own = {words.first_from(byte(open)), words.first_from(byte(close))};
  find_qualifiers(text, hits);
  return {hits[0].distanced, hits[0].negated};
}

class Plain : public ::testing::TestWithParam<const char*> {};
TEST_P(Plain, IsNeither) {
  EXPECT_EQ(flags_of(GetParam()), (Flags{false, false}));
}

class Negated : public ::testing::TestWithParam<const char*> {};
TEST_P(Negated, IsDenied) {
  EXPECT_EQ(flags_of(GetParam()), (Flags{false, true}));
}

class Distanced : public ::testing::TestWithParam<const char*> {};
TEST_P(Distanced, IsHeldAtArmsLength) {
  EXPECT_EQ(flags_of(GetParam()), (Flags{true, false}));
}

class Both : public ::testing::TestWithParam<const char*> {};
TEST_P(Both, IsCalledSoByNobodyHere) {
  EXPECT_EQ(flags_of(GetParam()), (Flags{true, true}));
}

INSTANTIATE_TEST_SUITE_P(
    Negators, Negated,
    ::testing::Values(
        // not and its contractions
        "He is not a [terrorist].", "He isn't a [terrorist].", "He isn’t a [terrorist].",
        "They aren't [rebels].", "They ain't [rebels].", "He is n't a [rebel].", "He isnt a [rebel].",
        "They are not [rebels].", "It was the army and not the [rebels].", "They are not “[rebels]”.",
        "They weren't armed [rebels].", "He is not a brutal old [dictator].",
        "He has not become [president].", "She cannot be a [rebel].", "They may not be any [rebels].",
        "He's not even a [rebel].", "He is not yet (officially) a [rebel].", "He claims not to be a [rebel].",
        "It is not exactly a [regime].", "THEY ARE NOT [REBELS].",
        "They gave bread to farmers and not to [rebels].", "They are not rebels or [terrorists].",
        "He is not a rebel or a foreign [terrorist].",
        // never
        "He never was a [rebel].", "They were never [rebels].", "She has never been a [rebel].",
        "They were never moderate [rebels].",
        // no, without, neither, nor, non
        "There were no [rebels].", "He is no [rebel].", "They saw no armed [rebels].",
        "They saw no foreign-backed [rebels].", "They left without any [rebels].",
        "He is neither [rebel] nor soldier.", "He is neither soldier nor [rebel].", "Nor is he a [rebel].",
        "It is a non-[rebel] town.", "No one is a [rebel].", "Nobody was a [rebel].",
        "None of them are [rebels].", "There is no such [regime].",
        // no evidence of
        "There is no evidence of [terrorists] here.",
        "They found no credible evidence of any [terrorist] cell.", "They did not find any sign of [rebels].",
        "It came without proof of a [massacre].", "There is no evidence that the men were [rebels].",
        "There was no indication of a [massacre].",
        // denied, refused
        "He denied being a [rebel].", "He denies he is a [dictator].",
        "She denied that her sons were [rebels].", "They deny any [massacre].",
        "He disputes being a [rebel].", "He rejected the term [rebel].", "He avoided the word “[terrorist]”.",
        // of several words
        "They are farmers rather than [rebels].", "They met farmers instead of [rebels].",
        "They met farmers as opposed to [rebels].", "He is far from being a [dictator].",
        "He is far from a [dictator].", "He is anything but a [democrat].", "It showed a lack of [rebels].",
        "He is hardly a [dictator]."));

INSTANTIATE_TEST_SUITE_P(
    Traps, Plain,
    ::testing::Values("The [rebels] left.", "[Rebels] are not here.",
                      // what is denied is another thing
                      "They did not attack the [rebels].", "They did not attack [rebels].",
                      "He was not killed by [rebels].", "They are not fighting [rebels].",
                      "He is not a friend of the [regime].", "He never trusted the [regime].",
                      "They left without attacking [rebels].", "No state supports [rebels].",
                      "It isn’t a word the [rebels] use.", "Neither the [rebels] nor the army won.",
                      "They came without the [rebels].", "No one attacked [rebels].",
                      "He denied the [rebels] a visa.", "He denied supporting [rebels].",
                      "There is no evidence that the [rebels] fired.", "They live far from the [rebel] town.",
                      "He cannot but call on [rebels].", "Nor did the [rebels] win.",
                      // another clause, another sentence, a contrast
                      "He is not a terrorist but a [rebel].", "He did not come, [rebels] said.",
                      "No. [Rebels] did.", "He is not here – [rebels] are.", "He is not here - [rebels] are.",
                      "He said no; [rebels] came.", "He is not well because he is a [rebel].",
                      "He did not come and the [rebels] won.",
                      // what affirms
                      "They are not only [rebels].", "They are not just [rebels].",
                      "They are not merely [rebels].", "They are not simply [rebels].",
                      "He is no longer a [rebel].", "He is no doubt a [rebel].",
                      "He is without doubt a [rebel].", "He is no less than a [dictator].",
                      "He is nothing less than a [dictator].", "He is none other than the [dictator].",
                      "He is nothing but a [dictator].", "They are soldiers, not to mention the [rebels].",
                      "They met soldiers not to mention [rebels].", "Not all [rebels] left.",
                      "Not every [rebel] left.", "Not many [rebels] left.", "He is not the only [rebel].",
                      "He is not the first [rebel].", "He came whether or not [rebels] did.",
                      "He is a soldier if not a [rebel].", "More often than not [rebels] win.",
                      "They are not unlike [rebels].", "He went because why not [rebels].",
                      // twice denied
                      "They are not without [rebels].", "He did not deny that he was a [rebel].",
                      "He never denied being a [rebel].", "No one denies he is a [dictator].",
                      "There is no denying that he is a [dictator].", "He isn't far from a [dictator].",
                      // beyond the window
                      "It is not in any way that we could think of or would wish for a [rebel]."));

INSTANTIATE_TEST_SUITE_P(
    Doubts, Distanced,
    ::testing::Values(
        "The so-called [rebels] left.", "The so called [rebels] left.", "The so-called “[rebels]” left.",
        "The so-called moderate [rebels] left.", "The so-called Syrian [rebels] left.",
        "The So-Called Islamic State [Caliphate] fell.", "An alleged [rebel] left.",
        "An alleged foreign [rebel] left.", "The purported [rebels] left.", "A supposed [democrat] left.",
        "The self-styled [president] left.", "The self-proclaimed [president] left.",
        "A self-described [rebel] left.", "Suspected [rebels] left.", "The quote-unquote [rebels] left.",
        "The pseudo-[rebels] left.",
        // adverbs
        "He is allegedly a [rebel].", "The allegedly moderate [rebels] left.", "He was supposedly a [rebel].",
        "The ostensibly elected [president] left.", "They are purportedly [rebels].",
        // called, described
        "They live under what it calls a [regime].", "He met what the state media call [terrorists].",
        "He met men whom the government called [terrorists].", "He met what they term [terrorists].",
        "He calls them [terrorists].", "They call themselves [rebels].", "They called him a [dictator].",
        "They were called [terrorists].", "He is often called a [dictator].",
        "They considered him a [rebel].", "They were dubbed [rebels].",
        "The men, branded [terrorists], left.", "They were labelled [rebels].",
        "He described the men as [rebels].", "They were portrayed as brutal [terrorists].",
        "They are seen as [rebels].", "He referred to them as [terrorists].", "They posed as [rebels].",
        // claimed
        "He claims to be a [rebel].", "They purport to be [rebels].", "They were said to be [rebels].",
        "They are believed to be foreign [rebels].", "He pretended to have been a [rebel].",
        "They held men it says are [terrorists].", "He met what they said were [rebels].",
        "They are accused of being [rebels].", "He is suspected of being a [rebel]."));

INSTANTIATE_TEST_SUITE_P(
    NoDoubt, Plain,
    ::testing::Values(
        // another thing is called so
        "The so-called Islamic State [fighters] left.", "The self-styled Islamic State [militants] left.",
        "The so-called leader of the [rebels] left.", "The alleged attack on [rebels] went on.",
        "The so-called peace, [rebels] said.", "They alleged that the [regime] fired.",
        "He alleged the [rebels] fired.", "They are allegedly killed by [rebels].",
        "They allegedly killed [rebels].", "They were supposed to attack [rebels].",
        "He called the [rebels] on Monday.", "He called for [rebels].", "He called on the [rebels].",
        "He called [rebels] on Monday.", "He claims the [rebels] fired.", "He is accused of aiding [rebels].",
        // a name, and no doubt about it
        "He is known as the [president].", "He serves as [president].", "He was elected as [president].",
        "He was named after the [president].", "He met the would-be [president]."));

INSTANTIATE_TEST_SUITE_P(
    Refused, Both,
    ::testing::Values("He never called them [terrorists].", "He would not be called [rebel].",
                      "He refused to call them [terrorists].", "He declined to describe them as [rebels].",
                      "He stopped short of calling them [rebels].", "They are not so-called [rebels].",
                      "We do not consider him a [rebel]."));

TEST(Scopes, OfATitleAreReadInTheTitle) {
  const TextReader reader;
  const auto scratch = reader.make_scratch();
  DocumentText text;
  reader.read("So-called rebels", "The rebels left.", *scratch, text);
  std::vector<Hit> hits(2);
  hits[0].field = Field::title;
  hits[0].own = {2, 3};
  hits[1].own = {1, 2};
  find_qualifiers(text, hits);
  EXPECT_TRUE(hits[0].distanced);
  EXPECT_FALSE(hits[1].distanced);
}

}  // namespace
}  // namespace slant
