// Exports of news databases as plain text: recognised by the lines that they put around each article.
#pragma once

#include <string_view>

namespace slant {

// All look at whole lines of the first 64 kB, and hold where they show two articles or more.
bool is_lexis_nexis(std::string_view head);      // "2 of 10 DOCUMENTS"; "End of Document" of Nexis Uni
bool is_factiva(std::string_view head);          // "Document REUT000020200217eg2h0005x"; lines of HD, WC, PD
bool is_proquest(std::string_view head);         // "ProQuest document ID: …"
bool is_database_export(std::string_view head);  // "Load-Date:", "Gale Document Number:", "Record Number:" …
bool is_reference_list(std::string_view head);   // RIS, BibTeX, EndNote, MEDLINE, Web of Science
bool is_subtitles(std::string_view head);        // "00:00:01,000 --> 00:00:04,000"

// These hold of one record as well.
bool is_sql(std::string_view head);
bool is_message(std::string_view head);  // headers of mail, those among them that programs write

}  // namespace slant
