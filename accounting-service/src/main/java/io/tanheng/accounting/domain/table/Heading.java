/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.table;

import io.tanheng.methodology.sector.Input;
import io.tanheng.methodology.sector.PropertyDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands above a column: {@code period}, {@code cooling}, or {@code FC [t]}. */
sealed interface Heading {

    Pattern WITH_UNIT = Pattern.compile("(\\S+?)\\s*[\\[(（【]\\s*(\\S+)\\s*[\\])）】]");

    /** Nothing above and so nothing to be looked for below. */
    record Nothing() implements Heading {}

    /** One of those every table may have. */
    record Common(Column column) implements Heading {}

    /** A choice such as the kind of cooling. */
    record Choice(String name) implements Heading {}

    /** A value; its unit is empty where the heading says none. */
    record Value(String symbol, String unit, boolean analysed) implements Heading {}

    /** Something else. */
    record Unknown(String text) implements Heading {}

    static Heading of(String text, Input input) {
        if (text.isEmpty()) {
            return new Nothing();
        }
        Optional<Column> common = Column.of(text);
        if (common.isPresent()) {
            return new Common(common.get());
        }
        if (input.choices().containsKey(text)) {
            return new Choice(text);
        }
        Matcher withUnit = WITH_UNIT.matcher(text);
        boolean matches = withUnit.matches();
        String symbol = matches ? withUnit.group(1) : text;
        PropertyDefinition property = input.properties().get(symbol);
        return property == null
                ? new Unknown(text)
                : new Value(symbol, matches ? withUnit.group(2) : "", analysed(property));
    }

    /** Whether a laboratory finds the value: a share, or something per amount, and no amount itself. */
    private static boolean analysed(PropertyDefinition property) {
        Map<String, Integer> powers = property.unit().powers();
        return powers.isEmpty()
                || powers.containsKey("%")
                || powers.values().stream().anyMatch(power -> power < 0);
    }
}
