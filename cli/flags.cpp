// Flags to options. Defaults are not repeated here: they stand in the options.
#include "flags.hpp"

#include <algorithm>

#include "base/suggest.hpp"

namespace slant::cli {
namespace {

FieldMapping mapping_of(const std::string& text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos || equals == 0 || equals + 1 == text.size()) {
    throw CLI::ValidationError("--field",
                               fmt::format("'{}' is not FIELD=NAME, as in --field outlet=source", text));
  }
  return {text.substr(0, equals), text.substr(equals + 1)};
}

// CLI11's checks without their names, which it would print into the help.
const CLI::Validator positive = CLI::Validator(CLI::PositiveNumber).description("");
const CLI::Validator percent = CLI::Validator(CLI::Range(0.0, 100.0)).description("");

template <class Place>
std::vector<std::string> names_of(std::size_t count) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < count; ++i) names.emplace_back(name_of(static_cast<Place>(i)));
  return names;
}

void add_voice_flags(CLI::App& app, StudyFlags& flags) {
  const std::string group = "Voice";
  HitFilter& filter = flags.options.score.filter;
  add_some_of(
      app, "--voice", names_of<Voice>(voice_count),
      [&filter](const std::vector<bool>& named) {
        for (std::size_t i = 0; i < named.size(); ++i) filter.voices[i] = named[i];
      },
      "Only hits in these voices: narrator, quoted, reported, scare")
      ->group(group);
  add_some_of(
      app, "--zone", names_of<Zone>(zone_count),
      [&filter](const std::vector<bool>& named) {
        for (std::size_t i = 0; i < named.size(); ++i) filter.zones[i] = named[i];
      },
      "Only hits in these zones: headline, lead, body")
      ->group(group);
  add_some_of(
      app, "--exclude", {"negated", "distanced"},
      [&filter](const std::vector<bool>& named) {
        filter.negated = !named[0];
        filter.distanced = !named[1];
      },
      "Without hits that are denied (not a …) or held at arm's length (so-called …): negated, distanced")
      ->group(group);
  app.add_option("--scare-words", flags.options.score.voice.scare_words,
                 "At most so many words in quotation marks are scare quotes")
      ->type_name("N")
      ->group(group);
}

}  // namespace

CLI::Option* add_some_of(CLI::App& app, const std::string& flag, const std::vector<std::string>& names,
                         const std::function<void(const std::vector<bool>& named)>& set,
                         const std::string& help) {
  const auto read = [flag, names, set](const std::string& text) {
    std::vector<bool> named(names.size());
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find_first_of("+,", begin), text.size());
      const std::string name = text.substr(begin, end - begin);
      const auto at = std::find(names.begin(), names.end(), name);
      if (at == names.end()) {
        throw CLI::ValidationError(flag, fmt::format("there is no '{}'; {}", name, suggestion(name, names)));
      }
      named[static_cast<std::size_t>(at - names.begin())] = true;
      begin = end + 1;
    }
    set(named);
  };
  return app.add_option_function<std::string>(flag, read, help)->type_name("NAME[+NAME]");
}

void add_corpus_flags(CLI::App& app, StudyFlags& flags) {
  StudyOptions& study = flags.options;
  CorpusOptions& corpus = study.corpus;
  app.add_option("corpus", corpus.paths,
                 "Files or folders: .jsonl .csv .tsv .txt, also .gz .zst .bz2 .xz .zip; - is stdin")
      ->required()
      ->type_name("CORPUS");
  const std::string group = "Corpus";
  app.add_option_function<std::vector<std::string>>(
         "--field",
         [&corpus](const std::vector<std::string>& texts) {
           for (const std::string& text : texts) corpus.fields.push_back(mapping_of(text));
         },
         "Name a field of the records: --field outlet=source reads the outlet from 'source'")
      ->type_name("FIELD=NAME")
      ->allow_extra_args(false)
      ->group(group);
  app.add_option("--where", corpus.where,
                 "Only documents for which this holds: 'date>=2015-01 outlet=SANA,Reuters'")
      ->type_name("TEXT")
      ->group(group);
  app.add_option("--join", corpus.join, "Add the columns of a CSV or TSV by the field its first column names")
      ->type_name("FILE")
      ->group(group);
  add_named(app, "--duplicates", corpus.duplicates,
            {{"keep", Duplicates::keep}, {"first", Duplicates::first}},
            "Keep repeated texts, or only the first of each")
      ->group(group);
  app.add_option("--path-pattern", corpus.path_pattern,
                 "Fields from the paths of .txt files: '{outlet}/{date}_*.txt'")
      ->type_name("PATTERN")
      ->group(group);
  app.add_option("--encoding", corpus.encoding,
                 "Encoding of the files, when it is told wrongly: windows-1252, UTF-16LE …")
      ->type_name("NAME")
      ->group(group);
  add_named(
      app, "--input-format", corpus.format,
      {{"jsonl", FileType::jsonl}, {"csv", FileType::csv}, {"tsv", FileType::tsv}, {"txt", FileType::txt}},
      "jsonl, csv, tsv or txt, when it is told wrongly")
      ->group(group);
  app.add_option("--max-record-bytes", corpus.max_record_bytes, "Skip records longer than this")
      ->type_name("BYTES")
      ->check(positive)
      ->group(group);
  app.add_option("--max-archive-ratio", corpus.max_archive_ratio,
                 "Stop at an archive that expands more than this")
      ->type_name("N")
      ->check(positive)
      ->group(group);
  app.add_flag("--strict", corpus.strict, "Stop at the first bad record")->group(group);
  app.add_option("--max-bad", flags.max_bad_percent, "End with 3 when more percent of the records are bad")
      ->type_name("PERCENT")
      ->check(percent)
      ->group(group);
  app.add_flag_callback(
         "--no-title", [&study] { study.score.text.title = false; }, "Leave titles out")
      ->group(group);
  app.add_flag_callback(
         "--no-repair", [&study] { study.score.text.repair = false; },
         "Take texts as they are, damage and all")
      ->group(group);
  add_named(app, "--engine", study.score.text.engine,
            {{"fast", Engine::fast}, {"reference", Engine::reference}},
            "How texts are cut into words: results are the same; the reference is ICU's, and slow")
      ->group(group);
  app.add_option("--threads", study.threads, "Threads; results never depend on it. 0: all")
      ->type_name("N")
      ->group(group);
}

