// Flags to options. Defaults stand in the options alone: the sheet reads them there.
#include "flags.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "columns.hpp"
#include "file_guard.hpp"
#include "outputs.hpp"
#include "partials.hpp"

namespace slant::cli {
namespace {

FieldMapping mapping_of(const std::string& text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
    throw InputError(fmt::format("'{}' is not FIELD=NAME", text), "as in --field outlet=source");
  return {text.substr(0, equals), text.substr(equals + 1)};
}

FlagValue value_of_mappings(std::vector<FieldMapping>& fields) {
  FlagValue value{[&fields](const std::string& text) { fields.push_back(mapping_of(text)); },
                  [&fields] {
                    std::string text;
                    for (const FieldMapping& one : fields)
                      text += (text.empty() ? "" : " ") + one.field + "=" + one.source;
                    return text;
                  }};
  value.takes_many = true;
  return value;
}

template <class Place, std::size_t count>
FlagValue some_places(std::bitset<count>& places) {
  return some_of(
      names_of<Place>(), "all",
      [&places](const std::vector<bool>& named) {
        for (std::size_t i = 0; i < named.size(); ++i) places[i] = named[i];
      },
      [&places] {
        std::vector<bool> held;
        for (std::size_t i = 0; i < count; ++i) held.push_back(places[i]);
        return held;
      });
}

FlagValue excluded_hits(HitFilter& filter) {
  return some_of(
      {"negated", "distanced"}, "",
      [&filter](const std::vector<bool>& named) {
        filter.negated = !named[0];
        filter.distanced = !named[1];
      },
      [&filter] {
        return std::vector<bool>{!filter.negated, !filter.distanced};
      });
}

void add_voice_flags(Sheet& sheet, StudyFlags& flags) {
  sheet.under(voice_heading);
  HitFilter& filter = flags.options.score.filter;
  sheet.add("--voice", "NAME[+NAME]", some_places<Voice>(filter.voices),
            "Only hits in these voices: " + listed(enum_names<Voice>));
  sheet.add("--zone", "NAME[+NAME]", some_places<Zone>(filter.zones),
            "Only hits in these parts of an article: " + listed(enum_names<Zone>));
  sheet.add("--exclude", "NAME[+NAME]", excluded_hits(filter),
            "Leave out hits that are negated (not a …) or distanced (so-called …)");
  add_scare_words_flag(sheet, flags.options.score.voice);
  add_language_flag(sheet, flags.options.score.voice);
}

}  // namespace

void add_language_flag(Sheet& sheet, VoiceOptions& voice) {
  sheet
      .add("--language", voice.language, "TAG",
           "Language of the texts, such as de: who speaks is found by its rules (English, German)")
      .otherwise("the field lang, the lexicon's, else en");
}

void add_scare_words_flag(Sheet& sheet, VoiceOptions& voice) {
  sheet.add("--scare-words", voice.scare_words, "N",
            "Quotation marks around at most N words are scare quotes");
}

void add_threads_flag(Sheet& sheet, StudyFlags& flags) {
  sheet.add("--threads", flags.options.threads, "N", "How many threads; results never depend on it")
      .within(0, 1024)
      .no_setting()
      .otherwise("0, all there are");
}

void add_title_flag(Sheet& sheet, StudyFlags& flags) {
  sheet.add_switch("--no-title", flags.options.score.text.title, "Leave titles out", false);
}

void add_corpus_flags(Sheet& sheet, StudyFlags& flags) {
  StudyOptions& study = flags.options;
  CorpusOptions& corpus = study.corpus;
  sheet.under(corpus_heading);
  sheet
      .add("corpus", "CORPUS", value_of(corpus.paths, '\0'),
           "Files or folders: .jsonl .csv .tsv .txt, also .gz .zst .bz2 .xz .zip; - is stdin; or partials")
      .required()
      .input();
  sheet
      .add("--field", "FIELD=NAME", value_of_mappings(corpus.fields),
           "Name a field of the records: --field outlet=source reads the outlet from 'source'")
      .such_as("event=story");
  sheet
      .add("--where", corpus.where, "TEXT",
           "Only documents for which this holds: 'date>=2015-01 outlet=SANA,Reuters'")
      .such_as("outlet=SANA");
  sheet
      .add("--join", corpus.join, "FILE",
           "Add the columns of a CSV or TSV by the field that its first column names")
      .input();
  sheet.add("--duplicates", corpus.duplicates, "Keep duplicate texts, or only the first of each");
  sheet.add("--missing-values", corpus.missing_values, "VALUE[,VALUE]",
            "Unquoted values of CSV and TSV that mean there is none; '' for none of them");
  sheet.add("--dates", corpus.date_order, "What stands first in dates such as 02/03/2020")
      .otherwise("told from the other dates");
  sheet
      .add("--path-pattern", corpus.path_pattern, "PATTERN",
           "Fields from the paths of .txt files: '{outlet}/{date}_*.txt'")
      .such_as("{outlet}/*.txt");
  sheet.add("--encoding", corpus.encoding, "NAME", "Encoding of the files: windows-1252, UTF-16LE …")
      .otherwise("detected from each file")
      .such_as("windows-1252");
  sheet.add("--input-format", corpus.format, "Format of the files")
      .otherwise("detected from name and content");
  sheet.add("--max-record-bytes", corpus.max_record_bytes, "BYTES", "Skip records longer than this")
      .at_least(1);
  sheet
      .add("--max-archive-ratio", corpus.max_archive_ratio, "N",
           "Stop at an archive that expands more than N times")
      .at_least(1);
  sheet.complete = [&sheet, &flags] { take_partials(sheet, flags); };
  sheet.add_switch("--strict", corpus.strict, "Stop at the first bad record");
  sheet
      .add("--max-bad", flags.max_bad_percent, "PERCENT",
           "End with exit code 3 when more of the records are bad")
      .within(0, 100);
  add_title_flag(sheet, flags);
  sheet.add_switch("--no-repair", study.score.text.repair, "Take texts as they are, damage and all", false);
  sheet.add("--engine", study.score.text.engine,
            "How texts are cut into words: results are the same; the reference is ICU's, and slow");
  add_threads_flag(sheet, flags);
  sheet.under("");
}

void add_lexicon_flags(Sheet& sheet, StudyFlags& flags) {
  SelectOptions& select = flags.options.score.select;
  LoadOptions& loading = flags.loading;
  sheet.under(lexicon_heading);
  sheet
      .add("-l,--lexicon", "FILE", value_of(flags.lexicons, '\0'),
           "A file of a lexicon or dictionary, or the name of an installed one; may be repeated")
      .required()
      .lexicon();
  sheet.add("--overlap", select.overlap, "Which of overlapping hits count").otherwise("as the lexicon says");
  sheet.add("--scope", select.scope, "Overlap within each choice, or over the whole lexicon")
      .otherwise("as the lexicon says");
  sheet.add("--across", loading.across, "Phrases end at punctuation, or go on over it as in quanteda")
      .otherwise("as the lexicon says");
  sheet.add("--hyphens", loading.hyphens, "Hyphenated words are several words each (split) or one (keep)")
      .otherwise("as the lexicon says");
  sheet
      .add("--levels", "N[:M]",
           FlagValue{[&loading](const std::string& text) { loading.levels = levels_of(text); },
                     [&loading] { return loading.levels ? written_levels(*loading.levels) : std::string(); }},
           "Count nested keys at these levels alone: 1 is the categories, 2 the keys in them, 1:2 both")
      .otherwise("all")
      .such_as("1:2");
  sheet
      .add("--lexicon-encoding", loading.encoding, "NAME",
           "Encoding of dictionaries of other formats: Shift_JIS …")
      .otherwise("detected from each file")
      .such_as("Shift_JIS");
  add_voice_flags(sheet, flags);
  sheet.under("");
}

void add_denominator_flag(Sheet& sheet, StudyFlags& flags) {
  sheet.under(voice_heading);
  sheet.add("--denominator", flags.options.denominator,
            "Rates by all words of the group, or by those in the voices that are counted");
  sheet.under("");
}

void add_wanted_flags(Sheet& sheet, WantedVariants& wanted) {
  add_choice_flag(sheet, wanted.choices).help = "Only hits of these choices";
  sheet.add("--variant", wanted.variants, "NAME[,NAME]", "Only hits of these variants");
}

Flag& add_choice_flag(Sheet& sheet, std::vector<std::string>& choices) {
  return sheet.add("--choice", choices, "NAME[,NAME]", "Only these choices");
}

void add_file_flags(Sheet& sheet, OutputFlags& flags) {
  flags.sheet = &sheet;
  sheet.under("Output");
  sheet
      .add("-o,--output", flags.path, "FILE",
           "Write to a file, which appears when it is complete; - is stdout")
      .output();
  sheet
      .add("--manifest", flags.manifest, "FILE",
           "Write as JSON what made the result: versions, hashes, "
           "options; slant rerun makes it again from there")
      .output();
  add_force_flag(sheet);
  add_sync_flag(sheet);
  sheet.add_switch("-q,--quiet", flags.quiet, "No notes, warnings or progress on stderr").no_setting();
  sheet.under("");
}

void add_output_flags(Sheet& sheet, OutputFlags& flags) {
  sheet.under("Output");
  sheet
      .add(
          "--format", flags.format,
          "text, markdown, latex and html to read; csv, tsv, json and xlsx as tidy data. Not said: as FILE ends")
      .layout();
  sheet.add("--width", flags.width, "N", "Columns of a text table")
      .at_least(1)
      .layout()
      .otherwise("the terminal's, or 100");
  sheet.add_switch("--bom", flags.bom, "Begin csv and tsv with a byte order mark, by which Excel knows UTF-8")
      .layout();
  sheet.add_switch("--columns", flags.columns, "Only print what the columns of csv, tsv and json mean")
      .no_setting()
      .instead([&sheet, &flags] { return show_columns(sheet, flags); });
  add_file_flags(sheet, flags);
}

Flag& add_by_flag(Sheet& sheet, std::vector<std::string>& by) {
  return sheet.add("--by", by, "FIELD[,FIELD]", "Fields whose values make the groups: outlet,year");
}

void add_group_limits(Sheet& sheet, GroupLimits& limits) {
  sheet
      .add("--min-mentions", limits.min_mentions, "N",
           "Leave out groups that mention what is counted less often")
      .otherwise("0: none");
  sheet.add("--min-articles", limits.min_articles, "N", "Leave out groups of fewer articles")
      .otherwise("0: none");
  sheet.add("--max-groups", limits.most, "N", "Only the N groups with most mentions").otherwise("0: all");
}

Flag& add_zeros_flag(Sheet& sheet, Zeros& zeros) {
  return sheet.add("--zeros", zeros, "Rows for everything (all), zeros too, or only for what is mentioned");
}

Flag& add_unit_flag(Sheet& sheet, std::optional<Unit>& unit) {
  FlagValue value;
  value.read = [&unit](const std::string& text) {
    if (text.empty())
      throw InputError("--unit names no field", "say document, event or a field such as outlet");
    unit = Unit{text};
  };
  value.written = [&unit] { return unit ? unit->field : std::string(); };
  return sheet
      .add("--unit", "document|event|FIELD", std::move(value),
           "What is resampled as a whole: the documents that share a value of this field")
      .such_as("author")
      .otherwise(
          "outlet where groups are made of outlets, event where there are ten or more and most are in several "
          "groups, else document");
}

void add_level_flag(Sheet& sheet, double& level, const char* name) {
  sheet.add(name, level, "P", "Confidence level of intervals").within(.5, .9999);
}

void add_seed_flag(Sheet& sheet, std::uint64_t& seed) {
  sheet.add("--seed", seed, "N", "Seed of the random numbers");
}

void add_context_flags(Sheet& sheet, std::uint32_t& words, bool& sentence) {
  sheet.add("--window", words, "N", "Words on each side of a hit");
  sheet.add_switch("--sentence", sentence, "The whole sentence instead of a window").without({"--window"});
}

}  // namespace slant::cli
