// slant COMMAND --columns: what the columns of a command's csv, tsv and json mean.
#pragma once

namespace slant::cli {

class Sheet;
struct OutputFlags;

// Of `sheet`, as read: of its flags those that change the columns count. Returns an ExitCode.
int show_columns(const Sheet& sheet, const OutputFlags& output);

}  // namespace slant::cli
