/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

/** The forms an input of a vector can have. */
enum InputKind {
    NUMBER("a number or null"),
    NUMBERS("a list of numbers or nulls"),
    PAIRS("a list of pairs of numbers, such as [[95, 10]]"),
    HISTORY("a list of numbers, or a formula such as 'E_i = 5 + 3*sin(i/50) for i=1..3000'"),
    TEXT("a text");

    private final String words;

    InputKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
