package io.stockcast.functions.mail;

import static io.stockcast.functions.mail.LetterKind.ALERTS;
import static io.stockcast.functions.mail.LetterKind.DIGEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.auth.Person;
import io.stockcast.functions.people.DynamoPeopleStore;
import io.stockcast.functions.people.ErasedException;
import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.functions.problem.ConflictException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.marketdata.testing.AdjustableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailChoicesTest {

    private static final Person ANN = new Person("ann", "ann");
    private static final Person BOB = new Person("bob", "bob");
    private static final Instant NOW = Instant.parse("2026-08-20T21:30:00Z");

    private final AdjustableClock clock = new AdjustableClock(NOW);
    private final TestDatabase database = new TestDatabase();
    private final DynamoPeopleStore people = new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE);
    private final DynamoSubscriptionStore store = new DynamoSubscriptionStore(database.client(), TestDatabase.PEOPLE);
    private final DynamoReaders readers = new DynamoReaders(database.client(), TestDatabase.PEOPLE);
    private final MailService service = new MailService(store, true, clock);
    private final UnsubscribeService unsubscribe = new UnsubscribeService(store);

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void personWhoNeverChose_shouldGetNoMail() {
        assertThat(service.of(ANN)).isEmpty();
        assertThat(readers.all().get(DIGEST)).isEmpty();
    }

    @Test
    void choice_shouldBeThePersonsOwn() {
        service.choose(ANN, Set.of(DIGEST));
        service.choose(BOB, Set.of(ALERTS, DIGEST));

        assertThat(kinds(ANN)).containsExactly(DIGEST);
        assertThat(kinds(BOB)).containsExactlyInAnyOrder(ALERTS, DIGEST);
        assertThat(readers.all().get(DIGEST)).containsExactlyInAnyOrder("ann", "bob");
        assertThat(readers.all().get(ALERTS)).containsExactly("bob");
    }

    @Test
    void readers_shouldBeFoundHoweverManyThereAre() {
        IntStream.range(0, 60)
                .forEach(i -> store.choose("reader" + i, Set.of(DIGEST), UnsubscribeSecret.random(), NOW));

        assertThat(readers.all().get(DIGEST)).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void newChoice_shouldReplaceTheOldOneAndKeepTheLinksOfMailsValid() {
        service.choose(ANN, Set.of(DIGEST, ALERTS));
        UnsubscribeSecret before = secret(ANN);

        service.choose(ANN, Set.of());
        service.choose(ANN, Set.of(ALERTS));

        assertThat(kinds(ANN)).containsExactly(ALERTS);
        assertThat(secret(ANN)).isEqualTo(before);
    }

    @Test
    void siteWithoutMail_shouldTakeNoChoice() {
        MailService none = new MailService(store, false, clock);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> none.choose(ANN, Set.of(DIGEST)))
                .withMessage("This site sends no mail.");
        assertThat(store.of("ann")).isEmpty();
    }

    @Test
    void erasedPerson_shouldGetNoMailAndChooseNone() {
        service.choose(ANN, Set.of(DIGEST));

        people.markErased("ann", NOW);
        people.eraseEverythingOf("ann");

        assertThat(store.of("ann")).isEmpty();
        assertThat(readers.all().get(DIGEST)).isEmpty();
        assertThatExceptionOfType(ErasedException.class).isThrownBy(() -> service.choose(ANN, Set.of(DIGEST)));
        assertThat(people.everythingOf("ann")).isEmpty();
    }

    @Test
    void whatComesLateForAnErasedPerson_shouldBringNothingBack() {
        service.choose(ANN, Set.of(DIGEST));
        people.markErased("ann", NOW);
        people.eraseEverythingOf("ann");

        store.end("ann", Set.of(DIGEST));
        store.refuse("ann", bounce(), NOW.plusSeconds(5));

        assertThat(people.everythingOf("ann")).isEmpty();
    }

    @Test
    void link_shouldEndItsKindOfMailAndNoOther() {
        service.choose(ANN, Set.of(DIGEST, ALERTS));
        service.choose(BOB, Set.of(DIGEST, ALERTS));

        unsubscribe.end(link(ANN), Optional.of("DIGEST"));

        assertThat(kinds(ANN)).containsExactly(ALERTS);
        assertThat(kinds(BOB)).containsExactlyInAnyOrder(ALERTS, DIGEST);
    }

    @Test
    void linkWithoutAKind_shouldEndAllMailHoweverOftenItIsUsed() {
        service.choose(ANN, Set.of(DIGEST, ALERTS));

        unsubscribe.end(link(ANN), Optional.empty());
        unsubscribe.end(link(ANN), Optional.empty());

        assertThat(kinds(ANN)).isEmpty();
        assertThat(readers.all().get(ALERTS)).isEmpty();
    }

    @Test
    void wrongLinks_shouldAllBeRefusedAlike() {
        service.choose(ANN, Set.of(DIGEST));
        String ofAnother = new UnsubscribeToken("ann", UnsubscribeSecret.random()).text();
        String ofNobody = new UnsubscribeToken("carl", secret(ANN)).text();

        assertThat(List.of(ofAnother, ofNobody, "", "nonsense"))
                .allSatisfy(link -> assertThatExceptionOfType(NotFoundException.class)
                        .isThrownBy(() -> unsubscribe.end(link, Optional.empty()))
                        .withMessage(
                                "This link is not valid. Please use the link of a newer mail, or the account page."));
        assertThat(kinds(ANN)).containsExactly(DIGEST);
    }

    @Test
    void unknownKind_shouldEndNothing() {
        service.choose(ANN, Set.of(DIGEST));

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> unsubscribe.end(link(ANN), Optional.of("digest")));
        assertThat(kinds(ANN)).containsExactly(DIGEST);
    }

    @Test
    void refusedMail_shouldEndAllAndBeSeen() {
        service.choose(ANN, Set.of(DIGEST, ALERTS));

        store.refuse("ann", bounce(), NOW.plusSeconds(5));

        assertThat(kinds(ANN)).isEmpty();
        assertThat(service.of(ANN).orElseThrow().refusal()).contains(bounce());
        assertThat(readers.all().get(DIGEST)).isEmpty();
    }

    @Test
    void personWhoChoosesAgain_shouldGetMailThoughOldRefusalsAreTold() {
        service.choose(ANN, Set.of(DIGEST));
        store.refuse("ann", bounce(), NOW.plusSeconds(5));
        clock.advance(Duration.ofHours(1));
        service.choose(ANN, Set.of(DIGEST));

        store.refuse("ann", bounce(), NOW.plusSeconds(5));

        assertThat(kinds(ANN)).containsExactly(DIGEST);
        assertThat(service.of(ANN).orElseThrow().refusal()).isEmpty();
    }

    @Test
    void refusalOfAMailToNobody_shouldChangeNothing() {
        store.refuse("nobody", bounce(), NOW);

        assertThat(database.size(TestDatabase.PEOPLE)).isZero();
    }

    @Test
    void export_shouldShowAllButTheSecret() {
        service.choose(ANN, Set.of(DIGEST, ALERTS));
        assertThat(exported()).isEqualTo(List.of(new ExportedMailDto(true, true, NOW, null)));

        store.refuse("ann", bounce(), NOW.plusSeconds(5));
        assertThat(exported()).isEqualTo(List.of(new ExportedMailDto(false, false, NOW, bounce())));
    }

    private List<?> exported() {
        return ExportedMailDto.KIND.among(people.everythingOf("ann"));
    }

    private Set<LetterKind> kinds(Person person) {
        return service.of(person).orElseThrow().kinds();
    }

    private UnsubscribeSecret secret(Person person) {
        return service.of(person).orElseThrow().secret();
    }

    private String link(Person person) {
        return new UnsubscribeToken(person.userId(), secret(person)).text();
    }

    private static Refusal bounce() {
        return new Refusal(Refusal.Reason.BOUNCE, NOW.plusSeconds(9));
    }
}
