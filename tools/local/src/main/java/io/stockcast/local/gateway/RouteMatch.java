package io.stockcast.local.gateway;

import java.util.Map;

/** A route and the decoded values of its placeholders. */
record RouteMatch(Route route, Map<String, String> pathParameters) {}
