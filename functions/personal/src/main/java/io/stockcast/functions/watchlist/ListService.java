package io.stockcast.functions.watchlist;

import io.stockcast.auth.Person;
import io.stockcast.functions.problem.ConflictException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Keeps the lists that people divide what they watch into. */
public final class ListService {

    /** The most lists that a person may have, the first among them. */
    static final int MOST_LISTS = 10;

    private static final int ATTEMPTS = 5;

    private final ListStore store;

    public ListService(ListStore store) {
        this.store = store;
    }

    /** The person's lists in their order, and what is on each. */
    List<ListedSymbols> lists(Person person) {
        return store.lists(person.userId());
    }

    /** A single list. */
    ListHeading list(Person person, ListId id) {
        return store.find(new ListKey(person.userId(), id)).orElseThrow(ListService::noSuchList);
    }

    /** Adds an empty list after the others. */
    ListHeading create(Person person, String name) {
        int last = lists(person).stream()
                .mapToInt(list -> list.heading().rank())
                .max()
                .orElseThrow();
        ListHeading heading = new ListHeading(ListId.random(), name, last + 1, false);
        if (!store.create(person.userId(), heading)) {
            throw new ConflictException("You can have at most " + MOST_LISTS + " lists. Delete one to make another.");
        }
        return heading;
    }

    /** Gives the list another name, another place, or both. */
    void change(Person person, ListId id, ListChange change) {
        change.name().ifPresent(name -> rename(new ListKey(person.userId(), id), name));
        change.placement().ifPresent(placement -> move(person, id, placement));
    }

    /** Deletes the list and what is on it, if it is there. */
    void delete(Person person, ListId id) {
        if (id.isMain()) {
            throw new ConflictException(
                    "The list that everybody has cannot be deleted. Rename it, or remove what is on it.");
        }
        store.delete(new ListKey(person.userId(), id));
    }

    static NotFoundException noSuchList() {
        return new NotFoundException("There is no such list.");
    }

    private void rename(ListKey key, String name) {
        if (!store.rename(key, name)) {
            throw noSuchList();
        }
    }

    private void move(Person person, ListId id, ListChange.Placement placement) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<ListHeading> seen =
                    lists(person).stream().map(ListedSymbols::heading).toList();
            List<ListHeading> moved = moved(seen, id, placement.before());
            if (store.renumber(person.userId(), moved, renumbered(moved))) {
                return;
            }
        }
        throw new UnavailableException("Your lists are being changed elsewhere. Please try again.");
    }

    private static List<ListHeading> renumbered(List<ListHeading> lists) {
        return IntStream.range(0, lists.size())
                .mapToObj(i -> lists.get(i).at(i + 1))
                .toList();
    }

    private static List<ListHeading> moved(List<ListHeading> lists, ListId id, Optional<ListId> before) {
        ListHeading list = find(lists, id).orElseThrow(ListService::noSuchList);
        if (before.equals(Optional.of(id))) {
            return lists;
        }
        List<ListHeading> moved = new ArrayList<>(lists);
        moved.remove(list);
        moved.add(
                before.map(next -> moved.indexOf(find(lists, next).orElseThrow(ListService::noOtherList)))
                        .orElse(moved.size()),
                list);
        return moved;
    }

    private static Optional<ListHeading> find(List<ListHeading> lists, ListId id) {
        return lists.stream().filter(list -> list.id().equals(id)).findFirst();
    }

    private static ConflictException noOtherList() {
        return new ConflictException("The list before which it should go does not exist.");
    }
}
