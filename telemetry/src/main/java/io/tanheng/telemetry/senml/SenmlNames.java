/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.senml;

import static io.tanheng.telemetry.model.TelemetryProblem.NOT_DECODABLE;

import io.tanheng.telemetry.model.Refusal;
import java.util.regex.Pattern;

/** What a resolved name may look like, RFC 8428 section 4.5.1. */
final class SenmlNames {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:./_-]{0,254}");

    private SenmlNames() {}

    static String check(String name) {
        if (!FORM.matcher(name).matches()) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "A SenML record is named " + Refusal.quote(name)
                            + "; expected is a letter or digit, then letters, digits and - : . / _. Set bn or n.");
        }
        return name;
    }
}
