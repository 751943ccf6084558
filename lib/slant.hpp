// The library's door: everything public, bottom up. To run a study from a program:
//
//   const slant::Lexicon lexicon = slant::load_lexicon("lexicons/syria.lex").lexicon;
//   slant::StudyOptions options;
//   options.corpus.paths = {"examples/news.jsonl"};
//   const auto study = slant::count_by_group(options, lexicon, {"outlet"});
//   slant::write(slant::Format::csv, {slant::tidy_framing_table(study.counts, {})}, std::cout);
#pragma once

#include "base/diagnostic.hpp"
#include "base/ids.hpp"
#include "base/place.hpp"
#include "base/span.hpp"
#include "base/warnings.hpp"
#include "compare/distance.hpp"
#include "compare/partisanship.hpp"
#include "compare/supported_clusters.hpp"
#include "corpus/corpus.hpp"
#include "count/count_table.hpp"
#include "count/document_table.hpp"
#include "count/schema.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/load.hpp"
#include "match/hit.hpp"
#include "match/matcher.hpp"
#include "model/map.hpp"
#include "model/map_regions.hpp"
#include "model/tally.hpp"
#include "model/weighting.hpp"
#include "model/wordfish.hpp"
#include "model/wordscores.hpp"
#include "report/cluster_table.hpp"
#include "report/distance_table.hpp"
#include "report/framing_table.hpp"
#include "report/map_table.hpp"
#include "report/partisanship_table.hpp"
#include "report/profile_table.hpp"
#include "score/concordance.hpp"
#include "score/scorer.hpp"
#include "score/select.hpp"
#include "study/counting.hpp"
#include "study/study.hpp"
#include "table/table.hpp"
#include "table/writer.hpp"
#include "text/document_text.hpp"
#include "text/words.hpp"
#include "voice/voice.hpp"
