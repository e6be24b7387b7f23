/** What is kept about people: everything of a person under one key, so that export and erasure are one query each. */
@NullMarked
package io.stockcast.functions.people;

import org.jspecify.annotations.NullMarked;
