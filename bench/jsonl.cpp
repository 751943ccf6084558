// JSON strings as Python writes them.
#include "jsonl.hpp"

#include <string_view>

#include <fmt/format.h>

namespace slant::bench {
namespace {

// The code point at `at`, which is moved behind it. `text` is valid.
char32_t code_point(std::string_view text, std::size_t& at) {
  const auto byte = [&] { return static_cast<unsigned char>(text[at++]); };
  const unsigned first = byte();
  if (first < 0x80) return first;
  const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
  char32_t point = first & (0x3FU >> static_cast<unsigned>(more));
  for (int i = 0; i < more; ++i) point = point << 6U | (byte() & 0x3FU);
  return point;
}

void append_unit(std::string& out, char32_t unit) {
  out += fmt::format("\\u{:04x}", static_cast<unsigned>(unit));
}

constexpr std::string_view short_escapes = "\n\r\t\"\\\b\f";

std::string quoted(std::string_view text, Escapes escapes) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    const std::size_t known = short_escapes.find(c);
    if (known != std::string_view::npos) {
      out += '\\';
      out += "nrt\"\\bf"[known];
      ++at;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      append_unit(out, static_cast<unsigned char>(c));
      ++at;
    } else if (escapes == Escapes::needed || (c & 0x80) == 0) {
      out += c;
      ++at;
    } else {
      const char32_t point = code_point(text, at);
      if (point >= 0x10000) {
        append_unit(out, 0xD800 + ((point - 0x10000) >> 10U));
        append_unit(out, 0xDC00 + ((point - 0x10000) & 0x3FFU));
      } else {
        append_unit(out, point);
      }
    }
  }
  return out + '"';
}

std::string line_of(const std::string& rest, std::uint64_t number) {
  return fmt::format("{{\"doc_id\": \"a{}\"{}\n", number, rest);
}

// The lines without their ids.
std::vector<std::string> rests_of(const std::vector<Article>& articles, Escapes escapes) {
  std::vector<std::string> rests;
  for (const Article& article : articles) {
    rests.push_back(fmt::format(", \"outlet\": {}, \"title\": {}, \"text\": {}}}",
                                quoted(article.outlet, escapes), quoted(article.title, escapes),
                                quoted(article.text, escapes)));
  }
  return rests;
}

}  // namespace

void each_line(const std::vector<Article>& articles, Escapes escapes, std::uint64_t bytes,
               const std::function<void(const std::string& line)>& see) {
  const std::vector<std::string> rests = rests_of(articles, escapes);
  std::uint64_t seen = 0;
  for (std::uint64_t i = 0; seen < bytes && !rests.empty(); ++i) {
    const std::string line = line_of(rests[i % rests.size()], i);
    see(line);
    seen += line.size();
  }
}

std::string as_jsonl(const std::vector<Article>& articles, Escapes escapes) {
  std::string lines;
  std::uint64_t number = 0;
  for (const std::string& rest : rests_of(articles, escapes)) lines += line_of(rest, number++);
  return lines;
}

}  // namespace slant::bench
