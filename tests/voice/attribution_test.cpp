// Each construction by sentences of its own.
#include "voice/attribution.hpp"

#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "text/document_text.hpp"

namespace slant {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Attributions : public ::testing::Test {
 protected:
  // "source|cue|content" of each.
  std::vector<std::string> all(std::string_view text) {
    std::vector<std::string> out;
    for (const Attribution& one : found(text)) {
      out.push_back(slice(one.source) + "|" + slice(one.cue) + "|" + slice(one.content));
    }
    return out;
  }

  const std::vector<Attribution>& found(std::string_view text) {
    text_ = text;
    reader_.read("", text_, *scratch_, document_);
    const FieldText& field = document_.text;
    find_attributions(field, {0, static_cast<std::uint32_t>(field.text().size())}, found_);
    return found_;
  }

  AttributionForm form_of(std::string_view text) {
    const auto& all = found(text);
    EXPECT_EQ(all.size(), 1U) << text;
    return all.empty() ? AttributionForm::direct : all[0].form;
  }

  std::string slice(ByteSpan bytes) const {
    return std::string(document_.text.text().substr(bytes.begin, bytes.size()));
  }

  std::string text_;
  TextReader reader_;
  TextReader::ScratchPtr scratch_ = reader_.make_scratch();
  DocumentText document_;
  std::vector<Attribution> found_;
};

TEST_F(Attributions, OfClauses) {
  EXPECT_THAT(all("The miller said that the wheel was broken."),
              ElementsAre("The miller|said|that the wheel was broken"));
  EXPECT_THAT(all("Anna Holt says the wheel was broken."),
              ElementsAre("Anna Holt|says|the wheel was broken"));
  EXPECT_THAT(all("The miller told the council on Monday that the wheel was broken."),
              ElementsAre("The miller|told|that the wheel was broken"));
  EXPECT_THAT(all("She has not claimed the prize was hers."),
              ElementsAre("She|has not claimed|the prize was hers"));
  EXPECT_THAT(all("They asked whether the mill was safe."),
              ElementsAre("They|asked|whether the mill was safe"));
}

TEST_F(Attributions, BesideAnAppositionOrARelative) {
  EXPECT_THAT(all("Anna Holt, the miller of Orla, said that the wheel was broken."),
              ElementsAre("Anna Holt, the miller of Orla|said|that the wheel was broken"));
  EXPECT_THAT(all("A man who claimed that he owned the mill was arrested."),
              ElementsAre("who|claimed|that he owned the mill was arrested"));
}

TEST_F(Attributions, WithTheCueBehind) {
  EXPECT_THAT(all("The wheel was broken, the miller said."),
              ElementsAre("the miller|said|The wheel was broken"));
  EXPECT_THAT(all("The wheel was broken, said Anna Holt, head of the mill."),
              ElementsAre("Anna Holt, head of the mill|said|The wheel was broken"));
  EXPECT_THAT(all("The wheel, she said, was broken."),
              ElementsAre("she|said|The wheel", "she|said|was broken"));
  EXPECT_THAT(all("The wheel was broken, according to the miller."),
              ElementsAre("the miller|according to|The wheel was broken"));
  EXPECT_THAT(all("According to the miller, the wheel was broken."),
              ElementsAre("the miller|According to|the wheel was broken"));
}

TEST_F(Attributions, OfQuotations) {
  EXPECT_THAT(all("\u201CThe wheel is broken again,\u201D she said. The river rose."),
              ElementsAre("she|said|\u201CThe wheel is broken again,\u201D"));
  EXPECT_THAT(all("\"Is the wheel broken again?\" she asked."),
              ElementsAre("she|asked|\"Is the wheel broken again?\""));
  EXPECT_THAT(all("She said: \"The wheel is broken again.\""),
              ElementsAre("She|said|\"The wheel is broken again.\""));
  EXPECT_THAT(all("\"The wheel is broken again,\" said Anna Holt. \"We need a new one soon.\""),
              ElementsAre("Anna Holt|said|\"The wheel is broken again,\"",
                          "Anna Holt|said|\"We need a new one soon.\""));
  // Only once, though a colon opens the second one.
  EXPECT_THAT(
      all("\"The wheel is broken,\" Holt said.\n\n\"Mend it:\" \"We need a new one soon.\""),
      ElementsAre("Holt|said|The wheel is broken", "Holt|said|Mend it:\" \"We need a new one soon.\""));
  EXPECT_EQ(form_of("She said: \"The wheel is broken again.\""), AttributionForm::direct);
  EXPECT_EQ(form_of("She said that the wheel \"is broken yet again\"."), AttributionForm::statement);
}

TEST_F(Attributions, OfIntentionsAndCommands) {
  EXPECT_THAT(all("The council promised to mend the wheel."),
              ElementsAre("The council|promised|to mend the wheel"));
  EXPECT_THAT(all("She urged them to mend the wheel."), ElementsAre("She|urged|to mend the wheel"));
}

TEST_F(Attributions, OfTopics) {
  EXPECT_THAT(all("The union criticized the new wheel."), ElementsAre("The union|criticized|the new wheel"));
  EXPECT_EQ(form_of("The union criticized the new wheel."), AttributionForm::topic);
  EXPECT_THAT(all("The union called for a new wheel."), ElementsAre("The union|called|for a new wheel"));
}

TEST_F(Attributions, EndWhereTheNextCueBegins) {
  EXPECT_THAT(all("She said the wheel was broken, but the council denied that it was."),
              ElementsAre("She|said|the wheel was broken", "the council|denied|that it was"));
  EXPECT_THAT(all("She praised the mill, saying that it was old."),
              ElementsAre("She|praised|the mill", "She|saying|that it was old"));
}

TEST_F(Attributions, OfNounsThatReport) {
  EXPECT_THAT(all("Her claim that the wheel was broken is old."),
              ElementsAre("Her|claim|that the wheel was broken is old"));
  EXPECT_THAT(all("The miller's characterizations of the wheel are old."),
              ElementsAre("miller's|characterizations|the wheel"));  // 17 letters
}

TEST_F(Attributions, OfAdjectivesHearsayAndSeeming) {
  EXPECT_THAT(all("The miller is afraid that the wheel will break."),
              ElementsAre("The miller|is afraid|that the wheel will break"));
  EXPECT_THAT(all("The wheel reportedly broke in June."),
              ElementsAre("|reportedly|The wheel", "|reportedly|broke in June"));
  EXPECT_THAT(all("The wheel seems to be broken."), ElementsAre("|seems|The wheel", "|seems|to be broken"));
}

TEST_F(Attributions, OfPassives) {
  EXPECT_THAT(all("The wheel is said to be broken."),
              ElementsAre("|is said|The wheel", "|is said|to be broken"));
  EXPECT_THAT(all("The miller was accused by Anna Holt of breaking the wheel."),
              ElementsAre("Anna Holt|was accused|The miller", "Anna Holt|was accused|of breaking the wheel"));
}

TEST_F(Attributions, WithAs) {
  EXPECT_THAT(all("As Anna Holt said in June, the wheel was broken."),
              ElementsAre("Anna Holt|said|the wheel was broken"));
  EXPECT_THAT(all("The wheel was broken, as Anna Holt said."),
              ElementsAre("Anna Holt|said|The wheel was broken"));
}

TEST_F(Attributions, OfARelativeAndItsMainClause) {
  EXPECT_THAT(all("Anna Holt, who claimed that she had seen it, said he broke the wheel."),
              ElementsAre("who|claimed|that she had seen it",
                          "Anna Holt, who claimed that she had seen it|said|he broke the wheel"));
  EXPECT_THAT(all("A self-described miller broke it."), IsEmpty());
}

TEST_F(Attributions, OfHeadlines) {
  EXPECT_THAT(all("Holt: Wheel Will Turn by June"), ElementsAre("Holt|:|Wheel Will Turn by June"));
  EXPECT_THAT(all("From The Mill Gazette: “The wheel is turning again, slowly.”"),
              ElementsAre("The Mill Gazette|:|“The wheel is turning again, slowly.”"));
  EXPECT_THAT(all("‘Holt’: Wheel Will Turn by June"), ElementsAre("Holt|:|Wheel Will Turn by June"));
}

TEST_F(Attributions, AreNotWhereNobodySpeaks) {
  EXPECT_THAT(all("The wheel turned all day, and the river rose."), IsEmpty());
  EXPECT_THAT(all("The alleged thief ran over the bridge."), IsEmpty());
  EXPECT_THAT(all("It lies in the state of Orla."), IsEmpty());
}

TEST_F(Attributions, HaveAStance) {
  EXPECT_EQ(found("She said that it rained.")[0].stance, Stance::neutral);
  EXPECT_EQ(found("She claimed that it rained.")[0].stance, Stance::doubting);
  EXPECT_EQ(found("She pointed it out, and admitted that it rained.")[0].stance, Stance::endorsing);
}

TEST_F(Attributions, LieInOrderInsideTheTextWhateverItIs) {
  for (const char* unit :
       {"said ", "\"", "\u201C", "she said, ", "\"a b c d e,\" said ", "according to ", "that ",
        "\u05D0\u05DE\u05E8 \"\u05DB\u05DF\" ", ", he said", "was accused of ", "A: ", "Who? \"No?\" "}) {
    std::string text;
    while (text.size() < 60'000) text += unit;
    const std::string read(text);
    std::uint32_t end = 0;
    bool in_order = true;
    for (const Attribution& one : found(read)) {
      in_order = in_order && end <= one.content.begin && one.content.begin < one.content.end &&
                 one.content.end <= document_.text.text().size();
      end = one.content.end;
    }
    EXPECT_TRUE(in_order) << unit;
  }
}

}  // namespace
}  // namespace slant
