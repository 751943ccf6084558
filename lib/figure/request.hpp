// A figure asked of `slant-draw`, a program of its own: what it reads on stdin (the format: README.md here).
#pragma once

#include <string>
#include <string_view>

#include "figure/figure.hpp"

namespace slant {

struct FigureRequest {
  std::string kind;
  FigureOptions options;
  std::string data;  // JSON of a report: the contract is lib/page/app/README.md
};

// How slant-draw ends.
enum DrawExit : int { drawn = 0, draw_refused = 2, draw_io_failed = 4, draw_out_of_memory = 5 };

std::string to_bytes(const FigureRequest& request);

// Throws InputError where these are not the bytes of a whole request.
FigureRequest figure_request(std::string_view bytes);

}  // namespace slant
