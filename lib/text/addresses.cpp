// Addresses by their signs: a scheme, www., @, or a path behind the name of a host.
#include "text/addresses.hpp"

#include <algorithm>
#include <iterator>

#include <unicode/uchar.h>

#include "base/ascii.hpp"
#include "text/code_point.hpp"

namespace slant {
namespace {

// What hosts end in that are named without a scheme: the countries' domains, and those that news links to.
constexpr std::string_view country_domains =
    "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz "
    "ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk "
    "fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir "
    "is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk "
    "ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl "
    "pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc "
    "td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw ";
constexpr std::string_view other_domains[] = {
    "aero",   "app",     "arpa", "asia",  "biz",    "blog",    "cat",   "club",    "com",  "coop",  "dev",
    "edu",    "example", "gov",  "info",  "int",    "invalid", "jobs",  "link",    "live", "media", "mil",
    "mobi",   "museum",  "name", "net",   "news",   "online",  "org",   "press",   "pro",  "shop",  "site",
    "social", "store",   "test", "today", "travel", "tube",    "video", "website", "wiki", "world", "xyz"};

bool is_in_host(char c) {
  return is_letter_or_digit(c) || c == '.' || c == '-' || c == '_' || (c & 0x80) != 0;
}

bool is_in_mailbox(char c) {
  return is_in_host(c) || c == '%' || c == '+';
}

bool is_domain(std::string_view label) {
  if (label.size() == 2) {
    const std::size_t at = country_domains.find(label);
    return at != std::string_view::npos && at % 3 == 0;
  }
  return std::find(std::begin(other_domains), std::end(other_domains), label) != std::end(other_domains);
}

// Two labels or more, none empty, the last in letters alone.
bool is_host(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || name.size() - dot < 3) return false;
  if (name.front() == '.' || name.find("..") != std::string_view::npos) return false;
  const std::string_view last = name.substr(dot + 1);
  return std::all_of(last.begin(), last.end(), [](char c) { return is_letter(c) || (c & 0x80) != 0; });
}

bool is_www(std::string_view text) {
  return text.size() > 4 && to_lower_case(text[0]) == 'w' && to_lower_case(text[1]) == 'w' &&
         to_lower_case(text[2]) == 'w' && text[3] == '.' && is_in_host(text[4]) && text[4] != '.';
}

// Beyond ASCII: letters of scripts that part their words.
bool goes_on(UChar32 c) {
  if (c <= ' ' || c == '"' || c == '<' || c == '>' || c == '`' || c == '|' || c == '^' || c == 0x7F)
    return false;
  if (c < 0x80) return true;
  if (c >= 0x2E80 || (c >= 0x0E00 && c < 0x1100) || (c >= 0x1780 && c < 0x1800)) return false;
  return u_isalnum(c) != 0;
}

// Where what belongs to an address ends, marks of the sentence around it left out.
std::size_t address_end(std::string_view text, std::size_t begin, std::size_t from) {
  std::size_t end = from;
  int round = 0;
  int square = 0;
  while (end < text.size()) {
    std::size_t next = end;
    if (!goes_on(next_code_point(text, next))) break;
    const int round_now = round + (text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0);
    const int square_now = square + (text[end] == '[' ? 1 : text[end] == ']' ? -1 : 0);
    if (round_now < 0 || square_now < 0) break;  // a bracket that was opened before the address
    round = round_now;
    square = square_now;
    end = next;
  }
  constexpr std::string_view closing = ".,;:!?'*_~)]}-";
  while (end > from && closing.find(text[end - 1]) != std::string_view::npos) {
    if ((text[end - 1] == ')' && round == 0 &&
         text.substr(begin, end - begin).find('(') != std::string_view::npos) ||
        (text[end - 1] == ']' && square == 0 &&
         text.substr(begin, end - begin).find('[') != std::string_view::npos))
      break;
    --end;
  }
  return end;
}

class AddressFinder {
 public:
  AddressFinder(std::string_view text, std::vector<ByteSpan>& out) : text_(text), out_(out) {}

  void look_at(std::size_t at) {
    if (at < done_) return;
    if (text_[at] == ':') {
      scheme(at);
    } else if (text_[at] == '.' && at + 1 < text_.size() &&
               (is_letter(text_[at + 1]) || (text_[at + 1] & 0x80) != 0)) {
      host(at);  // before a digit or mark no full stop is a suspect
    }
  }

