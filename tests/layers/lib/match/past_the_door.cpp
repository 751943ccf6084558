// Wrong on purpose: another layer's header that is no door. The layer's own are its affair.
#include "match/inner.hpp"

#include "base/words.hpp"
