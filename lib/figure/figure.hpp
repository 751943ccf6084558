// Which figures of the report page there are as files, and what can be asked of one. Drawing is the layer `draw`.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace slant {

inline constexpr std::array<std::string_view, 10> figure_kinds{
    "table", "bars", "stacked", "heatmap", "map", "contrast", "volcano", "pairs", "time", "corpus"};

struct FigureOptions {
  double width{89};     // in mm; 89 is a column of most journals
  std::string choice;   // by name; empty: the one that parts groups most
  std::string group;    // by name; empty: what the kind begins with
  bool is_dark{false};  // light on dark, for slides
};

}  // namespace slant
