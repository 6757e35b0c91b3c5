/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.score;

import io.tanheng.contracts.source.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a measure says of a statement. */
public sealed interface Finding {

    /**
     * A value.
     *
     * @param percent with all its digits
     * @param grounds the figures it was taken from
     */
    record Judged(BigDecimal percent, List<Ground> grounds) implements Finding {
        public Judged {
            grounds = List.copyOf(grounds);
        }
    }

    /** None, and why; that is not zero points. */
    record NotJudged(Reason reason, LocalText sentence) implements Finding {

        static NotJudged because(Reason reason, String en, String zh) {
            return new NotJudged(reason, new LocalText(en, zh));
        }
    }

    /** Why a criterion cannot be judged. */
    enum Reason {
        NO_STACK,
        NO_LINE,
        NO_TONNES,
        NO_CROSS_CHECK,
        NO_FIGURE,
        INCOMPLETE,
        NO_BENCHMARK,
        SEVERAL_BENCHMARKS,
        OTHER_UNIT,
        NO_PERIOD_BEFORE,
        NOT_IN_STATEMENT
    }

    /**
     * A figure of the statement a value was taken from.
     *
     * @param unit in which it is
     * @param place where it stands
     */
    record Ground(LocalText name, BigDecimal value, String unit, Place place) {}

    /**
     * A part of a statement's page.
     *
     * @param planUnit the unit of the monitoring plan, where it is about one
     */
    record Place(Part part, Optional<String> planUnit) {

        static Place of(Part part) {
            return new Place(part, Optional.empty());
        }

        static Place of(Part part, String unit) {
            return new Place(part, Optional.of(unit));
        }
    }

    /** The parts of a statement figures are taken from. */
    enum Part {
        STACKS,
        UNIT,
        CROSS_CHECK,
        PERIOD_BEFORE
    }
}
