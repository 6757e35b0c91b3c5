/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.reporting.engagement.Objection;
import java.io.Serial;

/** Something that may not be done in an engagement, and why. */
public final class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final int status;
    private final String code;
    private final String words;

    private Refused(int status, String code, Sentence words) {
        super(words.en(), null, false, false);
        this.status = status;
        this.code = code;
        this.words = words.twoLines();
    }

    /** Something that is asked for is not there. */
    static Refused notFound(String code, Sentence words) {
        return new Refused(NOT_FOUND, code, words);
    }

    /** Something may not be done now. */
    static Refused conflict(String code, Sentence words) {
        return new Refused(CONFLICT, code, words);
    }

    /** Something may not be done so. */
    public static Refused because(Objection objection) {
        return conflict(objection.code(), objection.words());
    }

    static Refused decidedMeanwhile() {
        return conflict(
                "decided-meanwhile",
                Sentence.of(
                        "Somebody else has decided something meanwhile. Look at the engagement again.",
                        "其间他人已作出决定。请重新查看该项核查。"));
    }

    /** As answers over HTTP have it: 404 where something is not there, 409 where it may not be done. */
    public int status() {
        return status;
    }

    /** Short and stable, such as {@code own-work}. */
    public String code() {
        return code;
    }

    public Sentence words() {
        return Sentence.ofTwoLines(words);
    }
}
