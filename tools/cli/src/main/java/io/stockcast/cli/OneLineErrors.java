package io.stockcast.cli;

import io.stockcast.cli.verification.UnverifiableException;
import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.forecasting.network.UnusableModelException;
import io.stockcast.marketdata.UnusableMarketDataException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in one line what a person can correct, and exits with {@value ExitCode#USAGE}. */
final class OneLineErrors {

    private OneLineErrors() {}

    static int ofParameter(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println(e.getMessage() + " (" + command.getCommandSpec().qualifiedName() + " --help)");
        return ExitCode.USAGE;
    }

    static int ofExecution(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (e instanceof InvalidHistoryException
                || e instanceof UnusableMarketDataException
                || e instanceof UnusableModelException
                || e instanceof UnverifiableException) {
            command.getErr().println(e.getMessage());
            return ExitCode.USAGE;
        }
        if (e instanceof FileSystemException unwritable) {
            command.getErr().println(unwritable.getFile() + ": cannot be written");
            return ExitCode.USAGE;
        }
        throw e;
    }
}
