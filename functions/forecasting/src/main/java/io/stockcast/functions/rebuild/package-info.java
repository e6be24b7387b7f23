/** The weekly rebuild of all records from their ledgers. */
package io.stockcast.functions.rebuild;
