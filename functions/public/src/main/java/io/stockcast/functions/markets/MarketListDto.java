package io.stockcast.functions.markets;

import java.time.OffsetDateTime;
import java.util.List;

/** The contract's MarketList. */
record MarketListDto(List<String> sources, boolean replay, List<MarketDto> markets) {

    /** The contract's Market. */
    record MarketDto(
            String mic,
            String name,
            String timeZone,
            boolean open,
            OffsetDateTime nextOpen,
            OffsetDateTime nextClose,
            List<SpanDto> session) {}

    /** The contract's TradingSpan. */
    record SpanDto(OffsetDateTime open, OffsetDateTime close) {}
}
