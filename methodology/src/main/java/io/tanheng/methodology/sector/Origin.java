/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.Sentence;
import java.util.Locale;

/** How a tonne came to be known, from the best way to the weakest. */
public enum Origin {
    /** Rests on measured or analysed values of this record. */
    MEASURED("measured", "实测"),
    /** Computed from other figures of the site. */
    CALCULATED("calculated", "计算"),
    /** Rests on a default value of the law. */
    DEFAULTED("defaulted", "缺省值"),
    /** Rests on a value put in the place of a missing one. */
    SUBSTITUTED("substituted", "替代");

    private final String en;
    private final String zh;

    Origin(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    public Sentence words() {
        return new Sentence(en, zh);
    }

    static Origin parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** What two steps together are worth: the weaker of the two. */
    Origin and(Origin other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
