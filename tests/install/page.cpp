// Makes a report page and its map of the corpus and the lexicon that the command line names.
#include <fstream>
#include <iostream>

#include "slant.hpp"

int main(int, char** argv) {
  const slant::Lexicon lexicon = slant::load_lexicon(argv[2]).lexicon;
  slant::StudyOptions options;
  options.corpus.paths = {argv[1]};
  slant::PageOptions shown;
  shown.title = "Who says what";
  shown.settings = [](const slant::StudySummary& summary) {
    return slant::PageSettings{{"articles", std::to_string(summary.corpus.documents)}};
  };

  const slant::PageStudy study = slant::make_page(options, lexicon, shown);
  std::ofstream("report.html") << slant::html_of(study.page);
  std::ofstream("map.svg") << slant::draw_figure("map", study.page.data, {});
  std::cout << study.summary.corpus.documents << " articles, " << study.summary.hits << " hits\n";
}
