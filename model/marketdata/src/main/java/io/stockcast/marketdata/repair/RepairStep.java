package io.stockcast.marketdata.repair;

import java.util.List;

/** Mends one kind of fault, and counts how often. */
interface RepairStep {

    List<RawBar> mend(List<RawBar> bars, Repairs repairs);
}
