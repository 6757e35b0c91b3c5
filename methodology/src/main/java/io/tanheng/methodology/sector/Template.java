/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parameter id with places to fill, such as {@code cnpower.benchmark.{unit.item}}. */
public record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    /** What stands between the braces, in order. */
    public List<String> places() {
        return PLACE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The id with each place filled by the word it stands for. */
    public String fill(UnaryOperator<String> values) {
        return text.indexOf('{') < 0
                ? text
                : PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }
}
