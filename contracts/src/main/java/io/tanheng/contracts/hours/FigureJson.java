/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import io.tanheng.contracts.json.JsonText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Figures with their derivations and channels as JSON: the same as {@code ContractJson} gives, several times faster, since a
 * derivation has a hundred fields and every hour has some.
 */
public final class FigureJson {

    private FigureJson() {}

    /** Writes the fields {@code figures} and {@code channels} of a {@link HourEvent}. */
    public static void write(JsonText json, List<HourFigure> figures, List<ChannelHour> channels) {
        json.field("figures").beginArray();
        figures.forEach(figure -> write(json, figure));
        json.endArray();
        json.field("channels").beginArray();
        channels.forEach(channel -> write(json, channel));
        json.endArray();
    }

    private static void write(JsonText json, HourFigure figure) {
        json.beginObject();
        json.field("code").string(figure.code());
        decimal(json, "value", figure.value());
        json.field("unit").string(figure.unit());
        figure.derivation().ifPresent(term -> write(json.field("derivation"), term));
        text(json, "gap", figure.gap().map(Enum::name));
        text(json, "gapDetail", figure.gapDetail());
        json.endObject();
    }

    private static void write(JsonText json, TermNode term) {
        json.beginObject();
        json.field("kind").string(term.kind());
        json.field("symbol").string(term.symbol());
        json.field("amount").plain(term.amount());
        json.field("unit").string(term.unit());
        text(json, "formula", term.formula());
        text(json, "latex", term.latex());
        text(json, "ruleId", term.ruleId());
        text(json, "parameterId", term.parameterId());
        term.citation().ifPresent(cited -> write(json.field("citation"), cited));
        date(json, "validFrom", term.validFrom());
        text(json, "evidence", term.evidence());
        text(json, "confidence", term.confidence());
        json.field("inputs").beginArray();
        term.inputs().forEach(input -> write(json, input));
        json.endArray();
        json.endObject();
    }

    private static void write(JsonText json, TermNode.Cited cited) {
        json.beginObject();
        json.field("document").string(cited.document());
        text(json, "clause", cited.clause());
        date(json, "issued", cited.issued());
        json.endObject();
    }

    private static void write(JsonText json, ChannelHour channel) {
        json.beginObject();
        json.field("parameter").string(channel.parameter());
        json.field("measurand").string(channel.measurand().name());
        json.field("unit").string(channel.unit());
        decimal(json, "average", channel.average());
        decimal(json, "minimum", channel.minimum());
        decimal(json, "maximum", channel.maximum());
        json.field("validMinutes").number(channel.validMinutes());
        json.field("suspectMinutes").number(channel.suspectMinutes());
        json.field("flags").string(channel.flags());
        json.endObject();
    }

    private static void text(JsonText json, String name, Optional<String> text) {
        text.ifPresent(present -> json.field(name).string(present));
    }

    private static void decimal(JsonText json, String name, Optional<BigDecimal> number) {
        number.ifPresent(present -> json.field(name).plain(present));
    }

    private static void date(JsonText json, String name, Optional<LocalDate> date) {
        date.ifPresent(present -> json.field(name).string(present.toString()));
    }
}
