// Values that documents are grouped and joined by, in the form in which they are compared.
#pragma once

#include <string>
#include <string_view>

namespace slant {

// White space around it is dropped, inside it is one space; marks that show nothing are dropped (joiners and
// variation selectors at the edges alone: inside a word of Persian or Hindi they mean something); NFC. Case
// stays. False: it was so already, and nothing was copied. `value` is valid UTF-8.
bool make_comparable(std::string& value);

// What most values are: ASCII with single spaces inside. Such a value stays as it is.
bool is_plainly_comparable(std::string_view value);

}  // namespace slant
