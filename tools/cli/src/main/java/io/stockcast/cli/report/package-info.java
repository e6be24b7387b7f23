/** The evaluation as one page: plots, tables and plain sentences, in HTML that needs nothing from elsewhere. */
@NullMarked
package io.stockcast.cli.report;

import org.jspecify.annotations.NullMarked;
