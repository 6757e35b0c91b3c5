/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.format;

import io.quarkus.qute.RawString;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.reporting.pages.words.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, dates and times in the reader's language; units are the same in all. */
public final class Show {

    private static final String MINUS = "\u2212";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Language language;
    private final Pattern pattern;

    public Show(Language language) {
        this.language = language;
        this.pattern = Pattern.of(language);
    }

    /** With exactly the digits it has, in groups of three. */
    public String number(BigDecimal value) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(language.locale());
        int decimals = Math.max(0, value.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setNegativePrefix(MINUS);
        return format.format(value);
    }

    public String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** Templates choose by the exact type. */
    public String number(int value) {
        return number((long) value);
    }

    /** With its sign even when positive. */
    public String signed(BigDecimal value) {
        return value.signum() > 0 ? "+" + number(value) : number(value);
    }

    public String unit(String unit) {
        return Units.written(unit);
    }

    public String text(LocalText text) {
        return language.of(text);
    }

    /** Between things that are listed; message files cannot end in a blank. */
    public String comma() {
        return language == Language.ZH ? "、" : ", ";
    }

    /** Between clauses. */
    public String semicolon() {
        return language == Language.ZH ? "；" : "; ";
    }

    public String date(LocalDate date) {
        return pattern.date().format(date);
    }

    public String dayOfMonth(LocalDate date) {
        return pattern.day().format(date);
    }

    public String month(YearMonth month) {
        return pattern.month().format(month);
    }

    public String shortMonth(YearMonth month) {
        return pattern.shortMonth().format(month);
    }

    /** Hours and minutes. */
    public String clock(Instant at, ZoneId zone) {
        return CLOCK.format(at.atZone(zone));
    }

    /** Hours, minutes and seconds. */
    public String seconds(Instant at, ZoneId zone) {
        return SECONDS.format(at.atZone(zone));
    }

    /** The two ends of the hour that begins at the instant. */
    public String hour(Instant hour, ZoneId zone) {
        return clock(hour, zone) + "–" + clock(hour.plusSeconds(3600), zone);
    }

    /** A full time with seconds and zone. */
    public String moment(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return pattern.date().format(local) + " " + SECONDS.format(local) + " " + offset(at, zone);
    }

    /** A full time whose zone nobody knows. */
    public String local(LocalDateTime time) {
        return pattern.date().format(time) + " " + SECONDS.format(time);
    }

    /** Date, hours and minutes, without the zone: only where the zone stands beside it. */
    public String minute(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return pattern.date().format(local) + " " + CLOCK.format(local);
    }

    /** The zone at that time, such as {@code UTC+08:00}. */
    public String offset(Instant at, ZoneId zone) {
        String id = zone.getRules().getOffset(at).getId();
        return id.equals("Z") ? "UTC" : "UTC" + id.replace("-", MINUS);
    }

    /** A span in its one or two largest units. */
    public String age(Duration age) {
        return pattern.age(age);
    }

    /** For the {@code datetime} attribute and scripts. */
    public String machine(Instant at) {
        return at.toString();
    }

    /** The place of a byte, in hexadecimal digits. */
    public String hexOffset(int offset) {
        return String.format(Locale.ROOT, "%04x", offset);
    }

    /** Carbon dioxide with its index set low. */
    public RawString co2() {
        return new RawString("CO<sub>2</sub>");
    }
}
