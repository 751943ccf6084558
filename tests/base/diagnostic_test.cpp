// How diagnostics are written.
#include "base/diagnostic.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

TEST(Diagnostic, SaysPlaceSeverityAndMessage) {
  EXPECT_EQ(to_string({Severity::error, {"a.lex", 3, 7}, "missing comma", {}, {}, 1}),
            "a.lex:3:7: error: missing comma\n");
  EXPECT_EQ(to_string({Severity::warning, {"a.csv", 3, 0}, "ragged", {}, {}, 1}),
            "a.csv:3: warning: ragged\n");
  EXPECT_EQ(to_string({Severity::note, {"a.txt", 0, 0}, "read", {}, {}, 1}), "a.txt: note: read\n");
  EXPECT_EQ(to_string({Severity::error, {}, "no corpus", {}, {}, 1}), "error: no corpus\n");
}

TEST(Diagnostic, PutsTheCaretUnderItsCodePoints) {
  EXPECT_EQ(to_string({Severity::error, {"a", 1, 4}, "m", "try this", "\tx\xC3\xA9y z", 3}),
            "a:1:4: error: m\n  \tx\xC3\xA9y z\n  \t  ^~~\n  hint: try this\n");
}

TEST(Diagnostic, PutsTheCaretBehindALineThatIsTooShort) {
  EXPECT_EQ(to_string({Severity::error, {"a", 1, 5}, "m", {}, "xy", 1}), "a:1:5: error: m\n  xy\n      ^\n");
}

TEST(InputError, SaysAllThatIsWrong) {
  const InputError error(
      {{Severity::error, {"a", 1, 0}, "one", {}, {}, 1}, {Severity::error, {"a", 2, 0}, "two", {}, {}, 1}});
  EXPECT_STREQ(error.what(), "a:1: error: one\na:2: error: two\n");
  EXPECT_EQ(error.diagnostics().size(), 2u);
  EXPECT_STREQ(InputError("alone", "do so").what(), "error: alone\n  hint: do so\n");
}

}  // namespace
}  // namespace slant
