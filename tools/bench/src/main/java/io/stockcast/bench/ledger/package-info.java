/** What a long ledger adds to the start of Stockcast on one machine. */
@NullMarked
package io.stockcast.bench.ledger;

import org.jspecify.annotations.NullMarked;
