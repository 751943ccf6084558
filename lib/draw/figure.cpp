// What the script is told, which the build took from the report page.
#include "draw/figure.hpp"

#include <vector>

#include <fmt/format.h>

#include "draw/engine.hpp"

namespace slant {
namespace {

#include "draw/figures.js.inc"

}  // namespace

std::string draw_figure(std::string_view kind, std::string_view json, const FigureOptions& options) {
  const std::string width = fmt::format("{}mm", options.width);
  std::vector<ScriptOption> told{{"width", width}, {"theme", options.is_dark ? "dark" : "light"}};
  if (!options.choice.empty()) told.push_back({"choice", options.choice});
  if (!options.group.empty()) told.push_back({"group", options.group});
  return call_script({figures_js, sizeof figures_js - 1}, "drawFigure", {kind, json}, told);
}

}  // namespace slant
