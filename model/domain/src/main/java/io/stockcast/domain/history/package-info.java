/** Daily bars of an instrument: read, checked, and written in one canonical form. */
@NullMarked
package io.stockcast.domain.history;

import org.jspecify.annotations.NullMarked;
