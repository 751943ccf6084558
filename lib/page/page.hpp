// The report page: one HTML file that needs neither network nor server.
#pragma once

#include <string>
#include <vector>

#include "table/table.hpp"

namespace slant {

struct Page {
  std::string title;
  std::vector<Table> tables;  // for readers without scripts
  std::string data;           // JSON, as app/README.md describes it: what draw_figure() takes, too
};

// The template with all of it in its places.
std::string html_of(const Page& page);

}  // namespace slant