void add_lexicon_flags(CLI::App& app, StudyFlags& flags) {
  const std::string group = "Lexicon";
  SelectOptions& select = flags.options.score.select;
  app.add_option("-l,--lexicon", flags.lexicons,
                 "A file of a lexicon or dictionary, or the name of an installed one; may be repeated")
      ->required()
      ->type_name("FILE")
      ->allow_extra_args(false)
      ->group(group);
  add_named(app, "--overlap", select.overlap,
            {{"longest", Overlap::longest}, {"nested", Overlap::nested}, {"all", Overlap::all}},
            "Which of overlapping hits count, instead of what the lexicon says")
      ->group(group);
  add_named(app, "--scope", select.scope, {{"choice", Scope::choice}, {"lexicon", Scope::lexicon}},
            "Overlap within each choice, or over the whole lexicon")
      ->group(group);
  add_named(app, "--across", flags.loading.across,
            {{"punctuation", Across::punctuation}, {"words", Across::words}},
            "Phrases end at punctuation, or go on over it as in quanteda, instead of what the lexicon says")
      ->group(group);
  add_named(app, "--hyphens", flags.loading.hyphens, {{"keep", Hyphens::keep}, {"split", Hyphens::split}},
            "Hyphenated words are one word each or several, instead of what the lexicon says")
      ->group(group);
  app.add_option_function<std::string>(
         "--levels", [&flags](const std::string& text) { flags.loading.levels = levels_of(text); },
         "Count nested keys at these levels alone: 1 is the categories, 2 the keys in them, 1:2 both")
      ->type_name("N[:M]")
      ->group(group);
  app.add_option("--lexicon-encoding", flags.loading.encoding,
                 "Encoding of the dictionaries of other formats, when it is told wrongly: Shift_JIS …")
      ->type_name("NAME")
      ->group(group);
  add_voice_flags(app, flags);
}

void add_denominator_flag(CLI::App& app, StudyFlags& flags) {
  add_named(app, "--denominator", flags.options.denominator,
            {{"group", Denominator::group}, {"voice", Denominator::voice}},
            "Rates by all words of the group, or by those in the voices that are counted")
      ->group("Voice");
}

void add_wanted_flags(CLI::App& app, WantedVariants& wanted) {
  app.add_option("--choice", wanted.choices, "Only hits of these choices")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("NAME[,NAME]");
  app.add_option("--variant", wanted.variants, "Only hits of these variants")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("NAME[,NAME]");
}

void add_output_flags(CLI::App& app, OutputFlags& flags) {
  const std::string group = "Output";
  std::vector<std::pair<std::string, Format>> formats;
  for (const Format format :
       {Format::text, Format::csv, Format::tsv, Format::json, Format::markdown, Format::latex}) {
    formats.emplace_back(std::string(name_of(format)), format);
  }
  add_named(app, "--format", flags.format, formats,
            "text, markdown and latex for people; csv, tsv and json tidy")
      ->group(group);
  app.add_option("-o,--output", flags.path, "Write to a file, which appears when it is whole; - is stdout")
      ->type_name("FILE")
      ->group(group);
  app.add_option("--manifest", flags.manifest,
                 "Write what made the result (versions, hashes, options) as JSON")
      ->type_name("FILE")
      ->group(group);
  app.add_option("--width", flags.width, "Columns of a text table; else the terminal's, or 100")
      ->type_name("N")
      ->check(positive)
      ->group(group);
  app.add_flag("-q,--quiet", flags.quiet, "No notes, warnings or progress on stderr")->group(group);
}

CLI::Option* add_by_flag(CLI::App& app, std::vector<std::string>& by) {
  return app.add_option("--by", by, "Fields whose values make the groups: outlet,year")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("FIELD[,FIELD]");
}

CLI::Option* add_zeros_flag(CLI::App& app, Zeros& zeros) {
  return add_named(app, "--zeros", zeros, {{"all", Zeros::all}, {"mentioned", Zeros::mentioned}},
                   "Rows of everything that could have been found, or only of what was");
}

void add_unit_flag(CLI::App& app, std::optional<Unit>& unit) {
  add_named(app, "--unit", unit, {{"document", Unit::document}, {"event", Unit::event}},
            "What is drawn and dealt out as a whole; event where the field is given");
}

void add_level_flag(CLI::App& app, double& level) {
  app.add_option("--level", level, "Of intervals")
      ->type_name("P")
      ->check(CLI::Validator(CLI::Range(.5, .9999)).description(""));
}

void add_example(CLI::App& app, const std::string& example) {
  app.footer("\nExample:\n  " + example);
}

}  // namespace slant::cli
