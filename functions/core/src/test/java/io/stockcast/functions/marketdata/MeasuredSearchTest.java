package io.stockcast.functions.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.correlation.CorrelatedExecutor;
import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.metrics.EmfMetrics;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.marketdata.FallbackMarketData;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.SearchThreads;
import io.stockcast.marketdata.testing.UnreachableMarketData;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class MeasuredSearchTest {

    @Test
    void search_shouldBeMeasuredUnderTheIdOfItsRequest() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Metrics metrics = new EmfMetrics("namespace", "function", Clock.systemUTC(), lines::add);
        MarketData market = new FallbackMarketData(
                List.of(new MeasuredMarketData("first", new UnreachableMarketData("First"), metrics)),
                new CorrelatedExecutor(SearchThreads.bounded()));

        new CorrelationId("the-request").whileLogged(() -> market.search("zz"));

        assertThat(lines).singleElement().asString().contains("\"correlationId\":\"the-request\"");
    }
}
