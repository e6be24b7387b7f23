/**
 * What is said of a forecast and its outcome in texts that no browser puts together: heads of pages, cards,
 * feeds and mail.
 */
@NullMarked
package io.stockcast.functions.sentences;

import org.jspecify.annotations.NullMarked;
