package io.stockcast.functions.storage;

import io.stockcast.domain.analytics.Company;
import io.stockcast.domain.analytics.IndexReturns;
import io.stockcast.functions.storage.Contended.Change;
import io.stockcast.functions.storage.ObjectStore.Held;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How the indices move with each other, and the returns from which that is computed. */
public final class CompanyStore {

    private static final String COMPANY = "company.json";
    private static final String RETURNS = "returns.json";

    private final RecordCache<Returns> cache = new RecordCache<>(Returns.class);
    private final ObjectStore objects;

    public CompanyStore(ObjectStore objects) {
        this.objects = objects;
    }

    private record Returns(List<IndexReturns> indices) {}

    /** Replaces the stored returns by what is made of them, which is asked for again where another writer came first. */
    public List<IndexReturns> updateReturns(UnaryOperator<List<IndexReturns>> change) {
        return Contended.update(objects, RETURNS, seen -> {
            List<IndexReturns> changed = change.apply(seen.map(this::known).orElse(List.of()));
            return new Change<>(changed, Optional.of(cache.object(RETURNS, new Returns(changed))));
        });
    }

    /** Replaces the company. */
    public void put(Company company) {
        objects.putIfChanged(COMPANY, RecordJson.object(company));
    }

    /** The company; empty while there is none. */
    public Optional<Company> read() {
        return objects.get(COMPANY).map(bytes -> RecordJson.read(COMPANY, bytes, Company.class));
    }

    private List<IndexReturns> known(Held held) {
        try {
            return cache.read(RETURNS, held.bytes()).indices();
        } catch (DamagedObjectException e) {
            return List.of();
        }
    }
}
