/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.contracts.hours.Conflict;
import io.tanheng.reporting.query.ChannelRow;
import io.tanheng.reporting.query.FigureView;
import io.tanheng.reporting.query.FrameRow;
import io.tanheng.reporting.query.HourView;
import io.tanheng.reporting.query.VersionRow;
import java.util.Collection;

/** The tables of one hour. */
final class HourPageTables {

    private HourPageTables() {}

    static Table figures(HourView hour, Labels labels) {
        return new TableOf<FigureView>(labels, Sheet.FIGURES)
                .column(Heading.CODE, one -> Cell.text(one.code()))
                .column(Heading.VALUE, one -> labels.figure(one.figure()))
                .column(Heading.UNIT, one -> Cell.text(labels.unit(one.figure().unit())))
                .column(Heading.AMOUNT, one -> Cell.text(one.figure().exact().map(exact -> exact.toPlainString())))
                .column(Heading.RULE, one -> Cell.text(one.derivation().flatMap(term -> term.ruleId())))
                .column(Heading.FORMULA, one -> Cell.text(one.derivation().flatMap(term -> term.formula())))
                .rows(hour.figures());
    }

    static Table channels(Collection<ChannelRow> channels, Labels labels) {
        return new TableOf<ChannelRow>(labels, Sheet.CHANNELS)
                .column(Heading.PARAMETER, one -> Cell.text(one.parameter()))
                .column(Heading.NAME, one -> Cell.text(one.name().map(labels::text)))
                .column(Heading.MEASURAND, one -> Cell.text(one.measurand().name()))
                .column(Heading.UNIT, one -> Cell.text(labels.unit(one.average().unit())))
                .column(Heading.AVERAGE, one -> labels.figure(one.average()))
                .column(Heading.MINIMUM, one -> labels.figure(one.minimum()))
                .column(Heading.MAXIMUM, one -> labels.figure(one.maximum()))
                .column(Heading.VALID_MINUTES, "min", one -> Cell.number(one.validMinutes()))
                .column(Heading.SUSPECT_MINUTES, "min", one -> Cell.number(one.suspectMinutes()))
                .column(Heading.FLAGS, one -> Cell.text(one.flags()))
                .column(Heading.USED, one -> labels.yes(one.usedByMethod()))
                .rows(channels);
    }

    static Table conflicts(Collection<Conflict> conflicts, Labels labels) {
        return new TableOf<Conflict>(labels, Sheet.CONFLICTS)
                .column(Heading.PARAMETER, one -> Cell.text(one.parameter()))
                .column(
                        Heading.STATISTIC,
                        one -> Cell.text(labels.say().statistic(one.statistic(), one.periodSeconds())))
                .column(Heading.TIME, one -> labels.local(one.at()))
                .column(Heading.KEPT, one -> new Cell.Amount(one.kept()))
                .column(Heading.FLAG, one -> Cell.text(labels.states().dataFlag(one.keptFlag())))
                .column(Heading.NOT_COUNTED, one -> new Cell.Amount(one.other()))
                .column(Heading.FLAGS, one -> Cell.text(labels.states().dataFlag(one.otherFlag())))
                .column(Heading.FRAME, one -> Cell.text(one.otherFrame()))
                .rows(conflicts);
    }

    static Table versions(Collection<VersionRow> versions, Labels labels) {
        return new TableOf<VersionRow>(labels, Sheet.VERSIONS)
                .column(Heading.VERSION, one -> Cell.number(one.version()))
                .column(Heading.CURRENT, one -> labels.yes(one.current()))
                .column(Heading.REASON, one -> Cell.text(labels.states().versionReason(one.reason())))
                .column(Heading.SEALED_AT, one -> labels.local(one.sealedAt()))
                .column(Heading.STATUS, one -> Cell.text(labels.states().hourStatus(one.status())))
                .column(Heading.CO2_MASS, "t", one -> labels.figure(one.co2Mass()))
                .column(Heading.REGISTRATION_VERSION, one -> Cell.number(one.registrationVersion()))
                .column(Heading.METHOD, one -> Cell.text(one.methodId()))
                .column(Heading.BLOCK_DIGEST, one -> Cell.text(one.blockDigest()))
                .rows(versions);
    }

    static Table frames(Collection<FrameRow> frames, Labels labels) {
        return new TableOf<FrameRow>(labels, Sheet.FRAMES)
                .column(Heading.DIGEST, one -> Cell.text(one.digest()))
                .column(Heading.RECEIVED_AT, one -> labels.local(one.receivedAt()))
                .column(Heading.MQTT_TOPIC, one -> Cell.text(one.mqttTopic()))
                .column(Heading.PARTITION, one -> Cell.number(one.partition()))
                .column(Heading.OFFSET, one -> Cell.number(one.offset()))
                .column(Heading.BYTES, one -> Cell.number(one.bytes()))
                .rows(frames);
    }
}
