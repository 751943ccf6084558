// realloc moves pages where it can; Linux is told that large memory may come in large pages.
#include "base/raw_buffer.hpp"

#include <cstdint>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace slant {

void* grown_memory(void* old, std::size_t bytes) {
  void* const memory = std::realloc(old, bytes);
  if (memory == nullptr) throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
  constexpr std::size_t large_page = std::size_t{2} << 20;
  if (bytes >= 4 * large_page) {
    const auto begin = reinterpret_cast<std::uintptr_t>(memory);
    const std::uintptr_t first = (begin + large_page - 1) / large_page * large_page;
    const std::uintptr_t last = (begin + bytes) / large_page * large_page;
    // NOLINTNEXTLINE(performance-no-int-to-ptr): a border of pages within the memory
    madvise(reinterpret_cast<void*>(first), last - first, MADV_HUGEPAGE);  // refused, it costs time alone
  }
#endif
  return memory;
}

}  // namespace slant
