/** How functions are put together, and from what. */
package io.stockcast.functions.composition;
