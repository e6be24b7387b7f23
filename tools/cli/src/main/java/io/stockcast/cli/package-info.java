/** The commands for people: a forecast in the terminal, and the evaluation that anyone can repeat. */
@NullMarked
package io.stockcast.cli;

import org.jspecify.annotations.NullMarked;
