package io.stockcast.peers;

/**
 * An evenly spread sample of Student's t with a variance of 1: Bailey's (1994) polar method, in which a lattice stands
 * for the pairs of random numbers.
 */
final class StudentSample {

    private static final double GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

    private StudentSample() {}

    static double[] of(double degreesOfFreedom, int size) {
        double[] sample = new double[size];
        for (int i = 0; i < size; i++) {
            double u = (i + 0.5) / size;
            double angle = 2 * Math.PI * GOLDEN_RATIO * i;
            double radius = Math.sqrt((degreesOfFreedom - 2) * (Math.pow(u, -2 / degreesOfFreedom) - 1));
            sample[i] = radius * Math.cos(angle);
        }
        return sample;
    }
}
