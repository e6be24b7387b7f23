package io.stockcast.marketdata.provider;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.Listing;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.ReferenceInstruments;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.repair.HistoryRepair;
import io.stockcast.marketdata.repair.RawHistory;
import io.stockcast.marketdata.repair.RepairedHistory;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Market data as a provider sells or gives it away; what it sends is repaired or refused. */
public final class ProviderMarketData implements MarketData {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderMarketData.class);

    private final Provider provider;
    private final ProviderClients clients;
    private final HistoryRepair repair;
    private final CuratedInstruments curated = new CuratedInstruments();
    private final ReferenceInstruments references = new ReferenceInstruments();

    public ProviderMarketData(Provider provider, ProviderClients clients, HistoryRepair repair) {
        this.provider = provider;
        this.clients = clients;
        this.repair = repair;
    }

    @Override
    public boolean holds(TickerSymbol symbol) {
        return instrument(symbol).flatMap(provider::nameOf).isPresent();
    }

    @Override
    public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
        return instrument(symbol).flatMap(instrument -> raw(instrument).map(raw -> repaired(instrument, raw)));
    }

    @Override
    public Optional<LocalDate> endOf(TickerSymbol symbol) {
        return instrument(symbol).map(instrument -> repair.lastSession(instrument.exchange()));
    }

    @Override
    public Optional<Instrument> find(TickerSymbol symbol) {
        if (!holds(symbol) || references.contains(symbol)) {
            return Optional.empty();
        }
        return provider.searchUri(symbol.value()).isPresent()
                ? search(symbol.value()).stream()
                        .filter(instrument -> instrument.symbol().equals(symbol))
                        .findFirst()
                : instrument(symbol).filter(instrument -> raw(instrument).isPresent());
    }

    @Override
    public List<Instrument> search(String query) {
        return provider.searchUri(query)
                .map(uri -> ask(
                        clients.searches(), uri, "Instruments are", answer -> provider.instruments(answer.withData())))
                .orElse(List.of());
    }

    @Override
    public List<Instrument> listed() {
        return List.of();
    }

    private Optional<RawHistory> raw(Instrument instrument) {
        return provider.nameOf(instrument)
                .flatMap(name -> ask(
                        clients.histories(),
                        provider.historyUri(instrument, name),
                        "The prices of " + instrument.name() + " are",
                        answer -> history(answer, instrument)));
    }

    private Optional<RawHistory> history(ProviderAnswer answer, Instrument instrument) {
        if (provider.saysUnknown(answer)) {
            return Optional.empty();
        }
        Optional<RawHistory> history = provider.history(answer.withData(), instrument);
        history.ifPresent(ProviderMarketData::requireAClose);
        return history;
    }

    private static void requireAClose(RawHistory history) {
        if (!history.bars().isEmpty() && history.bars().stream().allMatch(bar -> Double.isNaN(bar.close()))) {
            throw ProviderException.changedForm("no day has a close");
        }
    }

    private PriceHistory repaired(Instrument instrument, RawHistory raw) {
        RepairedHistory repaired = repair.repair(instrument, raw);
        if (!repaired.repairs().isEmpty()) {
            LOG.info("{} from {}: {}", instrument.symbol(), provider.title(), repaired.repairs());
        }
        return repaired.history();
    }

    private <T> T ask(ResilientClient client, URI uri, String what, Function<ProviderAnswer, T> reading) {
        try {
            return client.ask(ProviderRequest.of(provider, uri), reading);
        } catch (ProviderException e) {
            throw new MarketDataUnavailableException(
                    what + " unavailable from " + provider.title() + " right now. Please try again in a few minutes.",
                    e);
        }
    }

    private Optional<Instrument> instrument(TickerSymbol symbol) {
        return curated.find(symbol)
                .or(() -> references.find(symbol))
                .or(() -> Listing.of(symbol)
                        .filter(Listing::hasCurrency)
                        .map(listing -> new Instrument(
                                symbol, symbol.value(), InstrumentKind.STOCK, listing.exchange(), listing.currency())));
    }
}
