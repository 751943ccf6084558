// The page's data: what it is about, then section by section.
#include "page/page_data.hpp"

#include "page/sections.hpp"
#include "report/columns.hpp"

namespace slant {

PageIndex::PageIndex(const PageContents& contents)
    : groups(contents.counts->groups()),
      variants(counted_variants(contents.counts->schema(), contents.choices)),
      of_variant(contents.counts->schema().variants.size(), -1),
      of_choice(contents.counts->schema().choices.size(), -1),
      schema(contents.counts->schema()) {
  for (std::size_t v = 0; v < variants.size(); ++v) {
    const ChoiceId choice = schema[variants[v]].choice;
    of_variant[variants[v].index()] = static_cast<std::int64_t>(v);
    if (of_choice[choice.index()] >= 0) continue;
    of_choice[choice.index()] = static_cast<std::int64_t>(choices.size());
    choices.push_back(choice);
  }
  for (std::size_t g = 0; g < groups.size(); ++g)
    of_group.emplace(groups[g]->labels.front(), static_cast<std::int64_t>(g));
}

bool PageIndex::is_choice(std::size_t variant) const {
  return schema[schema[variants[variant]].choice].kind == ChoiceKind::choice;
}

namespace {

void write_meta(JsonText& json, const PageContents& contents) {
  json.key("meta").begin_object();
  json.key("title").string(contents.title).key("command").string(contents.command);
  json.key("by").string(contents.counts->by().front());
  json.key("unit").string(name_of(contents.counts->moments().value_or(Unit::document)));
  json.key("level").number(contents.level).key("seed").count(contents.seed);
  json.key("replicates").count(contents.replicates).key("permutations").count(contents.permutations);
  json.key("measure").string(contents.measure == Measure::share ? "share" : "rate");
  json.key("settings").begin_array();
  for (const auto& [name, value] : contents.settings)
    json.begin_array().string(name).string(value).end_array();
  json.end_array().key("cite").string(contents.cite).end_object();
}

void write_names(JsonText& json, const PageIndex& index) {
  json.key("groups").begin_array();
  for (const GroupCount* group : index.groups) {
    json.begin_object().key("name").string(group->labels.front());
    json.key("documents").count(group->documents).key("words").count(group->words).end_object();
  }
  json.end_array().key("choices").begin_array();
  for (const ChoiceId id : index.choices) {
    const Schema::Choice& choice = index.schema[id];
    json.begin_object().key("name").string(choice.name).key("about").string(choice.description);
    json.key("kind").string(choice.kind == ChoiceKind::choice ? "choice" : "category");
    json.key("lexicon").string(index.schema.lexicons[choice.lexicon.index()].name).end_object();
  }
  json.end_array().key("variants").begin_array();
  for (const VariantId id : index.variants) {
    const Schema::Variant& variant = index.schema[id];
    json.begin_object().key("choice").integer(index.of_choice[variant.choice.index()]);
    json.key("name").string(variant.name).end_object();
  }
  json.end_array();
}

template <class Place>
void write_places(JsonText& json, std::string_view name, std::size_t count) {
  json.key(name).begin_array();
  for (std::size_t i = 0; i < count; ++i) json.string(name_of(static_cast<Place>(i)));
  json.end_array();
}

void write_notes(JsonText& json, const PageContents& contents) {
  json.key("notes").begin_object();
  for (const auto& [section, notes] : contents.notes) {
    json.key(section).begin_array();
    for (const std::string& note : notes) json.string(note);
    json.end_array();
  }
  json.end_object();
}

}  // namespace

std::string page_data(PageContents contents) {
  const PageIndex index(contents);
  JsonText json;
  json.begin_object().key("version").count(1);
  write_meta(json, contents);
  write_names(json, index);
  write_places<Voice>(json, "voices", voice_count);
  write_places<Zone>(json, "zones", zone_count);
  write_clearest(json, contents, index);
  write_corpus(json, contents, index);
  write_framing(json, contents, index);
  write_clusters(json, contents, index);
  write_map(json, contents, index);
  write_contrasts(json, contents, index);
  write_time(json, contents, index);
  write_readings(json, contents, index);
  write_notes(json, contents);  // those of the limits, too
  return json.end_object().take();
}

}  // namespace slant
