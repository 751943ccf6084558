// What becomes of errors: a sentence and an exit code each.
#include <algorithm>
#include <new>
#include <string>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/message.hpp"
#include "base/shortage.hpp"
#include "exit_code.hpp"
#include "launch.hpp"
#include "messages.hpp"
#include "startup.hpp"

namespace slant::cli {
namespace {

// Every error is said once, here.
int launch_and_say(const std::vector<std::string>& words) {
  try {
    return launch(words);
  } catch (const InputError& error) {
    print(error.diagnostics());
    return exit_usage;
  } catch (const BadRecords& error) {
    say(fmt::format("{}error: stopped at the first bad record (--strict)\n", error.what()));
    return exit_bad_records;
  } catch (const LimitError& error) {
    say(fmt::format("error: {}\n", error.what()));
    return exit_limit;
  } catch (const std::system_error& error) {
    if (error.code() == std::errc::broken_pipe)
      return exit_done;  // the reader has seen enough, as in `| head`
    if (error.code() == std::errc::not_enough_memory) {
      say(fmt::format("error: out of memory: {}\n", error.what()));
      return exit_limit;
    }
    say(fmt::format("error: {}\n", error.what()));
    return exit_io;
  } catch (const std::bad_alloc&) {
    say(out_of_memory());
    return exit_limit;
  }
}

void tell_of_refused_threads(const std::vector<std::string>& words) {
  const RefusedThreads refused = refused_threads();
  const auto is_quiet = [](const std::string& word) { return word == "-q" || word == "--quiet"; };
  if (refused.asked == 0 || std::any_of(words.begin(), words.end(), is_quiet)) return;
  say(fmt::format(
      "note: {} of {} threads were started: at most 4 for each processor, and as many as the system gives; "
      "results do not depend on it\n",
      refused.started, refused.asked));
}

}  // namespace

int run_program(const std::vector<std::string>& words) {
  const int code = launch_and_say(words);
  tell_of_refused_threads(words);
  return code;
}

}  // namespace slant::cli
