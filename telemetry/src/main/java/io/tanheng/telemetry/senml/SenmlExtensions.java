/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.senml;

import static io.tanheng.telemetry.model.TelemetryProblem.NOT_DECODABLE;

import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Refusal;
import java.math.BigDecimal;
import java.util.Optional;

/** What plants must say and SenML has no field for: the period a value is the average of, and the data flag. */
final class SenmlExtensions {

    private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(86_400);

    private SenmlExtensions() {}

    /** The period in seconds; a period of zero is a sample and so none. */
    static Optional<Integer> period(BigDecimal seconds) {
        boolean whole = seconds.signum() == 0 || seconds.stripTrailingZeros().scale() <= 0;
        if (!whole || seconds.signum() < 0 || seconds.compareTo(LONGEST_SECONDS) > 0) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "A SenML record has the period {0}; expected is a whole number of seconds from 0 to 86400, such as 3600 for an"
                            + " hour's average.",
                    "SenML 记录的 period 为 {0}；应为 0 至 86400 的整数秒，例如小时均值为 3600。",
                    seconds);
        }
        return seconds.signum() == 0 ? Optional.empty() : Optional.of(seconds.intValueExact());
    }

    static DataFlag flag(Optional<String> text) {
        return text.map(letter -> DataFlag.ofCode(letter)
                        .orElseThrow(() -> new Refusal(
                                NOT_DECODABLE,
                                "A SenML record has the flag {0}; expected is one of N F M S D C T B. Check the sender.",
                                "SenML 记录的标记为 {0}；应为 N F M S D C T B 之一。请检查发送方。",
                                Refusal.quote(letter))))
                .orElse(DataFlag.NORMAL);
    }
}
