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

std::string to_bytes(const FigureRequest& request);

// Throws InputError where these are not the bytes of a whole request.
FigureRequest figure_request(std::string_view bytes);

}  // namespace slant
