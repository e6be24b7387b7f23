package io.stockcast.forecasting.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.forecasting.features.Features;
import io.stockcast.vintages.ModelVersion;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ForecastModelTest {

    private static final ForecastModel SHIPPED = ForecastModel.newestShipped();

    @AfterAll
    static void close() {
        SHIPPED.close();
    }

    @Test
    void shippedModel_shouldBeTheOneItsCardNames() {
        assertThat(SHIPPED.card().sha256()).isEqualTo(HistoryCsv.sha256(SHIPPED.onnx()));
        assertThat(SHIPPED.card().features()).isEqualTo(Features.NAMES);
        assertThat(SHIPPED.card().training().to())
                .isBefore(SHIPPED.card().validation().from());
        assertThat(SHIPPED.version()).isEqualTo(SHIPPED.card().modelVersion()).isNotBlank();
    }

    @Test
    void shippedModel_shouldBeUnderAMegabyte() {
        assertThat(SHIPPED.onnx()).hasSizeLessThan(1_000_000);
    }

    @Test
    void cardOfAnotherNetwork_shouldBeRefused() {
        byte[] card = cardWith(SHIPPED.card().sha256(), "0".repeat(64));

        assertThatThrownBy(() -> ForecastModel.of(SHIPPED.onnx(), card))
                .isInstanceOf(UnusableModelException.class)
                .hasMessage("the network is not the one its model card " + SHIPPED.version() + " names");
    }

    @Test
    void cardOfOtherFeatures_shouldBeRefused() {
        byte[] card = cardWith(Features.NAMES.get(0), "log-price");

        assertThatThrownBy(() -> ForecastModel.of(SHIPPED.onnx(), card))
                .isInstanceOf(UnusableModelException.class)
                .hasMessage("the model " + SHIPPED.version() + " was made for other features");
    }

    @Test
    void cardOfAnotherMethod_shouldBeRefused() {
        byte[] card = cardWith("\"method\" : " + ModelVersion.METHOD, "\"method\" : 1");

        assertThatThrownBy(() -> ForecastModel.of(SHIPPED.onnx(), card))
                .isInstanceOf(UnusableModelException.class)
                .hasMessage("the model " + SHIPPED.version() + " is part of method 1, and this is method "
                        + ModelVersion.METHOD);
    }

    @Test
    void damagedNetworkWithItsOwnCard_shouldBeRefused() {
        byte[] half = Arrays.copyOf(SHIPPED.onnx(), SHIPPED.onnx().length / 2);
        byte[] card = cardWith(SHIPPED.card().sha256(), HistoryCsv.sha256(half));

        assertThatThrownBy(() -> ForecastModel.of(half, card))
                .isInstanceOf(UnusableModelException.class)
                .hasMessageStartingWith("the network cannot be loaded");
    }

    @Test
    void bytesHandedOut_shouldNotReachTheModel() {
        SHIPPED.onnx()[0]++;
        SHIPPED.cardJson()[0]++;

        assertThat(HistoryCsv.sha256(SHIPPED.onnx())).isEqualTo(SHIPPED.card().sha256());
        assertThat(ModelCardJson.read(SHIPPED.cardJson())).isEqualTo(SHIPPED.card());
    }

    private static byte[] cardWith(String original, String replacement) {
        String card = new String(SHIPPED.cardJson(), StandardCharsets.UTF_8);
        assertThat(card).contains(original);
        return card.replace(original, replacement).getBytes(StandardCharsets.UTF_8);
    }
}
