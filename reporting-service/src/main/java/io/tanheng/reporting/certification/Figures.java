/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.tanheng.evidence.credential.Named;
import io.tanheng.evidence.credential.Performance;
import java.math.BigDecimal;
import java.util.Optional;

/** Tonnes of greenhouse gases as certificates attest them. */
final class Figures {

    /** Tonnes in UN/CEFACT Recommendation 20. */
    private static final String TONNES = "TNE";

    private static final String EMISSIONS = "https://vocabulary.uncefact.org/performance-metric/ghg-emissions";

    private Figures() {}

    /**
     * One of them.
     *
     * @param part which of the emissions, for its address
     */
    static Performance of(String part, String name, BigDecimal tonnes) {
        return new Performance(
                new Named(EMISSIONS + "#" + part, name), Performance.toTheGram(tonnes), TONNES, Optional.empty());
    }
}
