/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack of an organisation that has measured the oxidation factor of its boilers: the shipped edition with its own factor. */
public final class OwnPack {

    public static final String METHODOLOGY = "methodologies/cn-power/own-power-2024.yaml";
    public static final String FACTOR = "parameters/own/oxidation.yaml";

    private OwnPack() {}

    public static Map<String, String> files(String factor) {
        String shipped = resource("/methodologies/cn-power/cn-power-ets-2024.yaml");
        return new TreeMap<>(Map.of(
                METHODOLOGY,
                shipped.replace("id: cn-power-ets-2024", "id: own-power-2024")
                        .replace("parameter cnpower.oxidation.coal", "parameter own.oxidation"),
                FACTOR,
                """
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
                """.formatted(factor)));
    }

    public static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(OwnPack.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
