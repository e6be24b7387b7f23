package io.stockcast.cli;

import io.stockcast.cli.report.Universe.Group;
import io.stockcast.forecasting.evaluation.Comparison;
import io.stockcast.peers.Contender;
import java.io.PrintWriter;
import java.util.List;

/** How the published forecast compares with its peers; nothing where these were not scored. */
final class PeerTable {

    private final List<Group> groups;

    PeerTable(List<Group> groups) {
        this.groups = groups.stream()
                .filter(group -> !group.peers().horizons().isEmpty())
                .toList();
    }

    void print(PrintWriter out) {
        if (groups.isEmpty()) {
            return;
        }
        out.println();
        out.println(
                "The LSTM against GJR-GARCH(1,1), which is fitted again every 20 sessions, on the sessions that both");
        out.println("forecast. Skill, pinball and DM t are those of the LSTM; positive is better:");
        out.printf(
                "%-14s %3s %8s  %-14s %9s %9s %9s %9s %9s %7s %7s%n",
                "", "day", "scored", "against", "its CRPS", "LSTM's", "skill", "DM t", "pinball", "80 %", "95 %");
        for (Group group : groups) {
            for (int horizon : group.peers().horizons()) {
                Contender.peers()
                        .forEach(peer ->
                                printRow(out, group.name(), group.peers().at(horizon), peer));
            }
        }
    }

    private static void printRow(PrintWriter out, String name, Comparison<Contender> comparison, Contender peer) {
        out.printf(
                "%-14s %3d %8d  %-14s %9.2f %9.2f %9s %9s %9s %7s %7s%n",
                name,
                comparison.horizon(),
                comparison.count(),
                peer.label(),
                1e4 * comparison.crps(peer),
                1e4 * comparison.crps(Contender.LSTM),
                percent("%+.2f %%", comparison.skill(Contender.LSTM, peer)),
                String.format("%+.2f", comparison.dieboldMarianoT(Contender.LSTM, peer)),
                percent("%+.2f %%", comparison.pinballSkill(Contender.LSTM, peer)),
                percent("%.1f %%", comparison.coverage80(peer)),
                percent("%.1f %%", comparison.coverage95(peer)));
    }

    private static String percent(String format, double share) {
        return String.format(format, 100 * share);
    }
}
