/** The weekly rebuild of all records from their ledgers. */
@NullMarked
package io.stockcast.functions.rebuild;

import org.jspecify.annotations.NullMarked;
