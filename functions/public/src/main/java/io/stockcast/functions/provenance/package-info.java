/** What a forecast was made from: its exact input, and the model card of its network. */
@NullMarked
package io.stockcast.functions.provenance;

import org.jspecify.annotations.NullMarked;
