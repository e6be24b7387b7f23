package io.stockcast.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the commands for people. */
@Command(
        name = "./dev",
        mixinStandardHelpOptions = true,
        subcommands = {ForecastCommand.class, EvaluateCommand.class, VerifyCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class StockcastCommand {

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new StockcastCommand())
                .setParameterExceptionHandler(OneLineErrors::ofParameter)
                .setExecutionExceptionHandler(OneLineErrors::ofExecution);
    }
}
