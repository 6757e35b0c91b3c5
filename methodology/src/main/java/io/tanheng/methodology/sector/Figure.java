/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.Sentence;

/**
 * A figure over the whole period.
 *
 * @param optional whether it is left out, and no gap, where none of its alternatives applies
 */
public record Figure(String code, Sentence title, Role role, boolean optional, Step step) {

    /** What a figure is for. */
    public enum Role {
        TOTAL("total", "排放总量"),
        INDICATOR("indicator", "指标"),
        ALLOWANCE("allowances", "配额"),
        POSITION("position", "盈缺");

        private final String en;
        private final String zh;

        Role(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }

        public Sentence words() {
            return new Sentence(en, zh);
        }
    }
}
