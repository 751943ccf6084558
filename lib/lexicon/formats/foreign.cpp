// Recognises syntax of other programs by signs that no phrase has.
#include "lexicon/formats/foreign.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "lexicon/formats/builder.hpp"
#include "lexicon/formats/lines.hpp"
#include "lexicon/phrase_marks.hpp"

namespace slant {
namespace {

constexpr std::size_t most_alternatives = 200;  // of one regular expression

bool is_word_byte(char c) {
  return is_letter_or_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool replace(std::string& text, std::string_view from, std::string_view to) {
  bool replaced = false;
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
    replaced = true;
  }
  return replaced;
}

ForeignEntry left_out(std::string reason) {
  return {{}, 1, false, std::move(reason)};
}

// Regular expressions.

// A [ beside a letter, or one of its classes behind it; [quanteda] alone is a word in brackets.
bool has_class(std::string_view text) {
  const std::size_t open = text.find('['), close = text.find(']', open);
  if (open == std::string_view::npos || close == std::string_view::npos) return false;
  const bool before = open > 0 && is_word_byte(text[open - 1]);
  return before || (close + 1 < text.size() &&
                    (is_word_byte(text[close + 1]) || text[close + 1] == '*' || text[close + 1] == '+'));
}

bool has_alternatives(std::string_view text) {
  const std::size_t open = text.find('('), bar = text.find('|', open), close = text.find(')', open);
  return open != std::string_view::npos && bar < close && close != std::string_view::npos;
}

// Two letters in a row, which emoticons hardly have.
bool has_word(std::string_view text) {
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (is_word_byte(text[i - 1]) && is_word_byte(text[i])) return true;
  }
  return false;
}

bool is_anchored(std::string_view text) {
  return (text.front() == '^' && text.size() > 1 && is_word_byte(text[1])) ||
         (text.back() == '$' && text.size() > 1 && is_lower_case(text[text.size() - 2]));
}

bool is_regular_expression(std::string_view text) {
  if (!has_word(text)) return false;
  constexpr auto signs = std::to_array<std::string_view>(
      {"\\b", "\\w", "\\s", "\\d", "\\B", "\\W", "\\S", ".*", ".+", "(?", "\\.", "\\-"});
  if (std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return holds(text, sign); }))
    return true;
  if (text.size() > 2 && text.front() == '/' && text.back() == '/') return true;
  return has_class(text) || has_alternatives(text);
}

// Those of the first group in brackets; false where it has other signs in it.
bool expand_group(const std::string& text, std::vector<std::string>& out) {
  const std::size_t open = text.find('(');
  const std::size_t close = text.find(')', open);
  if (open == std::string::npos || close == std::string::npos) return false;
  std::string_view inside = std::string_view(text).substr(open + 1, close - open - 1);
  if (inside.starts_with("?:")) inside.remove_prefix(2);
  const bool optional = close + 1 < text.size() && text[close + 1] == '?';
  const std::string before = text.substr(0, open), behind = text.substr(close + (optional ? 2 : 1));
  if (optional) out.push_back(before + behind);
  for (;;) {
    const std::size_t end = std::min(inside.find('|'), inside.size());
    out.push_back(before + std::string(inside.substr(0, end)) + behind);
    if (end == inside.size()) return true;
    inside.remove_prefix(end + 1);
  }
}

ForeignEntry read_regular_expression(std::string_view text) {
  std::string plain(text);
  if (plain.size() > 2 && plain.front() == '/' && plain.back() == '/')
    plain = plain.substr(1, plain.size() - 2);
  const bool bound_left = plain.starts_with("\\b") || plain.starts_with('^');
  const bool bound_right = plain.ends_with("\\b") || plain.ends_with('$');
  if (bound_left) plain.erase(0, plain.front() == '^' ? 1 : 2);
  if (bound_right) plain.erase(plain.size() - (plain.back() == '$' ? 1 : 2));
  for (const std::string_view any : {"\\w*", "\\w+", ".*", ".+", "[a-z]*", "[a-z]+", "\\S*"})
    replace(plain, any, "*");
  for (const std::string_view blank : {"\\s+", "\\s*", "\\s"}) replace(plain, blank, " ");
  for (const std::string_view one : {"\\.", "\\-", "\\'"}) replace(plain, one, one.substr(1));
  if (bound_left && !bound_right && !plain.ends_with('*') && text.front() == '^') plain += '*';
  std::vector<std::string> open{plain}, done;
  while (!open.empty() && open.size() + done.size() <= most_alternatives) {
    const std::string one = std::move(open.back());
    open.pop_back();
    if (!expand_group(one, open)) done.push_back(one);
  }
  const bool plain_now = open.empty() && std::all_of(done.begin(), done.end(), [](const std::string& one) {
                           return !one.empty() && one.find_first_of("\\[](){}|^$+") == std::string::npos;
                         });
  if (!plain_now) {
    return left_out(
        "a regular expression, which is not understood here: left out; write the words, with * for any letters");
  }
  std::sort(done.begin(), done.end());
  return {done, 1, false, "a regular expression: read as words, with * for any letters"};
}

