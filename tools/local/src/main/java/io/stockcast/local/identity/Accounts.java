package io.stockcast.local.identity;

import io.stockcast.local.cloud.OwnerOnlyFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of this machine, in a file that is written at each change. */
final class Accounts {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REMEDY = "restore it, or delete it, and everybody signs up again.";

    private final OwnerOnlyFile file;
    private Map<String, Account> byId = new LinkedHashMap<>();

    private Accounts(OwnerOnlyFile file) {
        this.file = file;
    }

    static Accounts in(Path path) {
        Accounts accounts = new Accounts(new OwnerOnlyFile(path, REMEDY));
        accounts.file.read().ifPresent(accounts::load);
        return accounts;
    }

    synchronized Optional<Account> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized Optional<Account> withEmail(String email) {
        String wanted = Account.normalized(email);
        return byId.values().stream()
                .filter(account -> account.email().equals(wanted))
                .findFirst();
    }

    synchronized void add(Account account) {
        if (withEmail(account.email()).isPresent()) {
            throw new EmailTakenException();
        }
        Map<String, Account> more = new LinkedHashMap<>(byId);
        more.put(account.id(), account);
        save(more);
    }

    /** Puts an account in place of that with its id. */
    synchronized void replace(Account account) {
        Map<String, Account> changed = new LinkedHashMap<>(byId);
        changed.put(account.id(), account);
        save(changed);
    }

    /** The account that was removed; empty where there was none. */
    synchronized Optional<Account> remove(String id) {
        Map<String, Account> fewer = new LinkedHashMap<>(byId);
        Optional<Account> removed = Optional.ofNullable(fewer.remove(id));
        removed.ifPresent(account -> save(fewer));
        return removed;
    }

    private void load(String json) {
        try {
            List.of(JSON.readValue(json, Account[].class)).forEach(account -> byId.put(account.id(), account));
        } catch (JacksonException | NullPointerException e) {
            throw file.damaged(e);
        }
    }

    // A change that cannot be written is undone.
    private void save(Map<String, Account> next) {
        file.write(JSON.writeValueAsString(next.values()));
        byId = next;
    }
}
