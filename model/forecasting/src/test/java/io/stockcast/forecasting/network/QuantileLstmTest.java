package io.stockcast.forecasting.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.forecasting.features.Features;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class QuantileLstmTest {

    /** A processor may have other kernels for one window than for many. */
    private static final Offset<Float> KERNEL_ROUNDING = within(1e-6f);

    private static final byte[] ONNX = shippedOnnx();

    @Test
    void windows_shouldEachGiveTwoFiniteStretchesAHorizon() {
        try (QuantileLstm lstm = new QuantileLstm(ONNX)) {
            float[][][] stretches = lstm.stretches(rows(3));

            assertThat(stretches).hasDimensions(3, Forecast.HORIZONS);
            for (float[][] window : stretches) {
                for (float[] horizon : window) {
                    assertThat(horizon).hasSize(QuantileLstm.STRETCHES);
                    assertThat(Float.isFinite(horizon[0]) && Float.isFinite(horizon[1]))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void manyWindows_shouldGiveWhatEachGivesAlone() {
        int sessions = 600;
        float[][] rows = rows(sessions);
        try (QuantileLstm lstm = new QuantileLstm(ONNX)) {
            float[][][] together = lstm.stretches(rows);

            for (int i = 0; i < sessions; i++) {
                float[][][] alone = lstm.stretches(Arrays.copyOfRange(rows, i, i + Features.WINDOW));
                for (int h = 0; h < Forecast.HORIZONS; h++) {
                    assertThat(together[i][h]).containsExactly(alone[0][h], KERNEL_ROUNDING);
                }
            }
        }
    }

    @Test
    void differentWindows_shouldGiveDifferentStretches() {
        try (QuantileLstm lstm = new QuantileLstm(ONNX)) {
            float[][][] stretches = lstm.stretches(rows(2));

            assertThat(Arrays.deepEquals(stretches[0], stretches[1])).isFalse();
        }
    }

    @Test
    void damagedNetwork_shouldBeRefused() {
        byte[] half = Arrays.copyOf(ONNX, ONNX.length / 2);

        assertThatThrownBy(() -> new QuantileLstm(half))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageStartingWith("the network cannot be loaded");
    }

    @Test
    void windowOfOtherFeatures_shouldBeRefused() {
        float[][] rows = new float[Features.WINDOW][Features.COUNT - 1];
        try (QuantileLstm lstm = new QuantileLstm(ONNX)) {
            assertThatThrownBy(() -> lstm.stretches(rows)).isInstanceOf(UnusableModelException.class);
        }
    }

    private static float[][] rows(int windows) {
        Random random = new Random(3);
        float[][] rows = new float[windows + Features.WINDOW - 1][Features.COUNT];
        for (float[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return rows;
    }

    private static byte[] shippedOnnx() {
        try (ForecastModel model = ForecastModel.newestShipped()) {
            return model.onnx();
        }
    }
}
