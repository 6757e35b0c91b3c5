/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import java.util.Locale;

/** Why a package does not hold; whoever checks many can count these. */
public enum PackageProblem {
    /** No zip file, or one whose parts contradict each other. */
    ZIP_MALFORMED,
    /** A name that leads out of the folder it is unpacked into, or that systems take for different files. */
    NAME_NOT_ALLOWED,
    NAME_TWICE,
    /** A file that unpacks to more than it may. */
    TOO_LARGE,
    FILE_MISSING,
    /** A file the manifest does not name. */
    FILE_NOT_LISTED,
    /** The manifest does not follow its form. */
    MANIFEST_MALFORMED,
    /** No signature of a key that is trusted, or one that does not belong to this manifest. */
    SIGNATURE,
    /** The bytes of a file are not those the manifest names. */
    FILE_CHANGED,
    /** A document that is not JSON, or not in the one spelling we write. */
    JSON_MALFORMED,
    /** Something that must be there for other things to be judged is not there, or there twice. */
    CONTENT_MALFORMED,
    /** A value that differs from what follows from the rest of the package. */
    VALUE_DIFFERS,
    /** Not in the log, or the log is not the one it says. */
    PROOF,
    TIME_STAMP,
    /** The certificate is not right, or not about this statement. */
    CERTIFICATE,
    /** Another log than the one of the checkpoint that was kept, or the same size with another root. */
    CHECKPOINT_DIFFERS;

    /** As it stands in answers for machines, such as {@code value-differs}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
