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
                    "A SenML record is named {0}; expected is a letter or digit, then letters, digits and - : . / _. Set bn or n.",
                    "SenML 记录名为 {0}；应以字母或数字开头，后接字母、数字及 - : . / _。请设置 bn 或 n。",
                    Refusal.quote(name));
        }
        return name;
    }
}
