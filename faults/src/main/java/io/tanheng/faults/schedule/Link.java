/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.schedule;

/** Connections between processes that a proxy can spoil. */
public enum Link {
    DEVICES_TO_BROKER,
    INGEST_TO_BROKER,
    INGEST_TO_POSTGRESQL,
    ACCOUNTING_TO_POSTGRESQL,
    REPORTING_TO_POSTGRESQL,
    ALL_TO_KAFKA
}
