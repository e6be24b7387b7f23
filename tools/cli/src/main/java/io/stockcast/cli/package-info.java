/** The commands for people: a forecast in the terminal, and the evaluation that anyone can repeat. */
package io.stockcast.cli;
