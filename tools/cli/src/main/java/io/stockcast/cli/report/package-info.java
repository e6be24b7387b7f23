/** The evaluation as one page: plots, tables and plain sentences, in HTML that needs nothing from elsewhere. */
package io.stockcast.cli.report;
