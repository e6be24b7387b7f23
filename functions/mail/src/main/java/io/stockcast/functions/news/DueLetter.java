package io.stockcast.functions.news;

import io.stockcast.functions.letters.Letter;
import java.util.function.BooleanSupplier;

/**
 * A letter that is to be sent.
 *
 * @param noted notes what it tells; false where another run has done so, and sends it
 */
public record DueLetter(Letter letter, BooleanSupplier noted) {}
