package io.stockcast.bench.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory processes have, which only Linux tells. */
final class ProcessMemory {

    private static final String RESIDENT = "VmRSS:";
    private static final String UNKNOWN = "unknown";

    private ProcessMemory() {}

    /** What is resident, in megabytes. */
    static String text(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse(UNKNOWN);
        } catch (IOException e) {
            return UNKNOWN;
        }
    }
}
