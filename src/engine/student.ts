/** 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The 97.5 % point of Student's t, by the expansion in 1/df of Abramowitz and Stegun 26.7.5:
 * within 0.00002 from 9 degrees of freedom on, the fewest for which an interval is shown.
 */
export function studentQuantile(degrees: number): number {
  const z = powersOfZ();
  const terms = [
    (z(3) + z(1)) / 4,
    (5 * z(5) + 16 * z(3) + 3 * z(1)) / 96,
    (3 * z(7) + 19 * z(5) + 17 * z(3) - 15 * z(1)) / 384,
    (79 * z(9) + 776 * z(7) + 1482 * z(5) - 1920 * z(3) - 945 * z(1)) / 92160,
  ];
  return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), Z);
}

function powersOfZ(): (exponent: number) => number {
  return (exponent) => Z ** exponent;
}
