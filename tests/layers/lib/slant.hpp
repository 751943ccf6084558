// Wrong on purpose: a door is missing, and one is none.
#pragma once

#include "base/ids.hpp"
#include "base/words.hpp"
#include "match/matcher.hpp"
