/** What is held about a person, to take away or to erase. */
package io.stockcast.functions.account;
