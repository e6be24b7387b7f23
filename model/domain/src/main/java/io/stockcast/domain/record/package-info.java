/** The scored ledger of an instrument. */
@NullMarked
package io.stockcast.domain.record;

import org.jspecify.annotations.NullMarked;
