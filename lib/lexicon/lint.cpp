// The findings, each by its own small rule.
#include "lexicon/lint.hpp"

namespace slant {

void lint(const Resolved& resolved, Report& report) {
  (void)resolved;
  (void)report;
}

}  // namespace slant
