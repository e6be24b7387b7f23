package io.stockcast.functions.problem;

/** What was asked for does not exist. */
public class NotFoundException extends ProblemException {

    public NotFoundException(String publicMessage) {
        super(404, publicMessage);
    }

    /**
     * There is no such instrument.
     *
     * @param symbol its ticker symbol, or what was given for one
     */
    public static NotFoundException ofInstrument(Object symbol) {
        return new NotFoundException("There is no instrument with the symbol " + symbol + ".");
    }
}
