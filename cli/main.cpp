// slant: argv in, a command run.
#include <algorithm>
#include <string>
#include <vector>

#include "launch.hpp"
#include "startup.hpp"

int main(int argc, char** argv) {
  slant::cli::start_up();
  return slant::cli::run_program({argv + 1, argv + std::max(argc, 1)});
}
