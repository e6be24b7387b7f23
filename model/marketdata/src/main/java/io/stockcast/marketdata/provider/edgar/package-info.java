/** What companies have filed with the Securities and Exchange Commission of the United States. */
@NullMarked
package io.stockcast.marketdata.provider.edgar;

import org.jspecify.annotations.NullMarked;
