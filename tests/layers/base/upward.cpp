// Wrong on purpose: an include against the arrow, and an outside header where it may not be.
#include "base/upward.hpp"

#include <cstdint>

#include <boost/version.hpp>

#include "match/matcher.hpp"
