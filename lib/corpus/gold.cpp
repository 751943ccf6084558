// JSON by simdjson, offsets by a table a text.
#include "corpus/gold.hpp"

#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <simdjson.h>

#include "base/ascii.hpp"
#include "base/diagnostic.hpp"
#include "corpus/byte_source.hpp"
#include "corpus/line_reader.hpp"

namespace slant {
namespace {

constexpr std::size_t chunk = std::size_t{1} << 20U;
constexpr std::size_t longest_line = std::size_t{1} << 28U;
constexpr std::size_t most_faults = 20;  // said; more say nothing new

// What is wrong with a line.
struct GoldFault {
  std::string message, hint;
};

std::string string_of(const simdjson::dom::element& object, const char* key) {
  std::string_view value;
  return object[key].get(value) == simdjson::SUCCESS ? std::string(value) : std::string();
}

std::optional<std::uint64_t> number_of(const simdjson::dom::element& object, const char* key) {
  std::uint64_t value = 0;
  if (object[key].get(value) != simdjson::SUCCESS) return std::nullopt;
  return value;
}

bool begins_character(std::string_view text, std::uint64_t byte) {
  return byte == text.size() || (static_cast<unsigned char>(text[byte]) & 0xC0U) != 0x80U;
}

// Where each code point begins, and the end.
std::vector<std::uint32_t> places_of(std::string_view text) {
  std::vector<std::uint32_t> places;
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if (begins_character(text, i)) places.push_back(i);
  }
  places.push_back(static_cast<std::uint32_t>(text.size()));
  return places;
}

// A field in which spans are marked.
class MarkedField {
 public:
  MarkedField(std::string_view name, std::string_view text) : name_(name), text_(text) {}

  // Throws GoldFault.
  GoldSpan read(const simdjson::dom::element& span, std::size_t number) {
    GoldSpan marked;
    marked.label = string_of(span, "label");
    marked.attribution = string_of(span, "attribution");
    marked.quote = string_of(span, "quote");
    const auto in_bytes = std::pair(number_of(span, "bstart"), number_of(span, "bend"));
    const auto in_characters = std::pair(number_of(span, "start"), number_of(span, "end"));
    if (in_bytes.first && in_bytes.second) {
      const bool fits = *in_bytes.first <= *in_bytes.second && *in_bytes.second <= text_.size() &&
                        begins_character(text_, *in_bytes.first) && begins_character(text_, *in_bytes.second);
      if (!fits) throw outside(number, "bytes", text_.size());
      marked.bytes = {static_cast<std::uint32_t>(*in_bytes.first),
                      static_cast<std::uint32_t>(*in_bytes.second)};
    } else if (in_characters.first && in_characters.second) {
      if (places_.empty()) places_ = places_of(text_);
      const bool fits =
          *in_characters.first <= *in_characters.second && *in_characters.second < places_.size();
      if (!fits) throw outside(number, "characters", places_.size() - 1);
      marked.bytes = {places_[*in_characters.first], places_[*in_characters.second]};
    } else {
      throw GoldFault{fmt::format("span {} has no place, expected \"start\" and \"end\"", number),
                      "they count characters of the text; \"bstart\" and \"bend\" count bytes"};
    }
    return marked;
  }

 private:
  GoldFault outside(std::size_t number, const char* unit, std::size_t size) const {
    return {
        fmt::format("span {} is not inside the {}, which has {} {}", number, name_, size, unit),
        fmt::format("the begin comes first, and both stand between two characters of \"{}\" as it is here",
                    name_)};
  }

  std::string_view name_, text_;
  std::vector<std::uint32_t> places_;  // of characters, once asked for
};

// Throws GoldFault.
GoldArticle article_of(const simdjson::dom::element& record) {
  GoldArticle article;
  article.id = string_of(record, "id");
  article.title = string_of(record, "title");
  std::string_view value;
  if (record["text"].get(value) != simdjson::SUCCESS)
    throw GoldFault{"no text, expected a string in \"text\"",
                    "each line is one article with its marked spans"};
  article.text = value;
  simdjson::dom::array spans;
  if (record["spans"].get(spans) != simdjson::SUCCESS)
    throw GoldFault{"no spans, expected a list in \"spans\"",
                    "an article in which nothing is marked has \"spans\": []"};
  MarkedField title("title", article.title), text("text", article.text);
  std::size_t number = 0;
  for (const simdjson::dom::element span : spans) {
    ++number;
    const std::string field = string_of(span, "field");
    if (field.empty() || field == "text") article.spans.push_back(text.read(span, number));
    if (field == "title") article.title_spans.push_back(title.read(span, number));
  }
  return article;
}

}  // namespace

std::vector<GoldArticle> read_gold(const std::string& path) {
  std::uint64_t tally = 0;
  FileSource source(path, tally);
  LineReader lines(source, chunk, longest_line);
  simdjson::dom::parser parser;
  std::vector<GoldArticle> articles;
  std::vector<Diagnostic> faults;
  for (auto outcome = lines.next(); outcome != LineReader::Outcome::end && faults.size() < most_faults;
       outcome = lines.next()) {
    Diagnostic said;
    said.place = {path, lines.number(), 0};
    if (outcome == LineReader::Outcome::too_long) {
      said.message = "a line of more than 256 MB";
      said.hint = "each line is one article";
      faults.push_back(std::move(said));
      continue;
    }
    const std::string_view line = lines.line();
    if (is_blank(line)) continue;
    simdjson::dom::element record;
    if (const auto error = parser.parse(line.data(), line.size()).get(record); error != simdjson::SUCCESS) {
      said.message = fmt::format("no JSON object: {}", simdjson::error_message(error));
      said.hint = "each line is one article as {\"text\": …, \"spans\": […]}";
      faults.push_back(std::move(said));
      continue;
    }
    try {
      articles.push_back(article_of(record));
    } catch (const GoldFault& fault) {
      said.message = fault.message;
      said.hint = fault.hint;
      faults.push_back(std::move(said));
    }
  }
  if (!faults.empty()) throw InputError(std::move(faults));
  return articles;
}

}  // namespace slant
