# The edges and doors of the small tree in this folder, on which the test `layers_fails` tries tests/layers.cmake.
set(layers base lexicon match)
set(doors base/ids.hpp lexicon/lexicon.hpp match/matcher.hpp match/missing.hpp)
set(side_doors base/unused.hpp)
set(depends_base)
set(depends_lexicon base)
set(depends_match base lexicon)
