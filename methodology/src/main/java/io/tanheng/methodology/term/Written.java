/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

/** A piece of a written formula and how tightly it binds, so that brackets stand where they are needed and nowhere else. */
public record Written(String text, Binding binding) {

    /** From loose to tight. */
    public enum Binding {
        SUM,
        PRODUCT,
        POWER,
        ATOM
    }

    public static Written atom(String text) {
        return new Written(text, Binding.ATOM);
    }

    /** The text, in brackets where it binds more loosely than its place asks for. */
    public String in(Binding place) {
        return binding.compareTo(place) >= 0 ? text : "(" + text + ")";
    }
}
