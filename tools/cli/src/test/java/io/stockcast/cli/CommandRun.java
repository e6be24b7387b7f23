package io.stockcast.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** One run of a command: its exit code and what it printed. */
record CommandRun(int exitCode, String out, String errors) {

    static CommandRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        CommandLine command = StockcastCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true));
        int exitCode = command.execute(args);
        return new CommandRun(exitCode, out.toString(), errors.toString());
    }
}
