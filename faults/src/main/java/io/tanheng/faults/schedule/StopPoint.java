/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.schedule;

/** Places in the services at which {@code TANHENG_STOP_AT} ends the process without a word. */
public enum StopPoint {
    INGEST_AFTER_ARRIVAL(Target.INGEST, "ingest-after-arrival"),
    INGEST_BEFORE_ACK(Target.INGEST, "ingest-before-ack"),
    INGEST_AFTER_ACK(Target.INGEST, "ingest-after-ack"),
    ACCOUNTING_AFTER_POLL(Target.ACCOUNTING, "accounting-after-poll"),
    ACCOUNTING_AFTER_UPSERT(Target.ACCOUNTING, "accounting-after-upsert"),
    ACCOUNTING_BEFORE_COMMIT(Target.ACCOUNTING, "accounting-before-commit"),
    ACCOUNTING_AFTER_COMMIT(Target.ACCOUNTING, "accounting-after-commit");

    private final Target target;
    private final String setting;

    StopPoint(Target target, String setting) {
        this.target = target;
        this.setting = setting;
    }

    public Target target() {
        return target;
    }

    /** Its name in {@code TANHENG_STOP_AT}. */
    public String setting() {
        return setting;
    }
}
