/** What an instrument's price was last, from what is stored or else from the market. */
package io.stockcast.functions.quotes;
