// Text inside HTML.
#pragma once

#include <string>
#include <string_view>

namespace slant {

// & < > and quotation marks as entities: inert between tags and in quoted attributes.
std::string html_escaped(std::string_view text);

}  // namespace slant
