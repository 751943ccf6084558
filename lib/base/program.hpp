// Child processes: another program run to its end, bytes in, bytes out, no shell.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace slant {

struct ProgramResult {
  int exit_code{0};
  std::string output;  // what it wrote on stdout
  std::string errors;  // and on stderr
};

// The program gave no result: it does not start, a signal ended it, or it took too long. The message says
// which. Exit code 4.
class ProgramError : public std::system_error {
 public:
  ProgramError(std::error_code code, std::string message, const std::string& hint = {});
  const char* what() const noexcept override { return message_.c_str(); }

 private:
  std::string message_;
};

// `program` is a path, or a name to be looked for in PATH. It gets `input` on stdin and the environment as it
// is, no other file of ours, SIGPIPE as usual and no signal blocked. Input and output are files without a
// name (TMPDIR), so neither side waits for the other. After `limit` the program is ended. One at a time: for
// `end_running_program`. Throws ProgramError, and std::system_error where there is no temporary file.
ProgramResult run_program(const std::string& program, const std::vector<std::string>& arguments,
                          std::string_view input, std::chrono::milliseconds limit);

// For a handler of signals: the program that `run_program` waits for, if there is one, ends with us.
void end_running_program() noexcept;

}  // namespace slant
