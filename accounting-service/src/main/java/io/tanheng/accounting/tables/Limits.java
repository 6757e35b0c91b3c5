/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.tables;

import io.tanheng.accounting.domain.activity.ProblemCode;
import io.tanheng.accounting.domain.table.UnusableTableException;
import io.tanheng.methodology.outcome.Sentence;

/** How much a file may hold; a year of a large site is a few hundred rows. */
final class Limits {

    static final int ROWS = 20_000;
    static final int COLUMNS = 500;
    static final int CELLS = 500_000;
    static final int CHARACTERS_OF_A_CELL = 8_192;
    static final int PARTS = 1_000;
    static final long UNPACKED_BYTES = 64L << 20;

    private Limits() {}

    static UnusableTableException exceeded(String en, String zh, long most) {
        return new UnusableTableException(
                ProblemCode.TOO_LARGE,
                Long.toString(most),
                Sentence.of(
                        "The file has more than {1} {0}: send the rows in several files.",
                        "文件超过 {1} {0}：请分多个文件提交。", new Sentence(en, zh), most));
    }

    static UnusableTableException unreadable(String en, String zh) {
        return new UnusableTableException(ProblemCode.UNREADABLE, "CSV, XLSX", new Sentence(en, zh));
    }
}
