package io.stockcast.marketdata.provider.edgar;

import static io.stockcast.marketdata.provider.JsonValues.text;

import io.stockcast.marketdata.provider.ProviderException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The numbers of companies (CIK) by their tickers. */
final class CompanyNumbers {

    private final Map<String, Long> numbers = new HashMap<>();

    CompanyNumbers(JsonNode body) {
        body.valueStream()
                .filter(company -> company.path("cik_str").isNumber())
                .forEach(company -> numbers.putIfAbsent(
                        text(company.path("ticker")), company.path("cik_str").longValue()));
        if (numbers.isEmpty()) {
            throw ProviderException.changedForm("no company has a \"cik_str\"");
        }
    }

    Optional<Long> of(String ticker) {
        return Optional.ofNullable(numbers.get(ticker));
    }
}
