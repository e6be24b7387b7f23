/** The scored ledger of an instrument. */
package io.stockcast.domain.record;
