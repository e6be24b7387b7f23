package io.stockcast.training;

import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress with the time left, on standard error. */
final class Console {

    private Console() {}

    static <T> Iterable<T> progress(List<T> items, String task) {
        return ProgressBar.wrap(items, bar(task));
    }

    static ProgressBar progress(int steps, String task) {
        return bar(task).setInitialMax(steps).build();
    }

    private static ProgressBarBuilder bar(String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500);
    }
}
