// Lists for trees that are built once and thrown away whole: elements lie in an arena, which takes memory in
// large pieces and gives it back at once. Most lists of an AST have one element.
#pragma once

#include <cstddef>
#include <iterator>
#include <memory_resource>
#include <type_traits>

namespace slant {

using Arena = std::pmr::monotonic_buffer_resource;

// Copies share their elements, which live as long as the arena; only one of them may be added to.
template <class T>
class List {
  struct Node {
    T value;
    Node* next{nullptr};
  };

 public:
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = const T*;
    using reference = const T&;

    Iterator() = default;
    explicit Iterator(const Node* node) : node_(node) {}
    const T& operator*() const { return node_->value; }
    const T* operator->() const { return &node_->value; }
    Iterator& operator++() {
      node_ = node_->next;
      return *this;
    }
    Iterator operator++(int) {
      const Iterator before = *this;
      node_ = node_->next;
      return before;
    }
    friend bool operator==(Iterator, Iterator) = default;

   private:
    const Node* node_{nullptr};
  };

  void add(Arena& arena, const T& value) {
    static_assert(std::is_trivially_destructible_v<T>, "nobody would call the destructor");
    Node* node = std::pmr::polymorphic_allocator<>(&arena).template new_object<Node>(Node{value});
    (first_ == nullptr ? first_ : last_->next) = node;
    last_ = node;
  }

  bool empty() const { return first_ == nullptr; }
  const T& front() const { return first_->value; }
  const T& back() const { return last_->value; }
  Iterator begin() const { return Iterator(first_); }
  Iterator end() const { return Iterator(); }
  std::size_t size() const { return static_cast<std::size_t>(std::distance(begin(), end())); }  // O(size)

 private:
  Node* first_{nullptr};
  Node* last_{nullptr};
};

}  // namespace slant
