/** The trained networks that are shipped, with their model cards. */
@NullMarked
package io.stockcast.vintages;

import org.jspecify.annotations.NullMarked;
