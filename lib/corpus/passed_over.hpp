// Files of folders and archives that are not read, by kind.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace slant {

// Kind → files: an ending (".docx"), "link", "empty file" or "other file", whose name has no ending.
using PassedOver = std::map<std::string, std::uint64_t>;

// The kind of a file by its name; what is packed shows its own ending first: ".html.gz".
std::string kind_of_name(std::string_view path);

// "3 .docx, 1 .pdf, 2 links": the most frequent kinds first, seldom ones as "… and 5 others" where there are many.
std::string in_words(const PassedOver& passed_over);

// Whether any of it may be texts under names that say nothing: no format that is known not to be read, no link.
bool may_hold_texts(const PassedOver& passed_over);

}  // namespace slant
