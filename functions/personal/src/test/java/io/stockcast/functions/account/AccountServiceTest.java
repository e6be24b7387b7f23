package io.stockcast.functions.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.stockcast.auth.Person;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.people.ExportedKind;
import io.stockcast.functions.people.InMemoryPeople;
import io.stockcast.functions.people.PersonItem;
import io.stockcast.functions.people.UnerasedSignIn;
import io.stockcast.functions.problem.ForbiddenException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AccountServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Person ANN = new Person("id-ann", "ann");
    private static final Person BOB = new Person("id-bob", "bob");

    private static final ExportedKind SHOES = new ExportedKind(
            "shoes", "shoe#", item -> item.after("shoe#") + " " + item.values().get("size"));
    private static final ExportedKind HATS =
            new ExportedKind("hats", "hat#", item -> item.values().get("size"));

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryUsers users = new InMemoryUsers();
    private final AccountService service =
            new AccountService(people, users, List.of(SHOES, HATS), Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void signUpTwo() {
        users.add(new UserProfile("ann", "ann@example.org", true, NOW));
        users.add(new UserProfile("bob", "bob@example.org", true, NOW));
        people.add("id-ann", new PersonItem("shoe#left", Map.of("size", "38")));
        people.add("id-ann", new PersonItem("shoes", Map.of("entries", "1")));
        people.add("id-ann", new PersonItem("hat#top", Map.of("size", "57")));
        people.add("id-bob", new PersonItem("shoe#right", Map.of("size", "44")));
    }

    @Test
    void export_shouldHoldEverythingOfThePersonAndNothingOfAnother() {
        AccountExportDto export = AccountMapper.toDto(service.export(ANN));

        assertThat(export.exportedAt()).isEqualTo(NOW);
        assertThat(export.profile())
                .isEqualTo(new AccountExportDto.ProfileDto("id-ann", "ann", "ann@example.org", NOW));
        assertThat(export.lists()).isEqualTo(Map.of("shoes", List.of("left 38"), "hats", List.of("57")));
    }

    @Test
    void listsOfTheFeatures_shouldStandBesideTheProfile() {
        String json = ApiResponse.json(AccountMapper.toDto(service.export(BOB))).body();

        assertThat(new JsonMapper().readTree(json).propertyNames())
                .containsExactlyInAnyOrder("exportedAt", "profile", "shoes", "hats");
        assertThat(new JsonMapper().readTree(json).at("/shoes/0").asString()).isEqualTo("right 44");
        assertThat(new JsonMapper().readTree(json).at("/hats")).isEmpty();
    }

    @Test
    void deletion_shouldLeaveNothingOfThePersonAndEverythingOfOthers() {
        service.delete(ANN);

        assertThat(people.everythingOf("id-ann")).isEmpty();
        assertThat(users.find("ann")).isEmpty();
        assertThat(service.export(BOB).lists().get("shoes")).hasSize(1);
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
        assertThat(people.everythingOf("id-ann")).hasSize(3);
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
