package io.stockcast.bench.quotes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory processes have. */
final class ProcessMemory {

    private static final String RESIDENT = "VmRSS:";
    private static final String UNKNOWN = "unknown";
    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");

    private ProcessMemory() {}

    /** What is resident, in megabytes; only Linux tells. */
    static String resident(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse(UNKNOWN);
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    /** What a JVM has on its heap after a full collection, in megabytes; only a JDK tells. */
    static String live(long pid) {
        try (Stream<String> lines = new ProcessBuilder(JCMD.toString(), Long.toString(pid), "GC.class_histogram")
                .start()
                .inputReader()
                .lines()) {
            return lines.filter(line -> line.startsWith("Total"))
                    .map(line -> Long.parseLong(line.split(" +")[2]) / (1024 * 1024) + " MB")
                    .findFirst()
                    .orElse(UNKNOWN);
        } catch (IOException | UncheckedIOException e) {
            return UNKNOWN;
        }
    }
}
