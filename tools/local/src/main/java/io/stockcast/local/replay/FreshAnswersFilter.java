package io.stockcast.local.replay;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Lets browsers ask again for what they have: in a replay an answer is out of date at the next step, not after the
 * minute that its function states.
 */
public final class FreshAnswersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String CACHE_CONTROL = "Cache-Control";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        super.doFilter(request, new Uncached(response), chain);
    }

    private static final class Uncached extends HttpServletResponseWrapper {

        Uncached(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, fresh(name, value));
        }

        private static String fresh(String name, String value) {
            return CACHE_CONTROL.equalsIgnoreCase(name) && !value.contains("no-store") ? "no-cache" : value;
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, fresh(name, value));
        }
    }
}
