/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.file;

import java.time.LocalDate;

/** Reads days such as {@code 2026-01-31} without the formatter of all dates, which a cold machine takes long to build. */
public final class PlainDate {

    private static final int LENGTH = 10;
    private static final int MONTH = 5;
    private static final int DAY = 8;

    private PlainDate() {}

    /**
     * As {@link LocalDate#parse(CharSequence)}, which also refuses what is no day.
     *
     * @throws java.time.DateTimeException with its words
     */
    public static LocalDate parse(String text) {
        return isPlain(text)
                ? LocalDate.of(number(text, 0, MONTH - 1), number(text, MONTH, DAY - 1), number(text, DAY, LENGTH))
                : LocalDate.parse(text);
    }

    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            boolean dash = index == MONTH - 1 || index == DAY - 1;
            if (dash ? letter != '-' : letter < '0' || letter > '9') {
                return false;
            }
        }
        return text.length() == LENGTH;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int index = from; index < to; index++) {
            number = 10 * number + text.charAt(index) - '0';
        }
        return number;
    }
}
