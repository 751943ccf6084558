// A row for each document and variant, zeros too.
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "count/schemas.hpp"
#include "report/framing_tables.hpp"
#include "table/csv_of.hpp"

namespace slant {
namespace {

using testing::csv_of;

Schema small_schema() {
  Schema schema;
  testing::add_choice(schema, "army", {"regime", "army", "(ignore)"});
  testing::add_choice(schema, "distance", {"hedges"}, ChoiceKind::category);
  return schema;
}

DocumentTable three_documents() {
  DocumentTable documents({"outlet", "words"});
  documents.append({"d1",
                    "",
                    {"A", "few"},
                    100,
                    {{EntryId{0}, Voice::narrator, Zone::headline, 1},
                     {EntryId{0}, Voice::quoted, Zone::body, 2},
                     {EntryId{1}, Voice::narrator, Zone::body, 1},
                     {EntryId{2}, Voice::narrator, Zone::body, 7}}});
  documents.append({"d2", "", {"B"}, 50, {}});
  documents.append({"d,3", "", {"", "many"}, 70, {{EntryId{3}, Voice::narrator, Zone::lead, 4}}});
  return documents;
}

TEST(DocumentCountTable, HasEveryDocumentAndCountedVariantOverAllVoicesAndZones) {
  const Schema schema = small_schema();
  const DocumentTable documents = three_documents();
  EXPECT_EQ(csv_of(document_count_table(documents, schema)),
            "doc_id,outlet,field_words,lexicon,choice,variant,count,mentions,words\n"
            "d1,A,few,test,army,regime,3,4,100\n"
            "d1,A,few,test,army,army,1,4,100\n"
            "d1,A,few,test,distance,hedges,0,,100\n"
            "d2,B,,test,army,regime,0,0,50\n"
            "d2,B,,test,army,army,0,0,50\n"
            "d2,B,,test,distance,hedges,0,,50\n"
            "\"d,3\",,many,test,army,regime,0,0,70\n"
            "\"d,3\",,many,test,army,army,0,0,70\n"
            "\"d,3\",,many,test,distance,hedges,4,,70\n");
}

TEST(DocumentCountTable, ScoresDocumentsWhereEntriesHaveWeights) {
  Schema schema = small_schema();
  schema.entries[3].weight = -1.5;
  const DocumentTable documents = three_documents();
  EXPECT_EQ(csv_of(document_count_table(documents, schema, {Zeros::mentioned, 0})),
            "doc_id,outlet,field_words,lexicon,choice,variant,count,mentions,words,score_mean,score_rate\n"
            "d1,A,few,test,army,regime,3,4,100,1,30\n"
            "d1,A,few,test,army,army,1,4,100,1,10\n"
            "\"d,3\",,many,test,distance,hedges,4,,70,-1.5,-85.71428571428571\n");
}

TEST(DocumentCountTable, LeavesOutZerosWhereAsked) {
  const Schema schema = small_schema();
  const DocumentTable documents = three_documents();
  EXPECT_EQ(csv_of(document_count_table(documents, schema, {Zeros::mentioned, 0})),
            "doc_id,outlet,field_words,lexicon,choice,variant,count,mentions,words\n"
            "d1,A,few,test,army,regime,3,4,100\n"
            "d1,A,few,test,army,army,1,4,100\n"
            "\"d,3\",,many,test,distance,hedges,4,,70\n");
}

TEST(DocumentCountTable, RefusesMoreRowsOfZerosThanAllowed) {
  const Schema schema = small_schema();
  const DocumentTable documents = three_documents();
  EXPECT_THROW(document_count_table(documents, schema, {Zeros::all, 8}), LimitError);
  EXPECT_NO_THROW(document_count_table(documents, schema, {Zeros::all, 9}));
}

}  // namespace
}  // namespace slant
