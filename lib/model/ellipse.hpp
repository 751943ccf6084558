// Clouds of points in the plane: how to turn one onto another, and the ellipse around one.
#pragma once

#include "base/ratio.hpp"
#include "model/matrix.hpp"

namespace slant {

// The rotation or reflection Q that brings `points` nearest to `target`, min Σ_i w_i |p_iᵀ Q − t_i|²:
// Schönemann (1966), with weights. Points × dimensions, as many of both; no scaling, no shift. O(points × dimensions²).
Matrix procrustes(const Matrix& points, const Matrix& target, const Vector& weights);

struct Ellipse {
  // NaN: none. Along a line alone, `minor` and `angle` are NaN.
  double major{missing};  // half-axes
  double minor{missing};
  double angle{missing};  // of the major one from the first axis: (−90, 90] degrees
};

// Points x with xᵀ C⁻¹ x ≤ factor, for the covariance C of one or two dimensions.
Ellipse ellipse_of(const Matrix& covariance, double factor);

// Whether the point (a vector from the centre) lies in the ellipse, or on the line's piece.
bool contains(const Ellipse& ellipse, const Vector& from_centre);

// What Hotelling's T² of the mean of n units in so many dimensions exceeds with probability 1 − level:
// dimensions (n − 1) / (n − dimensions) × F(level; dimensions, n − dimensions). Of one or two dimensions, n
// above them.
double hotelling_factor(double level, double n, int dimensions);

}  // namespace slant
