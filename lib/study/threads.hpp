// Threads for those who compute but do not own them.
#pragma once

#include "base/workers.hpp"

namespace slant {

// Workers on `threads` threads, the calling one among them; 0: as many as the machine has.
Workers workers_on(unsigned threads);

}  // namespace slant
