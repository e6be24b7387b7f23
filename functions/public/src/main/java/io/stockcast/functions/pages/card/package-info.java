/** Draws a forecast as an image, with nothing but shapes: neither fonts nor a display need to be installed. */
@NullMarked
package io.stockcast.functions.pages.card;

import org.jspecify.annotations.NullMarked;
