/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.activity;

import io.tanheng.methodology.outcome.Sentence;

/** The kinds of activity data a site keeps. */
public enum ActivityKind {
    FUEL("fuel", "燃料"),
    MATERIAL("material", "原材料"),
    PRODUCT("product", "产品"),
    ELECTRICITY("electricity", "电力"),
    HEAT("heat", "热力"),
    /** Facts about the installation, such as its rated power. */
    UNIT("facts of the unit", "机组信息"),
    /** Tonnes a stack measured. */
    MEASURED("measured emission", "实测排放量");

    private final String en;
    private final String zh;

    ActivityKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    public Sentence words() {
        return new Sentence(en, zh);
    }
}
