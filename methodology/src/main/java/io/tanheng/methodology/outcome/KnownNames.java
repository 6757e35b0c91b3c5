/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.outcome;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names somebody can choose from, for the sentence that refuses a name nobody knows. */
public final class KnownNames {

    private final List<String> names;

    public KnownNames(Collection<String> names) {
        this.names = names.stream().sorted().toList();
    }

    public boolean contains(String name) {
        return names.contains(name);
    }

    /** All names, and the one that is written most like the name that was asked for. */
    public Sentence instead(String asked) {
        if (names.isEmpty()) {
            return new Sentence("None is known.", "尚无已知名称。");
        }
        return Sentence.of(
                "Known are {0}; the nearest is {1}.", "已知：{0}；最接近的是 {1}。", String.join(", ", names), nearest(asked));
    }

    private String nearest(String asked) {
        String lower = asked.toLowerCase(Locale.ROOT);
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(lower, name)))
                .orElseThrow();
    }

    /** How many letters have to be put in, left out or changed to come from one to the other. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int changed = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(changed, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
