// Wrong on purpose: an include against the arrow, and an outside header where it may not be.
#include "base/upward.hpp"

#include <cstdint>

#include <boost/spirit/home/x3.hpp>

#include "match/matcher.hpp"
