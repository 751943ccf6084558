// Memory for bytes and numbers that somebody is about to write: never set to zero, and grown without a copy.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <type_traits>
#include <utility>

namespace slant {

// Memory of at least `bytes` with what `old` held, which may be null. Large memory is moved by its pages, and
// asked for in large ones, as each costs the system a fault. Throws std::bad_alloc.
void* grown_memory(void* old, std::size_t bytes);

// What was never written takes no memory, so that room may be asked for generously.
template <class T>
class RawBuffer {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  T* data() { return memory_.get(); }
  const T* data() const { return memory_.get(); }
  std::size_t size() const { return size_; }
  T& operator[](std::size_t i) { return memory_[i]; }
  const T& operator[](std::size_t i) const { return memory_[i]; }

  // Keeps what is there; what is new has no value yet.
  void grow(std::size_t size) {
    auto* const larger = static_cast<T*>(grown_memory(memory_.get(), size * sizeof(T)));
    static_cast<void>(memory_.release());
    memory_.reset(larger);
    size_ = size;
  }

  // Keeps nothing.
  void renew(std::size_t size) {
    *this = {};
    grow(size);
  }

  RawBuffer() = default;
  RawBuffer(RawBuffer&& other) noexcept { swap(other); }
  RawBuffer& operator=(RawBuffer&& other) noexcept {
    RawBuffer taken(std::move(other));
    swap(taken);
    return *this;
  }

 private:
  void swap(RawBuffer& other) noexcept {
    memory_.swap(other.memory_);
    std::swap(size_, other.size_);
  }

  struct Free {
    void operator()(T* memory) const { std::free(memory); }
  };
  std::unique_ptr<T[], Free> memory_;
  std::size_t size_{0};
};

}  // namespace slant
