package io.stockcast.marketdata.testing;

import io.stockcast.marketdata.repair.RawBar;
import java.util.ArrayList;
import java.util.List;

/** Bars as a provider sends them, with prices of two decimals, and the same with faults. */
public final class RawBars {

    private RawBars() {}

    /** Sound bars of a random walk. */
    public static List<RawBar> sound(int sessions) {
        return Histories.walk("KO", sessions).bars().stream()
                .map(bar -> new RawBar(
                        bar.date(),
                        cents(bar.open()),
                        cents(bar.high()),
                        cents(bar.low()),
                        cents(bar.close()),
                        cents(bar.close()),
                        1_000_000))
                .toList();
    }

    public static RawBar withClose(RawBar bar, double close) {
        return new RawBar(bar.date(), bar.open(), bar.high(), bar.low(), close, bar.adjustedClose(), bar.volume());
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
