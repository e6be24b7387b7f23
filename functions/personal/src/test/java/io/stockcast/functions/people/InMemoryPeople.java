package io.stockcast.functions.people;

import io.stockcast.functions.storage.StorageException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is kept about people, in memory; it can be made to fail. */
public final class InMemoryPeople implements PeopleStore {

    private final Map<String, List<PersonItem>> items = new HashMap<>();
    private final Set<String> erased = new HashSet<>();
    private boolean broken;

    public void add(String userId, PersonItem item) {
        items.computeIfAbsent(userId, key -> new ArrayList<>()).add(item);
    }

    public void breakDown(boolean nowBroken) {
        broken = nowBroken;
    }

    @Override
    public List<PersonItem> everythingOf(String userId) {
        requireUnbroken();
        return List.copyOf(items.getOrDefault(userId, List.of()));
    }

    @Override
    public void markErased(String userId, Instant now) {
        requireUnbroken();
        erased.add(userId);
    }

    @Override
    public boolean isErased(String userId) {
        requireUnbroken();
        return erased.contains(userId);
    }

    @Override
    public void eraseEverythingOf(String userId) {
        requireUnbroken();
        items.remove(userId);
    }

    private void requireUnbroken() {
        if (broken) {
            throw new StorageException("the table people does not answer", null);
        }
    }
}
