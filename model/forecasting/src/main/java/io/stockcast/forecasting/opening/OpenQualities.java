package io.stockcast.forecasting.opening;

/** Judges the opens of an instrument by its last {@value #SESSIONS} sessions. */
final class OpenQualities {

    static final int SESSIONS = 1_000;

    private final SessionSums count;
    private final SessionSums repeated;
    private final SessionSums movedOvernight;
    private final SessionSums movedToClose;
    private final SessionSums overnight;
    private final SessionSums toClose;
    private final SessionSums squares;
    private final SessionSums products;

    OpenQualities(EveningMoves moves) {
        count = moves.sums(t -> 1);
        repeated = moves.sums(t -> moves.isRepeated(t) ? 1 : 0);
        movedOvernight = moves.sums(t -> Math.abs(moves.overnight(t)));
        movedToClose = moves.sums(t -> Math.abs(moves.toClose(t)));
        overnight = moves.sums(moves::overnight);
        toClose = moves.sums(moves::toClose);
        squares = moves.sums(t -> moves.overnight(t) * moves.overnight(t));
        products = moves.sums(t -> moves.overnight(t) * moves.toClose(t));
    }

    /** The quality as it was known before a session opened. */
    OpenQuality before(int session) {
        double n = count.of(SESSIONS, session);
        if (n == 0) {
            return new OpenQuality(0, 0, 0, 0);
        }
        double before = movedOvernight.of(SESSIONS, session);
        double moved = before + movedToClose.of(SESSIONS, session);
        return new OpenQuality(
                (int) n, repeated.of(SESSIONS, session) / n, moved > 0 ? before / moved : 0, slope(n, session));
    }

    /** By least squares; 0 where overnight returns do not vary. */
    private double slope(double n, int session) {
        double x = overnight.of(SESSIONS, session);
        double variation = n * squares.of(SESSIONS, session) - x * x;
        return variation > 0 ? (n * products.of(SESSIONS, session) - x * toClose.of(SESSIONS, session)) / variation : 0;
    }
}
