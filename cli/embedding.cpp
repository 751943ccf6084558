// The embedding of each thread.
#include "embedding.hpp"

namespace slant::cli {
namespace {

thread_local const Embedding* current = nullptr;

}  // namespace

Embedded::Embedded(const Embedding& embedding) {
  current = &embedding;
}

Embedded::~Embedded() {
  current = nullptr;
}

const Embedding* embedding() {
  return current;
}

}  // namespace slant::cli
