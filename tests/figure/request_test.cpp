// A request comes back as it was written, and nothing else is taken for one.
#include "figure/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"

namespace slant {
namespace {

FigureRequest awkward() {
  FigureRequest request;
  request.kind = "contrast";
  request.options.width = 183.1;
  request.options.choice = "two\nlines 4\n";
  request.options.group = std::string("Zürich \0 & <b>", 15);
  request.options.is_dark = true;
  request.data = "{\"version\": 1}\n\n";
  return request;
}

TEST(FigureRequest, ComesBackAsItWas) {
  const FigureRequest request = awkward();
  const FigureRequest read = figure_request(to_bytes(request));
  EXPECT_EQ(read.kind, request.kind);
  EXPECT_EQ(read.options.width, request.options.width);
  EXPECT_EQ(read.options.choice, request.options.choice);
  EXPECT_EQ(read.options.group, request.options.group);
  EXPECT_TRUE(read.options.is_dark);
  EXPECT_EQ(read.data, request.data);
}

TEST(FigureRequest, IsOfFieldsWithTheirSize) {
  FigureRequest request;
  request.kind = "map";
  request.data = "{}";
  EXPECT_EQ(to_bytes(request),
            "kind 3\nmap\nwidth 2\n89\nchoice 0\n\ngroup 0\n\ntheme 5\nlight\ndata 2\n{}\n");
}

TEST(FigureRequest, IsRefusedWhereverItIsCutOff) {
  const std::string whole = to_bytes(awkward());
  for (std::size_t size = 0; size < whole.size(); ++size) {
    EXPECT_THROW(figure_request(std::string_view(whole).substr(0, size)), InputError) << size;
  }
}

TEST(FigureRequest, IsRefusedWhereItIsAnother) {
  const std::string fields = "width 2\n89\nchoice 0\n\ngroup 0\n\ntheme 5\nlight\ndata 0\n\n";
  EXPECT_EQ(figure_request("kind 3\nmap\n" + fields).kind, "map");
  for (const char* const kind : {"{}\n", "kind\nmap\n", "kind 3 \nmap\n", "kind -1\nmap\n", "kind 4\nmap\n",
                                 "kind 99999999999999999999\nmap\n", "kind 18446744073709551615\nmap\n",
                                 "sort 3\nmap\n", "kind 2\nmap\n"}) {
    EXPECT_THROW(figure_request(kind + fields), InputError) << kind;
  }
  EXPECT_THROW(figure_request("kind 3\nmap\n" + fields + "more 0\n\n"), InputError);
  std::string wide = "kind 3\nmap\n" + fields;
  EXPECT_THROW(figure_request(wide.replace(wide.find("89"), 2, "mm")), InputError);
  std::string bright = "kind 3\nmap\n" + fields;
  EXPECT_THROW(figure_request(bright.replace(bright.find("light"), 5, "beige")), InputError);
}

}  // namespace
}  // namespace slant
