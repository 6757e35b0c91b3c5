/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import java.util.List;

/**
 * A form by which somebody decides something in an engagement.
 *
 * @param kind of the act, as in its JSON
 * @param role as whom it is done
 * @param open whether it is shown unfolded: the step that is next, or the one that was refused
 * @param person who fills it in, where that is known
 */
record DecisionForm(String kind, String title, String role, boolean open, List<Field> fields, String person) {

    /** The same form as somebody has filled it in; another one where they filled in another. */
    DecisionForm refilled(FormAct refused) {
        boolean same = kind.equals(refused.text("kind"))
                && fields.stream()
                        .filter(field -> field.type().equals("hidden"))
                        .allMatch(field -> field.value().equals(refused.text(field.name())));
        return same
                ? new DecisionForm(
                        kind,
                        title,
                        role,
                        true,
                        fields.stream()
                                .map(field -> field.with(refused.text(field.name())))
                                .toList(),
                        refused.text("person"))
                : this;
    }

    /**
     * Something to fill in.
     *
     * @param type number, text, area, select or hidden
     * @param choices of a selection
     * @param limits of a number
     */
    public record Field(
            String name,
            String label,
            String type,
            String value,
            boolean required,
            List<Choice> choices,
            Limits limits) {

        Field with(String filledIn) {
            return new Field(name, label, type, filledIn, required, choices, limits);
        }

        static Field text(String name, String label) {
            return new Field(name, label, "text", "", true, List.of(), Limits.NONE);
        }

        static Field area(String name, String label) {
            return new Field(name, label, "area", "", true, List.of(), Limits.NONE);
        }

        static Field number(String name, String label, String value, boolean required, Limits limits) {
            return new Field(name, label, "number", value, required, List.of(), limits);
        }

        static Field hidden(String name, String value) {
            return new Field(name, "", "hidden", value, true, List.of(), Limits.NONE);
        }

        static Field select(String name, String label, List<Choice> choices) {
            return new Field(name, label, "select", "", true, choices, Limits.NONE);
        }
    }

    /**
     * What a number can be, as a browser checks it.
     *
     * @param step {@code any} where it may have decimals
     * @param least empty where there is none
     * @param most empty where there is none
     */
    public record Limits(String step, String least, String most) {

        static final Limits NONE = new Limits("any", "", "");

        static Limits whole(int least, int most) {
            return new Limits("1", Integer.toString(least), Integer.toString(most));
        }
    }

    /** One of several. */
    public record Choice(String value, String word) {}
}
