package io.stockcast.commands;

import io.stockcast.forecasting.Method;
import io.stockcast.forecasting.evaluation.Comparison;
import io.stockcast.forecasting.evaluation.Pool;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;

/** The scores of every instrument, then those of all indices, all stocks and everything. */
final class ScoreTable {

    private static final String INDEX_PREFIX = "INDEX_";

    private final Map<String, Pool> instruments = new TreeMap<>();

    void add(String symbol, Pool pool) {
        instruments.put(symbol, pool);
    }

    boolean isEmpty() {
        return instruments.isEmpty();
    }

    void print(PrintWriter out) {
        printHeader(out);
        instruments.forEach((symbol, pool) -> printPool(out, symbol, pool));
        Pool indices = pooled(true);
        Pool stocks = pooled(false);
        if (!indices.horizons().isEmpty() && !stocks.horizons().isEmpty()) {
            printPool(out, "all indices", indices);
            printPool(out, "all stocks", stocks);
        }
        Pool all = new Pool();
        all.add(indices);
        all.add(stocks);
        printPool(out, "pooled", all);
        out.println();
        out.println("CRPS in basis points of log-return. Skill is that of the row's method against the column's,");
        out.println("1 - CRPS / CRPS; positive is better. DM t is that of the LSTM against the row's method; above 2");
        out.println("the LSTM is reliably better. Pooled DM t averages the instruments of a date first.");
    }

    private Pool pooled(boolean indices) {
        Pool pool = new Pool();
        instruments.forEach((symbol, instrument) -> {
            if (symbol.startsWith(INDEX_PREFIX) == indices) {
                pool.add(instrument);
            }
        });
        return pool;
    }

    private static void printHeader(PrintWriter out) {
        out.printf("%-14s %3s %8s  %-12s %9s", "instrument", "day", "scored", "method", "CRPS");
        for (Method method : Method.values()) {
            out.printf(" %12s", "/" + method.label());
        }
        out.printf(" %7s %7s %7s%n", "80 %", "95 %", "DM t");
    }

    private static void printPool(PrintWriter out, String name, Pool pool) {
        out.println();
        for (int horizon : pool.horizons()) {
            Comparison comparison = pool.at(horizon);
            for (Method method : Method.values()) {
                printRow(out, name, comparison, method);
            }
        }
    }

    private static void printRow(PrintWriter out, String name, Comparison comparison, Method method) {
        out.printf(
                "%-14s %3d %8d  %-12s %9.2f",
                name, comparison.horizon(), comparison.count(), method.label(), 1e4 * comparison.crps(method));
        for (Method against : Method.values()) {
            out.printf(" %12s", method == against ? "" : percent("%+.2f %%", comparison.skill(method, against)));
        }
        out.printf(
                " %7s %7s %7s%n",
                percent("%.1f %%", comparison.coverage80(method)),
                percent("%.1f %%", comparison.coverage95(method)),
                method == Method.LSTM ? "" : String.format("%+.2f", comparison.dieboldMarianoT(Method.LSTM, method)));
    }

    private static String percent(String format, double share) {
        return String.format(format, 100 * share);
    }
}
