// slant: argv in, a command run, every error caught and said once.
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

#ifdef __linux__
#include <malloc.h>
#include <sys/mman.h>
#endif

#include "base/suggest.hpp"
#include "base/unicode.hpp"
#include "command.hpp"
#include "command_line.hpp"
#include "exit_code.hpp"
#include "flags.hpp"
#include "messages.hpp"
#include "output.hpp"

namespace slant::cli {
namespace {

int run(const Command& command) {
  try {
    return command.run();
  } catch (const InputError& error) {
    print(error.diagnostics());
    return exit_usage;
  } catch (const BadRecords& error) {
    fmt::print(stderr, "{}error: stopped at the first bad record, as --strict asks\n", error.what());
    return exit_bad_records;
  } catch (const LimitError& error) {
    fmt::print(stderr, "error: {}\n", error.what());
    return exit_limit;
  } catch (const std::system_error& error) {
    if (error.code() == std::errc::broken_pipe)
      return exit_done;  // the reader has seen enough, as in `| head`
    fmt::print(stderr, "error: {}\n", error.what());
    return exit_io;
  } catch (const std::bad_alloc&) {
    fmt::print(stderr, "error: out of memory; --max-record-bytes bounds the longest document\n");
    return exit_limit;
  }
}

// What is wrong with the first word, if it is neither a flag nor a command.
std::string unknown_command(const CLI::App& app, const std::string& word) {
  std::vector<std::string> known;
  for (const CLI::App* command : app.get_subcommands({})) known.push_back(command->get_name());
  const bool is_known = std::find(known.begin(), known.end(), word) != known.end();
  if (is_known || word.empty() || word[0] == '-') return {};
  return fmt::format("no command '{}'; {}", word, suggestion(word, known));
}

// What grows by doubling, a lexicon above all, would get fresh pages from the system each time and give them
// back: a page costs as much as a thousand instructions. So what was freed is kept, and the heap begins with
// pages of 2 MB where the system has them. What of it is not used is never touched.
void prepare_heap() {
#if defined(M_TRIM_THRESHOLD) && defined(MADV_HUGEPAGE)
  constexpr std::size_t page = std::size_t{2} << 20U;
  constexpr std::size_t size = 6 * page;
  mallopt(M_MMAP_THRESHOLD, 16 << 20);
  mallopt(M_TRIM_THRESHOLD, 16 << 20);
  mallopt(M_TOP_PAD, 1 << 20);
  void* const piece = std::malloc(size);
  void* begin = piece;
  std::size_t space = size;
  if (piece != nullptr && std::align(page, size - page, begin, space) != nullptr) {
    madvise(begin, size - page, MADV_HUGEPAGE);
  }
  std::free(piece);
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
#endif
}

int main(int argc, char** argv) {
  prepare_heap();
  CLI::App app{"Slant counts who chose which words, in whose voice, and how often."};
  app.name("slant");
  app.require_subcommand(1);
  app.set_version_flag("--version", fmt::format("slant {} (ICU {}, Unicode {})", SLANT_VERSION, icu_version(),
                                                unicode_version()));
  app.set_help_all_flag("--help-all", "The help of every command");
  std::vector<Command> commands{
      add_table(app), add_count(app),   add_kwic(app),     add_profile(app),      add_axis(app),
      add_map(app),   add_compare(app), add_distance(app), add_partisanship(app), add_cluster(app),
      add_scale(app), add_report(app),  add_plot(app),     add_inspect(app),      add_bench(app),
  };
  CLI::App& lexicon = *app.add_subcommand("lexicon", "Everything about lexicons")->require_subcommand(1);
  commands.push_back(add_lexicon_list(lexicon));
  commands.push_back(add_lexicon_check(lexicon));
  commands.push_back(add_lexicon_test(lexicon));
  commands.push_back(add_lexicon_show(lexicon));
  commands.push_back(add_lexicon_convert(lexicon));
  commands.push_back(add_lexicon_explain(lexicon));
  commands.push_back(add_lexicon_sample(lexicon));
  commands.push_back(add_lexicon_score(lexicon));
  CLI::App& validate =
      *app.add_subcommand("validate", "Slant held against marks made by hand")->require_subcommand(0, 1);
  commands.push_back(add_validate_quotes(validate));  // before what it is a part of
  commands.push_back(add_validate_spans(validate));
  add_example(app, "slant table examples/news.jsonl -l lexicons/syria.lex --by outlet");

  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp& call) {
    return app.exit(call);
  } catch (const CLI::CallForAllHelp& call) {
    return app.exit(call);
  } catch (const CLI::CallForVersion& call) {
    return app.exit(call);
  } catch (const CLI::ParseError& error) {
    const std::string wrong = argc > 1 ? unknown_command(app, argv[1]) : "";
    fmt::print(stderr, "error: {}\nslant --help lists the commands, slant COMMAND --help its flags.\n",
               error.what());
    return exit_usage;
  } catch (const InputError& error) {  // of a flag whose value is more than a number or a name
    print(error.diagnostics());
    return exit_usage;
  }
  clean_up_when_interrupted();
  remember_command_line(argc, argv);
  for (const Command& command : commands) {
    if (command.app->parsed()) return run(command);
  }
  return exit_usage;
}

}  // namespace
}  // namespace slant::cli

int main(int argc, char** argv) {
  return slant::cli::main(argc, argv);
}
