// What a program says on stderr.
#pragma once

#include <string>

namespace slant {

// Shows the text as `on_its_lines` has it. What cannot be written is dropped: a message never ends a run.
void say(std::string text);

// The same in a line that the next one is drawn over.
void say_for_now(std::string text);

}  // namespace slant
