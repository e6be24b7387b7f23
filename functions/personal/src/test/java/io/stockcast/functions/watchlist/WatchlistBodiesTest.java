package io.stockcast.functions.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.functions.watchlist.NotesEdit.Edit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchlistBodiesTest {

    @Test
    void newList_shouldHaveAName() {
        assertThat(ListJson.name("{\"name\":\" Banks of Europe \"}")).isEqualTo("Banks of Europe");
        assertThat(ListJson.name("{\"name\":\"" + "💶".repeat(60) + "\"}")).hasSize(120);
    }

    @Test
    void changedList_shouldGetANameOrAPlaceOrBoth() {
        ListChange.Placement atEnd = new ListChange.Placement(Optional.empty());

        assertThat(ListJson.change("{\"name\":\"Banks\"}"))
                .isEqualTo(new ListChange(Optional.of("Banks"), Optional.empty()));
        assertThat(ListJson.change("{\"before\":null}"))
                .isEqualTo(new ListChange(Optional.empty(), Optional.of(atEnd)));
        assertThat(ListJson.change("{\"before\":\"main\",\"name\":\"Banks\"}"))
                .isEqualTo(new ListChange(
                        Optional.of("Banks"), Optional.of(new ListChange.Placement(Optional.of(ListId.MAIN)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[\"Banks\"]",
                "{\"name\":null}",
                "{\"name\":\" \"}",
                "{\"name\":7}",
                "{\"name\":\"two\\nlines\"}",
                "{\"name\":\"0123456789012345678901234567890123456789012345678901234567890\"}",
                "{\"name\":\"Banks\",\"rank\":1}",
                "{\"before\":\"../main\"}"
            })
    void whatIsNoList_shouldBeRefused(String body) {
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> ListJson.name(body));
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> ListJson.change(body));
    }

    @Test
    void notes_shouldBeSetClearedOrKept() {
        assertThat(NotesJson.read("{\"note\":\" Hold \"}"))
                .isEqualTo(new NotesEdit(Optional.of(new Edit<>(Optional.of("Hold"))), Optional.empty()));
        assertThat(NotesJson.read("{\"note\":null,\"buyPrice\":61.25}"))
                .isEqualTo(new NotesEdit(
                        Optional.of(new Edit<>(Optional.empty())), Optional.of(new Edit<>(Optional.of(61.25)))));
        assertThat(NotesJson.read("{\"note\":\" \",\"buyPrice\":null}"))
                .isEqualTo(new NotesEdit(
                        Optional.of(new Edit<>(Optional.empty())), Optional.of(new Edit<>(Optional.empty()))));
        assertThat(NotesJson.read("{\"note\":\"" + "x".repeat(500) + "\"}").note())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"buyPrice\":0}",
                "{\"buyPrice\":-1}",
                "{\"buyPrice\":1e-9}",
                "{\"buyPrice\":1e13}",
                "{\"buyPrice\":1e999}",
                "{\"buyPrice\":\"61\"}",
                "{\"note\":61}",
                "{\"note\":\"Hold\",\"by\":\"me\"}"
            })
    void whatIsNoNote_shouldBeRefused(String body) {
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> NotesJson.read(body));
    }

    @Test
    void noteOfMoreThan500Characters_shouldBeRefused() {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> NotesJson.read("{\"note\":\"" + "x".repeat(501) + "\"}"));
    }

    @Test
    void symbols_shouldBeAsTheyAreWritten() {
        assertThat(ImportJson.read("{\"symbols\":[\"^GSPC\",\" brk.b \"]}")).containsExactly("^GSPC", "brk.b");
        assertThat(ImportJson.read(symbols(200))).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"symbols\":[]}",
                "{\"symbols\":\"KO\"}",
                "{\"symbols\":[1]}",
                "{\"symbols\":[\"\"]}",
                "{\"symbols\":[\"01234567890123456789012345678901234567890\"]}"
            })
    void whatIsNoImport_shouldBeRefused(String body) {
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> ImportJson.read(body));
    }

    @Test
    void importOfMoreThan200Symbols_shouldBeRefused() {
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> ImportJson.read(symbols(201)));
    }

    private static String symbols(int count) {
        return "{\"symbols\":[" + "\"KO\",".repeat(count - 1) + "\"KO\"]}";
    }
}
