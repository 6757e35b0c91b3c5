/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.source;

/** Identity of a source: the organisation, its site and the source there. Three separate columns, never glued text. */
public record SourceId(String organisation, String site, String source) {

    private static final int LONGEST = 63;

    public SourceId {
        requireName("organisation", organisation);
        requireName("site", site);
        requireName("source", source);
    }

    /** Whether a text may stand as organisation, site or source; asked three times for each reading. */
    public static boolean isName(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '-') {
            return false;
        }
        for (int place = 0; place < text.length(); place++) {
            char next = text.charAt(place);
            if ((next < 'a' || next > 'z') && (next < '0' || next > '9') && next != '-') {
                return false;
            }
        }
        return true;
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

    /**
     * Refuses what may not stand as organisation, site or source.
     *
     * @param what which of them it is, for the sentence
     */
    public static void requireName(String what, String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "The " + what + " must be 1 to 63 lower-case letters, digits or hyphens, found: " + name);
        }
    }
}
