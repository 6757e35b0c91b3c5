/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.parts.FreePorts;
import java.util.function.IntUnaryOperator;

/** The ports everything listens on, all of the loopback address. */
record Addresses(
        int mqtt, int kafka, int postgres, int reporting, int ingest, int accounting, int faults, int witness) {

    private static final Addresses USUAL = new Addresses(1883, 9092, 5432, 8080, 8081, 8082, 8090, 8095);

    /** The usual ports where they are free, others where they are not, which is said. */
    static Addresses preferably(Console console) {
        return USUAL.each(usual -> {
            int port = FreePorts.findPreferably(usual);
            if (port != usual) {
                console.happened("port.taken", Integer.toString(usual), Integer.toString(port));
            }
            return port;
        });
    }

    /** Any free ports. */
    static Addresses free() {
        return USUAL.each(usual -> FreePorts.find());
    }

    private Addresses each(IntUnaryOperator choice) {
        return new Addresses(
                choice.applyAsInt(mqtt),
                choice.applyAsInt(kafka),
                choice.applyAsInt(postgres),
                choice.applyAsInt(reporting),
                choice.applyAsInt(ingest),
                choice.applyAsInt(accounting),
                choice.applyAsInt(faults),
                choice.applyAsInt(witness));
    }
}
