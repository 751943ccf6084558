// What a program says on stderr.
#pragma once

#include <functional>
#include <string>

namespace slant {

// While this lives, what this thread says goes to `hear` and not to stderr: for a program that slant is a part of. What is
// said for now is dropped.
class Hearing {
 public:
  explicit Hearing(std::function<void(std::string text)> hear);
  ~Hearing();
  Hearing(const Hearing&) = delete;
  Hearing& operator=(const Hearing&) = delete;
};

// Shows the text as `on_its_lines` has it. What cannot be written is dropped: a message never ends a run.
void say(std::string text);

// The same in a line that the next one is drawn over.
void say_for_now(std::string text);

}  // namespace slant