// NEAR, NEAR5, NEAR/5, but not NEARBY.
bool holds_operator(std::string_view text, std::string_view name) {
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if (at > 0 && text[at - 1] == ' ' && (end == text.size() || !is_letter(text[end]))) return true;
  }
  return false;
}

// Queries of databases.
bool is_query(std::string_view text) {
  constexpr auto operators = std::to_array<std::string_view>({"OR", "AND", "NOT", "NEAR", "ADJ"});
  if (text.starts_with("@RULE")) return true;
  return std::any_of(text.begin(), text.end(), is_lower_case<char>) &&
         std::any_of(operators.begin(), operators.end(),
                     [&](std::string_view one) { return holds_operator(text, one); });
}

bool replace_entities(std::string& text) {
  constexpr std::array<std::array<std::string_view, 2>, 8> entities = {{{"&amp;", "&"},
                                                                        {"&lt;", "<"},
                                                                        {"&gt;", ">"},
                                                                        {"&quot;", "\""},
                                                                        {"&apos;", "'"},
                                                                        {"&#39;", "'"},
                                                                        {"&rsquo;", "’"},
                                                                        {"&nbsp;", " "}}};
  bool any = false;
  for (const auto& [entity, character] : entities) any = replace(text, entity, character) || any;
  return any;
}

// "bad (2)" → "bad", 2.
bool split_number(std::string& text, double& number) {
  const std::size_t open = text.rfind(" (");
  if (open == std::string::npos || open == 0 || !text.ends_with(')')) return false;
  if (!read_number(std::string_view(text).substr(open + 2, text.size() - open - 3), number)) return false;
  text.resize(open);
  return true;
}

// "able#1", a sense; "bad_JJ", "Abbau|NN", a part of speech.
bool drop_tag(std::string& text) {
  const std::size_t at = text.find_last_of("#_|/");
  if (at == std::string::npos || at == 0 || at + 1 == text.size() || !is_word_byte(text[at - 1]))
    return false;
  const std::string_view tag = std::string_view(text).substr(at + 1);
  constexpr auto parts = std::to_array<std::string_view>(
      {"NN",  "NNS", "NNP",  "VB",   "VBD", "VBG", "VBN",  "VBP",   "VBZ",  "JJ",   "JJR",
       "JJS", "RB",  "NOUN", "VERB", "ADJ", "ADV", "ADJX", "VVINF", "ADJD", "PROPN"});
  const bool sense = text[at] == '#' && all_digits(tag) &&
                     std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at),
                                 [](char c) { return is_word_byte(c) || c == '_'; });
  const bool part = text[at] != '#' && std::find(parts.begin(), parts.end(), tag) != parts.end();
  if (sense || part) text.resize(at);
  return sense || part;
}

bool has_underscore(std::string_view text) {
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] == '_' && has_word(text.substr(0, i)) && has_word(text.substr(i + 1))) return true;
  }
  return false;
}

void add_reason(ForeignEntry& entry, std::string_view reason) {
  if (!entry.reason.empty()) entry.reason += "; ";
  entry.reason += reason;
}

}  // namespace

ForeignEntry read_foreign(std::string_view written) {
  const std::string_view text = without_blanks(written);
  const bool odd = text.find_first_of("\\&_|[]()/^$#@:") != std::string_view::npos || holds(text, "**") ||
                   holds(text, ".*") || text.starts_with("www.");
  if (!odd && !is_query(text)) return {};
  if (text.empty()) return {};
  if (is_query(text)) {
    return left_out(
        "a query with AND, OR, NEAR or the like: left out; write a phrase each, nearness with near in a .lex file");
  }
  if (may_be_address(text))
    return left_out("an address, of which texts have no words here: left out, as it never matches");
  if (is_regular_expression(text)) return read_regular_expression(text);
  ForeignEntry entry;
  std::string plain(text);
  if (replace_entities(plain)) add_reason(entry, "an entity of HTML: read as its character");
  if (split_number(plain, entry.weight)) {
    entry.weighted = true;
    add_reason(entry, "a number in brackets behind an entry: read as its weight");
  }
  if (drop_tag(plain))
    add_reason(entry, "a sense or part of speech behind an entry: left off, the word counts as any");
  if (has_underscore(plain)) {
    add_reason(
        entry,
        "a _ between words: kept, as quanteda keeps it, so that only text with a _ is found; a phrase is written with blanks");
  }
  if (is_anchored(plain)) {
    add_reason(entry, "a ^ or $ as in regular expressions: kept, so that only text with it is found");
  }
  if (holds(plain, "**") && plain.find_first_not_of('*') != std::string::npos) {
    add_reason(
        entry,
        "stars for letters that are not written: each is any letters here, so other words are found, too");
  }
  if (!entry.reason.empty()) entry.texts = {plain};
  return entry;
}

}  // namespace slant
