/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.Conflict;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.json.IsoInstant;
import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.methodology.measurement.ResultCode;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hours of a source as a table for people; its columns follow from the registrations, so it can be made again from them and the hours. */
public final class HourTable {

    private static final List<String> HEAD = List.of(
            "hour (UTC)",
            "local time",
            "version",
            "status",
            "reason",
            "sealed at",
            "registration",
            "method",
            "minutes valid",
            "minutes stopped",
            "minutes in calibration",
            "minutes invalid",
            "minutes missing",
            "reported as hour");

    private static final List<String> OF_CHANNEL =
            List.of("average", "unit", "minimum", "maximum", "valid minutes", "suspect minutes", "flags");

    private static final List<String> TAIL = List.of("why no figure", "conflicts", "block SHA-256");

    private final ZoneId zone;
    private final List<String> parameters;
    private final List<String> columns;

    /**
     * A table.
     *
     * @param zone of the site
     */
    public HourTable(Collection<SourceRegistration> registrations, ZoneId zone) {
        this.zone = zone;
        this.parameters = registrations.stream()
                .flatMap(registration -> registration.channels().stream())
                .map(Channel::parameter)
                .distinct()
                .toList();
        List<String> names = new ArrayList<>(HEAD);
        Arrays.stream(ResultCode.values()).forEach(code -> names.add(code.id() + " [" + code.unit() + "]"));
        parameters.forEach(parameter -> OF_CHANNEL.forEach(what -> names.add(parameter + " " + what)));
        names.addAll(TAIL);
        this.columns = List.copyOf(names);
    }

    /** The names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** The cells of an hour, as many as there are columns. */
    public List<String> cells(PackedHour hour) {
        MinuteCounts minutes = hour.minutes();
        List<String> cells = new ArrayList<>(columns.size());
        cells.add(IsoInstant.format(hour.hour()));
        cells.add(hour.hour().atZone(zone).toOffsetDateTime().toString());
        cells.add(Integer.toString(hour.version()));
        cells.add(hour.status().name());
        cells.add(hour.reason().name());
        cells.add(IsoInstant.format(hour.sealedAt()));
        cells.add(Long.toString(hour.registrationVersion()));
        cells.add(hour.methodId().orElse(""));
        cells.add(Integer.toString(minutes.valid()));
        cells.add(Integer.toString(minutes.stopped()));
        cells.add(Integer.toString(minutes.calibration()));
        cells.add(Integer.toString(minutes.invalid()));
        cells.add(Integer.toString(minutes.missing()));
        cells.add(Boolean.toString(minutes.reportedAsHour()));
        for (ResultCode code : ResultCode.values()) {
            cells.add(hour.figure(code.id()).map(HourTable::figure).orElse(""));
        }
        Map<String, ChannelHour> channels = new HashMap<>();
        hour.channels().forEach(channel -> channels.put(channel.parameter(), channel));
        parameters.forEach(parameter -> channel(Optional.ofNullable(channels.get(parameter)), cells));
        cells.add(joined(hour.figures().stream()
                .flatMap(figure -> figure.gapDetail().map(why -> figure.code() + ": " + why).stream())));
        cells.add(joined(hour.conflicts().stream().map(HourTable::conflict)));
        cells.add(hour.blockDigest());
        return cells;
    }

    private static String figure(PackedHour.Figure figure) {
        return figure.value()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> "gap " + figure.gap().map(Enum::name).orElse(""));
    }

    private static void channel(Optional<ChannelHour> channel, List<String> cells) {
        cells.add(number(channel.flatMap(ChannelHour::average)));
        cells.add(channel.map(ChannelHour::unit).orElse(""));
        cells.add(number(channel.flatMap(ChannelHour::minimum)));
        cells.add(number(channel.flatMap(ChannelHour::maximum)));
        cells.add(channel.map(one -> Integer.toString(one.validMinutes())).orElse(""));
        cells.add(channel.map(one -> Integer.toString(one.suspectMinutes())).orElse(""));
        cells.add(channel.map(ChannelHour::flags).orElse(""));
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining("; ")).replace("\r", " ").replace("\n", " / ");
    }

    private static String conflict(Conflict conflict) {
        return conflict.parameter() + " " + conflict.statistic() + " " + conflict.at() + " " + conflict.periodSeconds()
                + " s: kept " + conflict.kept().toPlainString() + " " + conflict.keptFlag() + ", not "
                + conflict.other().toPlainString() + " " + conflict.otherFlag() + " of frame "
                + conflict.otherFrame();
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /** A line of the file, without its end; a cell with a comma or a quotation mark stands in quotation marks. */
    public static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int cell = 0; cell < cells.size(); cell++) {
            String text = cells.get(cell);
            line.append(cell == 0 ? "" : ",");
            boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0;
            line.append(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
        }
        return line.toString();
    }

    /** The reverse of {@link #line}. */
    public static List<String> cellsOf(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char next = line.charAt(at);
            boolean doubled = quoted && next == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"';
            if (doubled) {
                cell.append('"');
                at++;
            } else if (next == '"') {
                quoted = !quoted;
            } else if (next == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(next);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
