package io.stockcast.functions;

import org.springframework.context.support.GenericApplicationContext;

/** Beans that are registered by code, without what such beans do not use. */
final class FunctionContext extends GenericApplicationContext {

    // Nothing is translated, and to set up message sources takes as long as all our beans.
    @Override
    protected void initMessageSource() {}
}
