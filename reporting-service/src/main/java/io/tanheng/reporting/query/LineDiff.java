/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.util.ArrayList;
import java.util.List;

/** Which lines of a text are new, and which are gone. */
public final class LineDiff {

    /** Texts whose lines differ in more places are shown as replaced whole. */
    private static final int MOST_CELLS = 4_000_000;

    /** What became of a line. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /**
     * A line of either text.
     *
     * @param number in the text it stands in, from 1
     */
    public record Line(Kind kind, int number, String text) {}

    private final List<String> before;
    private final List<String> after;
    private final List<Line> lines = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** All lines of the later text, with those that are gone where they stood. */
    public static List<Line> of(String before, String after) {
        LineDiff diff = new LineDiff(before.lines().toList(), after.lines().toList());
        diff.compare();
        return List.copyOf(diff.lines);
    }

    private void compare() {
        int head = 0;
        while (head < before.size() && head < after.size() && before.get(head).equals(after.get(head))) {
            same(head++);
        }
        int tail = 0;
        while (tail < before.size() - head
                && tail < after.size() - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        middle(head, before.size() - tail, after.size() - tail);
        for (int i = after.size() - tail; i < after.size(); i++) {
            same(i);
        }
    }

    private void middle(int from, int untilBefore, int untilAfter) {
        int rows = untilBefore - from;
        int columns = untilAfter - from;
        int[][] common = (long) rows * columns > MOST_CELLS ? new int[0][0] : common(from, rows, columns);
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            boolean walk = common.length > 0 && i < rows && j < columns;
            if (walk && before.get(from + i).equals(after.get(from + j))) {
                same(from + j++);
                i++;
            } else if (i < rows && (!walk || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Kind.REMOVED, from + i + 1, before.get(from + i)));
                i++;
            } else {
                lines.add(new Line(Kind.ADDED, from + j + 1, after.get(from + j)));
                j++;
            }
        }
    }

    /** How many lines both have in common from a pair of places on. */
    private int[][] common(int from, int rows, int columns) {
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = before.get(from + i).equals(after.get(from + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void same(int index) {
        lines.add(new Line(Kind.SAME, index + 1, after.get(index)));
    }
}
