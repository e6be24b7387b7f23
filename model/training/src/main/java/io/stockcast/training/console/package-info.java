/** What training tells those who wait for it. */
package io.stockcast.training.console;
