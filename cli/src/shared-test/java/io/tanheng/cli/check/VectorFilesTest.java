/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the vector files beside the checkout. */
class VectorFilesTest {

    private static final Path FOLDER = Path.of(System.getProperty("tanheng.shared"), "vectors");

    @ParameterizedTest(name = "{0}: {1} vectors")
    @CsvSource({
        "cn_hj75_cems.json, 8",
        "cn_co2_cems.json, 2",
        "hj212.json, 10",
        "us_part75_appF.json, 18",
        "cn_power_combustion.json, 6",
        "cn_power_indicators.json, 3",
        "cn_grid_factors.json, 2",
        "ipcc_stationary_gwp.json, 1",
        "fuel_defaults_cn.json, 5",
        "cn_power_allocation.json, 6",
        "cn_steam_enthalpy.json, 2",
        "eu_mrr_measurement.json, 5",
        "cn_steel.json, 2",
        "cn_cement.json, 6",
        "cn_flat_glass.json, 1",
        "cn_ceramics.json, 1",
        "lime.json, 3"
    })
    void everyVectorOfTheFilePasses(String file, int count) {
        Run run = Run.of(FOLDER.resolve(file).toString());
        assertThat(run.exitCode()).as(run.all()).isZero();
        assertThat(run.out()).contains(count + " vectors: " + count + " ok, 0 FAILED");
    }

    @Test
    void aFileOfRulesNotBuiltYetFailsAndSaysSo() {
        Run run = Run.of(FOLDER.resolve("boiler_efficiency.json").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("not built yet");
    }
}
