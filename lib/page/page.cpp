// Fills the page's HTML template with its data.
#include "page/page.hpp"

#include <cassert>
#include <sstream>
#include <string_view>

#include "base/shown_text.hpp"
#include "table/cells.hpp"
#include "table/writer.hpp"

namespace slant {
namespace {

#include "page/page.html.inc"

// What stands before the mark, and behind it: the mark is taken out of what is left.
std::string_view until(std::string_view mark, std::string_view& rest) {
  const std::size_t at = rest.find(mark);
  assert(at != std::string_view::npos);
  const std::string_view before = rest.substr(0, at);
  rest.remove_prefix(at + mark.size());
  return before;
}

// `heading` is escaped.
std::string static_part(const std::string& heading, const std::vector<Table>& tables) {
  std::ostringstream out;
  out << "<section id=\"tables\" data-static>\n<h1>" << heading << "</h1>\n";
  out << "<p>The figures and the search of this page need scripts, which this browser does not run. "
         "These are its tables.</p>\n";
  write(Format::html, tables, out);
  out << "</section>\n";
  return out.str();
}

}  // namespace

std::string html_of(const Page& page) {
  std::string_view rest(page_html, sizeof page_html - 1);
  const std::string heading = html_escaped(on_one_line(page.title));
  std::string html;
  html.reserve(rest.size() + page.data.size() + (std::size_t{1} << 16U));
  html.append(until("<!--slant:title-->", rest)).append(heading);
  html.append(until("<!--slant:tables-->", rest)).append(static_part(heading, page.tables));
  html.append(until("<!--slant:data-->", rest)).append(page.data);
  return html.append(rest);
}

}  // namespace slant
