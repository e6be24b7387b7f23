package io.stockcast.bench.replay;

import io.stockcast.bench.local.Spent;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a replay took.
 *
 * @param start from the start of the process to its address
 * @param steps what each step took
 * @param indices how many indices were forecast
 */
record ReplayFigures(Spent start, List<Spent> steps, int indices) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ROW = "%-14s %8s %8s%n";

    /** How many instruments the back-tests that {@code GET /api/record} pools are of: each that was forecast has one. */
    static int forecast(String record) {
        return JSON.readTree(record).path("backtest").path("instruments").size();
    }

    void print(PrintWriter out) {
        out.printf("A replay of %d indices, in seconds:%n", indices);
        out.printf(ROW, "", "wall", "CPU");
        row(
                out,
                "first start",
                seconds(start.wall().toNanos()),
                seconds(start.cpu().toNanos()));
        row(out, "median step", Spent.median(steps, Spent::wall), Spent.median(steps, Spent::cpu));
        row(out, "worst step", Spent.worst(steps, Spent::wall), Spent.worst(steps, Spent::cpu));
        out.println("On a busy machine only the CPU time tells. The goal of a step is at most 1 s for seven indices.");
        out.printf("step %s s%n", Spent.text(Spent.median(steps, Spent::wall)));
        out.flush();
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / 1e9;
    }

    private static void row(PrintWriter out, String what, double wall, double cpu) {
        out.printf(ROW, what, Spent.text(wall), Spent.text(cpu));
    }
}
