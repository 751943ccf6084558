// Wrong on purpose: programs come by the doors, too.
#include "base/ids.hpp"
#include "lexicon/header.hpp"
#include "own.hpp"
