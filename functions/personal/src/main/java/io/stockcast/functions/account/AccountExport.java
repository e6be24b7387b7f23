package io.stockcast.functions.account;

import io.stockcast.functions.people.PersonItem;
import java.time.Instant;
import java.util.List;

/**
 * Everything that is held about a person.
 *
 * @param userId whom it is about
 * @param profile what the user pool holds
 * @param items what the table of people holds
 * @param exportedAt when it was so
 */
record AccountExport(String userId, UserProfile profile, List<PersonItem> items, Instant exportedAt) {}
