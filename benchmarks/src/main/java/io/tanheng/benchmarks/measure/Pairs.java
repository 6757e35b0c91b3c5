/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.measure;

import java.util.Locale;
import java.util.function.Consumer;

/** Runs pairs of rounds, each side first every other time, until enough of them were undisturbed. */
public final class Pairs {
    private Pairs() {}

    /** One side of a pair. */
    public interface Side {
        Round run() throws Exception;
    }

    /** Runs warm-ups and then pairs until {@code rounds} are kept or {@code tries} are run. */
    public static void run(
            Ratio ratio, int warmUps, int rounds, int tries, Side ours, Side theirs, Consumer<String> say)
            throws Exception {
        for (int warmUp = 0; warmUp < warmUps; warmUp++) {
            say.accept(rates("warm-up " + (warmUp + 1), ours.run(), theirs.run()));
        }
        for (int pair = 0; pair < tries && ratio.kept() < rounds; pair++) {
            boolean oursFirst = pair % 2 == 0;
            Round first = oursFirst ? ours.run() : theirs.run();
            Round second = oursFirst ? theirs.run() : ours.run();
            Round our = oursFirst ? first : second;
            Round their = oursFirst ? second : first;
            boolean kept = ratio.add(our, their);
            say.accept(rates("pair " + (pair + 1), our, their) + (kept ? "" : ", dropped"));
        }
    }

    private static String rates(String name, Round ours, Round theirs) {
        return String.format(
                Locale.ROOT,
                "    %s: %,.0f/s against %,.0f/s, foreign cores %.2f and %.2f",
                name,
                ours.rate(),
                theirs.rate(),
                ours.foreignCores(),
                theirs.foreignCores());
    }
}
