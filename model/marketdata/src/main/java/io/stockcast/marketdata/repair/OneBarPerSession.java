package io.stockcast.marketdata.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Puts the bars in order of date; of several with the same date, the one sent last counts. */
record OneBarPerSession() implements RepairStep {

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        TreeMap<LocalDate, RawBar> byDate = new TreeMap<>();
        int unsorted = 0;
        for (RawBar bar : bars) {
            if (!byDate.isEmpty() && bar.date().isBefore(byDate.lastKey())) {
                unsorted++;
            }
            byDate.put(bar.date(), bar);
        }
        repairs.count(Fault.UNSORTED, unsorted);
        repairs.count(Fault.DUPLICATE, bars.size() - byDate.size());
        return List.copyOf(byDate.values());
    }
}
