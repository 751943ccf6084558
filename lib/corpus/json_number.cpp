// JSON numbers by RFC 8259: whole part, fraction, exponent.
#include "corpus/json_number.hpp"

#include "base/ascii.hpp"

namespace slant {
namespace {

std::size_t skip_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

}  // namespace

std::size_t json_number_bytes(std::string_view text) {
  std::size_t at = !text.empty() && text.front() == '-' ? 1 : 0;
  if (at < text.size() && text[at] == '0') {
    ++at;
  } else {
    const std::size_t whole = skip_digits(text, at);
    if (whole == at) return 0;
    at = whole;
  }
  if (at < text.size() && text[at] == '.') {
    const std::size_t fraction = skip_digits(text, at + 1);
    if (fraction == at + 1) return at;
    at = fraction;
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    const bool has_sign = at + 1 < text.size() && (text[at + 1] == '+' || text[at + 1] == '-');
    const std::size_t digits = at + (has_sign ? 2 : 1);
    const std::size_t exponent = skip_digits(text, digits);
    if (exponent > digits) at = exponent;
  }
  return at;
}

}  // namespace slant