 private:
  void add(std::size_t begin, std::size_t end) {
    out_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    done_ = covered_ = end;
  }

  // At a colon.
  void scheme(std::size_t at) {
    if (text_.substr(at, 3) != "://") return;
    std::size_t begin = at;
    while (begin > covered_ && at - begin < longest_scheme && is_letter_or_digit(text_[begin - 1])) --begin;
    if (at - begin < 2) return;  // one letter names a drive
    add(begin, std::max(address_end(text_, begin, at + 3), at + 3));
  }

  // At a full stop: all that may be a host around it is looked at once.
  void host(std::size_t at) {
    // The last label has two characters or more: most full stops are done with here.
    if (at + 2 >= text_.size() || !is_in_host(text_[at + 1]) || !is_in_host(text_[at + 2])) return;
    if (text_[at + 2] == '.') return;
    std::size_t begin = at;
    while (begin > done_ && is_in_host(text_[begin - 1])) --begin;
    std::size_t end = at;
    while (end < text_.size() && is_in_host(text_[end])) ++end;
    done_ = end;
    without_marks(begin, end);
    if (begin >= end) return;
    if (mail(begin, end)) return;
    const std::string_view name = text_.substr(begin, end - begin);
    const char next = end < text_.size() ? text_[end] : ' ';
    const bool port = next == ':' && end + 1 < text_.size() && is_digit(text_[end + 1]);
    const bool path =
        (next == '/' && end + 1 < text_.size() && goes_on(code_point_at(text_, end + 1))) || port;
    const bool named = path && is_host(name) && is_domain(name.substr(name.rfind('.') + 1));
    if (is_www(name) || named) add(begin, address_end(text_, begin, end));
  }

  // Curly quotes and the like at its ends, and a full stop or hyphen behind it.
  void without_marks(std::size_t& begin, std::size_t& end) const {
    for (std::size_t at = begin; at < end;) {
      if ((text_[at] & 0x80) == 0) {
        ++at;
        continue;
      }
      if (u_isalnum(next_code_point(text_, at))) continue;
      const std::size_t dot = text_.substr(begin, at - begin).find('.');
      if (dot == std::string_view::npos) {
        begin = at;
      } else {
        std::size_t mark = at;
        code_point_before(text_, mark);
        end = mark;
        break;
      }
    }
    while (end > begin && (text_[end - 1] == '.' || text_[end - 1] == '-')) --end;
    while (begin < end && (text_[begin] == '.' || text_[begin] == '-')) ++begin;
  }

  // The run is a host behind an @, or a mailbox before one.
  bool mail(std::size_t begin, std::size_t end) {
    std::size_t from = begin;
    std::size_t to = end;
    if (begin > 0 && text_[begin - 1] == '@') {
      from = begin - 1;
    } else if (end < text_.size() && text_[end] == '@') {
      to = end + 1;
      while (to < text_.size() && is_in_host(text_[to]) && (text_[to] & 0x80) == 0) ++to;
      while (to > end && (text_[to - 1] == '.' || text_[to - 1] == '-')) --to;
      begin = end + 1;
    } else {
      return false;
    }
    if (to <= begin || !is_host(text_.substr(begin, to - begin))) return false;
    const std::size_t least = out_.empty() ? 0 : out_.back().end;
    while (from > least && is_in_mailbox(text_[from - 1]) && (text_[from - 1] & 0x80) == 0) --from;
    if (text_[from] == '@') return false;  // nobody's
    constexpr std::string_view prefix = "mailto:";
    if (from >= least + prefix.size() && text_.substr(from - prefix.size(), prefix.size()) == prefix)
      from -= prefix.size();
    add(from, to);
    return true;
  }

  static constexpr std::size_t longest_scheme = 20;

  std::string_view text_;
  std::vector<ByteSpan>& out_;
  std::size_t done_{0};     // everything before it was looked at
  std::size_t covered_{0};  // by addresses that were found
};

}  // namespace

void find_addresses(std::string_view text, const std::vector<std::uint32_t>& suspects,
                    std::vector<ByteSpan>& out) {
  out.clear();
  AddressFinder finder(text, out);
  for (const std::uint32_t at : suspects) finder.look_at(at);
}

}  // namespace slant
