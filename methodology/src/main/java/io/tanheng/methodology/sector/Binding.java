/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import java.util.List;

/** What stands in the place of a rule's symbol. */
public sealed interface Binding {

    /** A property of the record: {@code property FC}. */
    record OfRecord(String symbol) implements Binding {}

    /** A property of the only record of an input: {@code property P_e of unit}. */
    record OfInput(String symbol, String input) implements Binding {}

    /** The result of an earlier step: {@code step C_ar}. */
    record OfStep(String symbol) implements Binding {}

    /** A dated parameter: {@code parameter ipcc.ncv.{item}}. It must not change within the period. */
    record OfPeriod(Template id) implements Binding {}

    /** A dated parameter as it is in the record's month: {@code parameter-of-month grid.factor}. */
    record OfMonth(Template id) implements Binding {}

    /** A property of each record of an input: {@code each property FC of coal}. */
    record EachProperty(String symbol, String input) implements Binding {}

    /** A step of each record of a line: {@code each step C_ar of coal}. */
    record EachStep(String symbol, String line) implements Binding {}

    /** The sum of a line: {@code line coal}. */
    record OfLine(String code) implements Binding {}

    /** A total or figure before: {@code figure heat-ratio}. */
    record OfFigure(String code) implements Binding {}

    /** Values one by one, in order, such as the species of a gas: {@code [property x_CH4, property x_C2H6]}. */
    record Listed(List<Binding> parts) implements Binding {

        public Listed {
            parts = List.copyOf(parts);
        }
    }

    /** Whether it stands for a list of values. */
    default boolean series() {
        return this instanceof EachProperty || this instanceof EachStep || this instanceof Listed;
    }

    /** The parts of a list, or the binding itself. */
    default List<Binding> each() {
        return this instanceof Listed listed ? listed.parts() : List.of(this);
    }
}
