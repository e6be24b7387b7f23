/** What a forecast was made from: its exact input, and the model card of its network. */
package io.stockcast.functions.provenance;
