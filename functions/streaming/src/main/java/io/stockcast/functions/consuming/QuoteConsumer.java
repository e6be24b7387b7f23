package io.stockcast.functions.consuming;

import io.stockcast.functions.intraday.SessionQuotes;
import io.stockcast.functions.intraday.SessionQuotesStore;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.quote.MarketQuoteJson;
import io.stockcast.marketdata.quote.UnreadableQuoteException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the quotes of a batch, with one write an instrument. A record that is no quote, or none that an exchange could
 * have made, is counted and left out: to deliver it again would change nothing and would hold up those after it.
 */
public final class QuoteConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(QuoteConsumer.class);

    private final QuoteCheck check;
    private final SessionQuotesStore store;
    private final Metrics metrics;

    public QuoteConsumer(QuoteCheck check, SessionQuotesStore store, Metrics metrics) {
        this.check = check;
        this.store = store;
        this.metrics = metrics;
    }

    /**
     * Keeps the quotes in the records of a shard.
     *
     * @return the first record that is to be delivered again, with all that follow it; empty where all are done
     */
    OptionalInt consume(List<byte[]> records) {
        Batch batch = new Batch();
        for (int i = 0; i < records.size(); i++) {
            batch.add(i, records.get(i));
        }
        batch.keep();
        batch.reportRefused();
        return batch.failed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(batch.failed.first());
    }

    /** The quotes of an instrument in a batch. */
    private record Joined(int first, SessionQuotes quotes) {

        Joined with(SessionQuotes more) {
            return new Joined(first, quotes.joined(more));
        }
    }

    private final class Batch {

        private final Map<TickerSymbol, Joined> accepted = new LinkedHashMap<>();
        private final Map<String, Integer> refused = new LinkedHashMap<>();
        private final TreeSet<Integer> failed = new TreeSet<>();

        void add(int position, byte[] record) {
            try {
                SessionQuotes quote = check.accepted(MarketQuoteJson.parse(record));
                accepted.merge(
                        quote.newest().symbol(),
                        new Joined(position, quote),
                        (joined, another) -> joined.with(another.quotes()));
            } catch (UnreadableQuoteException | RefusedQuoteException e) {
                refused.merge(e.getMessage(), 1, Integer::sum);
            } catch (StorageException e) {
                fail(position, e);
            }
        }

        void keep() {
            List<SessionQuotes> joined =
                    accepted.values().stream().map(Joined::quotes).toList();
            store.join(joined)
                    .forEach((symbol, failure) ->
                            fail(Objects.requireNonNull(accepted.get(symbol)).first(), failure));
        }

        void reportRefused() {
            if (!refused.isEmpty()) {
                int count =
                        refused.values().stream().mapToInt(Integer::intValue).sum();
                LOG.warn("Refused {} quotes: {}", count, refused);
                metrics.quotesRefused(count);
            }
        }

        private void fail(int position, StorageException failure) {
            if (failed.isEmpty()) {
                LOG.error("Quotes cannot be kept, and are to be delivered again", failure);
            }
            failed.add(position);
        }
    }
}
