// Draws a figure of a report's data, read from stdin, in its own process.
#include <iostream>
#include <iterator>
#include <string>

#include "draw/figure.hpp"

int main() {
  const std::string data{std::istreambuf_iterator<char>(std::cin), {}};
  std::cout << slant::draw_figure("table", data, {});
}
