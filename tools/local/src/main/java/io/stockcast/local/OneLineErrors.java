package io.stockcast.local;

import io.stockcast.local.start.StartException;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Has a command end with one clear line and a non-zero exit where it cannot do what is asked. */
final class OneLineErrors {

    private OneLineErrors() {}

    static CommandLine of(Callable<Integer> command) {
        return new CommandLine(command)
                .setParameterExceptionHandler(OneLineErrors::refuse)
                .setExecutionExceptionHandler(OneLineErrors::fail);
    }

    private static int refuse(ParameterException problem, String[] arguments) {
        problem.getCommandLine().getErr().println(problem.getMessage() + " (--help lists the options)");
        return problem.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int fail(Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof StartException) {
            command.getErr().println(problem.getMessage());
        } else {
            // The terminal shows its line and the log the rest.
            LoggerFactory.getLogger(OneLineErrors.class)
                    .error("Stockcast cannot start: {}", problem.toString(), problem);
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
