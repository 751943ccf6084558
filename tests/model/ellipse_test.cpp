#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "model/map_regions.hpp"

namespace slant {
namespace {

Matrix plane(double xx, double xy, double yy) {
  return (Matrix(2, 2) << xx, xy, xy, yy).finished();
}

TEST(Ellipse, HasHalfAxesAndTilt) {
  const Ellipse flat = ellipse_of(plane(9, 0, 4), 1);
  EXPECT_DOUBLE_EQ(flat.major, 3);
  EXPECT_DOUBLE_EQ(flat.minor, 2);
  EXPECT_DOUBLE_EQ(flat.angle, 0);
  EXPECT_DOUBLE_EQ(ellipse_of(plane(4, 0, 9), 1).angle, 90);
  const Ellipse tilted = ellipse_of(plane(2.5, -1.5, 2.5), 4);  // eigenvalues 4 and 1, along (1, −1)
  EXPECT_DOUBLE_EQ(tilted.major, 4);
  EXPECT_DOUBLE_EQ(tilted.minor, 2);
  EXPECT_DOUBLE_EQ(tilted.angle, -45);
  const Ellipse line = ellipse_of(Matrix::Constant(1, 1, 4), 2.25);
  EXPECT_DOUBLE_EQ(line.major, 3);
  EXPECT_TRUE(std::isnan(line.minor) && std::isnan(line.angle));
}

TEST(Ellipse, ContainsWhatItsQuadraticFormSays) {
  const Matrix covariance = plane(3, 1.2, 2);
  const Ellipse ellipse = ellipse_of(covariance, 5);
  for (int i = 0; i < 36; ++i) {
    const double angle = i * std::numbers::pi / 18;
    const Vector way = (Vector(2) << std::cos(angle), std::sin(angle)).finished();
    // covariance⁻¹ by hand
    const double form = (2 * way[0] * way[0] - 2.4 * way[0] * way[1] + 3 * way[1] * way[1]) / (6 - 1.44);
    const double edge = std::sqrt(5 / form);
    EXPECT_TRUE(contains(ellipse, way * edge * .999));
    EXPECT_FALSE(contains(ellipse, way * edge * 1.001));
  }
  EXPECT_TRUE(contains(ellipse_of(Matrix::Constant(1, 1, 4), 1), Vector::Constant(1, -2)));
  EXPECT_FALSE(contains(ellipse_of(Matrix::Constant(1, 1, 4), 1), Vector::Constant(1, 2.1)));
  EXPECT_FALSE(contains({}, Vector::Zero(2)));  // there is none
}

// R: 2 * 19 / 18 * qf(.95, 2, 18) and qf(.95, 1, 19).
TEST(Ellipse, FactorIsHotellings) {
  EXPECT_NEAR(hotelling_factor(.95, 20, 2), 7.50406508529, 1e-9);
  EXPECT_NEAR(hotelling_factor(.95, 20, 1), 4.38074969233, 1e-9);
  EXPECT_NEAR(hotelling_factor(.95, 1e9, 2), 5.99146455, 1e-6);
}

TEST(Procrustes, FindsRotationsAndReflections) {
  const Matrix target = (Matrix(4, 3) << 1, 2, 0, -1, .5, .3, 0, -2, 1, 3, 0, -1).finished();
  const Matrix turn = (Matrix(3, 3) << .6, .8, 0, -.8, .6, 0, 0, 0, -1).finished();
  const Vector weights = (Vector(4) << .1, .2, .3, .4).finished();
  EXPECT_LT((procrustes(target * turn.transpose(), target, weights) - turn).norm(), 1e-12);
}

TEST(Procrustes, WeighsPoints) {
  const Matrix target = (Matrix(2, 2) << 1, 0, 0, 1).finished();
  const Matrix points =
      (Matrix(2, 2) << 0, 1, 0, 1).finished();  // the first needs a quarter turn, the second none
  const Matrix first = points * procrustes(points, target, (Vector(2) << 1, 1e-9).finished());
  EXPECT_NEAR(first(0, 0), 1, 1e-6);
  const Matrix second = points * procrustes(points, target, (Vector(2) << 1e-9, 1).finished());
  EXPECT_NEAR(second(1, 1), 1, 1e-6);
}

}  // namespace
}  // namespace slant
