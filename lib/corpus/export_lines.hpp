// Exports of news databases as plain text: recognised by the lines that they put around each article.
#pragma once

#include <string_view>

namespace slant {

// All look at whole lines of the first 64 kB, and hold where they show two articles or more.
bool is_lexis_nexis(std::string_view head);  // "2 of 10 DOCUMENTS"; "End of Document" of Nexis Uni
bool is_factiva(std::string_view head);      // "Document REUT000020200217eg2h0005x"; lines of HD, WC, PD
bool is_proquest(std::string_view head);     // "ProQuest document ID: …"
bool is_ris(std::string_view head);          // "TY  - NEWS"

}  // namespace slant
