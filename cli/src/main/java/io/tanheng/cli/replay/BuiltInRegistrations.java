/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Registrations of the sources that the recordings in reach belong to. */
public final class BuiltInRegistrations {

    /** Plant Bowen of the United States' public hourly data, four coal units summed. */
    public static final SourceId BOWEN = new SourceId("campd", "bowen", "units-1-4");

    private static final List<String> FILES = List.of(
            "campd_bowen_units-1-4.json",
            "collected_hj212_outfall-1.json",
            "collected_hj212_air-1.json",
            "collected_hj212_air-2.json",
            "collected_hj212_air-3.json",
            "collected_hj212_effluent-1.json",
            "collected_hj212_effluent-2.json");

    private BuiltInRegistrations() {}

    public static List<SourceRegistration> all() {
        return FILES.stream().map(BuiltInRegistrations::read).toList();
    }

    public static Optional<SourceRegistration> of(SourceId id) {
        return all().stream()
                .filter(registration -> registration.id().equals(id))
                .findFirst();
    }

    /** The source a device code belongs to. */
    static Optional<SourceId> ofDevice(String deviceCode) {
        return all().stream()
                .filter(registration ->
                        registration.deviceCode().filter(deviceCode::equals).isPresent())
                .map(SourceRegistration::id)
                .findFirst();
    }

    private static SourceRegistration read(String file) {
        try (InputStream json = BuiltInRegistrations.class.getResourceAsStream("registrations/" + file)) {
            if (json == null) {
                throw new IllegalStateException("The registration " + file + " is missing from this program");
            }
            return ContractJson.read(json.readAllBytes(), SourceRegistration.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
