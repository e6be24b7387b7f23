/** The trained networks that are shipped, with their model cards. */
package io.stockcast.vintages;
