// The limit on the number of rows that tables with all zeros (--zeros all) may have.
#include "base/diagnostic.hpp"
#include "base/wording.hpp"
#include "report/framing_tables.hpp"

namespace slant {

void check_rows(std::uint64_t units, std::uint64_t variants, const ZeroRows& rows) {
  if (rows.zeros != Zeros::all || variants == 0 || units <= rows.max_rows / variants) return;
  throw LimitError("a table with all zeros would have " + with_thousands(units) + " × " +
                   with_thousands(variants) + " rows, more than " + with_thousands(rows.max_rows) +
                   "; --zeros mentioned leaves the zeros out");
}

}  // namespace slant
