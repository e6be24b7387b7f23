/** Price histories in the files that people have: their encodings, separators, headers, dates and numbers. */
@NullMarked
package io.stockcast.marketdata.file;

import org.jspecify.annotations.NullMarked;
