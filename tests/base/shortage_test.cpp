#include "base/shortage.hpp"

#include <new>

#include <gtest/gtest.h>

namespace slant {
namespace {

constexpr Task outer{"the outer task", "less"};
constexpr Task inner{"the inner task", "even less"};

TEST(Shortage, NamesTheInnermostTaskThatMemoryWasFor) {
  note_memory_that_is_refused();
  EXPECT_FALSE(memory_was_refused());
  try {
    const Working working(outer);
    { const Working done(inner); }
    const Working working_inside(inner);
    std::get_new_handler()();  // as a `new` does that fails
    ADD_FAILURE() << "nothing was thrown";
  } catch (const std::bad_alloc&) {
    EXPECT_TRUE(memory_was_refused());
    EXPECT_EQ(task_without_memory(), &inner);
    EXPECT_EQ(Working::current, nullptr);
  }
  std::set_new_handler(nullptr);
}

TEST(Shortage, KeepsTheFewestThreads) {
  note_refused_threads({8, 5});
  note_refused_threads({8, 3});
  note_refused_threads({8, 7});
  EXPECT_EQ(refused_threads().asked, 8u);
  EXPECT_EQ(refused_threads().started, 3u);
}

}  // namespace
}  // namespace slant
