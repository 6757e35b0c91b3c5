/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.reporting.query.QuarantineRow;

/** Entries of quarantine, one row each. */
final class QuarantineTables {

    private QuarantineTables() {}

    static Table entries(Iterable<QuarantineRow> rows, Labels labels) {
        return new TableOf<QuarantineRow>(labels, Sheet.QUARANTINE)
                .column(Heading.RECEIVED_AT, row -> labels.local(row.receivedAt()))
                .column(Heading.CODE, row -> Cell.text(row.reason().name()))
                .column(Heading.REASON, row -> Cell.text(labels.states().reason(row.reason())))
                .column(Heading.DETAIL, row -> Cell.text(labels.line(row.detail())))
                .column(Heading.ADVICE, row -> Cell.text(labels.states().advice(row.reason())))
                .column(Heading.ORGANISATION, row -> Cell.text(row.organisation()))
                .column(Heading.MQTT_TOPIC, row -> Cell.text(row.mqttTopic()))
                .column(Heading.BYTES, row -> Cell.number(row.bytes()))
                .column(Heading.STATE, row -> Cell.text(labels.states().quarantineState(row.state())))
                .column(Heading.SINCE, row -> labels.local(row.stateSince()))
                .column(Heading.CHANGED_BY, row -> Cell.text(row.stateBy()))
                .column(Heading.ID, row -> Cell.text(row.id()))
                .longRows(rows);
    }
}
