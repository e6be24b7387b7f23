package io.stockcast.functions.account;

import io.stockcast.auth.Person;
import io.stockcast.functions.people.ExportedKind;
import io.stockcast.functions.people.PeopleStore;
import io.stockcast.functions.people.PersonItem;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.storage.StorageException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Exports and erases what is stored about people. */
public final class AccountService {

    private final PeopleStore people;
    private final UserDirectory users;
    private final List<ExportedKind> kinds;
    private final Clock clock;

    /**
     * A service for people of whom the features keep items of these kinds.
     *
     * @param kinds all that an export is to show
     */
    public AccountService(PeopleStore people, UserDirectory users, List<ExportedKind> kinds, Clock clock) {
        this.people = people;
        this.users = users;
        this.kinds = List.copyOf(kinds);
        this.clock = clock;
    }

    AccountExport export(Person person) {
        return answered(
                "Your data is unavailable right now. Please try again in a moment.",
                () -> new AccountExport(
                        person.userId(),
                        users.find(person.username())
                                .orElseThrow(() -> new NotFoundException("This account has been deleted.")),
                        lists(people.everythingOf(person.userId())),
                        clock.instant()));
    }

    /**
     * Erases everything. The account goes last: whoever can still sign in can ask again for what a failure left
     * undone. From the first step on nothing is written about the person any more, whoever was let in before.
     */
    void delete(Person person) {
        answered("Not everything is deleted yet. Please delete the account once more.", () -> {
            people.markErased(person.userId(), clock.instant());
            people.eraseEverythingOf(person.userId());
            users.delete(person.username());
            // What was being written at the very moment of the first step.
            people.eraseEverythingOf(person.userId());
            return null;
        });
    }

    private Map<String, List<?>> lists(List<PersonItem> items) {
        return kinds.stream().collect(Collectors.toMap(ExportedKind::field, kind -> kind.among(items)));
    }

    private static <T> T answered(String otherwise, Supplier<T> useCase) {
        try {
            return useCase.get();
        } catch (StorageException | UserDirectoryException e) {
            throw new UnavailableException(otherwise, e);
        }
    }
}
