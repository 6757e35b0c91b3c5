/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.zip;

import java.util.regex.Pattern;

/** Names that mean the same file on every system and never one outside of the folder they are unpacked into. */
public final class ZipNames {

    private static final int LONGEST = 200;
    private static final Pattern ALLOWED =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.+@-]*(/[A-Za-z0-9][A-Za-z0-9_.+@-]*)*");

    private ZipNames() {}

    /** Whether a file of a package may be called so: Latin letters, digits and {@code _.+@-}, relative, no step up. */
    public static boolean allowed(String name) {
        return name.length() <= LONGEST
                && ALLOWED.matcher(name).matches()
                && !name.contains("..")
                && !name.contains("./")
                && !name.endsWith(".");
    }
}
