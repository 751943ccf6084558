// Damage undone, counted, and traced back.
#include "text/repair.hpp"

#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/unicode.hpp"
#include "text/code_point.hpp"

namespace slant {
namespace {

std::string repaired(std::string_view value) {
  Repaired out;
  repair(value, out);
  return std::string(out.text());
}

std::uint32_t count(std::string_view value, Damage damage) {
  Repaired out;
  repair(value, out);
  return out.counts()[static_cast<std::size_t>(damage)];
}

TEST(Repair, CopiesNothingWhereNothingIsWrong) {
  const std::string value =
      "Caf\u00E9 & Co., 5% of \u00C2ge; AT&T's \u201Cvoil\u00E0\u2026\u201D e.g. U.S.A.";
  Repaired out;
  repair(value, out);
  EXPECT_FALSE(out.edited());
  EXPECT_EQ(out.text().data(), value.data());
  EXPECT_EQ(out.counts(), DamageCounts{});
}

TEST(Repair, ReadsEntities) {
  EXPECT_EQ(repaired("Tom &amp; Jerry&#39;s &quot;plan&quot; &#x2014; &eacute;t&Eacute; &lt;x&gt; &hellip;"),
            "Tom & Jerry's \"plan\" \u2014 \u00E9t\u00C9 <x> \u2026");
  EXPECT_EQ(repaired("&#146;t &#8217;t"), "\u2019t \u2019t");
  EXPECT_EQ(repaired("re&shy;gime re&#173;gime"), "regime regime");
  EXPECT_EQ(repaired("R&amp D, a&nbsp b, don&#39t"), "R& D, a\u00A0 b, don't");
  EXPECT_EQ(count("&lt;&gt;", Damage::entity), 2u);
}

TEST(Repair, ReadsEntitiesEncodedSeveralTimes) {
  EXPECT_EQ(repaired("&amp;quot;yes&amp;amp;quot; &amp;#39;"), "\"yes\" '");
  EXPECT_EQ(count("&amp;amp;quot;", Damage::entity), 1u);
}

TEST(Repair, ReadsEntitiesAsMachinesBreakThem) {
  EXPECT_EQ(repaired("& # 39; You must stop & # 39;"), "' You must stop '");
  EXPECT_EQ(repaired("the \"atrocities,quot; of"), "the \"atrocities\" of");
  EXPECT_EQ(repaired("it&# 39;s a& quot;b& amp ;c"), "it's a\"b&c");
}

TEST(Repair, LeavesWhatIsNoEntity) {
  for (const char* value : {"AT&T; x", "&notathing;", "&#0;", "&#xD800;", "&#9999999;", "& then; &",
                            "a, quot; b", "&#;", "&amplitude", "&copy 2020", "100,000;", "Q&A", "&ampere;"}) {
    EXPECT_EQ(repaired(value), value);
  }
}

TEST(Repair, RemovesMinifierResidue) {
  EXPECT_EQ(repaired("a %MINIFYHTML82c7b3dd3ca2ef90d54046afcc5805a911% b"), "a  b");
  EXPECT_EQ(repaired("%MINIFYHTML no end, 5% of it"), "%MINIFYHTML no end, 5% of it");
  EXPECT_EQ(count("%MINIFYHTMLa1%%MINIFYHTMLa2%", Damage::minifier), 2u);
}

TEST(Repair, ReadsMojibake) {
  EXPECT_EQ(repaired("Assad\u00E2\u20AC\u2122s \u00E2\u20AC\u0153plan\u00E2\u20AC\u009D"),
            "Assad\u2019s \u201Cplan\u201D");
  EXPECT_EQ(repaired("caf\u00C3\u00A9 na\u00C3\u00AFve \u00C2\u00A35"), "caf\u00E9 na\u00EFve \u00A35");
  EXPECT_EQ(repaired("Santamar\u00C3\u00ADa"),
            "Santamar\u00EDa");  // its second half looks like a soft hyphen
  EXPECT_EQ(repaired("\u00E2\u20AC\u0153plan\u00E2\u20AC said"), "\u201Cplan\u201D said");
  EXPECT_EQ(repaired("\u00F0\u0178\u02DC\u20AC"), "\U0001F600");
  EXPECT_EQ(count("caf\u00C3\u00A9", Damage::mojibake), 1u);
}

TEST(Repair, ReadsMojibakeMadeTwice) {
  EXPECT_EQ(repaired("Romney\u00C3\u00A2\u00E2\u201A\u00AC\u00E2\u201E\u00A2s"), "Romney\u2019s");
  EXPECT_EQ(repaired("NBC\u00C3\u00A2\u00E2\u201A\u00AC\u00E2\u201E\u00A2s "
                     "\u00C3\u00A2\u00E2\u201A\u00AC\u00CB\u0153so"),
            "NBC\u2019s \u2018so");
}

TEST(Repair, ReadsMojibakeOfOtherScriptsInRuns) {
  EXPECT_EQ(repaired("\u00D0\u0178\u00D1\u20AC\u00D0\u00B5"), "Пре");
  EXPECT_EQ(repaired("\u00D8\u00A7\u00D9\u201E"), "ال");
}

TEST(Repair, LeavesTextThatOnlyLooksLikeMojibake) {
  for (const char* value :
       {"\u00C3", "AMANH\u00C3\u00BB", "caf\u00E9\u2026\u201D", "voil\u00E0\u2026\u00BB", "\u00D1\u20AC",
        "\u00C2ge", "S\u00C3O PAULO", "\u00E9t\u00E9\u2026\u00BB oui", "\u00DCber \u00D6l"}) {
    EXPECT_EQ(repaired(value), value);
  }
}

TEST(Repair, RemovesWhatNobodySees) {
  EXPECT_EQ(repaired("re\u00ADgime\u200B \uFEFFand\u2060"), "regime and");
  EXPECT_EQ(repaired("می\u200Cخواهم \u0915\u094D\u200D\u0937"), "می\u200Cخواهم \u0915\u094D\u200D\u0937");
  EXPECT_EQ(count("\u00AD\u200B", Damage::invisible), 2u);
}

TEST(Repair, RemovesMarksOfDirection) {
  EXPECT_EQ(repaired("\u202Bالنظام\u202C re\u200Egime\u200F \u2066a\u2069 \u061C\u202Db\u202E"),
            "النظام regime a b");
  EXPECT_EQ(count("\u200E\u200F\u061C\u2067", Damage::invisible), 4u);
  EXPECT_EQ(repaired("\u2028\u2029\u2010\u202F\u205F\u206A\u0618"),
            "\u2028\u2029\u2010\u202F\u205F\u206A\u0618");
}

TEST(Repair, ReadsEscapesOfSpreadsheets) {
  EXPECT_EQ(repaired("left._x000D_\nThen"), "left.\r\nThen");
  EXPECT_EQ(repaired("left._x000D__x000A_Then"), "left.\r\nThen");
  EXPECT_EQ(repaired("one_x000d_two_x0009_three_X000A_four_x0007_"), "one\ntwo\tthree\nfour ");
  EXPECT_EQ(repaired("foo_x005F_bar _x005F_x000D_"), "foo_bar _x000D_");
  EXPECT_EQ(repaired("_x201C_caf_x00e9__x0094_"), "\u201Ccaf\u00E9\u201D");
  EXPECT_EQ(repaired("_xD83D__xDE00_"), "\U0001F600");
  EXPECT_EQ(count("a_x000D_b_x005f_c", Damage::spreadsheet), 2u);
}

TEST(Repair, LeavesUnderscoresThatEscapeNothing) {
  for (const char* value :
       {"_underscores_", "_x000G_", "_x00D_", "_x0000D_", "_x000D", "x000D_", "__x", "_", "_x+00D_",
        "_xD83D_", "_xDE00_", "_xFFFF_", "1920_x1080_60", "_x86_64_", "_y000D_", "_x 00D_"}) {
    EXPECT_EQ(repaired(value), value);
  }
}

TEST(Repair, ReadsC1ControlsAsWindows1252) {
  EXPECT_EQ(repaired("The \u0093regime\u0094 \u0096 they aren\u0092t \u0091so\u0092 \u0097 \u0080 5"),
            "The \u201Cregime\u201D \u2013 they aren\u2019t \u2018so\u2019 \u2014 \u20AC 5");
  EXPECT_EQ(repaired("\u008Aibenik \u009Eena \u009Cuvre"), "\u0160ibenik \u017Eena \u0153uvre");
  EXPECT_EQ(count("\u0093a\u0094", Damage::c1_control), 2u);
  EXPECT_EQ(repaired("\u0081\u008D\u008F\u0090\u009D"), "\u0081\u008D\u008F\u0090\u009D");  // unknown to it
  EXPECT_EQ(repaired("\u00A0\u00A9\u00AB\u00BB"), "\u00A0\u00A9\u00AB\u00BB");
}

TEST(Repair, TellsAnEllipsisFromALineEnd) {
  EXPECT_EQ(repaired("and so on\u0085 They"), "and so on\u2026 They");
  EXPECT_EQ(repaired("wait\u0085what, \u0085 and \u0093\u0085no\u0085\u0094"),
            "wait\u2026what, \u2026 and \u201C\u2026no\u2026\u201D");
  EXPECT_EQ(repaired("so on\u0085"), "so on\u2026");
  for (const char* value :
       {"fell.\u0085They", "one\u0085\u0085two", "A headline\u0085The text", "a\u0085\nb"}) {
    EXPECT_EQ(repaired(value), value);
  }
}

TEST(Repair, PutsBackMissingSpaces) {
  EXPECT_EQ(repaired("he said.The army.It left.A man.I did: More:Saudis"),
            "he said. The army. It left. A man. I did: More: Saudis");
  EXPECT_EQ(repaired("сказал.Он ушёл"), "сказал. Он ушёл");
  EXPECT_EQ(count("said.The end.Then", Damage::missing_space), 2u);
}

TEST(Repair, KeepsAddressesFilesAndAbbreviationsTogether) {
  for (const char* value :
       {"Example.Com", "www.Example.com", "http://x.org/a.Bc", "a@b.Cd", "Node.Js", "U.S.A", "Ph.D",
        "Censor.NET", "said.the", "3.5", "e.g.", "6:30", "report.Pdf", "i.E", "J.Smith", "a.Bc"}) {
    EXPECT_EQ(repaired(value), value);
  }
}

TEST(Repair, TakesTagsOut) {
  EXPECT_EQ(repaired("<b>reg</b>ime <EM CLASS=x>is</EM>"), "regime is");
  EXPECT_EQ(repaired("end.<br>Next<BR/>line"), "end.\nNext\nline");
  EXPECT_EQ(repaired("<p>One.</p><p>Two</p>"), "\n\nOne.\n\n\n\nTwo\n\n");
  EXPECT_EQ(repaired("a<img src=\"x>y\" alt='the regime'/>b"), "a b");
  EXPECT_EQ(repaired("<a href=\"http://x.org/regime\" data-name=\"in body\">government</a>"), "government");
  EXPECT_EQ(repaired("<input disabled type=text>x<option selected>"), " x\n\n");
  EXPECT_EQ(repaired("<div\n class=\"regime\"\n>x"), "\n\nx");
  EXPECT_EQ(repaired("regime<sup>1</sup>, 10<sup>6</sup>"), "regime 1, 106");
  EXPECT_EQ(repaired("said <q>no</q>"), "said \u201Cno\u201D");
  EXPECT_EQ(count("<p>One<br>two</p>", Damage::markup), 3u);
}

TEST(Repair, TakesOutWhatNobodyReads) {
  EXPECT_EQ(repaired("a<!-- regime -->b"), "a b");
  EXPECT_EQ(repaired("a<script>if (1 < 2) regime();</script>b<STYLE>p {}</style >c"), "a b c");
  EXPECT_EQ(repaired("a<svg><title>regime</title></svg>b"), "a b");
  EXPECT_EQ(repaired("<![CDATA[a <b>c</b>]]> d"), " a c d");
  EXPECT_EQ(repaired("<!DOCTYPE html><?xml version=\"1.0\"?>a<![endif]>"), "  a ");
}

TEST(Repair, ReadsTagsThatAreCutOrBroken) {
  EXPECT_EQ(repaired("a <a href=\"http://x.org/regi"), "a ");
  EXPECT_EQ(repaired("a </stro"), "a </stro");  // no name of HTML
  EXPECT_EQ(repaired("a</strong"), "a");
  EXPECT_EQ(repaired("a <div cla"), "a \n\n");
  EXPECT_EQ(repaired("<a href=\"x>b</a> said \"c\""), "b said \"c\"");
  EXPECT_EQ(repaired("<p>a<\\/p>"), "\n\na\n\n");
  EXPECT_EQ(repaired("a<script>var regime = 1"), "a ");
  EXPECT_EQ(repaired("the <script> tag of a page"), "the   tag of a page");
  EXPECT_EQ(repaired("a <!-- regime\nb"), "a  \nb");
}

TEST(Repair, ReadsTagsWrittenAsEntities) {
  EXPECT_EQ(repaired("&lt;p&gt;The &lt;a href=&quot;http://x.org/&quot;&gt;army&lt;/a&gt;&lt;/p&gt;"),
            "\n\nThe army\n\n");
  EXPECT_EQ(repaired("<a>left</a>.<b>The</b> army"), "left. The army");
}

TEST(Repair, LeavesWhatIsNoTag) {
  for (const char* value : {"a < b", "I <3 you", "x<y and z>w", "<unknown words>", "<name@host.org>",
                            "i<b and c>d", "<i think so>", "Le Monde <lemonde.fr>", "a <- b", "<", "a <b",
                            "</>", "<!>", "5 <p and more", "<time flies>"}) {
    EXPECT_EQ(repaired(value), value);
  }
}

TEST(Repair, TakesElementsOfSitesOut) {
  EXPECT_EQ(repaired("One<amp-img alt=\"The regime at war\"></amp-img>two"), "One  two");
  EXPECT_EQ(repaired("a<bsp-figure data-caption='x'>b</bsp-figure>c"), "a b c");
  for (const char* const text :
       {"the <well-known> man", "<so-called", "a <b-c", "<- left", "x <y-z and w> v"})
    EXPECT_EQ(repaired(text), text);
}

TEST(Repair, ReadsMarkupInLinearTime) {
  for (const std::string piece :
       {"<", "<p <p ", "<!--", "<p a=\"<p a='", "<script>", "<![CDATA[", "<p a=\"'<p b='\" ", "</",
        "<a href=", "<?php", "&lt;p a=&quot;", "\\", "\\n", "a-\n", "b.cc"}) {
    std::string text;
    while (text.size() < std::size_t{1} << 22) text += piece;
    Repaired out;
    repair(text, out);
    EXPECT_LE(out.text().size(), 2 * text.size() + 2) << piece;
  }
}

TEST(Repair, ReadsEscapesWrittenOut) {
  EXPECT_EQ(repaired("He left.\\nRegime forces came.\\n\\nThe end"),
            "He left.\nRegime forces came.\n\nThe end");
  EXPECT_EQ(repaired("He left.\\\\nThe end"), "He left.\nThe end");
  EXPECT_EQ(repaired("He left.\\r\\nThe\\tend"), "He left.\nThe\tend");
  EXPECT_EQ(repaired("the \\xe2\\x80\\x9cregime\\xe2\\x80\\x9d"), "the \u201Cregime\u201D");
  EXPECT_EQ(repaired("the \\u201cregime\\u201d \\ud83d\\ude00"), "the \u201Cregime\u201D \U0001F600");
  EXPECT_EQ(repaired("caf\\xe9 \\xa0x"), "caf\u00E9 \u00A0x");
  EXPECT_EQ(repaired("the \\x93regime\\x94"), "the \u201Cregime\u201D");
  EXPECT_EQ(repaired("\\u2018so\\u2019 \\x93 it\\x94"), "\u2018so\u2019 \\x93 it\u201D");
  EXPECT_EQ(repaired("He said \\\"no\\\" and don\\'t"), "He said \"no\" and don't");
  EXPECT_EQ(repaired("b'The regime\\xe2\\x80\\x99s end'"), "The regime\u2019s end");
  EXPECT_EQ(repaired("b\"The regime\" "), "The regime ");
  EXPECT_EQ(repaired("\\u003cp\\u003eThe army\\u003c/p\\u003e"), "\n\nThe army\n\n");
  EXPECT_EQ(count("He left.\\nThe end.\\nHe", Damage::escape), 2u);
}

TEST(Repair, CountsEscapesThatItLeaves) {
  const auto left = [](std::string_view value) {
    std::vector<std::uint32_t> suspects;
    find_suspects(value, suspects);
    Repaired out;
    return repair_at(value, suspects, out);
  };
  EXPECT_EQ(left("one\\ntwo\\tthree"), 2u);
  EXPECT_EQ(left("\\x93so\\x94 \\x85"), 1u);
  EXPECT_EQ(left("In code \\u201c is a mark"), 1u);
  EXPECT_EQ(left("He left.\\nThe end."), 0u);
  EXPECT_EQ(left("C:\\new\\table and \\d+\\n"), 0u);
  EXPECT_EQ(left("nothing"), 0u);
}

TEST(Repair, LeavesBackslashesThatWriteNothingOut) {
  for (const char* value :
       {"C:\\new\\table", "C:\\temp\\new files. C:\\Users\\nora", "\\d+\\n and [\\u0600-\\u06ff]",
        "$\\nabla \\times \\tau$", "\\begin{a} x.\\newline", "/\\_/\\ ( o.o )", "printf(\"Done.\\n\");",
        "Use \\n for a new line and \\t for a tab", "and\\or", "\\", "a\\", "\\x", "\\u12",
        "In code \\u201c is a mark", "b'", "b'twas the night"}) {
    EXPECT_EQ(repaired(value), value);
  }
}

TEST(Repair, JoinsWordsDividedForCertain) {
  EXPECT_EQ(repaired("re\u00AD\ngime govern\u00AC\r\n  ment ex\u00AC \n\ttremists"),
            "regime government extremists");
  EXPECT_EQ(repaired("re&shy;\ngime re&#172;\ngime"), "regime regime");
  EXPECT_EQ(repaired("a \u00AC\nb \u00AC b\u00AC\n\nc"), "a \u00AC\nb \u00AC b\u00AC\n\nc");
  EXPECT_EQ(count("re\u00AD\ngime", Damage::line_end), 1u);
  EXPECT_EQ(count("re\u00AD\ngime", Damage::invisible), 0u);
}

TEST(Repair, TracesSpansBackOverSeveralPasses) {
  const std::string value =
      "a\\nx.\\n\\u003cb\\u003eThe\\u003c/b\\u003e &lt;i&gt;re\u00ADgime&lt;/i&gt; said.&lt;b&gt;The";
  Repaired out;
  repair(value, out);
  ASSERT_EQ(out.text(), "a\nx.\nThe regime said. The");
  const auto original = [&](std::string_view word) {
    const auto begin = static_cast<std::uint32_t>(out.text().rfind(word));
    const ByteSpan span = out.original({begin, begin + static_cast<std::uint32_t>(word.size())});
    return value.substr(span.begin, span.size());
  };
  EXPECT_EQ(original("regime"), "re\u00ADgime");
  EXPECT_EQ(original("said"), "said");
  EXPECT_EQ(original("x"), "x");
  EXPECT_EQ(original("The"), "The");
}

TEST(Repair, TracesSpansBack) {
  const std::string value = "a &amp; b\u00ADc said.The";
  Repaired out;
  repair(value, out);
  ASSERT_EQ(out.text(), "a & bc said. The");
  const auto original = [&](std::uint32_t begin, std::uint32_t end) {
    const ByteSpan span = out.original({begin, end});
    return value.substr(span.begin, span.size());
  };
  EXPECT_EQ(original(0, 1), "a");
  EXPECT_EQ(original(2, 3), "&amp;");
  EXPECT_EQ(original(4, 6), "b\u00ADc");
  EXPECT_EQ(original(4, 5), "b");
  EXPECT_EQ(original(5, 6), "c");
  EXPECT_EQ(original(7, 11), "said");
  EXPECT_EQ(original(13, 16), "The");
  EXPECT_EQ(original(0, 16), value);
  EXPECT_TRUE(out.original({5, 5}).empty());
}

// Random texts made of damage and of what surrounds it.
std::string damaged(std::mt19937& random) {
  static const std::vector<std::string> parts{"a",
                                              "said",
                                              "The",
                                              " ",
                                              ".",
                                              ":",
                                              ",",
                                              "&",
                                              "amp;",
                                              "&amp;",
                                              "&#39;",
                                              "& # 39;",
                                              ",quot;",
                                              "#",
                                              "39;",
                                              "%",
                                              "%MINIFYHTMLa1%",
                                              "\u00C3",
                                              "\u00A9",
                                              "\u00E2",
                                              "\u20AC",
                                              "\u2122",
                                              "\u00AD",
                                              "\u200B",
                                              "\uFEFF",
                                              "\u00D0\u0178",
                                              "\n",
                                              "中",
                                              "\U0001F600",
                                              "\u00E9",
                                              "\u00C3\u00A2\u00E2\u201A\u00AC"};
  std::string out;
  for (std::size_t left = random() % 14; left > 0; --left) out += parts[random() % parts.size()];
  return out;
}

TEST(Repair, MapsMonotonouslyAndKeepsUnchangedBytesInPlace) {
  std::mt19937 random(11);
  for (int round = 0; round < 20'000; ++round) {
    const std::string value = damaged(random);
    Repaired out;
    repair(value, out);
    const std::string_view text = out.text();
    ASSERT_TRUE(is_valid_utf8(text)) << value;
    std::uint32_t last_end = 0;
    for (std::uint32_t at = 0; at < text.size();) {
      std::uint32_t next = at;
      next_code_point(text, next);
      const ByteSpan original = out.original({at, next});
      ASSERT_LE(original.begin, original.end) << value;
      ASSERT_LE(original.end, value.size()) << value;
      ASSERT_TRUE(is_valid_utf8(std::string_view(value).substr(original.begin, original.size()))) << value;
      const std::string_view character = text.substr(at, next - at);
      const bool never_made_by_repair = (character[0] >= 'A' && character[0] <= 'z') || character == "中";
      if (never_made_by_repair) {
        ASSERT_EQ(value.substr(original.begin, original.size()), character) << value;
      }
      ASSERT_GE(original.end, last_end) << value;
      last_end = original.end;
      at = next;
    }
    if (!text.empty()) {
      const ByteSpan all = out.original({0, static_cast<std::uint32_t>(text.size())});
      ASSERT_LE(all.size(), value.size());
    }
  }
}

TEST(Repair, TakesLinearTimeOnAnyInput) {
  for (const char* unit : {"&", "&amp;", "%", "%MINIFYHTML", "\u00C3", "\u00E2\u20AC", ".A", "a.", ",quot",
                           "& ", "\u00D0\u0178", "&#", "_", "_x000D_", "_x", "\u0085", "\u200F"}) {
    std::string value;
    while (value.size() < 1'000'000) value += unit;
    EXPECT_TRUE(is_valid_utf8(repaired(value))) << unit;
  }
}

TEST(Repair, NamesEveryDamage) {
  for (int damage = 0; damage < damage_count; ++damage)
    EXPECT_FALSE(name_of(static_cast<Damage>(damage)).empty());
}

}  // namespace
}  // namespace slant
