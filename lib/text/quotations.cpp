// Quotation marks paired within each paragraph, on a small stack; each mark is judged by its neighbours.
#include <algorithm>
#include <array>
#include <limits>

#include <unicode/uchar.h>

#include "base/ascii.hpp"
#include "text/code_point.hpp"
#include "text/divisions.hpp"

namespace slant {
namespace {

constexpr std::size_t most_paragraphs_back = 16;  // a quotation of more is told from a list no longer
constexpr std::size_t deepest = 8;                // quotations within quotations that are told apart
constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

// Marks that close each other. Single ones may also be apostrophes.
enum class Family : std::uint8_t {
  straight,
  curly,
  guillemets,
  straight_single,
  curly_single,
  single_guillemets,
  corner,
  white_corner,
  gershayim  // of Hebrew
};

// Of a double mark, the kind that people mix with it; of others their own.
Family mixed_with(Family family) {
  if (family == Family::straight) return Family::curly;
  return family == Family::curly ? Family::straight : family;
}

bool is_single(Family family) {
  return family == Family::straight_single || family == Family::curly_single;
}

enum class Side : std::uint8_t { open, close, either };

struct Mark {
  Family family;
  Side side;
};

// The side on which a mark stands by itself; some languages use the curly ones and guillemets the other way round.
bool mark_of(UChar32 c, Mark& out) {
  switch (c) {
    case '"':
      out = {Family::straight, Side::either};
      return true;
    case '\'':
      out = {Family::straight_single, Side::either};
      return true;
    case 0x201C:
    case 0x201E:
      out = {Family::curly, Side::open};
      return true;
    case 0x201D:
      out = {Family::curly, Side::close};
      return true;
    case 0x5F4:
      out = {Family::gershayim, Side::either};
      return true;
    case 0x2018:
    case 0x201A:
      out = {Family::curly_single, Side::open};
      return true;
    case 0x2019:
      out = {Family::curly_single, Side::close};
      return true;
    case 0xAB:
    case 0xBB:
      out = {Family::guillemets, c == 0xAB ? Side::open : Side::close};
      return true;
    case 0x2039:
    case 0x203A:
      out = {Family::single_guillemets, c == 0x2039 ? Side::open : Side::close};
      return true;
    case 0x300C:
    case 0x301D:
    case 0xFF62:
      out = {Family::corner, Side::open};
      return true;
    case 0x300D:
    case 0x301E:
    case 0x301F:
    case 0xFF63:
      out = {Family::corner, Side::close};
      return true;
    case 0x300E:
      out = {Family::white_corner, Side::open};
      return true;
    case 0x300F:
      out = {Family::white_corner, Side::close};
      return true;
    default:
      return false;
  }
}

// „ja“, »ja«, ‚ja‘: closed by a mark that opens elsewhere.
bool closes_reversed(UChar32 opener, UChar32 c) {
  return (opener == 0x201E && c == 0x201C) || (opener == 0x201A && c == 0x2018) ||
         (opener == 0xBB && c == 0xAB) || (opener == 0x203A && c == 0x2039);
}

// The first bytes of the marks, and line ends.
constexpr std::array<bool, 256> may_be_mark = [] {
  std::array<bool, 256> out{};
  for (const int byte : std::array<int, 9>{'"', '\'', '`', '\n', 0xC2, 0xD7, 0xE2, 0xE3, 0xEF})
    out[static_cast<std::size_t>(byte)] = true;
  return out;
}();

// None in eight bytes, by far the most.
bool no_marks(const char* bytes) {
  bool any = false;
  for (int i = 0; i < 8; ++i) any |= may_be_mark[static_cast<std::uint8_t>(bytes[i])];
  return !any;
}

bool is_word(UChar32 c) {
  return c > 0 && (u_isUAlphabetic(c) || u_isdigit(c));
}
// The wide form that Chinese and Japanese text has; else itself.
UChar32 narrow_form(UChar32 c) {
  return c == 0xFF02 ? '"' : c == 0xFF07 ? '\'' : c;
}
bool is_space_or_end(UChar32 c) {
  return c <= 0 || u_isUWhiteSpace(c);
}

bool is_space_byte(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

// What ends a phrase before a closing mark, or opens one before an opening mark.
bool is_opening(UChar32 c) {
  return is_space_or_end(c) || c == '-' || c == 0x2013 || c == 0x2014 ||
         u_charType(c) == U_START_PUNCTUATION || u_charType(c) == U_INITIAL_PUNCTUATION || c == '"' ||
         c == '\'' || c == 0x2026 || c == '/' || c == ':' || c == '_' || c == '*';
}

// What a quotation begins with: a word, or a mark that stands before one.
bool opens_text(UChar32 c) {
  return is_word(c) || c == '$' || c == '#' || c == '@' || c == '\\' ||
         (is_opening(c) && !is_space_or_end(c) && c != '-' && c != '/' && c != ':');
}

// Words that begin with an apostrophe, and years: 'tis, 'em, '90s.
bool is_elision(std::string_view after) {
  if (after.size() >= 2 && u_isdigit(after[0]) && u_isdigit(after[1])) {
    return after.size() == 2 || after[2] == 's' || !is_word(after[2]);
  }
  constexpr std::array<std::string_view, 10> elided{"tis", "twas",  "em",   "til", "cause",
                                                    "n",   "round", "bout", "ere", "s"};
  return std::any_of(elided.begin(), elided.end(), [&](std::string_view word) {
    return !after.empty() && (after[0] | 0x20) == word[0] &&
           after.substr(1, word.size() - 1) == word.substr(1) &&
           (after.size() == word.size() || !is_word(after[word.size()]));
  });
}

std::uint32_t first_of(std::string_view text, ByteSpan range) {
  std::uint32_t at = range.begin;
  while (at < range.end && is_space_byte(text[at])) ++at;
  return at;
}

class Finder {
 public:
  Finder(std::string_view text, ByteSpan range, const std::vector<std::uint32_t>& wraps,
         std::vector<Quotation>& out)
      : text_(text),
        range_(range),
        wraps_(wraps),
        wrap_(std::lower_bound(wraps.begin(), wraps.end(), range.begin)),
        out_(out),
        first_(first_of(text, range)) {}

  void run() {
    const auto first = static_cast<std::ptrdiff_t>(out_.size());
    find_block();
    const auto size = static_cast<std::uint32_t>(text_.size());
    std::uint32_t at = range_.begin;
    while (at < range_.end) {
      at = next_candidate(at);
      if (at == range_.end) break;
      const char byte = text_[at];
      if (byte == '\n') {
        if (!is_wrap(at)) end_paragraph(at);
        ++at;
        continue;
      }
      if (byte == '\'' && at > 0 && at + 1 < size && is_letter(text_[at - 1]) &&
          is_letter(text_[at + 1])) {  // don't
        ++at;
        continue;
      }
      const std::uint32_t begin = at;
      Mark mark{};
      if (const UChar32 c = next_mark(at, mark); c > 0) judge(mark, c, begin, at);
    }
    end_paragraph(range_.end);
    out_.erase(std::remove_if(out_.begin() + first, out_.end(),
                              [](const Quotation& q) { return q.bytes.end == none; }),
               out_.end());
  }

 private:
  // “> It rains.” of mail and Markdown: the paragraph is somebody's. “>>” is none.
  void find_block() {
    if (text_.substr(first_, 2) == "> " && first_ + 2 < range_.end)
      out_.push_back({{first_ + 2, range_.end}, false});
  }

  // Whether the next paragraph begins with the same mark, as one does that goes on with a quotation.
  bool goes_on_in_next(UChar32 mark) const {
    const auto size = static_cast<std::uint32_t>(text_.size());
    std::uint32_t at = range_.end;
    while (at < size && is_space_byte(text_[at])) ++at;
    if (at == size) return false;
    const UChar32 next = next_code_point(text_, at);
    if (mark == 0xAB) return next == 0xAB || next == 0xBB;
    return next == mark && is_word(code_point_at(text_, at)) && !is_elision(text_.substr(at, 16));
  }

  // « We wait. / » They lie. / » So we fish »: the mark before each later paragraph. Elsewhere such a mark is a bullet.
  bool goes_on_from_before(std::uint32_t begin) const {
    if (begin != first_) return false;
    std::uint32_t end = range_.begin;
    for (std::size_t back = 0; back < most_paragraphs_back; ++back) {
      while (end > 0 && is_space_byte(text_[end - 1])) --end;
      if (end == 0) return false;
      const std::size_t feed = text_.rfind('\n', end - 1);
      const auto from = static_cast<std::uint32_t>(feed == std::string_view::npos ? 0 : feed + 1);
      const std::string_view paragraph = text_.substr(from, end - from);
      const std::size_t opens = paragraph.rfind("\u00AB"), closes = paragraph.rfind("\u00BB");
      if (opens != std::string_view::npos) return closes == std::string_view::npos || closes < opens;
      if (closes == std::string_view::npos || paragraph.find("\u00BB") != closes ||
          paragraph.find_first_not_of(' ') != closes)
        return false;
      end = from;
    }
    return false;
  }

  struct Open {
    Family family;
    UChar32 mark;
    std::size_t slot;               // in out_
    std::uint32_t maybe_end{none};  // of a single one: where "rebels'" stood
  };

  // Where a mark or a line end may stand, from `at` on.
  std::uint32_t next_candidate(std::uint32_t at) const {
    const std::uint32_t size = range_.end;
    while (size - at >= 8 && no_marks(text_.data() + at)) at += 8;
    while (at < size && !may_be_mark[static_cast<std::uint8_t>(text_[at])]) ++at;
    return at;
  }

  bool is_wrap(std::uint32_t at) {  // line ends are asked about by position
    while (wrap_ != wraps_.end() && *wrap_ < at) ++wrap_;
    return wrap_ != wraps_.end() && *wrap_ == at;
  }

  // Steps over the character at `at`; its code point if it is a mark, otherwise 0. Two single ones are a
  // double one: ''so'' and ``so'' come from typewriters and treebanks.
  UChar32 next_mark(std::uint32_t& at, Mark& mark) const {
    const std::string_view two = text_.substr(at, 2);
    if (two == "''" || two == "``") {
      mark = {Family::straight, two == "``" ? Side::open : Side::either};
      at += 2;
      return '"';
    }
    const std::uint32_t begin = at;
    const UChar32 c = narrow_form(next_code_point(text_, at));
    if (c == '"') at = end_of_doubled(begin, at);
    return mark_of(c, mark) ? c : 0;
  }

  // ""so"" comes from tables whose quotation marks were doubled and never halved again. With text on both sides
  // one quotation ends and the next begins: "so.""And so."
  std::uint32_t end_of_doubled(std::uint32_t begin, std::uint32_t at) const {
    std::uint32_t end = at;
    while (end < range_.end && text_[end] == '"') ++end;
    const bool follows_text = !is_opening(code_point_ending_at(text_, begin));
    return follows_text && opens_text(code_point_at(text_, end)) ? at : end;
  }

  // \"so\" likewise: the mark begins with its backslash.
  std::uint32_t without_backslashes(std::uint32_t begin) const {
    while (begin > range_.begin && text_[begin - 1] == '\\') --begin;
    return begin;
  }

  // Marks with nothing between them: an empty string.
  bool is_empty_string(std::uint32_t begin, std::uint32_t end, UChar32 left, UChar32 right) const {
    return end - begin > 1 && text_[begin] == '"' && is_opening(left) && !opens_text(right);
  }

  std::size_t find(Family family) const {
    std::size_t level = depth_;
    while (level > 0 && stack_[level - 1].family != family) --level;
    return level;  // one above its index; 0: none open
  }

  void judge(Mark mark, UChar32 c, std::uint32_t begin, std::uint32_t end) {
    const std::uint32_t first = begin;
    begin = without_backslashes(begin);
    const UChar32 left = code_point_ending_at(text_, begin);
    const UChar32 right = code_point_at(text_, end);
    if (is_empty_string(first, end, left, right)) return;
    const bool single = is_single(mark.family);
    const bool joins = single || mark.family == Family::gershayim;
    if (joins && is_word(left) && is_word(right)) return;  // don't
    if (single && ends_n(begin, left, right)) return;
    const std::size_t level = find(mark.family);
    const std::size_t other = find(mixed_with(mark.family));
    if (c == 0x201C && is_space_or_end(right) && std::max(level, other) > 0) {
      close(std::max(level, other), begin, true);  // "so “ he says
    } else if (level == 0 && c == 0xBB && goes_on_from_before(begin)) {
      open(mark.family, c, end);
    } else if (opens(mark, c, level, left, right)) {
      if (single && (is_space_or_end(right) || is_elision(text_.substr(end, 16)))) return;
      if (level > 0 && !is_nested(level)) close(level, begin, false);  // its end was forgotten
      open(mark.family, c, end);
    } else if (level > 0) {
      shut(level, begin, end, left, right);
    } else if (other > 0 && !u_isdigit(left)) {
      close(other, begin, true);  // “so"
    } else if (mark.side == Side::either && is_space_or_end(left) && opens_loosely(c, end)) {
      open(mark.family, c, end);
    }
  }

  // rock 'n' roll: the mark behind the n.
  bool ends_n(std::uint32_t begin, UChar32 left, UChar32 right) const {
    if ((left | 0x20) != 'n' || !is_space_or_end(right)) return false;
    const UChar32 before = code_point_ending_at(text_, begin - 1);
    return before == '\'' || before == 0x2018 || before == 0x2019;
  }

  // A quotation within one within the one at `level`: “… ‘… “…” …’ …”. Straight single marks may be anything.
  bool is_nested(std::size_t level) const {
    return level < depth_ && stack_[depth_ - 1].family != Family::straight_single;
  }

  bool opens(Mark mark, UChar32 c, std::size_t level, UChar32 left, UChar32 right) const {
    const bool looks_open = is_opening(left) && !is_space_or_end(right);
    if (mark.side == Side::open) return level == 0 || !closes_reversed(stack_[level - 1].mark, c);
    if (mark.side == Side::close) return level == 0 && looks_open;  // ”ja”, »ja«
    return looks_open && (level == 0 || is_space_or_end(left));
  }

  // ' mot ' and " mot " come from broken pages: such a mark opens only if another one with a space before it
  // is in the paragraph.
  bool opens_loosely(UChar32 c, std::uint32_t end) const {
    const char stops[] = {static_cast<char>(c), '\n', 0};
    const std::size_t next = text_.find_first_of(stops, end);
    return next != std::string_view::npos && text_[next] != '\n' && text_[next - 1] == ' ';
  }

  void open(Family family, UChar32 mark, std::uint32_t at) {
    if (depth_ == deepest) return;
    stack_[depth_++] = {family, mark, out_.size(), none};
    out_.push_back({{at, none}, true});
  }

  // A closing mark for the quotation at `level`.
  void shut(std::size_t level, std::uint32_t begin, std::uint32_t end, UChar32 left, UChar32 right) {
    Open& quotation = stack_[level - 1];
    if (is_single(quotation.family)) {
      const bool plural =
          (left == 's' || left == 'S') && right == ' ' && u_isULowercase(code_point_at(text_, end + 1));
      if (plural) {
        if (quotation.maybe_end == none) quotation.maybe_end = begin;
        return;
      }
    }
    close(level, begin, true);
  }

  // Ends the quotation at `level`, and those inside it, at `at`.
  void close(std::size_t level, std::uint32_t at, bool closed) {
    while (depth_ > level) finish(stack_[--depth_], at, false);
    finish(stack_[--depth_], at, closed);
  }

  void finish(const Open& quotation, std::uint32_t at, bool closed) {
    Quotation& found = out_[quotation.slot];
    if (!closed && is_between_spaces(found.bytes.begin) &&
        !(at == range_.end && goes_on_in_next(quotation.mark)))
      return;  // “Headline « Gazette”: it parts
    if (!closed && is_single(quotation.family) &&
        !(at == range_.end && begins_paragraph(found.bytes.begin) && goes_on_in_next(quotation.mark))) {
      found.bytes.end = quotation.maybe_end;  // an apostrophe after all, or the last "rebels'" was the end
      return;
    }
    found.closed = closed;
    found.bytes.end = std::max(at, found.bytes.begin);
    while (!closed && found.bytes.end > found.bytes.begin && is_space_byte(text_[found.bytes.end - 1]))
      --found.bytes.end;
  }

  // Of the mark that ends at `behind`.
  bool is_between_spaces(std::uint32_t behind) const {
    std::uint32_t at = behind;
    if (at == 0 || !is_space_or_end(code_point_at(text_, behind))) return false;
    code_point_before(text_, at);
    return at > first_ && is_space_or_end(code_point_ending_at(text_, at));
  }
  bool begins_paragraph(std::uint32_t behind) const {
    std::uint32_t at = behind;
    if (at > 0) code_point_before(text_, at);
    return at == first_;
  }

  void end_paragraph(std::uint32_t at) {
    if (depth_ > 0) close(1, at, false);
  }

  std::string_view text_;
  ByteSpan range_;
  const std::vector<std::uint32_t>& wraps_;
  std::vector<std::uint32_t>::const_iterator wrap_;
  std::vector<Quotation>& out_;
  std::uint32_t first_;  // of the paragraph, behind white space
  std::array<Open, deepest> stack_{};
  std::size_t depth_{0};
};

}  // namespace

void find_quotations(std::string_view text, ByteSpan range, const std::vector<std::uint32_t>& wraps,
                     std::vector<Quotation>& out) {
  Finder(text, range, wraps, out).run();
}

}  // namespace slant
