/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack with an oxidation factor a plant has measured, and the shipped edition that uses it. */
final class OwnFactor {

    private OwnFactor() {}

    /**
     * Writes the archive.
     *
     * @param used id of the factor the edition names
     * @param value of the factor; what is no number is a mistake
     */
    static Path zip(Path folder, String used, String value) throws IOException {
        Path zip = folder.resolve("boilers.zip");
        String factor = """
                id: own.oxidation
                symbol: "OF"
                unit: "1"
                title: { en: "Oxidation factor of boiler 1, measured", zh: "1 号锅炉氧化率（实测）" }
                values:
                  - from: 2024-01-01
                    until: 2024-12-31
                    value: "%s"
                    source: { document: "Ash and slag analyses 2024" }
                confidence: verified
                checked: 2025-01-05
                """.formatted(value);
        String edition = shipped()
                .replace("id: cn-power-ets-2024", "id: own-power-2024")
                .replace("parameter cnpower.oxidation.coal", "parameter " + used);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> file : Map.of(
                            "parameters/own/oxidation.yaml", factor,
                            "methodologies/cn-power/own-power-2024.yaml", edition)
                    .entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private static String shipped() throws IOException {
        String name = "/methodologies/cn-power/cn-power-ets-2024.yaml";
        try (InputStream stream = Objects.requireNonNull(OwnFactor.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
