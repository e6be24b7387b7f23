package io.stockcast.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"Aa1-aaaa", "Aa1 aaaa", "ÄAa1^aaa", "Aa1\"'<>&", "Aa1-äöü-日本"})
    void passwordThatKeepsEveryRule_shouldBreakNone(String password) {
        assertThat(PasswordRule.brokenBy(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aa1aaaa ", " Aa1aaaa", "Aa1aaaaé"})
    void spaceAtAnEndOrALetter_shouldBeNoSymbol(String password) {
        assertThat(PasswordRule.brokenBy(password)).singleElement().asString().startsWith("a symbol");
    }

    @Test
    void length_shouldBeCountedInTheBytesThatAreCompared() {
        assertThat(PasswordRule.brokenBy("Aa1-" + "x".repeat(68))).isEmpty();
        assertThat(PasswordRule.brokenBy("Aa1-" + "é".repeat(35))).containsExactly("8 to 72 characters");
    }

    @Test
    void emptyPassword_shouldBreakEveryRule() {
        assertThat(PasswordRule.brokenBy("")).isEqualTo(PasswordRule.all());
    }
}
