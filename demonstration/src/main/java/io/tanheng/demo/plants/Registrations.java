/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants;

import io.tanheng.cli.replay.BuiltInRegistrations;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceRegistration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The registrations of the simulated sources, and of the one that waits for a replay. */
final class Registrations {

    private static final List<String> FILES = List.of(
            "hanjiang-energy_linjiang-chp_stack-1.json",
            "hanjiang-energy_linjiang-chp_boiler-1.json",
            "rhenus-power_niederrhein_hrsg-1.json",
            "qinling-cement_baishi_kiln-2.json",
            "bohai-steel_caofei_power-3.json",
            "bohai-steel_caofei_sinter-1.json");

    private Registrations() {}

    static List<SourceRegistration> all() {
        List<SourceRegistration> all = new ArrayList<>();
        FILES.forEach(file -> all.add(read(file)));
        BuiltInRegistrations.of(BuiltInRegistrations.BOWEN).ifPresent(all::add);
        return List.copyOf(all);
    }

    private static SourceRegistration read(String file) {
        try (InputStream json = Registrations.class.getResourceAsStream("registrations/" + file)) {
            if (json == null) {
                throw new IllegalStateException("The registration " + file + " is missing from this program");
            }
            return ContractJson.read(json.readAllBytes(), SourceRegistration.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
