package io.stockcast.cli;

import io.stockcast.cli.verification.Difference;
import io.stockcast.cli.verification.Evidence;
import io.stockcast.cli.verification.Site;
import io.stockcast.cli.verification.StateFolder;
import io.stockcast.cli.verification.StatedForecast;
import io.stockcast.cli.verification.Verdict;
import io.stockcast.cli.verification.Verification;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dev verify}: makes a published forecast again and says whether every number agrees. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Makes a forecast again from its stored inputs and vintages, and says whether every number agrees.")
final class VerifyCommand implements Callable<Integer> {

    private static final int FIRST_DIFFERENCES = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FORECAST.json", description = "A ledger entry, or the JSON that the site gives people.")
    private Path file;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            defaultValue = "${sys:stockcast.state:-.stockcast}",
            description = "State folder that holds the inputs and the vintages (default: ${DEFAULT-VALUE}).")
    private Path state;

    @Option(
            names = "--from",
            paramLabel = "URL",
            description = "Take the inputs and the vintages from a site instead, such as http://localhost:8080.")
    private @Nullable URI site;

    @Override
    public Integer call() {
        StatedForecast stated = StatedForecast.read(file);
        Evidence evidence = site == null ? new StateFolder(state) : new Site(site);
        Verdict verdict = new Verification(evidence).verify(stated);
        PrintWriter out = spec.commandLine().getOut();
        printSubject(out, stated);
        printVerdict(out, verdict);
        out.println("Symbol, currency and the time of making are taken as stated"
                + (stated.inputs().size() > 1 ? ", and which series the other inputs are." : "."));
        out.flush();
        return verdict.agrees() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static void printSubject(PrintWriter out, StatedForecast stated) {
        out.printf("Forecast of %s%n", stated.symbol());
        stated.inputs().forEach(input -> out.printf("input    %s  %s%n", input.sha256(), input.symbol()));
        stated.vintages().forEach(version -> out.printf("vintage  %s%n", version));
        out.println();
    }

    private static void printVerdict(PrintWriter out, Verdict verdict) {
        if (!verdict.agrees()) {
            int count = verdict.differences().size();
            out.printf(
                    "%d of %d values do not agree%s%n",
                    count, verdict.values(), count > FIRST_DIFFERENCES ? "; the first:" : ":");
            verdict.differences().stream().limit(FIRST_DIFFERENCES).forEach(difference -> print(out, difference));
        } else if (verdict.rounded() == 0) {
            out.printf("Made again, all %d values agree to the last digit.%n", verdict.values());
        } else {
            out.printf(
                    "Made again, all %d values agree, %d of them only within rounding (a millionth of a price): the%n"
                            + "network computes in 32 bits, and types of processors round differently.%n",
                    verdict.values(), verdict.rounded());
        }
    }

    private static void print(PrintWriter out, Difference difference) {
        out.printf("  %s: stated %s, found %s%n", difference.where(), difference.stated(), difference.found());
    }
}
