/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.evidencepackage.Difference;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.methodology.outcome.Sentence;
import java.math.BigDecimal;

/** What a statement says must be what it comes to when it is made again. */
final class Stated {

    private Stated() {}

    /** The same number, however it is written. */
    static void requireEqual(String place, String field, BigDecimal stated, BigDecimal again, Sentence reason) {
        if (stated.compareTo(again) != 0) {
            require(place, field, stated.toPlainString(), again.toPlainString(), reason);
        }
    }

    static void require(String place, String field, String stated, String again, Sentence reason) {
        if (!stated.equals(again)) {
            throw differs(place, field, stated, again, reason);
        }
    }

    static PackageRefusal differs(String place, String field, String stated, String again, Sentence reason) {
        return new PackageRefusal(Difference.value(Names.STATEMENT, place, field, stated, again, reason));
    }
}
