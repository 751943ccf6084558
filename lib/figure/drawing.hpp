// Figures drawn by slant-draw, a program beside this one: it alone carries a JavaScript engine, and where
// that crashes, this one does not.
#pragma once

#include <string>

#include "figure/request.hpp"

namespace slant {

// Found and asked for its version when it is made: before a corpus is read for nothing.
class Drawing {
 public:
  // $SLANT_DRAW where that is set, else slant-draw in the folder of this program. Throws ProgramError where
  // it does not start or is not of this version.
  Drawing();

  // As SVG. Throws InputError with the figure's own message, LimitError where it takes too much memory,
  // ProgramError where the program crashes or takes more than two minutes.
  std::string operator()(const FigureRequest& request) const;

 private:
  std::string program_;
};

}  // namespace slant
