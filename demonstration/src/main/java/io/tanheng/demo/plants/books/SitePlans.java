/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.plan.MonitoringPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The monitoring plans of the simulated sites. */
public final class SitePlans {

    private static final List<String> FILES = List.of(
            "hanjiang-energy_linjiang-chp.json",
            "rhenus-power_niederrhein.json",
            "qinling-cement_baishi.json",
            "bohai-steel_caofei.json");

    private SitePlans() {}

    public static List<MonitoringPlan> all() {
        return FILES.stream().map(SitePlans::read).toList();
    }

    private static MonitoringPlan read(String file) {
        try (InputStream json = SitePlans.class.getResourceAsStream("/io/tanheng/demo/plants/plans/" + file)) {
            if (json == null) {
                throw new IllegalStateException("The monitoring plan " + file + " is missing from this program");
            }
            return ContractJson.read(json.readAllBytes(), MonitoringPlan.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
