/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.source;

import java.util.regex.Pattern;

/** Identity of a source: the organisation, its site and the source there. Three separate columns, never glued text. */
public record SourceId(String organisation, String site, String source) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    public SourceId {
        requireName("organisation", organisation);
        requireName("site", site);
        requireName("source", source);
    }

    /** Whether a text may stand as organisation, site or source. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The Kafka record key; unambiguous, since names hold no slash. */
    public String key() {
        return organisation + "/" + site + "/" + source;
    }

    /** The reverse of {@link #key()}. */
    public static SourceId ofKey(String key) {
        String[] names = key.split("/", -1);
        if (names.length != 3) {
            throw new IllegalArgumentException("A source key is organisation/site/source, found: " + key);
        }
        return new SourceId(names[0], names[1], names[2]);
    }

    private static void requireName(String what, String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "The " + what + " must be 1 to 63 lower-case letters, digits or hyphens, found: " + name);
        }
    }
}
