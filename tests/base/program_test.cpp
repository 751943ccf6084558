// Programs that do what they should, and every way in which one does not.
#include "base/program.hpp"

#include <atomic>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace slant {
namespace {

using namespace std::chrono_literals;

ProgramResult shell(const std::string& script, std::string_view input = "",
                    std::chrono::milliseconds limit = 60s) {
  return run_program("/bin/sh", {"-c", script}, input, limit);
}

std::string error_of(const std::string& program, const std::vector<std::string>& arguments = {},
                     std::chrono::milliseconds limit = 60s) {
  try {
    run_program(program, arguments, "", limit);
  } catch (const ProgramError& error) {
    return error.what();
  }
  return "no error";
}

TEST(Program, GivesBytesBackAsTheyAre) {
  const std::string bytes("a\0b\n\xff\n\n", 7);
  const ProgramResult result = run_program("cat", {}, bytes, 60s);
  EXPECT_EQ(result.output, bytes);
  EXPECT_EQ(result.errors, "");
  EXPECT_EQ(result.exit_code, 0);
}

TEST(Program, GetsArgumentsThatNoShellHasSeen) {
  EXPECT_EQ(run_program("printf", {"%s|", "$HOME", "a b", "", "`id`; *"}, "", 60s).output,
            "$HOME|a b||`id`; *|");
}

TEST(Program, MayReadNothingOfMuchInputAndWriteMuch) {
  const std::string much(10'000'000, 'x');
  EXPECT_EQ(shell("echo done", much).output, "done\n");
  EXPECT_EQ(run_program("cat", {}, much, 60s).output, much);
  const ProgramResult both = shell("head -c 3000000 /dev/zero >&2; head -c 3000000 /dev/zero");
  EXPECT_EQ(both.output.size(), 3'000'000U);
  EXPECT_EQ(both.errors.size(), 3'000'000U);
}

TEST(Program, TellsItsExitCodeAndErrors) {
  const ProgramResult result = shell("echo out; echo wrong >&2; exit 7");
  EXPECT_EQ(result.exit_code, 7);
  EXPECT_EQ(result.output, "out\n");
  EXPECT_EQ(result.errors, "wrong\n");
}

TEST(Program, ThatASignalEndsIsAnError) {
  EXPECT_EQ(error_of("/bin/sh", {"-c", "kill -SEGV $$"}),
            "/bin/sh was ended by signal 11 (Segmentation fault)");
  EXPECT_EQ(error_of("/bin/sh", {"-c", "echo first >&2; echo last words >&2; kill -KILL $$"}),
            "/bin/sh was ended by signal 9 (Killed): last words");
}

TEST(Program, ThatIsMissingIsAnError) {
  EXPECT_EQ(error_of("/no/such/program"), "/no/such/program does not start: No such file or directory");
  EXPECT_EQ(error_of("no-such-program"), "no-such-program does not start: No such file or directory");
  EXPECT_EQ(error_of("/etc/passwd"), "/etc/passwd does not start: Permission denied");
}

TEST(Program, ThatTakesTooLongIsEnded) {
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_EQ(error_of("sleep", {"60"}, 200ms), "sleep was ended, as it took more than 0.2 s");
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 30s);
}

TEST(Program, HasNoFileOfOursAndSignalsAsUsual) {
  const int ours = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  ASSERT_GE(ours, 0);
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  EXPECT_EQ(shell("[ -e /proc/self/fd/" + std::to_string(ours) + " ] && echo open || echo closed").output,
            "closed\n");
  EXPECT_THAT(error_of("/bin/sh", {"-c", "kill -PIPE $$; echo ignored"}), testing::HasSubstr("signal 13"));
  std::signal(SIGPIPE, before);
  ::close(ours);
}

TEST(Program, EndsWithUs) {
  end_running_program();  // nothing runs: nothing happens
  std::atomic<bool> has_ended{false};
  std::thread interrupt([&has_ended] {
    while (!has_ended) {
      std::this_thread::sleep_for(20ms);
      end_running_program();
    }
  });
  EXPECT_EQ(error_of("sleep", {"60"}), "sleep was ended by signal 9 (Killed)");
  has_ended = true;
  interrupt.join();
}

TEST(ProgramError, HasItsHintOnALineOfItsOwn) {
  const ProgramError error(std::make_error_code(std::errc::io_error), "it failed", "mend it");
  EXPECT_STREQ(error.what(), "it failed\n  hint: mend it");
  EXPECT_EQ(error.code(), std::errc::io_error);
}

}  // namespace
}  // namespace slant
