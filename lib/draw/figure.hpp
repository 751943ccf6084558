// The figures of the report page as files: the same script draws both, so that page and paper cannot differ.
#pragma once

#include <string>
#include <string_view>

#include "figure/figure.hpp"

namespace slant {

// SVG of the data that `page_data` makes (the contract: lib/page/app/README.md). Some 60 ms for the engine
// and its script, and what the figure takes. The same arguments give the same bytes, whatever locale. Throws
// InputError with the figure's own message: data that are not a report's, no such choice, nothing to draw. To
// be called from one thread: the engine belongs to the one that made it first.
std::string draw_figure(std::string_view kind, std::string_view json, const FigureOptions& options);

}  // namespace slant
