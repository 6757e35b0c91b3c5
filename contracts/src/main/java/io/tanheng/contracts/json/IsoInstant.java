/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.json;

import java.time.Instant;
import java.time.LocalDate;

/** Instants as ISO 8601 text, as {@link Instant} writes and reads them, with a short way for whole seconds. */
public final class IsoInstant {

    private static final int WHOLE_SECONDS = "2026-01-01T00:00:00Z".length();
    private static final long SECONDS_OF_DAY = 86_400;
    /** 0000-01-01 and 9999-12-31: outside, the year is not four digits. */
    private static final long FIRST_DAY = -719_528;

    private static final long LAST_DAY = 2_932_896;

    private IsoInstant() {}

    public static String format(Instant instant) {
        long day = Math.floorDiv(instant.getEpochSecond(), SECONDS_OF_DAY);
        if (instant.getNano() != 0 || day < FIRST_DAY || day > LAST_DAY) {
            return instant.toString();
        }
        int second = (int) Math.floorMod(instant.getEpochSecond(), SECONDS_OF_DAY);
        LocalDate date = LocalDate.ofEpochDay(day);
        char[] text = new char[WHOLE_SECONDS];
        digits(text, 0, date.getYear() / 100);
        digits(text, 2, date.getYear() % 100);
        text[4] = '-';
        digits(text, 5, date.getMonthValue());
        text[7] = '-';
        digits(text, 8, date.getDayOfMonth());
        text[10] = 'T';
        digits(text, 11, second / 3600);
        text[13] = ':';
        digits(text, 14, second / 60 % 60);
        text[16] = ':';
        digits(text, 17, second % 60);
        text[19] = 'Z';
        return new String(text);
    }

    /**
     * Reads an instant.
     *
     * @throws java.time.DateTimeException where the text is none
     */
    public static Instant parse(String text) {
        if (!isPlain(text)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 2);
        int minute = number(text, 14, 2);
        int second = number(text, 17, 2);
        int year = number(text, 0, 4);
        int month = number(text, 5, 2);
        int day = number(text, 8, 2);
        if ((year | month | day | hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        long days = LocalDate.of(year, month, day).toEpochDay();
        return Instant.ofEpochSecond(days * SECONDS_OF_DAY + hour * 3600L + minute * 60L + second);
    }

    /** Whether it has the shape of whole seconds in a year of four digits; what stands at its digits is not looked at. */
    static boolean isPlain(String text) {
        return text.length() == WHOLE_SECONDS
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && text.charAt(19) == 'Z';
    }

    private static void digits(char[] text, int at, int number) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }

    /** The number of so many digits, or -1 where something else stands. */
    private static int number(String text, int at, int count) {
        int number = 0;
        for (int i = at; i < at + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
