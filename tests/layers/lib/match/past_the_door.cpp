// Wrong on purpose: another layer's header that is no door. The layer's own are its affair.
#include "base/words.hpp"
#include "match/inner.hpp"
