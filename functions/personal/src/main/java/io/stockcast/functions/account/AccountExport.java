package io.stockcast.functions.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything that is stored about a person.
 *
 * @param userId whom it is about
 * @param profile what the user pool holds
 * @param lists what the features hold, in the contract's form, under the names of its lists
 * @param exportedAt when it was so
 */
record AccountExport(String userId, UserProfile profile, Map<String, List<?>> lists, Instant exportedAt) {}
