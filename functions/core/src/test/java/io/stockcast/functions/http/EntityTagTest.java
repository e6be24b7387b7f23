package io.stockcast.functions.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

    private final EntityTag tag = new EntityTag("W/\"abc\"");

    @ParameterizedTest
    @ValueSource(strings = {"W/\"abc\"", "\"abc\"", "*", "\"x\", W/\"abc\"", "\"x\",\"abc\""})
    void headerWithTheTag_shouldNameIt(String header) {
        assertThat(tag.isNamedBy(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "\"ab\"", "W/\"abcd\"", "w/\"abc\""})
    void headerWithoutTheTag_shouldNotNameIt(String header) {
        assertThat(tag.isNamedBy(header)).isFalse();
    }

    @Test
    void otherBody_shouldHaveAnotherTag() {
        assertThat(EntityTag.of("a")).isEqualTo(EntityTag.of("a")).isNotEqualTo(EntityTag.of("b"));
    }
}
