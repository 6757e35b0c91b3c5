/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.schedule;

/** The processes of the system. */
public enum Target {
    INGEST("ingest"),
    ACCOUNTING("accounting"),
    REPORTING("reporting"),
    KAFKA("Kafka"),
    POSTGRESQL("PostgreSQL"),
    BROKER("MQTT broker");

    private final String text;

    Target(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
