package io.stockcast.training.console;

import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress with the time left, on standard error. */
public final class Console {

    private Console() {}

    /** The items, counted off as they are taken. */
    public static <T> Iterable<T> progress(List<T> items, String task) {
        return ProgressBar.wrap(items, bar(task));
    }

    /** A bar of so many steps. */
    public static ProgressBar progress(int steps, String task) {
        return bar(task).setInitialMax(steps).build();
    }

    private static ProgressBarBuilder bar(String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500);
    }
}
