/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.evidencepackage.Difference;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.methodology.outcome.Sentence;
import java.math.BigDecimal;
import java.util.List;

/** What a document says must be what it comes to when it is made again. A place, such as an hour, is written out only where it differs. */
record Stated(String file) {

    /** The same number, however it is written. */
    void requireEqual(Object place, String field, BigDecimal stated, BigDecimal again, Sentence reason) {
        if (stated.compareTo(again) != 0) {
            require(place, field, stated.toPlainString(), again.toPlainString(), reason);
        }
    }

    void require(Object place, String field, String stated, String again, Sentence reason) {
        if (!stated.equals(again)) {
            throw differs(place, field, stated, again, reason);
        }
    }

    /** Line by line. */
    void requireLines(List<String> stated, List<String> again, Sentence reason) {
        for (int line = 0; line < Math.max(stated.size(), again.size()); line++) {
            require("line " + (line + 1), "line", line(stated, line), line(again, line), reason);
        }
    }

    private static String line(List<String> lines, int place) {
        return place < lines.size() ? lines.get(place) : "-";
    }

    PackageRefusal differs(Object place, String field, String stated, String again, Sentence reason) {
        return new PackageRefusal(Difference.value(file, place.toString(), field, stated, again, reason));
    }
}
