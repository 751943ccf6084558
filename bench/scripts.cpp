// Alphabets and short word lists; sentences and articles of them.
#include "scripts.hpp"

#include <array>
#include <string>
#include <string_view>

#include "draws.hpp"

namespace slant::bench {
namespace {

struct Script {
  std::string_view outlet;
  std::vector<std::string_view> units;       // letters, or words where none are written apart
  std::size_t fewest_units, most_units;      // a word
  std::string_view space, comma, full_stop;  // between words, after some, after a sentence
};

// Frequent letters stand more than once.
const std::vector<Script> alphabets{
    {"Кириллица",
     {"о", "о", "о", "е", "е", "а", "а", "и", "и", "н", "т", "с", "р", "в", "л",
      "к", "м", "д", "п", "у", "я", "ы", "ь", "г", "з", "б", "ч", "й", "х", "ж"},
     2,
     10,
     " ",
     ", ",
     ". "},
    {"العربية",
     {"ا", "ا", "ا", "ل", "ل", "ي", "م", "و", "ن", "ر", "ت", "ب",
      "ة", "ع", "د", "س", "ف", "ه", "ك", "ق", "أ", "ح", "ج", "ش"},
     2,
     7,
     " ",
     "، ",
     ". "},
    {"Ελληνικά",
     {"α", "α", "ο", "ο", "ι", "ι", "ε", "τ", "τ", "σ", "ν", "ν", "η", "υ",
      "ρ", "π", "κ", "μ", "λ", "ω", "ά", "έ", "ί", "ό", "γ", "δ", "θ"},
     2,
     10,
     " ",
     ", ",
     ". "},
    {"עברית",
     {"י", "י", "ו", "ו", "ה", "ל", "א", "ר", "ת", "ב", "ש", "מ", "נ", "ד", "ק", "ח", "פ", "ע", "ג", "כ"},
     2,
     6,
     " ",
     ", ",
     ". "},
    {"देवनागरी",  // consonants with their vowel signs
     {"क",  "का", "के", "की", "को", "न", "ना", "ने", "त", "ता", "ते", "र", "रा", "स", "से",
      "सी", "म",  "में", "ह",  "है",  "प", "पर", "य", "व", "ल",  "द", "ब", "ग",  "ज", "श"},
     1,
     4,
     " ",
     ", ",
     "। "}};

const std::vector<Script> dictionary_scripts{
    {"中文",
     {"政府", "军队",   "总统", "反对派", "人民", "国家", "和平", "战争", "城市", "记者", "报道", "今天",
      "我们", "他们",   "的",   "在",     "是",   "了",   "和",   "对",   "说",   "新闻", "经济", "发展",
      "问题", "联合国", "地区", "中国",   "世界", "安全", "攻击", "声明", "表示", "领导", "选举", "支持"},
     1,
     1,
     "",
     "，",
     "。"},
    {"日本語",
     {"政府", "は",   "が",   "を",     "に",   "の",   "で",   "と",       "大統領", "首相", "国民", "戦争",
      "平和", "都市", "記者", "発表",   "した", "する", "です", "ニュース", "経済",   "問題", "地域", "世界",
      "今日", "から", "まで", "テレビ", "会議", "選挙", "支持", "攻撃",     "軍隊",   "日本", "東京", "言う"},
     1,
     1,
     "",
     "、",
     "。"},
    {"ไทย",
     {"รัฐบาล", "ประเทศ", "ประชาชน", "ทหาร", "ประธานาธิบดี", "ข่าว",    "วันนี้",  "และ",
      "ใน",    "ที่",      "เป็น",     "ของ",  "กล่าว",       "ว่า",     "การ",  "เมือง",
      "โลก",   "สงคราม", "เศรษฐกิจ", "ปัญหา", "เลือกตั้ง",     "สนับสนุน", "โจมตี", "ความ",
      "จาก",   "ได้",     "ไม่",      "คน",   "เรา",        "พวกเขา", "ปี",    "ใหม่"},
     1,
     1,
     "",
     " ",
     " "}};

std::string sentence(const Script& script, Draws& draws) {
  std::string text;
  const std::size_t words = 6 + draws.below(20);
  for (std::size_t word = 0; word < words; ++word) {
    if (word > 0) text += draws.one_in(12) ? script.comma : script.space;
    const std::size_t units = script.fewest_units + draws.below(script.most_units - script.fewest_units + 1);
    for (std::size_t unit = 0; unit < units; ++unit) text += draws.of(script.units);
  }
  return text.append(script.full_stop);
}

std::vector<Article> articles_in(const std::vector<Script>& scripts, std::size_t bytes, std::uint64_t seed) {
  Draws draws(seed);
  std::vector<Article> articles;
  for (std::size_t made = 0; made < bytes; made += articles.back().text.size()) {
    const Script& script = scripts[articles.size() % scripts.size()];
    Article article;
    article.outlet = script.outlet;
    article.title = sentence(script, draws);
    const std::size_t sentences = 14 + draws.below(60);
    for (std::size_t i = 0; i < sentences; ++i) {
      article.text += sentence(script, draws);
      if (draws.one_in(3)) article.text += "\n\n";
    }
    articles.push_back(std::move(article));
  }
  return articles;
}

}  // namespace

std::vector<Article> in_alphabets(std::size_t bytes, std::uint64_t seed) {
  return articles_in(alphabets, bytes, seed);
}

std::vector<Article> in_dictionary_scripts(std::size_t bytes, std::uint64_t seed) {
  return articles_in(dictionary_scripts, bytes, seed);
}

}  // namespace slant::bench
