/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import io.tanheng.contracts.hours.HourSignatures;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Tonnes of CO2 that rest on readings the device signed.
 *
 * @param stamped those of them that rest on readings that are time-stamped too
 */
public record SignedTonnes(BigDecimal signed, BigDecimal stamped) {

    /** Those of an hour; absent where it has no mass. */
    public static Optional<SignedTonnes> of(HourSignatures hour) {
        return hour.signedMass()
                .map(signed -> new SignedTonnes(signed, hour.stampedMass().orElse(BigDecimal.ZERO)));
    }

    /** Both together; absent only where neither is there. */
    static Optional<SignedTonnes> sum(Optional<SignedTonnes> one, Optional<SignedTonnes> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(new SignedTonnes(
                        one.get().signed.add(other.get().signed),
                        one.get().stamped.add(other.get().stamped)))
                : one.or(() -> other);
    }
}
