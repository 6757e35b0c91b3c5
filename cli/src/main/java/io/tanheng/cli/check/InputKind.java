/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Sentence;

/** The forms an input of a vector can have. */
enum InputKind {
    NUMBER("a number or null", "数字或 null"),
    NUMBERS("a list of numbers or nulls", "由数字或 null 组成的列表"),
    PAIRS("a list of pairs of numbers, such as [[95, 10]]", "数对列表，例如 [[95, 10]]"),
    TABLE("an object of numbers or nulls, such as {\"CaCO3\": 0.44}", "由数字或 null 组成的对象，例如 {\"CaCO3\": 0.44}"),
    HISTORY(
            "a list of numbers, or a formula such as 'E_i = 5 + 3*sin(i/50) for i=1..3000'",
            "数字列表，或公式，例如 'E_i = 5 + 3*sin(i/50) for i=1..3000'"),
    RECORDS(
            "a list of objects, such as [{\"name\": \"scrap\", \"t\": 100, \"EF\": 0.037}]",
            "对象列表，例如 [{\"name\": \"scrap\", \"t\": 100, \"EF\": 0.037}]"),
    TEXT("a text", "文本");

    private final String en;
    private final String zh;

    InputKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    Sentence words() {
        return new Sentence(en, zh);
    }
}
