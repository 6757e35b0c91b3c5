/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import java.util.Locale;
import java.util.Optional;

/**
 * How sure we are of a rule or a value.
 *
 * @param openQuestion what has to be looked up; there whenever the level is not {@link Level#VERIFIED}
 */
public record Confidence(Level level, Optional<Title> openQuestion) {

    /** The three degrees of sureness. */
    public enum Level {
        /** Read in the text of law or standard itself, or exact by definition. */
        VERIFIED,
        /** Found in somebody's transcription of the text. */
        SECONDARY,
        /** Expert recall, not yet found in a source. */
        UNVERIFIED
    }

    public static final Confidence VERIFIED = new Confidence(Level.VERIFIED, Optional.empty());

    public Confidence {
        if (level != Level.VERIFIED && openQuestion.isEmpty()) {
            throw new IllegalArgumentException("What is not verified names its open question.");
        }
    }

    public static Confidence secondary(String en, String zh) {
        return new Confidence(Level.SECONDARY, Optional.of(new Title(en, zh)));
    }

    /** Found in somebody's transcription of a clause. */
    public static Confidence transcribed(String document, String clause) {
        return secondary(
                "Found in a public transcription of " + document + "; compare with " + clause
                        + " of the standard itself.",
                "来自 " + document + " 的公开转录，需对照标准原文 " + clause + "。");
    }

    public static Confidence unverified(String en, String zh) {
        return new Confidence(Level.UNVERIFIED, Optional.of(new Title(en, zh)));
    }

    /** The word used in files, messages and on pages: verified, secondary or unverified. */
    public String word() {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
