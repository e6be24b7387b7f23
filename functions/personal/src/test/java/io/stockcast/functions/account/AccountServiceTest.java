package io.stockcast.functions.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.stockcast.auth.Person;
import io.stockcast.functions.people.InMemoryPeople;
import io.stockcast.functions.people.PersonItem;
import io.stockcast.functions.people.UnerasedSignIn;
import io.stockcast.functions.problem.ForbiddenException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Person ANN = new Person("id-ann", "ann");
    private static final Person BOB = new Person("id-bob", "bob");

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryUsers users = new InMemoryUsers();
    private final AccountService service = new AccountService(people, users, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void signUpTwo() {
        users.add(new UserProfile("ann", "ann@example.org", NOW));
        users.add(new UserProfile("bob", "bob@example.org", NOW));
        people.add("id-ann", new PersonItem("watch#KO", Map.of("addedAt", "2026-11-20T10:00:00Z", "rank", "1.5")));
        people.add("id-ann", new PersonItem("watchlist", Map.of("size", "1")));
        people.add(
                "id-ann",
                new PersonItem("request#0a1b", Map.of("symbol", "KO", "requestedAt", "2026-11-21T10:00:00Z")));
        people.add("id-ann", new PersonItem("quota#2026-11-21", Map.of("used", "3")));
        people.add("id-bob", new PersonItem("watch#MSFT", Map.of("addedAt", "2026-11-19T10:00:00Z")));
    }

    @Test
    void export_shouldHoldEverythingOfThePersonAndNothingOfAnother() {
        AccountExportDto export = AccountMapper.toDto(service.export(ANN));

        assertThat(export.exportedAt()).isEqualTo(NOW);
        assertThat(export.profile())
                .isEqualTo(new AccountExportDto.ProfileDto("id-ann", "ann", "ann@example.org", NOW));
        assertThat(export.watchlist())
                .containsExactly(new AccountExportDto.EntryDto("KO", Instant.parse("2026-11-20T10:00:00Z")));
        assertThat(export.forecastRequests())
                .containsExactly(new AccountExportDto.RequestDto("0a1b", "KO", Instant.parse("2026-11-21T10:00:00Z")));
        assertThat(export.requestsPerDay()).containsExactly(new AccountExportDto.DayDto(LocalDate.of(2026, 11, 21), 3));
    }

    @Test
    void deletion_shouldLeaveNothingOfThePersonAndEverythingOfOthers() {
        service.delete(ANN);

        assertThat(people.everythingOf("id-ann")).isEmpty();
        assertThat(users.find("ann")).isEmpty();
        assertThat(service.export(BOB).items()).hasSize(1);
    }

    @Test
    void deletedPerson_shouldHaveNothingToExport() {
        service.delete(ANN);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.export(ANN));
    }

    @Test
    void secondDeletion_shouldChangeNothing() {
        service.delete(ANN);

        assertThatNoException().isThrownBy(() -> service.delete(ANN));
    }

    @Test
    void deletionThatFailsBeforeTheEnd_shouldSayItCanBeAskedForAgain() {
        users.breakDown(true);
        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(() -> service.delete(ANN))
                .withMessageContaining("once more");

        users.breakDown(false);
        assertThat(users.find("ann")).isPresent();
        service.delete(ANN);

        assertThat(users.find("ann")).isEmpty();
        assertThat(people.everythingOf("id-ann")).isEmpty();
    }

    @Test
    void deletionThatFailsAtTheStart_shouldLoseNothing() {
        people.breakDown(true);
        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> service.delete(ANN));

        people.breakDown(false);
        assertThat(service.export(ANN).items()).hasSize(4);
    }

    @Test
    void deletedPersonsToken_shouldOpenNothingFromTheFirstStepOn() {
        UnerasedSignIn door = new UnerasedSignIn(header -> header.equals("ann") ? ANN : BOB, people);
        users.breakDown(true);
        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> service.delete(ANN));

        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> door.require("ann"));
        assertThat(door.require("bob")).isEqualTo(BOB);
    }

    @Test
    void tableThatDoesNotAnswer_shouldLetNobodyIn() {
        UnerasedSignIn door = new UnerasedSignIn(header -> ANN, people);
        people.breakDown(true);

        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> door.require("ann"));
    }

    @Test
    void userPoolThatDoesNotAnswer_shouldBeATemporaryProblem() {
        users.breakDown(true);

        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> service.export(ANN));
    }
}
