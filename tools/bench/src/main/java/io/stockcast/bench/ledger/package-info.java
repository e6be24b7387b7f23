/** What a long ledger adds to the start of Stockcast on one machine. */
package io.stockcast.bench.ledger;
