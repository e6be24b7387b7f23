package io.stockcast.marketdata.testing;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.Bar;
import io.stockcast.marketdata.repair.RawBar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Bars as a provider sends them, with prices of two decimals, and the same with faults. */
public final class RawBars {

    private RawBars() {}

    /** Sound bars of a random walk on the sessions of New York. */
    public static List<RawBar> sound(int sessions) {
        return sound(Exchange.XNYS, sessions);
    }

    /** Sound bars of a random walk on the sessions of an exchange. */
    public static List<RawBar> sound(Exchange exchange, int sessions) {
        List<Bar> walk = Histories.walk("KO", sessions).bars();
        List<LocalDate> dates = exchange.calendar().sessionsAfter(Histories.BEGINNING, sessions);
        return IntStream.range(0, sessions)
                .mapToObj(t -> sound(dates.get(t), walk.get(t)))
                .toList();
    }

    private static RawBar sound(LocalDate date, Bar bar) {
        return new RawBar(
                date,
                cents(bar.open()),
                cents(bar.high()),
                cents(bar.low()),
                cents(bar.close()),
                cents(bar.close()),
                1_000_000);
    }

    public static RawBar withClose(RawBar bar, double close) {
        return new RawBar(bar.date(), bar.open(), bar.high(), bar.low(), close, bar.adjustedClose(), bar.volume());
    }

    /** A bar of the same day with nothing but another close. */
    public static RawBar closeOnly(RawBar bar, double close) {
        return new RawBar(bar.date(), Double.NaN, Double.NaN, Double.NaN, close, Double.NaN, Bar.NO_VOLUME);
    }

    public static RawBar withVolume(RawBar bar, long volume) {
        return new RawBar(bar.date(), bar.open(), bar.high(), bar.low(), bar.close(), bar.adjustedClose(), volume);
    }

    public static RawBar withRange(RawBar bar, double high, double low) {
        return new RawBar(bar.date(), bar.open(), high, low, bar.close(), bar.adjustedClose(), bar.volume());
    }

    public static RawBar times(RawBar bar, double factor) {
        return new RawBar(
                bar.date(),
                bar.open() * factor,
                bar.high() * factor,
                bar.low() * factor,
                bar.close() * factor,
                bar.adjustedClose() * factor,
                bar.volume());
    }

    /** The bars with one of them in another's place. */
    public static List<RawBar> replacing(List<RawBar> bars, int index, RawBar other) {
        List<RawBar> changed = new ArrayList<>(bars);
        changed.set(index, other);
        return changed;
    }

    /** The bars with those before {@code index} multiplied. */
    public static List<RawBar> jumpingAt(List<RawBar> bars, int index, double factor) {
        List<RawBar> changed = new ArrayList<>(bars);
        changed.subList(0, index).replaceAll(bar -> times(bar, factor));
        return changed;
    }

    private static double cents(double price) {
        return Math.round(price * 100) / 100.0;
    }
}
