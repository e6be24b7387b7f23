package io.stockcast.functions.live;

import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;
import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/** {@code GET /api/quotes}. */
public final class QuotesFunction extends HttpFunction {

    /** Pages ask as often; whatever their number, one of their questions reaches this function. */
    private static final Duration FRESH_FOR = Duration.ofSeconds(5);

    private static final int MOST_SYMBOLS = 100;
    private static final int MOST_SYMBOLS_WITH_BARS = 10;

    private final QuotesService service;

    public QuotesFunction(QuotesService service) {
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request) {
        return switch (request.route()) {
            case "GET /api/quotes" -> {
                boolean withBars = withBars(request);
                TodaysQuotes quotes = service.quotesOf(symbols(request, withBars));
                yield ApiResponse.json(QuotesMapper.INSTANCE.toDto(quotes, withBars), FRESH_FOR);
            }
            default -> throw unrouted(request);
        };
    }

    private static Set<TickerSymbol> symbols(ApiRequest request, boolean withBars) {
        Set<TickerSymbol> symbols = new LinkedHashSet<>();
        for (String text : request.queryParameter("symbols").orElse("").split(",", -1)) {
            symbols.add(TickerSymbol.parse(text)
                    .orElseThrow(() -> new BadRequestException("\"symbols\" lists symbols with a comma between them."
                            + " A symbol has 1 to 12 characters, each a capital letter, a digit or one of . ^ = -")));
        }
        int most = withBars ? MOST_SYMBOLS_WITH_BARS : MOST_SYMBOLS;
        if (symbols.size() > most) {
            throw new BadRequestException(
                    "Please ask for at most " + most + " symbols" + (withBars ? " with their bars." : "."));
        }
        return symbols;
    }

    private static boolean withBars(ApiRequest request) {
        return switch (request.queryParameter("bars").orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadRequestException("\"bars\" is true or false.");
        };
    }
}
