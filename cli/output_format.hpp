// The format of a result where its name says it.
#pragma once

#include "sheet/sheet.hpp"

namespace slant::cli {

// -o table.csv means --format csv; a page that would go to a terminal goes to its file. To be called once the flags are read. Throws InputError where both are said and differ,
// where the command does not write what the ending says, and for a workbook on a terminal.
void choose_format(Sheet& sheet);

}  // namespace slant::cli
