/** Mails to people, as they are written and sent. */
@NullMarked
package io.stockcast.functions.letters;

import org.jspecify.annotations.NullMarked;
