// Nothing wrong here.
#include "match/good.hpp"

#include <vector>

#include <fmt/format.h>

#include "base/ids.hpp"
#include "lexicon/lexicon.hpp"
