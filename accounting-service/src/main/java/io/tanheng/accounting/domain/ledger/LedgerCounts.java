/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import io.tanheng.accounting.domain.samples.Change;

/** What became of the values that were read, counted since the partition was assigned. */
public final class LedgerCounts {

    private long values;
    private long repeatedMoments;
    private long conflictingMoments;
    private long correctedMoments;

    void count(Change change, int valuesOfMoment) {
        values += valuesOfMoment;
        switch (change) {
            case KNOWN -> repeatedMoments++;
            case CONFLICT -> conflictingMoments++;
            case CORRECTED -> correctedMoments++;
            case ADDED -> {}
        }
    }

    public long values() {
        return values;
    }

    public long repeatedMoments() {
        return repeatedMoments;
    }

    public long conflictingMoments() {
        return conflictingMoments;
    }

    public long correctedMoments() {
        return correctedMoments;
    }
}
