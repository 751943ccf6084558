// Edits of a text that was edited before, as edits of the value.
#include "text/repair_pass.hpp"

#include <algorithm>

namespace slant {
namespace {

std::uint32_t offset(std::size_t at) {
  return static_cast<std::uint32_t>(at);
}

}  // namespace

void RepairPass::replace(std::size_t at, std::size_t size, std::string_view replacement, Damage damage) {
  std::string& made = out_.next_;
  if (edits_.empty()) {
    made.clear();
    made.reserve(text_.size() + text_.size() / 64);  // hardly any grows by more
  }
  made.append(text_, kept_, at - kept_);
  const std::size_t begin = made.size();
  made += replacement;
  kept_ = at + size;
  edits_.push_back({{offset(at), offset(kept_)}, {offset(begin), offset(made.size())}});
  ++out_.counts_[static_cast<std::size_t>(damage)];
}

bool RepairPass::finish() {
  if (edits_.empty()) return false;
  out_.next_.append(text_, kept_, text_.size() - kept_);
  trace_back();
  std::swap(out_.copy_, out_.next_);
  out_.edited_ = true;
  return true;
}

// With the edits before this pass: where one of them overlaps one of this pass, both become one.
void RepairPass::trace_back() {
  if (out_.edits_.empty()) {
    std::swap(out_.edits_, edits_);
    return;
  }
  const std::vector<Edit>& before = out_.edits_;
  std::vector<Edit> all;
  all.reserve(before.size() + edits_.size());
  auto next = before.begin();
  std::uint32_t to_value = 0;  // from a place in text_ behind the edits that are dealt with, modulo 2^32
  std::uint32_t to_made = 0;
  std::uint32_t covered = 0;  // text_ up to here belongs to the last of `all`
  const auto pass = [&](const Edit& edit) { to_value = edit.value.end - edit.text.end; };
  const auto carry = [&](const Edit& edit) {
    all.push_back({edit.value, {edit.text.begin + to_made, edit.text.end + to_made}});
    pass(edit);
  };
  for (const Edit& edit : edits_) {
    while (next != before.end() && next->text.end <= edit.value.begin) carry(*next++);
    Edit joined{{edit.value.begin + to_value, 0}, edit.text};
    if (!all.empty() && covered > edit.value.begin) {
      joined.value.begin = all.back().value.begin;
      joined.text.begin = all.back().text.begin;
      all.pop_back();
    } else if (next != before.end() && next->text.begin < edit.value.begin) {
      joined.value.begin = next->value.begin;
      joined.text.begin -= edit.value.begin - next->text.begin;
    }
    to_made = edit.text.end - edit.value.end;
    std::uint32_t end = std::max(edit.value.end, covered);
    while (next != before.end() && next->text.begin < edit.value.end) {
      end = std::max(end, next->text.end);
      pass(*next++);
    }
    covered = end;
    joined.value.end = end + to_value;
    joined.text.end = end + to_made;
    all.push_back(joined);
  }
  for (; next != before.end(); ++next) carry(*next);
  out_.edits_ = std::move(all);
}

}  // namespace slant
