/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** The ratios of interleaved pairs of rounds; a pair in which others used the machine is dropped and counted. */
public final class Ratio {
    private static final double MOST_FOREIGN_CORES = 0.3;

    private final String name;
    private final String target;
    private final List<Pair> kept = new ArrayList<>();
    private int dropped;

    private record Pair(Round ours, Round theirs) {}

    public Ratio(String name, String target) {
        this.name = name;
        this.target = target;
    }

    /** Counts a pair, or drops it; says which. */
    public boolean add(Round ours, Round theirs) {
        if (Math.max(ours.foreignCores(), theirs.foreignCores()) > MOST_FOREIGN_CORES) {
            dropped++;
            return false;
        }
        kept.add(new Pair(ours, theirs));
        return true;
    }

    public int kept() {
        return kept.size();
    }

    /** Median of the per-pair ratios of rates. */
    public double median() {
        return median(kept.stream().mapToDouble(Ratio::ofRates));
    }

    /** One line of the table: median, spread and what was dropped. */
    public String line() {
        if (kept.isEmpty()) {
            return String.format(Locale.ROOT, "%-46s no pair kept, %d dropped", name, dropped);
        }
        double[] ratios = kept.stream().mapToDouble(Ratio::ofRates).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%-46s %6.2f  (%.2f..%.2f, n=%d, %d dropped)  target %s",
                name,
                median(),
                ratios[0],
                ratios[ratios.length - 1],
                ratios.length,
                dropped,
                target);
    }

    /** A line for each side: rate and the processor time of each process. */
    public List<String> details(String ours, String theirs) {
        return List.of(
                side(ours, kept.stream().map(Pair::ours).toList()),
                side(theirs, kept.stream().map(Pair::theirs).toList()));
    }

    private static String side(String name, List<Round> rounds) {
        if (rounds.isEmpty()) {
            return "  " + name + ": no round kept";
        }
        double[] rates = rounds.stream().mapToDouble(Round::rate).sorted().toArray();
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "  %-30s %,9.0f/s (%,.0f..%,.0f); us each:",
                name,
                median(DoubleStream.of(rates)),
                rates[0],
                rates[rates.length - 1]));
        for (String process : rounds.get(0).microseconds().keySet()) {
            double microseconds = median(rounds.stream().mapToDouble(round -> round.microsecondsOf(process)));
            line.append(String.format(Locale.ROOT, " %s %.1f", process, microseconds));
        }
        return line.toString();
    }

    private static double ofRates(Pair pair) {
        return pair.ours().rate() / pair.theirs().rate();
    }

    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
