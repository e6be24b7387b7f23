package io.stockcast.checks;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Commands of a test's own in a folder, which scripts find before the machine's.
 *
 * @param folder where they stand, and where what a script said is kept as {@code output}
 */
record OwnCommands(Path folder) {

    void add(String name, String script) throws IOException {
        Files.writeString(folder.resolve(name), script);
        Files.setPosixFilePermissions(folder.resolve(name), fromString("rwx------"));
    }

    /** Puts them before those of the machine. */
    ProcessBuilder goBefore(ProcessBuilder process) {
        process.environment().merge("PATH", folder.toString(), (path, ours) -> ours + ":" + path);
        return process;
    }

    /** Runs a script to its end, and answers its exit code. */
    int run(Path script, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash", script.toString());
        bash.command().addAll(List.of(arguments));
        return goBefore(bash)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start()
                .waitFor();
    }
}
