// The escapes of JSON strings, lone surrogates among them: many programs write those.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace slant {

// What `text`, the inside of a JSON string, means: `meaning` is `text` itself where it has no escape, else in
// `memory`. A surrogate without its partner becomes U+FFFD; returns how many did, nothing where an escape is
// none of JSON's.
std::optional<std::size_t> unescape_json(std::string_view text, std::string& memory,
                                         std::string_view& meaning);

}  // namespace slant
