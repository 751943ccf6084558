// Sums by id that hold only the ids that were met: thousands of groups × thousands of variants stay small.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace slant {

template <class Id, class Sum>  // Sum has operator+=
class Sparse {
 public:
  struct Item {
    Id id;
    Sum sum;
  };

  // Zero where the id was never met. O(log items).
  Sum operator[](Id id) const {
    const auto at = std::lower_bound(items_.begin(), items_.end(), id, before);
    return at != items_.end() && at->id == id ? at->sum : Sum{};
  }

  // For sums made anew and often: ids in any order, then settle() before anything else.
  void push(Id id, Sum sum) { items_.push_back({id, sum}); }
  void clear() { items_.clear(); }

  // Sorts, and joins equal ids.
  void settle() {
    std::sort(items_.begin(), items_.end(), [](const Item& a, const Item& b) { return a.id < b.id; });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (kept > 0 && items_[kept - 1].id == items_[i].id) {
        items_[kept - 1].sum += items_[i].sum;
      } else {
        items_[kept++] = items_[i];
      }
    }
    items_.resize(kept);
  }

  // change(id, sum) for each, by id.
  template <class Change>
  void each(Change change) {
    for (Item& item : items_) change(item.id, item.sum);
  }

  // One pass from the back where there are new ids, so that growing never costs a pass for each of them.
  Sparse& operator+=(const Sparse& other) {
    std::size_t fresh = 0;
    for (const Item& item : other.items_) {
      const auto at = std::lower_bound(items_.begin(), items_.end(), item.id, before);
      if (at != items_.end() && at->id == item.id) {
        at->sum += item.sum;
      } else {
        ++fresh;
      }
    }
    if (fresh > 0) insert_new(other, fresh);
    return *this;
  }

 private:
  static bool before(const Item& item, Id id) { return item.id < id; }

  void insert_new(const Sparse& other, std::size_t fresh) {
    std::size_t from = items_.size();
    std::size_t to = from + fresh;
    items_.resize(to);
    for (std::size_t i = other.items_.size(); i-- > 0 && to > from;) {
      const Item& item = other.items_[i];
      while (from > 0 && item.id < items_[from - 1].id) items_[--to] = items_[--from];
      if (from == 0 || items_[from - 1].id != item.id) items_[--to] = item;
    }
  }

  std::vector<Item> items_;
};

}  // namespace slant
