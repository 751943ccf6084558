// Commands that Slant does not have: this layer knows none.
#pragma once

#include <array>

#include "sheet/commands.hpp"

namespace slant::cli {

inline void add_bake(Sheet& sheet) {
  struct Recipe {
    std::vector<std::string> grain, ovens, with;
    double heat{.75};
    std::uint32_t loaves{1}, fold{0};
    std::size_t crust{0};
    bool steam{true}, flat{false};
  };
  Recipe& recipe = sheet.own<Recipe>();
  sheet.summary = "Makes bread";
  sheet.needs = "grain and an oven";
  sheet.add("grain", "GRAIN", value_of(recipe.grain, '\0'), "What it is made of").required().input();
  sheet.add("-o,--oven", "NAME", value_of(recipe.ovens, '\0'), "Where").required();
  sheet.add("--with", recipe.with, "NAME[,NAME]", "What else is in it");
  sheet.add("--heat", recipe.heat, "P", "How hot").within(.5, 1);
  sheet.add("--loaves", recipe.loaves, "N", "How many");
  sheet.add("--crust", "soft|hard",
            one_of(
                {"soft", "hard"}, [&recipe](std::size_t i) { recipe.crust = i; },
                [&recipe] { return std::optional(recipe.crust); }),
            "What is around it");
  sheet.add_switch("--no-steam", recipe.steam, "Dry", false);
  sheet.add_switch("--flat", recipe.flat, "Without yeast").without({"--crust"});
  sheet.add("--fold", recipe.fold, "N", "How often").with({"--flat"});
  sheet.example = "slant bake rye -o oven";
}

inline void add_bread_slice(Sheet& sheet) {
  struct Cut {
    std::string loaf;
    bool thin{false};
  };
  Cut& cut = sheet.own<Cut>();
  sheet.summary = "Cuts bread";
  sheet.needs = "bread";
  sheet.add("loaf", cut.loaf, "LOAF", "What is cut").required();
  sheet.add_switch("--thin", cut.thin, "Thin slices");
  sheet.example = "slant bread slice loaf";
}

inline constexpr std::array list_of_two{Command{"bake", add_bake}, Command{"bread slice", add_bread_slice}};
inline constexpr Commands two_commands{list_of_two};

}  // namespace slant::cli
