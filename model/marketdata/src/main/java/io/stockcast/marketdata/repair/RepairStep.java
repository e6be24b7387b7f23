package io.stockcast.marketdata.repair;

import java.util.List;

/** Repairs one kind of fault, and counts how often. */
interface RepairStep {

    List<RawBar> repair(List<RawBar> bars, Repairs repairs);
}
