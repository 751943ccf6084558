// What a script is given, and what becomes of what it throws.
#include "draw/engine.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"

namespace slant {
namespace {

std::string call(std::string_view body, const std::vector<std::string_view>& texts = {},
                 const std::vector<ScriptOption>& options = {}) {
  return call_script("globalThis.f = function (...given) {" + std::string(body) + "}", "f", texts, options);
}

std::string error_of(std::string_view body, const std::vector<std::string_view>& texts = {}) {
  try {
    return "returned " + call(body, texts);
  } catch (const InputError& error) {
    return error.diagnostics().at(0).message;
  }
}

TEST(Script, GetsTextsAndOptionsAndReturnsText) {
  EXPECT_EQ(call("return given[0] + given[1].length + given[2].width + Object.keys(given[2])",
                 {"naïve ☃", "😀"}, {{"width", "89mm"}, {"choice", "ruler"}}),
            "naïve ☃289mmwidth,choice");
}

TEST(Script, TextIsNeverSource) {
  const std::string hostile = "\"); throw 1; (\"\\u0000</script>`${f()}`\u2028";
  EXPECT_EQ(call("return given[0]", {hostile}), hostile);
  const std::string with_zero("a\0b", 3);
  EXPECT_EQ(call("return given[0]", {with_zero}), with_zero);
}

TEST(Script, HasTheLanguageAlone) {
  EXPECT_EQ(call("return ['console', 'document', 'fetch', 'load', 'print', 'process', "
                 "'read', 'require', 'setTimeout'].filter(name => name in globalThis).join()"),
            "");
}

TEST(Script, EachCallBeginsAnew) {
  constexpr std::string_view counting =
      "globalThis.calls = (globalThis.calls ?? 0) + 1; return String(globalThis.calls)";
  EXPECT_EQ(call(counting), "1");
  EXPECT_EQ(call(counting), "1");
}

TEST(Script, NumbersAreWrittenAlikeInEveryLocale) {
  EXPECT_EQ(call("return (1234.5).toLocaleString()"), "1,234.5");
}

TEST(Script, ErrorsKeepTheirSentence) {
  EXPECT_EQ(error_of("throw new Error('no choice is named “rüler”')"), "no choice is named “rüler”");
  EXPECT_EQ(error_of("given[0].a.b", {"text"}), "not the data of a report: given[0].a is undefined");
  EXPECT_THAT(error_of("JSON.parse(given[0])", {"{\n\"a\": nil}"}), testing::HasSubstr("line 2 column 6"));
  EXPECT_EQ(error_of("throw 7"), "the script failed");
}

TEST(Script, SurvivesWhatCannotBeDone) {
  EXPECT_EQ(error_of("return globalThis.f()"), "not the data of a report: too much recursion");
  EXPECT_THAT(error_of("return given[0]", {"\xff\xfe"}), testing::HasSubstr("malformed UTF-8"));
  EXPECT_THAT(error_of("return JSON.parse(given[0])", {std::string(2'000'000, '[')}),
              testing::HasSubstr("JSON"));
  EXPECT_EQ(call("return 'still here'"), "still here");
}

TEST(Script, HalvesOfCharactersAreReplaced) {
  EXPECT_EQ(call("return 'a\\ud800b'"), "a\uFFFDb");
}

TEST(Script, EngineHasAVersion) {
  EXPECT_THAT(engine_version(), testing::MatchesRegex("SpiderMonkey 102\\.[0-9.]+"));
}

}  // namespace
}  // namespace slant
