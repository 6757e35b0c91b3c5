/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.senml;

import static io.tanheng.telemetry.model.TelemetryProblem.UNIT_NOT_KNOWN;

import io.tanheng.telemetry.model.Refusal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Units a SenML record may carry: the names of the IANA registry (RFC 8428 and 8798), and quotients and products of the units
 * plants use, such as {@code t/h} or {@code mmBtu/h}, which the registry lacks.
 */
final class SenmlUnits {

    private static final Set<String> REGISTERED = Set.of(
            "/",
            "%RH",
            "%EL",
            "EL",
            "lat",
            "lon",
            "pH",
            "dB",
            "dBW",
            "dBm",
            "Bspl",
            "count",
            "1/s",
            "1/min",
            "beat/min",
            "beats",
            "bit",
            "bit/s",
            "B",
            "B/s",
            "KiB",
            "GB",
            "MB/s",
            "Mbit/s",
            "NTU",
            "/100",
            "/1000",
            "%",
            "1",
            "ppm",
            "hPa",
            "kWh",
            "Wh",
            "Ah",
            "VA",
            "VAh",
            "kVA",
            "kVAh",
            "VAs",
            "var",
            "vars",
            "varh",
            "kvar",
            "kvarh",
            "Wh/km");

    private static final String ATOM =
            "(?:[kMGmucnhd]?(?:m|g|s|Hz|rad|N|Pa|J|W|C|V|F|Ohm|S|Wb|T|H|lm|lx|Bq|Gy|Sv|kat|l|L|cal|bar"
                    + "|mol|cd|A|K|eV|Wh)|t|kt|sr|Cel|degC|degF|min|h|d|a|deg|ft|lb|ton|Btu|mmBtu|MMBtu|psi|inHg|tce|ppm|ppb|%|1)";
    private static final Pattern COMPOSED = Pattern.compile(ATOM + "-?[0-9]?(?:[./]" + ATOM + "-?[0-9]?){0,4}");

    private SenmlUnits() {}

    static String check(String unit) {
        if (!REGISTERED.contains(unit) && !COMPOSED.matcher(unit).matches()) {
            throw new Refusal(
                    UNIT_NOT_KNOWN,
                    "A SenML record has the unit {0}; expected is a name of the SenML units registry such as Cel, or a quotient such"
                            + " as t/h. Check the sender's unit.",
                    "SenML 记录的单位为 {0}；应为 SenML 单位注册表中的名称（如 Cel），或商式单位（如 t/h）。请检查发送方的单位。",
                    Refusal.quote(unit));
        }
        return unit;
    }
}
