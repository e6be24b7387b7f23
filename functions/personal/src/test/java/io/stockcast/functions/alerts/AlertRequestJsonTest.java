package io.stockcast.functions.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertRequestJsonTest {

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of("{'kind':'OUTSIDE','level':95}", new Condition.Outside(95)),
                Arguments.of("{'kind':'WIDER','share':0.25}", new Condition.Wider(0.25)),
                Arguments.of(
                        "{'kind':'CHANCE','price':61.5,'side':'BELOW','horizon':20,'threshold':0.4}",
                        new Condition.Chance(61.5, Condition.Side.BELOW, 20, 0.4)),
                Arguments.of("{'kind':'REPORT'}", new Condition.Report()));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void wellFormedRequest_shouldBeRead(String json, Condition condition) {
        assertThat(AlertRequestJson.read(body(json))).isEqualTo(new AlertRequest(new TickerSymbol("KO"), condition));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'kind':'SOON'}                | The kind of a condition is OUTSIDE, WIDER, CHANCE or REPORT.",
                "null                           | The kind of a condition is OUTSIDE, WIDER, CHANCE or REPORT.",
                "{'kind':'OUTSIDE','level':90}  | A close is outside its range at a level of 80 or 95 %; nothing else can be chosen.",
                "{'kind':'OUTSIDE'}             | A close is outside its range at a level of 80 or 95 %; nothing else can be chosen.",
                "{'kind':'WIDER','share':0.01}  | A range is wider by a share from 0.05 to 5, where 0.25 is a quarter wider.",
                "{'kind':'WIDER','share':'1'}   | A range is wider by a share from 0.05 to 5, where 0.25 is a quarter wider.",
                "{'kind':'WIDER','share':1,'a':1} | A range is wider by a share from 0.05 to 5, where 0.25 is a quarter wider.",
                "{'kind':'CHANCE','price':5}    | A chance has a price, a side, a horizon and a threshold, and nothing else.",
                "{'kind':'CHANCE','price':0,'side':'ABOVE','horizon':1,'threshold':0.5} | The price must be a number above 0, and a billion at most.",
                "{'kind':'CHANCE','price':5,'side':'BESIDE','horizon':1,'threshold':0.5} | The side of a price is ABOVE or BELOW.",
                "{'kind':'CHANCE','price':5,'side':'ABOVE','horizon':2,'threshold':0.5} | The horizon is 1, 5 or 20 sessions.",
                "{'kind':'CHANCE','price':5,'side':'ABOVE','horizon':1,'threshold':1} | The threshold is a chance from 0.01 to 0.99.",
                "{'kind':'REPORT','level':80}   | Nothing can be chosen about a report.",
            })
    void malformedCondition_shouldBeRefusedInASentence(String condition, String sentence) {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> AlertRequestJson.read(body(condition)))
                .withMessage(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "1", "{\"symbol\":\"KO\"}", "{\"symbol\":\"KO\",\"condition\":{},\"x\":1}"})
    void bodyThatIsNoRequest_shouldBeRefused(String body) {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> AlertRequestJson.read(body))
                .withMessageStartingWith("The body must be JSON");
    }

    @Test
    void malformedSymbol_shouldBeRefused() {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> AlertRequestJson.read("{\"symbol\":\"k o\",\"condition\":{\"kind\":\"REPORT\"}}"))
                .withMessage("The symbol is malformed.");
    }

    @Test
    void reading_shouldBeATime() {
        assertThat(AlertRequestJson.readUntil("{\"until\":\"2026-08-20T21:30:00Z\"}"))
                .isEqualTo(Instant.parse("2026-08-20T21:30:00Z"));
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> AlertRequestJson.readUntil("{\"until\":\"today\"}"))
                .withMessageContaining("such as 2026-08-20T21:30:00Z");
    }

    private static String body(String condition) {
        return "{\"symbol\":\"KO\",\"condition\":" + condition.replace('\'', '"') + "}";
    }
}
