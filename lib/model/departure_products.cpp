// Sparse products in strips of columns that stay in registers.
#include "model/departure_products.hpp"

namespace slant {
namespace {

using Eigen::Index;

constexpr Index width = 8;
using Strip = Eigen::Matrix<double, Eigen::Dynamic, width, Eigen::RowMajor>;
using Line = Eigen::Matrix<double, 1, width>;

// Columns from `first` on, zeros behind the last.
Strip strip_of(const Matrix& matrix, Index first) {
  Strip strip = Strip::Zero(matrix.rows(), width);
  const Index columns = std::min(width, matrix.cols() - first);
  strip.leftCols(columns) = matrix.middleCols(first, columns);
  return strip;
}

void put(const Strip& strip, Index first, Matrix& into) {
  const Index columns = std::min(width, into.cols() - first);
  into.middleCols(first, columns) = strip.leftCols(columns);
}

}  // namespace

DepartureProducts::DepartureProducts(const CountRows& counts, const Masses& masses, const MapFrame& frame)
    : counts_(counts),
      frame_(frame),
      share_(masses.share),
      scale_((masses.variant.array() > 0).select(masses.variant.array().rsqrt(), 0.0)),
      per_mention_((masses.mentions.array() > 0).select(masses.mentions.array().inverse(), 0.0)) {}

Matrix DepartureProducts::times(const Matrix& right) const {
  Matrix made(counts_.rows(), right.cols());
  for (Index first = 0; first < right.cols(); first += width) {
    Strip pulls = scale_.asDiagonal() * strip_of(right, first);
    Strip means = Strip::Zero(frame_.block_count, width);
    for (Index v = 0; v < pulls.rows(); ++v) {
      means.row(frame_.blocks[static_cast<std::size_t>(v)]) += share_[v] * pulls.row(v);
    }
    for (Index v = 0; v < pulls.rows(); ++v)
      pulls.row(v) -= means.row(frame_.blocks[static_cast<std::size_t>(v)]);
    Strip sums(counts_.rows(), width);
    for (std::size_t g = 0; g + 1 < counts_.ends.size(); ++g) {
      Line sum = Line::Zero();
      for (std::size_t i = counts_.ends[g]; i < counts_.ends[g + 1]; ++i) {
        sum += counts_.count[i] * pulls.row(counts_.column[i]);
      }
      sums.row(static_cast<Index>(g)) = per_mention_[static_cast<Index>(g)] * sum;
    }
    put(sums, first, made);
  }
  return made;
}

Matrix DepartureProducts::transposed_times(const Matrix& left) const {
  Matrix made(counts_.columns, left.cols());
  for (Index first = 0; first < left.cols(); first += width) {
    const Strip lines = per_mention_.asDiagonal() * strip_of(left, first);
    Strip sums = Strip::Zero(counts_.columns, width);
    for (std::size_t g = 0; g + 1 < counts_.ends.size(); ++g) {
      const Line line = lines.row(static_cast<Index>(g));
      for (std::size_t i = counts_.ends[g]; i < counts_.ends[g + 1]; ++i) {
        sums.row(counts_.column[i]) += counts_.count[i] * line;
      }
    }
    Strip totals = Strip::Zero(frame_.block_count, width);
    for (Index v = 0; v < sums.rows(); ++v)
      totals.row(frame_.blocks[static_cast<std::size_t>(v)]) += sums.row(v);
    for (Index v = 0; v < sums.rows(); ++v) {
      sums.row(v) -= share_[v] * totals.row(frame_.blocks[static_cast<std::size_t>(v)]);
    }
    put(scale_.asDiagonal() * sums, first, made);
  }
  return made;
}

}  // namespace slant
