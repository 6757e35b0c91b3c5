/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page as it is read: what a person sees of it, where it leads, and what it names. */
record PageText(String html) {

    /** What a machine wrote or reads: bytes, codes, addresses, formulas, scripts. */
    private static final Pattern MACHINE =
            Pattern.compile("(?s)<(script|style|code|pre|math|svg|cite|head)\\b.*?</\\1>");

    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");

    /** Texts of attributes that are read out or shown on pointing. */
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(?:title|aria-label|data-name|data-gap|data-state|data-label)=\"([^\"]*)\"");

    /** All words a person may come to read. */
    String words() {
        String shown = MACHINE.matcher(html).replaceAll(" ");
        StringBuilder words = new StringBuilder(TAG.matcher(shown).replaceAll(" "));
        SPOKEN.matcher(shown).results().forEach(found -> words.append(' ').append(found.group(1)));
        return words.toString().replaceAll("\\s+", " ");
    }

    /** Addresses on this host that the page leads to. */
    List<String> links() {
        return attribute("href").stream()
                .filter(href -> href.startsWith("/"))
                .map(href -> href.replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    /** Places within the page that it leads to or names. */
    List<String> references() {
        List<String> names = new ArrayList<>(attribute("href").stream()
                .filter(href -> href.startsWith("#") && !href.equals("#top"))
                .map(href -> href.substring(1))
                .toList());
        names.addAll(attribute("aria-labelledby"));
        attribute("data-table").forEach(table -> names.add(table.substring(1)));
        return names;
    }

    List<String> ids() {
        return attribute("id");
    }

    List<String> attribute(String name) {
        return all("[\\s]" + name + "=\"([^\"]*)\"");
    }

    List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
