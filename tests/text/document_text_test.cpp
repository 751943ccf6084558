// Whole documents: what is read, what is passed over, and how words lie in sentences.
#include "text/document_text.hpp"

#include <fstream>
#include <iterator>
#include <random>
#include <sstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "text/segmentation.hpp"

namespace slant {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Keeps what the views point to.
struct Read {
  Read(std::string title_value, std::string text_value, TextOptions options = {})
      : title(std::move(title_value)), text(std::move(text_value)) {
    const TextReader reader(options);
    const auto scratch = reader.make_scratch();
    reader.read(title, text, *scratch, document);
  }
  std::string title;
  std::string text;
  DocumentText document;
};

std::vector<std::string> folded(const FieldText& field) {
  std::vector<std::string> out;
  for (std::uint32_t i = 0; i < field.words.size(); ++i) out.emplace_back(field.words.folded(i));
  return out;
}

std::vector<Gap> gaps(const FieldText& field) {
  std::vector<Gap> out;
  for (std::uint32_t i = 0; i < field.words.size(); ++i) out.push_back(field.before(i));
  return out;
}

std::string lead_of(const DocumentText& document) {
  const ByteSpan lead = document.text.lead();
  return std::string(document.text.repaired.text().substr(lead.begin, lead.size()));
}

TEST(TextReader, ReadsBothFields) {
  const Read read("Assad\u2019s Army", "It advanced. It stopped.");
  EXPECT_THAT(folded(read.document.title), ElementsAre("assad's", "army"));
  EXPECT_THAT(folded(read.document.text), ElementsAre("it", "advanced", "it", "stopped"));
  EXPECT_EQ(read.document.words(), 6u);
  EXPECT_THAT(gaps(read.document.text), ElementsAre(Gap::sentence, Gap::soft, Gap::sentence, Gap::soft));
  EXPECT_EQ(read.document.text.sentence(3), 1u);
}

TEST(TextReader, LeavesTitlesAndTheirCopiesOutOnDemand) {
  const Read read("Rebels lose a town", "Rebels lose a town\n\nThey left.", {true, false});
  EXPECT_EQ(read.document.title.words.size(), 0u);
  EXPECT_THAT(folded(read.document.text), ElementsAre("they", "left"));
}

TEST(TextReader, TellsGapsApart) {
  const Read read("", "Gen. Haftar's men (rebels), \"so-called\" -- Mr. X; the U.S. President said: yes");
  EXPECT_THAT(folded(read.document.text), ElementsAre("gen", "haftar's", "men", "rebels", "so", "called",
                                                      "mr", "x", "the", "u.s", "president", "said", "yes"));
  EXPECT_THAT(gaps(read.document.text),
              ElementsAre(Gap::sentence, Gap::soft, Gap::soft, Gap::soft, Gap::hard, Gap::soft, Gap::hard,
                          Gap::soft, Gap::hard, Gap::soft, Gap::soft, Gap::soft, Gap::hard));
}

TEST(TextReader, GoesOnOverMarksOfEmphasis) {
  const Read read(
      "", "the _armed_ **opposition** *(left)* it * now f*ck _\u201Cone_\u201D two ____ three ** four 2*3");
  EXPECT_THAT(folded(read.document.text), ElementsAre("the", "armed", "opposition", "left", "it", "now", "f",
                                                      "ck", "one", "two", "three", "four", "2", "3"));
  EXPECT_THAT(gaps(read.document.text),
              ElementsAre(Gap::sentence, Gap::soft, Gap::soft, Gap::soft, Gap::soft, Gap::hard, Gap::soft,
                          Gap::hard, Gap::soft, Gap::soft, Gap::hard, Gap::hard, Gap::soft, Gap::hard));
}

TEST(TextReader, CutsElidedWordsOffWhereALanguageHasThem) {
  TextOptions options;
  options.languages = {"fr"};
  for (const Engine engine : {Engine::fast, Engine::reference}) {
    options.engine = engine;
    const Read read("L\u2019\u00C9tat", "L'arm\u00E9e, d\u2019Assad; l' arm\u00E9e", options);
    EXPECT_THAT(folded(read.document.title), ElementsAre("l'", "\u00E9tat"));
    EXPECT_THAT(folded(read.document.text),
                ElementsAre("l'", "arm\u00E9e", "d'", "assad", "l'", "arm\u00E9e"));
    EXPECT_EQ(read.document.words(), 8U);
    EXPECT_EQ(read.document.text.before(1), Gap::soft);
    EXPECT_EQ(read.document.text.before(2), Gap::hard);
    EXPECT_EQ(read.document.text.before(5), Gap::soft);
  }
}

TEST(TextReader, PassesOverEveryCopyOfTheTitleAtTheHead) {
  const Read read("Trump Calls for Calm in 'Idlib'",
                  "The Daily Wire\n\nTRUMP CALLS FOR CALM IN \u2018IDLIB\u2019\nTrump  "
                  "calls for calm in Idlib.\nHe called again. Trump calls for war in Idlib.");
  EXPECT_EQ(read.document.text.passed_over.size(), 2u);
  EXPECT_THAT(folded(read.document.text), ElementsAre("the", "daily", "wire", "he", "called", "again",
                                                      "trump", "calls", "for", "war", "in", "idlib"));
  EXPECT_EQ(read.document.text.before(3), Gap::sentence);
}

TEST(TextReader, PassesOverACopyInTheMiddleOfALine) {
  const Read read("Raids kill ten near Aleppo",
                  "Wed 05 Apr 2017 Raids kill ten near Aleppo Ten people died there.");
  EXPECT_THAT(folded(read.document.text),
              ElementsAre("wed", "05", "apr", "2017", "ten", "people", "died", "there"));
  EXPECT_EQ(read.document.text.before(4), Gap::sentence);
  EXPECT_EQ(read.document.text.sentence(4), read.document.text.sentence(3) + 2);
}

TEST(TextReader, ReadsATextThatBeginsWithALineEnd) {
  for (const char* text : {"\nand so it went.", " \n and so it went.", "\nAnd so it went."}) {
    const Read read("", text);
    EXPECT_THAT(folded(read.document.text), ElementsAre("and", "so", "it", "went"));
    EXPECT_EQ(read.document.text.sentences().size(), 1U);
  }
}

TEST(TextReader, KeepsTheWordsOfATitleInsideASentence) {
  const Read read("No talks with terrorists",
                  "There will be no talks with terrorists. NO TALKS WITH TERRORISTS!");
  EXPECT_EQ(read.document.text.passed_over.size(), 1U);
  EXPECT_EQ(read.document.text.words.size(), 7U);
}

TEST(TextReader, KeepsAShortTitleThatIsPartOfASentence) {
  EXPECT_THAT(folded(Read("Syria", "Syria is at war.").document.text),
              ElementsAre("syria", "is", "at", "war"));
  EXPECT_THAT(folded(Read("Syria", "Syria\nSyria is at war.").document.text),
              ElementsAre("syria", "is", "at", "war"));
}

TEST(TextReader, KeepsACopyThatStartsBeyondTheHead) {
  const std::string filler(299, '.');
  EXPECT_EQ(Read("Four words of title", filler + "Four words of title").document.text.words.size(), 0u);
  EXPECT_EQ(Read("Four words of title", filler + "." + "Four words of title").document.text.words.size(), 4u);
}

TEST(TextReader, TakesTheFirstParagraphOfProseForTheLead) {
  const Read read("A town fell on Monday",
                  "A town fell on Monday\n\nMonday, 17 February, 2020 - 06:30\nPeople fleeing the "
                  "town, Feb. 13, 2020. (AP)\nThe Daily Wire\n\nThe army took a town in the north on "
                  "Monday. It had tried before.\n\nThe rebels said that they would come back very soon.");
  EXPECT_EQ(lead_of(read.document), "The army took a town in the north on Monday. It had tried before.");
}

TEST(TextReader, TakesTwoSentencesForTheLeadWhereThereAreNoParagraphs) {
  const Read read("", "The army took a town in the north. It had tried before. The rebels left.");
  EXPECT_EQ(lead_of(read.document), "The army took a town in the north. It had tried before.");
}

TEST(TextReader, FindsALeadWithoutProseAndNoneWithoutWords) {
  EXPECT_EQ(lead_of(Read("", "\n\nPhotos\n\nMore").document), "Photos");
  EXPECT_TRUE(Read("", "...\n\n").document.text.lead().empty());
}

TEST(TextReader, RepairsBothFieldsUnlessTold) {
  const Read read("Army&#39;s", "The \"atrocities,quot; of war");
  EXPECT_THAT(folded(read.document.title), ElementsAre("army's"));
  ASSERT_EQ(read.document.text.quotations().size(), 1u);
  const ByteSpan inside = read.document.text.quotations()[0].bytes;
  EXPECT_EQ(read.document.text.repaired.text().substr(inside.begin, inside.size()), "atrocities");
  EXPECT_THAT(folded(Read("", "Army&#39;s", {false, true}).document.text), ElementsAre("army", "39", "s"));
}

TEST(TextReader, IsReusedWithoutTraces) {
  const TextReader reader;
  const auto scratch = reader.make_scratch();
  DocumentText document;
  reader.read("One two three four", "One two three four. \"Five\" &amp; six.", *scratch, document);
  reader.read("", "Seven", *scratch, document);
  EXPECT_EQ(document.title.words.size(), 0u);
  EXPECT_THAT(folded(document.text), ElementsAre("seven"));
  EXPECT_THAT(document.text.quotations(), IsEmpty());
  EXPECT_THAT(document.text.passed_over, IsEmpty());
  EXPECT_EQ(document.text.sentences().size(), 1u);
  EXPECT_FALSE(document.text.repaired.edited());
}

TEST(TextReader, KeepsWordsSentencesAndQuotationsInOrderOnAnyText) {
  static const std::vector<std::string> parts{"Assad",
                                              "u.s.",
                                              " ",
                                              "\n",
                                              "\n\n",
                                              ".",
                                              "\"",
                                              "'",
                                              "\u201C",
                                              "\u201D",
                                              "&amp;",
                                              "said.The",
                                              "No. 5",
                                              "قال.ثم",
                                              "中国",
                                              "\u0301",
                                              "\U0001F600",
                                              "\u200D",
                                              "_",
                                              "Mr. ",
                                              "one two three four",
                                              "\u00AD",
                                              std::string(1, '\0')};
  std::mt19937 random(5);
  for (int round = 0; round < 5'000; ++round) {
    std::string text;
    for (std::size_t left = random() % 20; left > 0; --left) text += parts[random() % parts.size()];
    const Read read("One two three four", text);
    const FieldText& field = read.document.text;
    std::uint32_t end = 0;
    for (const ByteSpan sentence : field.sentences()) {
      ASSERT_LE(end, sentence.begin) << text;
      ASSERT_LT(sentence.begin, sentence.end) << text;
      end = sentence.end;
    }
    ASSERT_LE(end, field.repaired.text().size());
    end = 0;
    for (std::uint32_t i = 0; i < field.words.size(); ++i) {
      const ByteSpan word = field.words.bytes(i);
      ASSERT_LE(end, word.begin) << text;
      ASSERT_LT(field.sentence(i), field.sentences().size()) << text;
      ASSERT_TRUE(field.sentences()[field.sentence(i)].contains(word.begin)) << text;
      const bool first = i == 0 || field.sentence(i - 1) != field.sentence(i);
      ASSERT_EQ(field.before(i) == Gap::sentence, first) << text;
      end = word.end;
    }
    for (const Quotation& one : field.quotations()) ASSERT_LE(one.bytes.begin, one.bytes.end) << text;
    ASSERT_LE(field.lead().end, field.repaired.text().size());
  }
}

std::vector<std::string> addresses_in(const std::string& text) {
  const Read read("", text);
  std::vector<std::string> out;
  for (const ByteSpan span : read.document.text.addresses)
    out.emplace_back(read.document.text.text().substr(span.begin, span.size()));
  return out;
}

TEST(TextReader, ReadsNoWordsInAddresses) {
  EXPECT_THAT(
      addresses_in("See https://x.org/a?b=c#d. Or (http://x.org), \u00ABhttp://x.fr/y\u00BB, WWW.x.org!"),
      ElementsAre("https://x.org/a?b=c#d", "http://x.org", "http://x.fr/y", "WWW.x.org"));
  EXPECT_THAT(addresses_in("a nytimes.com/2020/x, \u2018bbc.co.uk/news\u2019 x.org:8080/y t.co/x"),
              ElementsAre("nytimes.com/2020/x", "bbc.co.uk/news", "x.org:8080/y", "t.co/x"));
  EXPECT_THAT(addresses_in("to a.b@x.org or mailto:a+b@x-y.co.uk. <n@h.org>"),
              ElementsAre("a.b@x.org", "mailto:a+b@x-y.co.uk", "n@h.org"));
  EXPECT_THAT(addresses_in("http://localhost/x http://192.168.0.1/y [z](https://x.org/z_(a)) http://"),
              ElementsAre("http://localhost/x", "http://192.168.0.1/y", "https://x.org/z_(a)", "http://"));
  EXPECT_THAT(addresses_in("\u770Bhttps://x.com/y\uFF0C\u653F\u5E9C http://x.com\u653F\u5E9C"),
              ElementsAre("https://x.com/y", "http://x.com"));
  const Read read("", "Read more: www.regime.org/assad now");
  EXPECT_THAT(folded(read.document.text), ElementsAre("read", "more", "now"));
  EXPECT_THAT(read.document.text.notes, ElementsAre(1u, 2u, 0u, 0u));
  EXPECT_EQ(read.document.text.before(2), Gap::hard);
}

TEST(TextReader, ReadsWordsInWhatOnlyLooksLikeAnAddress) {
  for (const char* text :
       {"Amazon.com and Node.js", "U.S./Iran", "and/or", "said.the", "said.he/she", "#regime @name",
        "a.m./p.m.", "St.Petersburg/Moscow", "e.g. 24/7", "C://x", "a @ b.org", "www. x", "index.html"}) {
    EXPECT_THAT(addresses_in(text), IsEmpty()) << text;
  }
}

TEST(TextReader, LeavesAddressesWhereNothingIsRepaired) {
  const Read read("", "x http://x.org <b>y</b>", {false, true});
  EXPECT_THAT(folded(read.document.text), ElementsAre("x", "http", "x.org", "b", "y", "b"));
}

TEST(TextReader, JoinsDividedWordsThatStandElsewhere) {
  const Read read("A spokesman",
                  "The spokes-\nman left. The non-\ngovernment spoke to a government. An un-\nkind one.");
  EXPECT_THAT(folded(read.document.text),
              ElementsAre("the", "spokesman", "left", "the", "non", "government", "spoke", "to", "a",
                          "government", "an", "un", "kind", "one"));
  EXPECT_THAT(read.document.text.notes, ElementsAre(0u, 0u, 2u, 0u));
  EXPECT_EQ(read.document.text.repaired.counts()[static_cast<std::size_t>(Damage::line_end)], 1u);
}

TEST(TextReader, JoinsDividedWordsThatAreLookedFor) {
  const std::string text =
      "ex-\r\n  tremists, anti-\nregime, Anglo-\nAmerican, re\u2010\ngime, RE-\nGIME, 1990-\n1995, pro -\nfess, con-\n\nduct";
  for (const Engine engine : {Engine::fast, Engine::reference}) {
    const TextReader same({true, true, engine},
                          [](std::string_view word) { return word == "regime" || word == "extremists"; });
    const auto scratch = same.make_scratch();
    DocumentText document;
    same.read("", text, *scratch, document);
    EXPECT_THAT(folded(document.text),
                ElementsAre("extremists", "anti", "regime", "anglo", "american", "regime", "regime", "1990",
                            "1995", "pro", "fess", "con", "duct"));
  }
}

std::string seed(const std::string& name) {
  std::ifstream file(std::string(SLANT_DATA) + "/seeds/" + name, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

TEST(TextReader, CountsTheHeadlineOfTheSeedOnce) {
  const std::string text = seed("asharq-al-awsat.txt");
  if (text.empty()) GTEST_SKIP() << "no news in " << SLANT_DATA;
  std::istringstream lines(text);
  std::string title;
  while (std::getline(lines, title) && title.find("Atrocities") == std::string::npos) {
  }
  const Read read(title, text);
  EXPECT_EQ(read.document.text.passed_over.size(), 2u);
  EXPECT_EQ(lead_of(read.document).substr(0, 22), "President Donald Trump");
}

TEST(TextReader, MendsTheSeedThatAMinifierBroke) {
  const std::string text = seed("reprint.txt");
  if (text.empty()) GTEST_SKIP() << "no news in " << SLANT_DATA;
  const Read read("", text);
  const DamageCounts& counts = read.document.text.repaired.counts();
  EXPECT_EQ(counts[static_cast<std::size_t>(Damage::entity)], 3u);
  EXPECT_EQ(counts[static_cast<std::size_t>(Damage::minifier)], 2u);
  EXPECT_EQ(read.document.text.repaired.text().find("quot;"), std::string_view::npos);
  ASSERT_GE(read.document.text.quotations().size(), 1u);
  const ByteSpan first = read.document.text.quotations()[0].bytes;
  EXPECT_EQ(read.document.text.repaired.text().substr(first.begin, first.size()), "atrocities");
}

}  // namespace
}  // namespace slant
