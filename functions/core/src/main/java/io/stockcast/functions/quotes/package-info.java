/** What an instrument's price was last, from what is stored or else from the market. */
@NullMarked
package io.stockcast.functions.quotes;

import org.jspecify.annotations.NullMarked;
