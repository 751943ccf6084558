// A JavaScript engine with the language and nothing else: no files, no network, no document, no clock to wait for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace slant {

struct ScriptOption {
  const char* name;
  std::string_view value;
};

// Runs `script`, then calls the function of that name, which it must have made global, with `texts` and an
// object of `options`; returns the string that it returns. Texts are UTF-8 and reach the script as strings,
// never as source. Each call has a global object of its own: nothing of one reaches the next. Throws
// InputError with the message of what the script throws, std::bad_alloc where it takes more than 1 GB.
std::string call_script(std::string_view script, const char* function,
                        const std::vector<std::string_view>& texts, const std::vector<ScriptOption>& options);

// "SpiderMonkey 102.15.1".
std::string engine_version();

}  // namespace slant
