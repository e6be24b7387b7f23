package io.stockcast.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GjrFitTest {

    private static final GjrGarch KNOWN = SimulatedReturns.MODEL;
    private static final double[] RETURNS = SimulatedReturns.of(KNOWN, 20_000, 5);

    @Test
    void returnsOfAKnownModel_shouldGiveItBack() {
        GjrGarch fitted = fit(RETURNS);

        assertThat(fitted.alpha()).isCloseTo(KNOWN.alpha(), within(0.015));
        assertThat(fitted.gamma()).isCloseTo(KNOWN.gamma(), within(0.025));
        assertThat(fitted.beta()).isCloseTo(KNOWN.beta(), within(0.015));
        assertThat(fitted.persistence()).isCloseTo(KNOWN.persistence(), within(0.01));
        assertThat(fitted.degreesOfFreedom()).isCloseTo(KNOWN.degreesOfFreedom(), within(0.7));
    }

    @Test
    void returnsTurnedUpsideDown_shouldTurnTheLeverageAround() {
        double[] turned =
                Arrays.stream(RETURNS).map(logReturn -> -logReturn).limit(5_000).toArray();

        assertThat(fit(turned).gamma()).isNegative();
    }

    @Test
    void fit_shouldBeLikelierThanTheModelThatMadeTheReturns() {
        double[] window = Arrays.copyOf(RETURNS, 1250);
        GjrFit fit = GjrFit.of(window, ParameterBox.typical()).orElseThrow();

        assertThat(LogLikelihood.of(fit.model(), window, fit.variance()))
                .isGreaterThan(LogLikelihood.of(KNOWN, window, fit.variance()));
    }

    @Test
    void fitFromAnotherStart_shouldFindTheSamePeak() {
        double[] window = Arrays.copyOf(RETURNS, 1250);
        double[] elsewhere = {Math.log(0.2), Math.log(0.3), -0.5, Math.log(30)};
        GjrFit fit = GjrFit.of(window, ParameterBox.typical()).orElseThrow();
        GjrFit other = GjrFit.of(window, elsewhere).orElseThrow();

        assertThat(LogLikelihood.of(other.model(), window, other.variance()))
                .isCloseTo(LogLikelihood.of(fit.model(), window, fit.variance()), within(0.05));
    }

    @Test
    void returnsThatNeverVary_shouldHaveNoFit() {
        assertThat(GjrFit.of(new double[1250], ParameterBox.typical())).isEmpty();
    }

    @Test
    void returnsThatHardlyEverVary_shouldHaveOne() {
        double[] rare = new double[1250];
        rare[700] = 0.05;
        rare[900] = -0.02;

        assertThat(fit(rare).persistence()).isBetween(0.0, 1.0);
    }

    private static GjrGarch fit(double[] returns) {
        return GjrFit.of(returns, ParameterBox.typical()).orElseThrow().model();
    }
}
