package io.stockcast.training;

import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.forecasting.network.UnusableModelException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the commands that train. */
@Command(
        name = "./dev",
        mixinStandardHelpOptions = true,
        subcommands = {TrainCommand.class, RefreshModelCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class TrainingCommand {

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new TrainingCommand())
                .setOverwrittenOptionsAllowed(true)
                .setExecutionExceptionHandler(TrainingCommand::oneLine);
    }

    private static int oneLine(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof InvalidHistoryException || e instanceof UnusableModelException) {
            command.getErr().println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        throw e;
    }
}
