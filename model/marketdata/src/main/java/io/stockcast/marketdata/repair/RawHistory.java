package io.stockcast.marketdata.repair;

import java.util.List;

/**
 * A history as a provider sent it or a file has it, not to be trusted in anything.
 *
 * @param currency what its source says the prices are in, or nothing where it does not say
 * @param bars which should be in ascending order of date, adjusted for splits
 * @param splits those its source reports; none may mean that it reports none
 */
public record RawHistory(String currency, List<RawBar> bars, List<Split> splits) {

    public RawHistory {
        bars = List.copyOf(bars);
        splits = List.copyOf(splits);
    }
}
