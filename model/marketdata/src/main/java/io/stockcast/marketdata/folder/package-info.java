/** Market data from a folder of price files, read again when they change. */
@NullMarked
package io.stockcast.marketdata.folder;

import org.jspecify.annotations.NullMarked;
