/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import java.util.List;

/**
 * A form by which somebody decides something in an engagement.
 *
 * @param kind of the act, as in its JSON
 * @param role as whom it is done
 * @param open whether it is shown unfolded: the step that is next
 */
record DecisionForm(String kind, String title, String role, boolean open, List<Field> fields) {

    /**
     * Something to fill in.
     *
     * @param type number, text, area, select or hidden
     * @param choices of a selection
     */
    public record Field(String name, String label, String type, String value, boolean required, List<Choice> choices) {

        static Field text(String name, String label) {
            return new Field(name, label, "text", "", true, List.of());
        }

        static Field area(String name, String label) {
            return new Field(name, label, "area", "", true, List.of());
        }

        static Field number(String name, String label, String value, boolean required) {
            return new Field(name, label, "number", value, required, List.of());
        }

        static Field hidden(String name, String value) {
            return new Field(name, "", "hidden", value, true, List.of());
        }

        static Field select(String name, String label, List<Choice> choices) {
            return new Field(name, label, "select", "", true, choices);
        }
    }

    /** One of several. */
    public record Choice(String value, String word) {}
}
