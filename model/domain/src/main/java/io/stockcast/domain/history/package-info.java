/** Daily bars of an instrument: read, checked, and written in one canonical form. */
package io.stockcast.domain.history;
